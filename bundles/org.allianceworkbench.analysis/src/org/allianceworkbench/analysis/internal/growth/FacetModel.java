package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.table.Column;

/**
 * The groupings whose variances a generalizability study estimates.
 *
 * @param object what is measured
 * @param facets the conditions of measurement
 * @param groups names of columns joined with ":", the object first and facets in their order; a facet that is nested has no group
 *        of its own
 * @param nested facets of which each condition occurs within one object, or within one condition of another facet, and in which
 * @param levels how many levels or combinations of each group occur
 */
record FacetModel(String object, List<String> facets, List<String> groups, Map<String, String> nested, Map<String, Long> levels) {

	static FacetModel of(AnalysisInput input, GeneralizabilityOptions options) {
		String object = options.object().or(() -> input.key(DesignKey.CLIENT).map(c -> c.spec().name()))
				.orElseThrow(() -> new OptionException("object", "It is not known what the scores are meant to tell apart.",
						"Name the column as Object."));
		List<String> facets = options.facets().isEmpty() ? design(input, options.score()) : options.facets();
		if (facets.contains(object) || facets.stream().distinct().count() < facets.size()) {
			throw new OptionException("facets", "A facet is named twice, or is the object of measurement.",
					"Name each condition of measurement once.");
		}
		List<String> all = new ArrayList<>(List.of(object));
		all.addAll(facets);
		int[] rows = complete(input, options.score(), all);
		long objects = cells(input, rows, List.of(object));
		if (objects < 2) {
			throw new AnalysisException("There is only one " + object + " with scores, so that nothing can be told apart.",
					"Choose another object or other rows.");
		}
		for (String facet : facets) {
			if (cells(input, rows, List.of(facet)) < 2) {
				throw new AnalysisException(facet + " has only one condition, so that its variance can't be seen.",
						"Leave it out of the option Facets.");
			}
			if (cells(input, rows, List.of(object, facet)) == objects) {
				throw new AnalysisException("Each " + object + " has one " + facet + " only, so that scores of a " + object
						+ " don't vary over it.", "Leave it out of the option Facets, or make " + facet + " the object and "
						+ object
								+ " a facet.");
			}
		}
		Map<String, String> nested = nested(input, rows, all);
		Map<String, Long> levels = new LinkedHashMap<>();
		List<String> groups = new ArrayList<>(List.of(object));
		facets.forEach(f -> groups.add(group(f, all, nested)));
		interactions(input, rows, all, nested, options.interactions()).stream().filter(g -> !groups.contains(g))
				.forEach(groups::add);
		groups.forEach(g -> levels.put(g, cells(input, rows, List.of(g.split(":")))));
		groups.removeIf(g -> levels.get(g) == rows.length);
		return new FacetModel(object, facets, List.copyOf(groups), nested, levels);
	}

	/** Each condition of a facet occurs with one object, or one condition of another facet: the object counts first. */
	private static Map<String, String> nested(AnalysisInput input, int[] rows, List<String> all) {
		Map<String, String> nested = new LinkedHashMap<>();
		for (String facet : all.subList(1, all.size())) {
			long own = cells(input, rows, List.of(facet));
			all.stream().filter(other -> !other.equals(facet) && !facet.equals(nested.get(other)))
					.filter(other -> cells(input, rows, List.of(facet, other)) == own && cells(input, rows, List.of(other)) < own)
					.findFirst().ifPresent(other -> nested.put(facet, other));
		}
		return nested;
	}

	/** A facet with all that it is nested in, in the order of the names. */
	private static String group(String facet, List<String> all, Map<String, String> nested) {
		Set<String> chain = new LinkedHashSet<>();
		String at = facet;
		while (at != null && chain.add(at)) {
			at = nested.get(at);
		}
		return all.stream().filter(chain::contains).collect(Collectors.joining(":"));
	}

	/** The group of a facet: itself, with what it is nested in. */
	String group(String facet) {
		List<String> all = new ArrayList<>(List.of(object));
		all.addAll(facets);
		return group(facet, all, nested);
	}

	/** Conditions of a facet that an object, or what it is nested in for an object, has at most. */
	int conditions(AnalysisInput input, String facet) {
		int[] objects = codes(input, object);
		int[] own = codes(input, facet);
		int[] outer = nested.containsKey(facet) ? codes(input, nested.get(facet)) : objects;
		Map<List<Integer>, Set<Integer>> by = new HashMap<>();
		for (int r = 0; r < objects.length; r++) {
			if (objects[r] >= 0 && own[r] >= 0 && outer[r] >= 0) {
				by.computeIfAbsent(List.of(objects[r], outer[r]), k -> new HashSet<>()).add(own[r]);
			}
		}
		return by.values().stream().mapToInt(Set::size).max().orElse(1);
	}

	/** Roles and occasions, where there are several. */
	private static List<String> design(AnalysisInput input, String score) {
		List<String> facets = new ArrayList<>();
		for (DesignKey key : List.of(DesignKey.ROLE, DesignKey.OCCASION)) {
			input.key(key).map(c -> c.spec().name())
					.filter(name -> cells(input, complete(input, score, List.of(name)), List.of(name)) > 1)
					.ifPresent(facets::add);
		}
		if (facets.isEmpty()) {
			throw new OptionException("facets", "It is not known over what scores vary: raters, items or sessions.",
					"Name the columns as Facets.");
		}
		return facets;
	}

	private static int[] complete(AnalysisInput input, String score, List<String> groups) {
		List<Column> columns = groups.stream().map(input.table()::column).toList();
		Column y = input.table().column(score);
		return IntStream.range(0, input.table().rowCount())
				.filter(r -> !y.isMissing(r) && columns.stream().noneMatch(c -> KeyIndex.isEmpty(c, r))).toArray();
	}

	private static long cells(AnalysisInput input, int[] rows, List<String> names) {
		List<int[]> codes = names.stream().map(n -> codes(input, n)).toList();
		return Arrays.stream(rows).mapToObj(r -> codes.stream().map(c -> c[r]).toList()).distinct().count();
	}

	/** The category of each row; a client or therapist is one within a site. */
	static int[] codes(AnalysisInput input, String name) {
		Column column = input.table().column(name);
		for (DesignKey key : List.of(DesignKey.CLIENT, DesignKey.THERAPIST)) {
			if (input.key(key).filter(c -> c.spec().name().equals(column.spec().name())).isPresent()) {
				return (key == DesignKey.CLIENT ? KeyIndex.clients(input) : KeyIndex.therapists(input)).orElseThrow().rows();
			}
		}
		return KeyIndex.of(column, List.of()).rows();
	}

	private static List<String> interactions(AnalysisInput input, int[] rows, List<String> all, Map<String, String> nested,
			List<String> asked) {
		if (asked.size() == 1 && asked.get(0).equalsIgnoreCase("none")) {
			return List.of();
		}
		if (!(asked.size() == 1 && asked.get(0).equalsIgnoreCase("all"))) {
			return asked.stream().map(i -> checked(i, all)).toList();
		}
		List<String> found = new ArrayList<>();
		for (int size = 2; size <= all.size(); size++) {
			for (int set = 0; set < 1 << all.size(); set++) {
				int chosen = set;
				if (Integer.bitCount(set) == size) {
					List<String> names = IntStream.range(0, all.size()).filter(i -> (chosen & 1 << i) != 0).mapToObj(all::get)
							.toList();
					boolean within = names.stream().anyMatch(n -> nested.containsKey(n) && !names.contains(nested.get(n)));
					if (!within && cells(input, rows, names) < rows.length) {
						found.add(String.join(":", names));
					}
				}
			}
		}
		return found;
	}

	private static String checked(String interaction, List<String> all) {
		List<String> names = Arrays.stream(interaction.split(":")).map(String::strip)
				.map(n -> all.stream().filter(n::equalsIgnoreCase)
				.findFirst().orElseThrow(() -> new OptionException("interactions", "'" + n
				+ "' is neither the object nor a facet.",
						"These are: " + String.join(", ", all) + "."))).toList();
		if (names.size() < 2) {
			throw new OptionException("interactions", "'" + interaction + "' is no interaction.", String.format(Locale.ROOT,
					"Join names with a colon, for example %s:%s.", all.get(0), all.get(1)));
		}
		return String.join(":", names);
	}

	String formula(String score) {
		return Formulas.name(score) + " ~ 1" + groups.stream().map(g -> " + (1 | " + Arrays.stream(g.split(":"))
				.map(Formulas::name)
				.collect(Collectors.joining(":")) + ")").collect(Collectors.joining());
	}
}

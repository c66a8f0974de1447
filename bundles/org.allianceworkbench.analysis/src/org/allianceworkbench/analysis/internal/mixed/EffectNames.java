package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.Factor;
import org.allianceworkbench.report.Wording;

/**
 * What people call an effect; in values it keeps the name that R gives it.
 *
 * @param data for labels of categories
 * @param design the columns
 */
public record EffectNames(ModelData data, Design design) {

	/** A column by R's name: {@code roleCLIENT:time} is {@code role Client × time}. */
	public String of(String name) {
		return design.columns().stream().filter(c -> c.name().equals(name)).findFirst().flatMap(this::words).orElse(name);
	}

	/** Residual parts and groupings by their own names, categories by their labels. */
	String residual(String name) {
		List<String> variables = design.residual().structure().variables();
		return variables.stream().map(v -> data.label(v, name)).filter(label -> !label.equals(name)).findFirst().orElse(name);
	}

	/**
	 * The groups of a level: {@code client:therapist} are clients within therapists, where therapists are a level of their own
	 * and clients are not; where both are, or neither is, they are clients × therapists.
	 */
	public String groups(String level) {
		List<String> keys = List.of(level.split(":"));
		boolean ours = keys.stream().allMatch(key -> data.key(key).isPresent());
		if (!ours || keys.stream().distinct().count() < keys.size()) {
			return "groups of " + level;
		}
		List<String> outer = keys.stream().filter(key -> design.groupings().stream().anyMatch(g -> g.name().equals(key)))
				.toList();
		List<String> inner = keys.stream().filter(key -> !outer.contains(key)).toList();
		return outer.isEmpty() || inner.isEmpty() ? crossed(keys) : crossed(inner) + " within " + crossed(outer);
	}

	private static String crossed(List<String> keys) {
		return String.join(" × ", keys.stream().map(key -> key.endsWith("s") ? key : Wording.plural(key)).toList());
	}

	/** The groups of a level at the beginning of a line. */
	String sentence(String level) {
		return Wording.capital(groups(level));
	}

	/** Whether a column of a model without intercept is the level of a category, and not a difference. */
	boolean isLevel(String name) {
		return !design.fixed().intercept() && design.columns().stream().filter(c -> c.name().equals(name))
				.anyMatch(c -> c.factors().stream().allMatch(Factor.Coded.class::isInstance));
	}

	/** What a variable is called: its label in the codebook; keys of the design without one by the word for them. */
	public String title(String variable) {
		return data.title(variable);
	}

	/** A term by the formula's name: {@code arm:time} is {@code Arm × Time}. */
	String term(String name) {
		return Arrays.stream(name.split(":")).map(this::title).collect(Collectors.joining(" × "));
	}

	/** A sentence of the engine in the words of the design: groups of client are clients, (Intercept) is no word. */
	String plain(String sentence) {
		String text = sentence;
		List<String> levels = design.random().stream().map(RandomPart::group).distinct()
				.sorted(Comparator.comparingInt(g -> -g.length())).toList();
		for (String level : levels) {
			String groups = groups(level);
			// a second term of the same groups, as of (0 + x | site) beside (1 | site), is site.1 in the engine
			text = text.replaceAll("\\b(groups? of |Random effects of )" + Pattern.quote(level) + "\\.\\d+(?![\\w:.])",
					"$1" + Matcher.quoteReplacement(level));
			text = text.replace("The variance of (Intercept) between the groups of " + level, "The variance between " + groups)
					.replace("Random effects of " + level + ":", "Random effects of " + groups + ":");
			if (!groups.equals("groups of " + level)) {
				text = text.replaceAll("\\bgroups? of " + Pattern.quote(level) + "(?![\\w:])", Matcher.quoteReplacement(groups));
			}
		}
		for (String variable : data.names()) {
			text = text.replace("The variance of " + variable + " between", "The variance of the effect of " + title(variable)
					+ " between");
		}
		return text.replace("(Intercept)", "intercept");
	}

	private Optional<String> words(DesignColumn column) {
		if (column.isConstant()) {
			return Optional.of("Intercept");
		}
		List<String> parts = new ArrayList<>();
		for (Factor factor : column.factors()) {
			switch (factor) {
				case Factor.Power power -> parts.add(title(power.variable()) + switch (power.exponent()) {
					case 1 -> "";
					case 2 -> "²";
					case 3 -> "³";
					default -> "^" + power.exponent();
				});
				case Factor.Coded coded -> {
					int[] named = IntStream.range(0, coded.weights().length).filter(i -> coded.weights()[i] == 1).toArray();
					if (named.length != 1) {
						return Optional.empty();
					}
					parts.add(title(coded.variable()) + ": " + data.label(coded.variable(), coded.categories().get(named[0])));
				}
				default -> {
					return Optional.empty();
				}
			}
		}
		return Optional.of(String.join(" × ", parts));
	}
}

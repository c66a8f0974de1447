package org.allianceworkbench.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Exclusion;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Progress;

/**
 * An analysis with its data and options, ready to run.
 *
 * @param analysis the analysis
 * @param input all the data
 * @param options the options
 * @param where which rows of the data are used; all when empty
 */
public record AnalysisRequest<O extends Record>(Analysis<O> analysis, AnalysisInput input, O options, Optional<RowFilter> where) {

	/** Name of the pair that keeps only some rows, for example {@code session=2,5}. */
	public static final String WHERE = "where";

	/** What stands for a column to say that there is none. */
	public static final String NO_COLUMN = "-";

	/**
	 * Makes a request from text pairs: the analysis' own options, columns for keys ({@code client=id}; {@code client=-} for
	 * none), and {@code where=column=value,value} (several conditions separated by {@code ;}), which keeps only rows with
	 * these values.
	 *
	 * @param data the data; keys that they already have stay unless a pair says otherwise
	 * @throws OptionException when a pair can't be understood
	 */
	public static <O extends Record> AnalysisRequest<O> parse(Analysis<O> analysis, AnalysisInput data, Map<String,
			String> pairs) {
		AnalysisInput input = data;
		Map<String, String> own = new LinkedHashMap<>();
		Optional<String> where = Optional.empty();
		List<String> names = optionNames(analysis);
		for (Map.Entry<String, String> pair : pairs.entrySet()) {
			Optional<DesignKey> key = key(analysis, pair.getKey());
			if (key.isPresent()) {
				input = keyed(input, key.get(), pair.getValue().strip());
			} else if (pair.getKey().equalsIgnoreCase(WHERE)) {
				where = Optional.of(pair.getValue());
			} else if (names.stream().noneMatch(pair.getKey()::equalsIgnoreCase)) {
				throw OptionValues.unknown(pair.getKey(), names);
			} else {
				own.put(pair.getKey(), pair.getValue());
			}
		}
		for (DesignKey key : analysis.requiredKeys()) {
			requireKey(input, key);
		}
		AnalysisInput keyed = input;
		return new AnalysisRequest<>(analysis, input, OptionValues.parse(analysis.optionsType(), own, input),
				where.map(text -> RowFilter.parse(keyed, text)));
	}

	/** Names of all that can be given in a pair: the analysis' options, its keys, and {@link #WHERE}. */
	public static List<String> optionNames(Analysis<?> analysis) {
		List<String> names = new ArrayList<>(OptionValues.describe(analysis.optionsType()).stream().map(OptionDescription::name)
				.toList());
		analysis.keys().forEach(key -> names.add(key.option()));
		names.add(WHERE);
		return names;
	}

	private static Optional<DesignKey> key(Analysis<?> analysis, String name) {
		return Arrays.stream(DesignKey.values()).filter(k -> k.option().equalsIgnoreCase(name) && analysis.keys().contains(k))
				.findFirst();
	}

	private static AnalysisInput keyed(AnalysisInput input, DesignKey key, String column) {
		return column.equals(NO_COLUMN) ? input.without(key)
				: input.with(key, ColumnNames.require(input.table(), key.option(), column).spec().name());
	}

	private static void requireKey(AnalysisInput input, DesignKey key) {
		if (input.key(key).isEmpty()) {
			throw new OptionException(key.option(),
					"It is not known which column is the " + key.label().toLowerCase(Locale.ROOT) + ".",
					"Name it under " + key.named() + ".");
		}
	}

	/** Runs it; see {@link Analysis#run}. The report's options also tell the columns of the keys and which rows were used. */
	public Report run(Progress progress) {
		AnalysisInput rows = where.map(filter -> filter.of(input).with(input.origin().filtered(filter))).orElse(input);
		AnalysisInput used = DayCounts.of(rows, input.table());
		Report report = analysis.run(used, options, progress);
		Map<String, Object> all = new LinkedHashMap<>(report.options());
		for (DesignKey key : analysis.keys()) {
			Optional.ofNullable(input.keys().get(key)).ifPresent(column -> all.put(key.option(), column));
		}
		List<Exclusion> excluded = new ArrayList<>();
		where.ifPresent(filter -> {
			all.put(WHERE, filter.text());
			excluded.add(new Exclusion("other than " + filter, input.table().rowCount() - (long) used.table().rowCount()));
		});
		excluded.addAll(report.excluded());
		List<Block.Warning> warnings = new ArrayList<>();
		(analysis.needsOrder() ? OccasionOrder.doubt(used) : Optional.<Block.Warning>empty()).ifPresent(warnings::add);
		unweighted(all).ifPresent(warnings::add);
		Report whole = report.with(all, excluded);
		return warnings.isEmpty() ? whole : first(warnings, whole);
	}

	/** That each row counts once although the file says otherwise, unless an option has the weights. */
	private Optional<Block.Warning> unweighted(Map<String, Object> given) {
		return input.table().info().weight().filter(weight -> !weight.equalsIgnoreCase(String.valueOf(given.get("weights"))))
				.map(weight -> new Block.Warning("The file says that cases are weighted by " + weight
						+ ". The weights are not used: each row counts once.",
						"Results differ from those of SPSS unless its weighting is off (WEIGHT OFF)."));
	}

	private static Report first(List<Block.Warning> warnings, Report report) {
		List<Block> blocks = new ArrayList<>(warnings);
		blocks.addAll(report.blocks());
		return new Report(report.analysis(), report.title(), report.options(), report.n(), report.excluded(), report.values(),
				report.verdicts(), blocks, report.scripts());
	}
}

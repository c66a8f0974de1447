package org.allianceworkbench.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an analysis found. Made with a {@link ReportBuilder}.
 *
 * @param analysis id of the analysis
 * @param title title, headline case
 * @param options the options used, in order: String, Double, Long, Boolean, or a List of these
 * @param n how many of what were used, in order: {@code rows}, {@code clients}, {@code therapists}, ...
 * @param excluded rows that were not used
 * @param values numbers in full precision by name, all finite, in order; names as in the reference results,
 *        for example {@code fixed/client/estimate}
 * @param verdicts yes-or-no results by name, for example {@code fit/singular}
 * @param blocks what a reader sees, in order
 * @param scripts commands of other software that give the same results
 */
public record Report(String analysis, String title, Map<String, Object> options, Map<String, Long> n, List<Exclusion> excluded,
		Map<String, Double> values, Map<String, Boolean> verdicts, List<Block> blocks, List<Script> scripts) {

	public Report {
		Objects.requireNonNull(analysis);
		Objects.requireNonNull(title);
		options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
		n = Collections.unmodifiableMap(new LinkedHashMap<>(n));
		excluded = List.copyOf(excluded);
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
		blocks = List.copyOf(blocks);
		scripts = List.copyOf(scripts);
		values.forEach((name, value) -> {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException(name + " is " + value + "; leave it out and say why in a warning");
			}
		});
	}

	/** A report without scripts. */
	public Report(String analysis, String title, Map<String, Object> options, Map<String, Long> n, List<Exclusion> excluded,
			Map<String, Double> values, Map<String, Boolean> verdicts, List<Block> blocks) {
		this(analysis, title, options, n, excluded, values, verdicts, blocks, List.of());
	}

	/** The same under another title. */
	public Report titled(String other) {
		return new Report(analysis, other, options, n, excluded, values, verdicts, blocks, scripts);
	}

	/** The same with other options and exclusions. */
	public Report with(Map<String, Object> used, List<Exclusion> notUsed) {
		return new Report(analysis, title, used, n, notUsed, values, verdicts, blocks, scripts);
	}

	/** The script in a language, when there is one. */
	public Optional<Script> script(Script.Language language) {
		return scripts.stream().filter(s -> s.language() == language).findFirst();
	}

	/** All warnings among the blocks. */
	public List<Block.Warning> warnings() {
		return blocks.stream().filter(Block.Warning.class::isInstance).map(Block.Warning.class::cast).toList();
	}

	/** All figures among the blocks. */
	public List<Figure> figures() {
		return blocks.stream().filter(Block.FigureBlock.class::isInstance).map(b -> ((Block.FigureBlock) b).figure()).toList();
	}

	/** All tables among the blocks. */
	public List<Block.TableBlock> tables() {
		return blocks.stream().filter(Block.TableBlock.class::isInstance).map(Block.TableBlock.class::cast).toList();
	}
}

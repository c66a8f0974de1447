package org.allianceworkbench.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
 */
public record Report(String analysis, String title, Map<String, Object> options, Map<String, Long> n, List<Exclusion> excluded,
		Map<String, Double> values, Map<String, Boolean> verdicts, List<Block> blocks) {

	public Report {
		Objects.requireNonNull(analysis);
		Objects.requireNonNull(title);
		options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
		n = Collections.unmodifiableMap(new LinkedHashMap<>(n));
		excluded = List.copyOf(excluded);
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
		blocks = List.copyOf(blocks);
		values.forEach((name, value) -> {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException(name + " is " + value + "; leave it out and say why in a warning");
			}
		});
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

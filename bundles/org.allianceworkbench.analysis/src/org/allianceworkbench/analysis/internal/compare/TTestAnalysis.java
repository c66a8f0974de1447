package org.allianceworkbench.analysis.internal.compare;

import java.util.List;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** Compares two means: of two groups, or of one group twice. */
public final class TTestAnalysis implements Analysis<TTestOptions> {

	@Override
	public String id() {
		return "t_test";
	}

	@Override
	public String title() {
		return "Comparison of Two Means";
	}

	@Override
	public String question() {
		return "Do two groups, or the same clients at two times, differ in their mean (t tests and tests by ranks)?";
	}

	@Override
	public Class<TTestOptions> optionsType() {
		return TTestOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public Report run(AnalysisInput input, TTestOptions options, Progress progress) {
		boolean paired = !options.columns().isEmpty() || !options.occasions().isEmpty();
		if (paired == options.by().isPresent()) {
			throw new OptionException("by", paired ? "Both groups and pairs were named." : "It is not known what is compared.",
					"Give " + OptionWords.of(TTestOptions.class, "value", "by") + " for two groups, or "
							+ OptionWords.of(TTestOptions.class, "columns") + " for pairs.");
		}
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount());
		if (paired) {
			PairedValues pairs = PairedValues.of(input, new PairedValues.Source(options.value(), options.columns(),
					options.occasions()), options.unit());
			pairs.count(report);
			new PairedText(pairs, options.confidence(), title()).write(report);
			return report.build();
		}
		String value = options.value().orElseThrow(() -> new OptionException("value", "No variable was named.",
				"Name it under " + OptionWords.of(TTestOptions.class, "value") + "."));
		GroupedValues groups = GroupedValues.of(input, value, options.by().orElseThrow(), options.groups(), options.unit());
		groups.require(2);
		if (groups.groups().size() > 2) {
			throw new AnalysisException(groups.factor() + " has " + groups.groups().size() + " groups, but two are compared.",
					"Name two with groups=FIRST,SECOND, or use the analysis anova.");
		}
		groups.count(report);
		new TwoGroupsText(groups, options, title()).write(report);
		return report.build();
	}
}

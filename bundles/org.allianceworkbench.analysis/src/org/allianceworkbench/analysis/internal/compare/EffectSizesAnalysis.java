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

/** How large a change or a difference is, raw and standardised, with intervals. */
public final class EffectSizesAnalysis implements Analysis<EffectSizesOptions> {

	@Override
	public String id() {
		return "effect_sizes";
	}

	@Override
	public String title() {
		return "Effect Sizes";
	}

	@Override
	public String question() {
		return "How large is a change from before to after, or a difference of two groups, raw and standardised?";
	}

	@Override
	public Class<EffectSizesOptions> optionsType() {
		return EffectSizesOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public Report run(AnalysisInput input, EffectSizesOptions options, Progress progress) {
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount());
		if (options.by().isPresent()) {
			String value = options.value().orElseThrow(() -> new OptionException("value", "No variable was named.",
					"Name it under " + OptionWords.of(EffectSizesOptions.class, "value") + "."));
			GroupedValues groups = GroupedValues.of(input, value, options.by().get(), options.groups(), options.unit());
			groups.require(2);
			if (groups.groups().size() > 2) {
				throw new AnalysisException(groups.factor() + " has " + groups.groups().size() + " groups, but two are compared.",
						"Name two with groups=FIRST,SECOND.");
			}
			groups.count(report);
			new GroupEffectText(groups, options, title()).write(report);
		} else {
			PairedValues pairs = PairedValues.of(input, new PairedValues.Source(options.value(), options.columns(),
					options.occasions()), options.unit());
			pairs.count(report);
			new ChangeText(pairs, options.confidence(), title()).write(report);
		}
		return report.build();
	}
}

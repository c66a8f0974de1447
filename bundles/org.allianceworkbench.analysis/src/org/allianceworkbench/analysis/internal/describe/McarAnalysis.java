package org.allianceworkbench.analysis.internal.describe;

import java.util.List;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Progress;

/** Asks whether values are missing completely at random, and who misses them. */
public final class McarAnalysis implements Analysis<McarOptions> {

	private static final int MOST_COLUMNS = 60;

	@Override
	public String id() {
		return "mcar";
	}

	@Override
	public String title() {
		return "Missing Completely at Random?";
	}

	@Override
	public String question() {
		return "Are values missing completely at random (Little's test), and what predicts who misses them?";
	}

	@Override
	public Class<McarOptions> optionsType() {
		return McarOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public Report run(AnalysisInput input, McarOptions options, Progress progress) {
		boolean overTime = McarSeries.overTime(input, options);
		List<McarSeries> all = McarSeries.of(input, options);
		if (all.isEmpty() || all.stream().allMatch(s -> s.empty() == s.data().length)) {
			throw new AnalysisException("There is no valid value of " + String.join(", ", options.values()) + ".",
					"Check the columns, their missing-value definitions and the rows used.");
		}
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount())
				.n(overTime ? "clients" : "cases", all.get(0).data().length);
		for (McarSeries series : all) {
			progress.checkCancelled();
			if (series.columns().size() > MOST_COLUMNS) {
				throw new AnalysisException("There are " + series.columns().size() + " columns, too many for Little's test.",
						"Choose fewer variables or occasions.");
			}
			report.exclude("nothing observed of " + series.title(), series.empty());
			if (series.repeated() > 0) {
				report.warn("Several values of " + series.title() + " stand for one client at one occasion, "
						+ Wording.count(series.repeated(), "time") + "; their mean was taken.", "Look for duplicates in "
							+ "the data.");
			}
			new McarText(series).write(report);
		}
		new MissingPredictors(input, options, all, overTime).write(report);
		if (all.stream().noneMatch(McarSeries::anyMissing)) {
			return report.build();
		}
		report.method("Whether values are missing completely at random was tested with Little's (1988) test, with means and "
				+ "covariances by "
				+ "maximum likelihood (EM algorithm; Dempster et al., 1977). A test that is not significant does not "
					+ "show that values are missing at "
				+ "random, and "
				+ "values missing not at random can't be recognised from the data.",
				has(report, "predictors") ? " Cases with and without missing values were compared with Welch's t test or the "
						+ Symbols.CHI2 + " test" + (has(report, "logistic")
								? ", and missing something was predicted by a logistic regression." : ".") : "");
		report.reference(Works.DEMPSTER_1977);
		report.reference(Works.LITTLE_1988);
		McarScript.add(report, input, options, all, overTime, title());
		return report.build();
	}

	/** Whether a report has a table of a kind. */
	private static boolean has(ReportBuilder report, String kind) {
		return report.build().tables().stream().anyMatch(table -> table.id().startsWith(kind));
	}
}

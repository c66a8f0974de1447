package org.allianceworkbench.analysis.internal.sites;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;

/**
 * The three-level models of effects in rows.
 *
 * @param mean the mean effect
 * @param moderated with moderators, where there are some
 */
record ThreeLevels(ThreeLevel mean, Optional<ThreeLevel> moderated) {

	static ThreeLevels of(AnalysisInput input, SitesOptions options, Effects effects, Optional<Moderators> moderators,
			ReportBuilder report) {
		if (options.levels().size() != 2 || effects.rows()[0] < 0) {
			throw new OptionException("levels", "Levels are two columns of effects in rows, the outer grouping first.",
					"For example the columns of districts and of schools.");
		}
		ThreeLevel mean = fit(input, options, effects, MetaModel.mean(effects.y(), effects.v()), List.of("mu"));
		String ci = Levels.key(options.confidence());
		report.value("mu", mean.beta()[0]).value("se", mean.se(0)).value(ci + "_lo", mean.interval(0, options.confidence()).low())
				.value(ci + "_hi", mean.interval(0, options.confidence()).high())
				.value("var_" + options.levels().get(0), mean.outer()).value("var_" + options.levels().get(1), mean.inner())
				.value("three_level/logLik", mean.logLik()).value("cr2_se", mean.robust().se(0))
				.value("cr2_df", mean.robust().df()[0]).value("cr2_p", mean.robustP(0));
		Optional<ThreeLevel> moderated = Optional.empty();
		try {
			moderated = moderators.map(m -> fit(input, options, m.effects(), m.model(), m.names()));
		} catch (AnalysisException e) {
			report.warn(e.problem(), e.remedy());
		}
		moderated.ifPresent(fit -> values(report, options, fit, moderators.orElseThrow().model()));
		return new ThreeLevels(mean, moderated);
	}

	private static ThreeLevel fit(AnalysisInput input, SitesOptions options, Effects effects, MetaModel model,
			List<String> names) {
		int[] outer = codes(input, options.levels().get(0), effects, null);
		int[] inner = codes(input, options.levels().get(1), effects, outer);
		long groups = Arrays.stream(outer).distinct().count();
		if (groups < 2 || groups == effects.k()) {
			throw new AnalysisException("The outer grouping has " + Wording.count(groups, "group") + " for "
					+ Wording.count(effects.k(), "effect") + ".", "Choose a column that groups several effects.");
		}
		return ThreeLevel.of(model, names, outer, inner, options.method() == Tau2.ML, options.tests() == TestBy.T);
	}

	private static void values(ReportBuilder report, SitesOptions options, ThreeLevel fit, MetaModel model) {
		String at = "three_level/";
		String ci = at + Levels.key(options.confidence());
		for (int j = 0; j < fit.beta().length; j++) {
			String name = fit.names().get(j);
			report.value(at + "b/" + name, fit.beta()[j]).value(at + "se/" + name, fit.se(j))
					.value(at + "stat/" + name, fit.statistic(j)).value(at + "p/" + name, fit.p(j))
					.value(ci + "_lo/" + name, fit.interval(j, options.confidence()).low())
					.value(ci + "_hi/" + name, fit.interval(j, options.confidence()).high())
					.value(at + "cr2_se/" + name, fit.robust().se(j)).value(at + "cr2_df/" + name, fit.robust().df()[j])
					.value(at + "cr2_p/" + name, fit.robustP(j));
		}
		MetaModel.At fixed = model.at(0);
		double[] omnibus = fit.omnibus();
		report.value(at + "var_" + options.levels().get(0), fit.outer()).value(at + "var_" + options.levels().get(1), fit.inner())
				.value(at + "moderated_logLik", fit.logLik()).value(at + "QE", fixed.squares()).value(at + "QE_df", fit.df())
				.value(at + "QM", omnibus[0]).value(at + "QM_df", omnibus[1]).value(at + "QM_p", omnibus[2]);
	}

	private static int[] codes(AnalysisInput input, String name, Effects effects, int[] within) {
		Column column = input.table().column(name);
		Map<String, Integer> seen = new LinkedHashMap<>();
		int[] codes = new int[effects.k()];
		for (int i = 0; i < codes.length; i++) {
			if (KeyIndex.isEmpty(column, effects.rows()[i])) {
				throw new AnalysisException("Effect '" + effects.names().get(i) + "' has no " + name + ".",
						"Fill it in, or leave it out.");
			}
			String key = (within == null ? "" : within[i] + "/") + column.value(effects.rows()[i]);
			codes[i] = seen.computeIfAbsent(key, k -> seen.size());
		}
		return codes;
	}
}

package org.allianceworkbench.analysis.internal.dyads.growth;

import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.dyads.DyadData;
import org.allianceworkbench.analysis.internal.dyads.RoleCounts;
import org.allianceworkbench.analysis.internal.dyads.RoleFit;
import org.allianceworkbench.analysis.internal.dyads.RoleLevels;
import org.allianceworkbench.analysis.internal.dyads.RoleNames;
import org.allianceworkbench.analysis.internal.dyads.RoleRequest;
import org.allianceworkbench.analysis.internal.dyads.RoleScript;
import org.allianceworkbench.analysis.internal.dyads.RoleTable;
import org.allianceworkbench.analysis.internal.dyads.Side;
import org.allianceworkbench.analysis.internal.dyads.Trend;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/**
 * Growth of both members' ratings, with two intercepts and two slopes (Kashy &amp; Donnellan 2012; Kenny, Kashy &amp; Cook 2006).
 */
public final class GrowthAnalysis implements Analysis<GrowthOptions> {

	@Override
	public String id() {
		return "dyadic_growth";
	}

	@Override
	public String title() {
		return "Dyadic Growth";
	}

	@Override
	public String question() {
		return "How do client's and therapist's ratings change over time, do dyads differ in it, and do both change together?";
	}

	@Override
	public Class<GrowthOptions> optionsType() {
		return GrowthOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.THERAPIST, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE, DesignKey.ARM);
	}

	@Override
	public List<DesignKey> requiredKeys() {
		return List.of(DesignKey.CLIENT, DesignKey.OCCASION);
	}

	@Override
	public boolean needsOrder() {
		return true;
	}

	@Override
	public Report run(AnalysisInput input, GrowthOptions options, Progress progress) {
		RoleCounts.requireKenwardRoger(options.df(), options.estimation());
		if (options.trend() == Trend.NONE) {
			throw new OptionException("trend", "A growth model needs a trend.", "Use linear, quadratic, log or change.");
		}
		DyadData data = DyadData.read(input, options.where(), progress);
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + data.dyads().measure())
				.options(OptionValues.json(options));
		RoleRequest.Prepared prepared = options.request().prepare(data, progress);
		requireChange(data, prepared);
		progress.checkCancelled();
		RoleTable rows = RoleTable.of(data, prepared.model(), options.time());
		boolean random = options.random() != GrowthOptions.Random.NONE;
		RoleFit fit = RoleFit.of(prepared.model(), rows, random ? RoleLevels.SESSIONS : RoleLevels.RESIDUAL, progress);
		progress.checkCancelled();
		RoleCounts.write(report, data, fit);
		prepared.warnings().forEach(report::add);
		new GrowthReport(fit, new RoleNames(data, prepared.model()), options).write(report);
		new RoleScript(fit, data, options.time(), title(), false).addTo(report);
		return report.build();
	}

	private static void requireChange(DyadData data, RoleRequest.Prepared prepared) {
		if (prepared.model().trend() == Trend.NONE) {
			throw new AnalysisException("There is one occasion only, so there is no growth to be seen.",
					"Keep the rows of more occasions, or use the analysis owm.");
		}
		for (Side side : Side.values()) {
			if (RoleRequest.most(data, side) < 2) {
				throw new AnalysisException("No dyad has ratings of two occasions by " + data.name(side)
						+ ", so no change can be seen.",
						"Keep the rows of more occasions, and check the client codes.");
			}
		}
		if (Arrays.stream(data.positions()).allMatch(Double::isNaN)) {
			throw new AnalysisException("No rating has an occasion.", "Check the column that is the occasion.");
		}
	}
}

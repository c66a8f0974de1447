package org.allianceworkbench.analysis.internal.dyads.onewithmany;

import java.util.List;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
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
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** The longitudinal reciprocal one-with-many design: therapist, dyad and session in both roles' ratings (Manne et al. 2012). */
public final class LowmAnalysis implements Analysis<LowmOptions> {

	@Override
	public String id() {
		return "lowm";
	}

	@Override
	public String title() {
		return "Longitudinal One-With-Many";
	}

	@Override
	public String question() {
		return "How much of clients' and therapists' ratings is due to the therapist, the dyad and the session, do both sides "
				+ "agree at "
				+ "each level, how do their ratings change, and who rates higher?";
	}

	@Override
	public Class<LowmOptions> optionsType() {
		return LowmOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.THERAPIST, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE, DesignKey.ARM);
	}

	@Override
	public List<DesignKey> requiredKeys() {
		return List.of(DesignKey.THERAPIST, DesignKey.CLIENT, DesignKey.OCCASION);
	}

	@Override
	public boolean needsOrder() {
		return true;
	}

	@Override
	public Report run(AnalysisInput input, LowmOptions options, Progress progress) {
		RoleCounts.requireKenwardRoger(options.fitting().df(), options.fitting().estimation());
		DyadData data = DyadData.read(input, options.where(), progress);
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + data.dyads().measure())
				.options(OptionValues.json(options));
		RoleRequest.Prepared prepared = options.request().prepare(data, progress);
		requireSessions(data, prepared);
		progress.checkCancelled();
		RoleTable rows = RoleTable.of(data, prepared.model(), options.time());
		RoleFit fit = RoleFit.of(prepared.model(), rows, RoleLevels.SESSIONS, progress);
		progress.checkCancelled();
		RoleCounts.write(report, data, fit);
		prepared.warnings().forEach(report::add);
		OneWithManyReport.Settings settings = new OneWithManyReport.Settings(true, options.fitting(),
				options.presentation().convention(), options.time());
		new OneWithManyReport(fit, new RoleNames(data, prepared.model()), settings).write(report);
		new RoleScript(fit, data, options.time(), title(), false).addTo(report);
		return report.build();
	}

	private static void requireSessions(DyadData data, RoleRequest.Prepared prepared) {
		for (Side side : Side.values()) {
			if (prepared.model().dyads().has(side) && RoleRequest.most(data, side) < 2) {
				throw new AnalysisException("No dyad has ratings of two sessions by " + data.name(side)
						+ ", so dyad and session can't be told apart.",
						"Use the analysis owm, or keep the rows of more sessions.");
			}
		}
	}
}

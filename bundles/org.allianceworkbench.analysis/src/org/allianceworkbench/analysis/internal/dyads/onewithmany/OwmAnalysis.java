package org.allianceworkbench.analysis.internal.dyads.onewithmany;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.dyads.DyadData;
import org.allianceworkbench.analysis.internal.dyads.Predictor;
import org.allianceworkbench.analysis.internal.dyads.Predictors;
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

/** The reciprocal one-with-many design with one rating of each dyad by each side (Marcus, Kashy &amp; Baldwin 2009). */
public final class OwmAnalysis implements Analysis<OwmOptions> {

	@Override
	public String id() {
		return "owm";
	}

	@Override
	public String title() {
		return "One-With-Many";
	}

	@Override
	public String question() {
		return "How much of clients' and therapists' ratings is due to the therapist and to the dyad, and do both sides agree?";
	}

	@Override
	public Class<OwmOptions> optionsType() {
		return OwmOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.THERAPIST, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE, DesignKey.ARM);
	}

	@Override
	public List<DesignKey> requiredKeys() {
		return List.of(DesignKey.THERAPIST, DesignKey.CLIENT);
	}

	@Override
	public Report run(AnalysisInput input, OwmOptions options, Progress progress) {
		RoleCounts.requireKenwardRoger(options.fitting().df(), options.fitting().estimation());
		DyadData sessions = DyadData.read(input, options.where(), progress);
		boolean several = RoleRequest.most(sessions, Side.CLIENT) > 1 || RoleRequest.most(sessions, Side.THERAPIST) > 1;
		if (several) {
			requireHigherLevels(sessions, options, progress);
		}
		DyadData data = several ? sessions.averaged() : sessions;
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + data.dyads().measure())
				.options(OptionValues.json(options));
		RoleRequest.Prepared prepared = options.request().prepare(data, progress);
		progress.checkCancelled();
		RoleTable rows = RoleTable.of(data, prepared.model(), Optional.empty());
		RoleFit fit = RoleFit.of(prepared.model(), rows, RoleLevels.DYADS, progress);
		RoleCounts.write(report, data, fit);
		if (several) {
			report.warn("Dyads have several sessions; the mean of each side's ratings over its sessions was taken.",
					"Keep one session (where=...), or use the analysis lowm, which tells dyad and session apart.");
		}
		prepared.warnings().forEach(report::add);
		new OneWithManyReport(fit, new RoleNames(data, prepared.model()), new OneWithManyReport.Settings(false, options.fitting(),
				options.presentation().convention(), Optional.empty())).write(report);
		new RoleScript(fit, several ? sessions : data, Optional.empty(), title(), several).addTo(report);
		return report.build();
	}

	private static void requireHigherLevels(DyadData sessions, OwmOptions options, Progress progress) {
		Predictors read = new Predictors(sessions, options.coding().centre(), options.coding().categorical(),
				sessions.rated(), progress);
		for (String name : options.predictors()) {
			if (read.of(name).stream().anyMatch(p -> p.level() == Predictor.Level.SESSION)) {
				throw new AnalysisException("'" + name
						+ "' differs between the sessions of a dyad, over which ratings are averaged.",
						"Use the analysis lowm, or keep one session (where=...).");
			}
		}
	}
}

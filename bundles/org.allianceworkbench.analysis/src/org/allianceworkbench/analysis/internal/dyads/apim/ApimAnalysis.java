package org.allianceworkbench.analysis.internal.dyads.apim;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.dyads.Part;
import org.allianceworkbench.analysis.internal.dyads.Refusals;
import org.allianceworkbench.analysis.internal.dyads.Residuals;
import org.allianceworkbench.analysis.internal.dyads.RoleCounts;
import org.allianceworkbench.analysis.internal.dyads.RoleFit;
import org.allianceworkbench.analysis.internal.dyads.RoleLevels;
import org.allianceworkbench.analysis.internal.dyads.RoleModel;
import org.allianceworkbench.analysis.internal.dyads.RoleRequest;
import org.allianceworkbench.analysis.internal.dyads.RoleTable;
import org.allianceworkbench.analysis.internal.dyads.Trend;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** The actor-partner interdependence model (Kenny, Kashy &amp; Cook 2006). */
public final class ApimAnalysis implements Analysis<ApimOptions> {

	@Override
	public String id() {
		return "apim";
	}

	@Override
	public String title() {
		return "Actor-Partner Interdependence";
	}

	@Override
	public String question() {
		return "Does a member's outcome depend on the own value of a predictor (actor) and on the other's (partner), and are "
				+ "these effects "
				+ "the same for client and therapist?";
	}

	@Override
	public Class<ApimOptions> optionsType() {
		return ApimOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.THERAPIST, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public List<DesignKey> requiredKeys() {
		return List.of(DesignKey.CLIENT);
	}

	@Override
	public Report run(AnalysisInput input, ApimOptions options, Progress progress) {
		RoleCounts.requireKenwardRoger(options.df(), options.estimation());
		ApimData data = ApimData.read(input, options, progress);
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + data.data().dyads().measure())
				.options(OptionValues.json(options));
		if (options.form() == ApimOptions.Form.SEM) {
			if (data.sessions()) {
				throw new AnalysisException("Dyads have several sessions, for which there is no form sem.",
						"Keep one session (where=...), or use form=by-role.");
			}
			return ApimSem.report(report, data, options, title());
		}
		RoleModel model = RoleRequest.model(data.sessions() ? options.trend() : Trend.NONE, options.therapists(),
				data.sessions() ? options.dyads() : Part.NONE, false, Residuals.BOTH, options.estimation().reml(),
				options.df(),
				options.presentation().confidence());
		RoleRequest request = new RoleRequest(Optional.empty(), List.of(), List.of(), List.of(), List.of(), model);
		RoleRequest.Prepared prepared = request.prepare(data.data(), progress);
		requirePairs(prepared);
		RoleModel full = new RoleModel(prepared.model().trend(), data.predictors(options.split()), List.of(),
				prepared.model().therapists(), prepared.model().dyads(), false, prepared.model().residuals(), prepared.model()
				.reml(),
				options.df(), options.presentation().confidence());
		RoleTable rows = RoleTable.of(data.data(), full, Optional.empty());
		progress.checkCancelled();
		RoleFit fit = RoleFit.of(full, rows, data.sessions() ? RoleLevels.SESSIONS : RoleLevels.RESIDUAL, progress);
		RoleCounts.write(report, data.data(), fit);
		prepared.warnings().forEach(report::add);
		fit.fit().design().used().exclusions().forEach(e -> report.exclude(e.variable() + ": " + e.reason(), e.rows()));
		return Refusals.explained(() -> {
			if (options.form() == ApimOptions.Form.BY_ROLE) {
				new ApimReport(fit, data, options).write(report);
				new ApimScript(data, options).addTo(report, fit, title());
			} else {
				new ApimOtherForms(fit, data, options).write(report, title());
			}
			return report.build();
		});
	}

	private static void requirePairs(RoleRequest.Prepared prepared) {
		if (prepared.model().residuals() != Residuals.BOTH) {
			throw new AnalysisException("Fewer than three dyads have outcomes of both members, so nothing can be said of them "
					+ "together.",
					"Check whether both sides use the same client codes and occasions.");
		}
	}
}

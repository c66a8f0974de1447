package org.allianceworkbench.analysis.internal.dyads.surface;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.dyads.Refusals;
import org.allianceworkbench.analysis.internal.dyads.RoleCounts;
import org.allianceworkbench.analysis.internal.statistics.LeastSquares;
import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** Response surface analysis of congruence (Edwards &amp; Parry 1993; Shanock et al. 2010; Humberg et al. 2019). */
public final class RsaAnalysis implements Analysis<RsaOptions> {

	@Override
	public String id() {
		return "rsa";
	}

	@Override
	public String title() {
		return "Response Surface of Congruence";
	}

	@Override
	public String question() {
		return "Are outcomes better where client and therapist see the alliance alike, and what if one of them sees it higher?";
	}

	@Override
	public Class<RsaOptions> optionsType() {
		return RsaOptions.class;
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
	public Report run(AnalysisInput input, RsaOptions options, Progress progress) {
		RsaData data = RsaData.read(input, options, progress);
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + data.label()).options(OptionValues.json(options));
		long therapists = Arrays.stream(data.therapists()).filter(Objects::nonNull).distinct().count();
		long dyads = Arrays.stream(data.codes()).distinct().count();
		report.n("dyads", dyads).n("rows", data.size());
		if (therapists > 0) {
			report.n("therapists", therapists);
		}
		report.exclude("a rating or the outcome is missing", data.left());
		report.exclude("the only session of its dyad", data.alone());
		RoleCounts.unplaced(report, data.data());
		boolean byTherapist = options.form() == RsaOptions.Form.MULTILEVEL && therapists > 1;
		boolean byDyad = options.form() == RsaOptions.Form.MULTILEVEL && dyads < data.size();
		if (options.form() == RsaOptions.Form.MULTILEVEL && !byTherapist) {
			report.warn(therapists == 1 ? "There is one therapist only, so differences between therapists are left out."
					: "It is not known who the therapists are, so differences between them are left out.",
					"Name the column under " + DesignKey.THERAPIST.named() + ", or choose ordinary least squares under "
							+ OptionWords.of(RsaOptions.class, "form") + ".");
		}
		progress.checkCancelled();
		return Refusals.explained(() -> {
			if (byTherapist || byDyad) {
				String formula = "out ~ " + String.join(" + ", RsaData.names()) + (byDyad ? " + (1 | client)" : "")
						+ (byTherapist ? " + (1 | therapist)" : "");
				MixedFit fit = Mixed.fit(MixedModel.of(formula).degreesOfFreedom(options.df())
						.confidence(options.presentation().confidence())
						.build(),
						data.table(), progress);
				new RsaReport(data, options).multilevel(report, fit);
				new RsaScript(data, options).multilevel(report, fit, title());
			} else {
				new RsaReport(data, options).ordinary(report, ordinary(data));
				new RsaScript(data, options).ordinary(report, title());
			}
			return report.build();
		});
	}

	private static LeastSquares ordinary(RsaData data) {
		double[][] x = new double[data.size()][6];
		for (int i = 0; i < x.length; i++) {
			x[i][0] = 1;
			System.arraycopy(data.terms(i), 0, x[i], 1, 5);
		}
		try {
			return LeastSquares.fit(x, data.outcome());
		} catch (LeastSquares.SingularException e) {
			throw new AnalysisException("The surface can't be fitted: " + RsaData.names().get(Math.max(0, e.column() - 1))
					+ " is determined by the terms before it.", "Choose ratings with more different values, or keep more rows.");
		}
	}
}

package org.allianceworkbench.analysis.internal.dyads.apim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.dyads.RoleCounts;
import org.allianceworkbench.analysis.internal.dyads.SaturatedNormal;
import org.allianceworkbench.analysis.internal.dyads.SaturatedNormal.Moments;
import org.allianceworkbench.analysis.internal.dyads.SaturatedNormal.Value;
import org.allianceworkbench.analysis.internal.dyads.Side;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.special.Erf;

/**
 * The model by full information maximum likelihood: both outcomes regressed on both predictors, residuals and predictors
 * correlated. It is saturated, so that it can be computed from the means and covariances; rows with some values count.
 */
final class ApimSem {

	private final ApimData data;
	private final ApimOptions options;
	private final SaturatedNormal normal;
	private final Map<String, Value> values = new LinkedHashMap<>();

	private ApimSem(ApimData data, ApimOptions options, SaturatedNormal normal) {
		this.data = data;
		this.options = options;
		this.normal = normal;
	}

	static Report report(ReportBuilder report, ApimData data, ApimOptions options, String title) {
		double[][] rows = new double[data.data().size()][];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = new double[] { data.data().ratings(Side.CLIENT)[i], data.data().ratings(Side.THERAPIST)[i],
					data.x()[0][i] - data.mean(), data.x()[1][i] - data.mean() };
		}
		double[][] used = Arrays.stream(rows).filter(r -> Arrays.stream(r).anyMatch(v -> !Double.isNaN(v)))
				.toArray(double[][]::new);
		try {
			ApimSem sem = new ApimSem(data, options, SaturatedNormal.of(used));
			report.n("dyads", used.length).n("complete dyads", Arrays.stream(used)
					.filter(r -> Arrays.stream(r).noneMatch(Double::isNaN))
					.count()).exclude("no outcome and no predictor", rows.length - (long) used.length);
			RoleCounts.unplaced(report, data.data());
			sem.write(report);
			new ApimSemScript(data, options, sem.names()).addTo(report, title);
			return report.build();
		} catch (MathRuntimeException singular) {
			throw new AnalysisException("The model can't be fitted: outcomes and predictors determine one another, or too few "
					+ "dyads have "
					+ "them together.", "Choose other variables, or keep more rows.");
		}
	}

	/** Names of the four variables: outcomes, then predictors, the client's first. */
	private List<String> names() {
		return options.outcome().isPresent() ? List.of(options.outcome().get() + "_client", options.outcome().get()
				+ "_therapist",
				options.predictor().orElseThrow() + "_client", options.predictor().orElseThrow() + "_therapist")
				: List.of(options.outcomes().get(0), options.outcomes().get(1), options.predictors().get(0), options.predictors()
				.get(1));
	}

	/** Regression weights of the outcomes (rows) on the predictors (columns). */
	private static RealMatrix weights(Moments m) {
		RealMatrix xx = m.covariance().getSubMatrix(2, 3, 2, 3);
		return m.covariance().getSubMatrix(0, 1, 2, 3).multiply(new LUDecomposition(xx, 0).getSolver().getInverse());
	}

	private static double residual(Moments m, int a, int b) {
		RealMatrix rest = m.covariance().getSubMatrix(0, 1, 0, 1)
				.subtract(weights(m).multiply(m.covariance().getSubMatrix(2, 3, 0, 1)));
		return rest.getEntry(a, b);
	}

	private void put(String name, Function<Moments, Double> function) {
		values.put(name, normal.value(function));
	}

	private void compute() {
		List<String> n = names();
		for (int y = 0; y < 2; y++) {
			int at = y;
			put(n.get(y) + "~" + n.get(2 + y), m -> weights(m).getEntry(at, at));
			put(n.get(y) + "~" + n.get(3 - y), m -> weights(m).getEntry(at, 1 - at));
		}
		put(n.get(0) + "~~" + n.get(1), m -> residual(m, 0, 1));
		put(n.get(2) + "~~" + n.get(3), m -> m.covariance().getEntry(2, 3));
		for (int v = 0; v < 4; v++) {
			int at = v;
			put(n.get(v) + "~~" + n.get(v), m -> at < 2 ? residual(m, at, at) : m.covariance().getEntry(at, at));
		}
		for (int v = 0; v < 4; v++) {
			int at = v;
			put(n.get(v) + "~1", m -> at < 2 ? m.mean()[at] - weights(m).getEntry(at, 0) * m.mean()[2]
					- weights(m).getEntry(at, 1) * m.mean()[3] : m.mean()[at]);
		}
	}

	private static double p(double z) {
		return Erf.erfc(Math.abs(z) / Math.sqrt(2));
	}

	private void write(ReportBuilder report) {
		compute();
		String ci = Levels.key(options.presentation().confidence());
		double critical = Normal.critical(options.presentation().confidence());
		values.forEach((name, v) -> report.value(name + "/est", v.value()).value(name + "/se", v.se())
				.value(name + "/z", v.value() / v.se()).value(name + "/p", p(v.value() / v.se()))
				.value(name + "/" + ci + "_lo", v.value() - critical * v.se()).value(name + "/" + ci + "_hi", v.value()
						+ critical * v.se()));
		report.value("logLik", normal.logLikelihood());
		List<String> n = names();
		for (int y = 0; y < 2; y++) {
			Side side = Side.values()[y];
			finding(report, "Actor effect of the " + data.data().name(side), values.get(n.get(y) + "~" + n.get(2 + y)),
					n.get(y) + "~" + n.get(2 + y));
			finding(report, "Partner effect on the " + data.data().name(side), values.get(n.get(y) + "~" + n.get(3 - y)),
					n.get(y) + "~" + n.get(3 - y));
			int at = y;
			Value k = normal.value(m -> weights(m).getEntry(at, 1 - at) / weights(m).getEntry(at, at));
			report.value("k_ratio/" + side.code() + "/k", k.value()).value("k_ratio/" + side.code() + "/k_delta_se", k.se());
		}
		report.add(table());
		report.figure(ApimText.figure(data, new double[] { values.get(n.get(0) + "~1").value(), values.get(n.get(1) + "~1")
				.value() },
				new double[] { values.get(n.get(0) + "~" + n.get(2)).value(), values.get(n.get(1) + "~" + n.get(3)).value() }));
		report.method("The actor-partner interdependence model (Kenny, Kashy, & Cook, 2006) was fitted as a path model with "
				+ "correlated "
				+ "residuals and correlated random predictors by full information maximum likelihood: dyads with some of the "
				+ "four values "
				+ "count too, which is right when what is missing depends on what is observed. Predictors were taken from "
				+ "their mean over "
				+ "both members (", TableCell.number(data.mean(), NumberStyle.TWO_DECIMALS),
				"). Standard errors come from the observed "
				+ "information. The model is saturated, so that there is no test of fit.");
		ApimText.references(report, true);
	}

	private void finding(ReportBuilder report, String what, Value v, String name) {
		double half = Normal.critical(options.presentation().confidence()) * v.se();
		report.finding(what, ": ", v.value() - half > 0 ? "positive, " : v.value() + half < 0 ? "negative, " : "not clear, ",
				TableCell.estimate(v.value(), v.value() - half, v.value() + half, Digits.of(v.se()), name + "/est"), ".");
	}

	private Block.TableBlock table() {
		double critical = Normal.critical(options.presentation().confidence());
		List<TableRow> rows = new ArrayList<>();
		String group = "";
		for (Map.Entry<String, Value> entry : values.entrySet()) {
			String kind = entry.getKey().endsWith("~1") ? "Intercepts and means" : !entry.getKey().contains("~~") ? "Effects"
					: entry.getKey().split("~~")[0].equals(entry.getKey().split("~~")[1]) ? "(Residual) variances"
					: "(Residual) covariances";
			if (!kind.equals(group)) {
				group = kind;
				rows.add(TableRow.group(kind));
			}
			Value v = entry.getValue();
			NumberStyle style = Digits.of(v.se());
			String at = entry.getKey() + "/";
			rows.add(TableRow.of(TableCell.text(entry.getKey().replace("~1", "").replace("~~", " with ").replace("~", " on ")),
					TableCell.number(v.value(), style, at + "est"), TableCell.number(v.se(), style, at + "se"),
					TableCell.interval(v.value() - critical * v.se(), v.value() + critical * v.se(), style),
					TableCell.number(v.value() / v.se(), NumberStyle.TWO_DECIMALS, at + "z"),
					TableCell.number(p(v.value() / v.se()), NumberStyle.P_VALUE, at + "p")));
		}
		return new Block.TableBlock("paths", "Path Model", List.of(TableColumn.stub("Parameter"), TableColumn.number("Estimate"),
				TableColumn.number("SE"), TableColumn.interval(Levels.label(options.presentation().confidence())),
				TableColumn.number("z"),
				TableColumn.number("p")), rows,
				List.of(TableNote.general("Full information maximum likelihood; predictors minus their mean "
						+ "over both members.")));
	}
}

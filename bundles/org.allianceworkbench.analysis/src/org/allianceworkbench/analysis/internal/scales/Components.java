package org.allianceworkbench.analysis.internal.scales;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.table.Progress;

/**
 * Variance components of answers by restricted maximum likelihood.
 *
 * @param variances variance by name: client, session, item, client:session, ..., residual
 * @param boundary whether some are 0
 */
record Components(Map<String, Double> variances, boolean boundary) {

	private static final List<String> CROSSED = List.of("client", "session", "item", "client:session", "client:item",
			"session:item");
	private static final List<String> NESTED = List.of("client", "client:session");
	private static final int MOST_BY_MODEL = 6_000;

	/** Names of the components in order, without the residual. */
	static List<String> names(MultilevelReliabilityOptions.Sessions sessions) {
		return sessions == MultilevelReliabilityOptions.Sessions.CROSSED ? CROSSED : NESTED;
	}

	/**
	 * The components.
	 *
	 * @throws IllegalArgumentException when the model can't be fitted
	 */
	static Components of(Answers answers, MultilevelReliabilityOptions.Sessions sessions, Progress progress) {
		if (sessions == MultilevelReliabilityOptions.Sessions.CROSSED && answers.balanced() && answers.count() > MOST_BY_MODEL) {
			Components simple = meanSquares(answers);
			if (!simple.boundary()) {
				return simple;
			}
		}
		StringBuilder formula = new StringBuilder("y ~ 1");
		names(sessions).forEach(n -> formula.append(" + (1 | ").append(n).append(")"));
		MixedFit fit = Mixed.fit(MixedModel.of(formula.toString()).degreesOfFreedom(DegreesOfFreedom.NONE).build(),
				answers.stacked(),
				progress);
		Map<String, Double> variances = new LinkedHashMap<>();
		for (String name : names(sessions)) {
			variances.put(name, fit.components().stream().filter(c -> same(c.group(), name))
					.mapToDouble(c -> c.estimate().value())
					.findFirst().orElseThrow());
		}
		variances.put("residual", fit.components().stream().filter(c -> c.group().equals("Residual"))
				.mapToDouble(c -> c.estimate().value()).findFirst().orElseThrow());
		return new Components(variances, fit.singular());
	}

	/** The engine may write the parts of a group in another order. */
	private static boolean same(String group, String name) {
		return Arrays.equals(Arrays.stream(group.split(":")).sorted().toArray(), Arrays.stream(name.split(":")).sorted()
				.toArray());
	}

	/**
	 * Balanced data: expected mean squares, which give the same as restricted maximum likelihood when no component is negative.
	 */
	private static Components meanSquares(Answers a) {
		int n = a.clients();
		int k = a.sessions();
		int m = a.items().size();
		double[][][] y = new double[n][k][];
		int[] clients = Arrays.stream(a.client()).distinct().sorted().toArray();
		int[] sessions = Arrays.stream(a.session()).distinct().sorted().toArray();
		for (int row = 0; row < a.answers().length; row++) {
			y[Arrays.binarySearch(clients, a.client()[row])][Arrays.binarySearch(sessions, a.session()[row])] = a.answers()[row];
		}
		double grand = 0;
		double[] p = new double[n];
		double[] t = new double[k];
		double[] i = new double[m];
		double[][] pt = new double[n][k];
		double[][] pi = new double[n][m];
		double[][] ti = new double[k][m];
		for (int x = 0; x < n; x++) {
			for (int s = 0; s < k; s++) {
				for (int j = 0; j < m; j++) {
					double v = y[x][s][j];
					grand += v / ((double) n * k * m);
					p[x] += v / (k * m);
					t[s] += v / (n * m);
					i[j] += v / (n * k);
					pt[x][s] += v / m;
					pi[x][j] += v / k;
					ti[s][j] += v / n;
				}
			}
		}
		double ssP = 0;
		double ssT = 0;
		double ssI = 0;
		double ssPt = 0;
		double ssPi = 0;
		double ssTi = 0;
		double ssE = 0;
		for (int x = 0; x < n; x++) {
			ssP += k * m * square(p[x] - grand);
			for (int s = 0; s < k; s++) {
				ssPt += m * square(pt[x][s] - p[x] - t[s] + grand);
				for (int j = 0; j < m; j++) {
					ssE += square(y[x][s][j] - pt[x][s] - pi[x][j] - ti[s][j] + p[x] + t[s] + i[j] - grand);
				}
			}
			for (int j = 0; j < m; j++) {
				ssPi += k * square(pi[x][j] - p[x] - i[j] + grand);
			}
		}
		for (int s = 0; s < k; s++) {
			ssT += n * m * square(t[s] - grand);
			for (int j = 0; j < m; j++) {
				ssTi += n * square(ti[s][j] - t[s] - i[j] + grand);
			}
		}
		for (int j = 0; j < m; j++) {
			ssI += n * k * square(i[j] - grand);
		}
		double e = ssE / ((n - 1.0) * (k - 1) * (m - 1));
		double msPt = ssPt / ((n - 1.0) * (k - 1));
		double msPi = ssPi / ((n - 1.0) * (m - 1));
		double msTi = ssTi / ((k - 1.0) * (m - 1));
		Map<String, Double> v = new LinkedHashMap<>();
		v.put("client", (ssP / (n - 1.0) - msPt - msPi + e) / (k * m));
		v.put("session", (ssT / (k - 1.0) - msPt - msTi + e) / (n * m));
		v.put("item", (ssI / (m - 1.0) - msPi - msTi + e) / (n * k));
		v.put("client:session", (msPt - e) / m);
		v.put("client:item", (msPi - e) / k);
		v.put("session:item", (msTi - e) / n);
		v.put("residual", e);
		return new Components(v, v.values().stream().anyMatch(x -> !(x > 0)));
	}

	private static double square(double x) {
		return x * x;
	}

	double of(String name) {
		return variances.get(name);
	}
}

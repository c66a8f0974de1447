package org.allianceworkbench.analysis.mixed.oracle;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.allianceworkbench.analysis.mixed.design.ResidualPart;
import org.allianceworkbench.analysis.mixed.design.Rows;

/** The brute-force likelihood of a design that has rows. */
public final class DenseDesigns {

	private DenseDesigns() {
	}

	/** Parameters are in the order of the random parts (lower triangles by rows), then the residual's. */
	public static DenseLikelihood likelihood(Design design) {
		Rows rows = design.data().rows().orElseThrow();
		int n = rows.size();
		double[][] x = pick(rows, design.fixed().columns());
		DenseLikelihood.Builder builder = DenseLikelihood.of(x, rows.columns()[design.outcome()].clone());
		for (RandomPart part : design.random()) {
			builder.random(part.label(), Structure.valueOf(part.type().name()), rows.groupings().get(part.level()).group(),
					pick(rows, part.columns()), part.names().toArray(String[]::new));
		}
		builder.residual(residual(design.residual(), rows, n));
		if (design.residual().weighted()) {
			builder.weights(rows.weights());
		}
		return builder.build();
	}

	private static double[][] pick(Rows rows, int[] columns) {
		double[][] picked = new double[rows.size()][columns.length];
		for (int r = 0; r < picked.length; r++) {
			for (int j = 0; j < columns.length; j++) {
				picked[r][j] = rows.columns()[columns[j]][r];
			}
		}
		return picked;
	}

	private static Residual residual(ResidualPart part, Rows rows, int n) {
		int[] unit = new int[n];
		for (int u = 0; u < rows.units(); u++) {
			java.util.Arrays.fill(unit, rows.unitStart()[u], rows.unitStart()[u + 1], u);
		}
		double[] time = new double[n];
		for (int r = 0; r < n && part.occasions().length > 0; r++) {
			time[r] = part.occasions()[rows.occasion()[r]];
		}
		String[] strata = part.strata().toArray(String[]::new);
		String[] roles = part.roles().toArray(String[]::new);
		String[] occasions = part.occasionNames().toArray(String[]::new);
		return switch (part.type()) {
			case IDENTITY -> Residual.identity();
			case BY_GROUP -> Residual.byGroup(rows.stratum(), strata);
			case ROLE_UNSTRUCTURED -> roles(unit, rows, roles);
			case AR1, CAR1 -> strata.length == 0 ? Residual.serial(unit, time)
					: Residual.serialByGroup(unit, time, rows.stratum(), strata);
			case ARH1 -> Residual.serialByGroup(unit, time, rows.occasion(), occasions);
			case TOEPLITZ -> Residual.toeplitz(unit, rows.occasion(), occasions.length);
			case UNSTRUCTURED -> Residual.unstructured(unit, rows.occasion(), occasions);
			case COMPOUND_SYMMETRY -> Residual.exchangeable(unit);
			case ROLE_UNSTRUCTURED_AR1 -> Residual.rolesBySessions(unit, rows.role(), time, roles);
		};
	}

	/** Ratings of the same occasion by two roles; the units may hold one occasion or several. */
	private static Residual roles(int[] unit, Rows rows, String[] roles) {
		int[] session = new int[unit.length];
		for (int r = 0; r < session.length; r++) {
			session[r] = unit[r] * 10_000 + rows.occasion()[r];
		}
		return Residual.unstructured(session, rows.role(), roles);
	}
}

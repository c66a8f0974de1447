package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.TableMomentSource;
import org.allianceworkbench.moments.TableRows;

/** Makes the rows of a design on a table. */
record RowsBuilder(TableMomentSource source, List<String> needed, Optional<String> weights, List<DesignColumn> columns,
		GroupingPlan groups, ResidualPlan residual) {

	Rows build() {
		ResidualPart part = residual.part();
		ResidualStructure structure = part.structure();
		List<TableMomentSource.SortKey> sortBy = new ArrayList<>();
		structure.occasion().filter(o -> structure.type().needsOccasion())
				.ifPresent(o -> sortBy.add(new TableMomentSource.SortKey(o, part.occasionNames())));
		structure.role().filter(r -> structure.type().needsRole())
				.ifPresent(r -> sortBy.add(new TableMomentSource.SortKey(r, part.roles())));
		Optional<List<String>> unit = residual.isIndependent() ? Optional.empty() : Optional.of(unitKeys(structure));
		TableRows rows = source.rows(needed, weights, unit, sortBy);
		int n = rows.size();
		int[] stratum = structure.byGroup().isPresent() ? rows.categories(structure.byGroup().get(), part.strata()) : new int[n];
		int[] role = structure.type().needsRole() ? rows.categories(structure.role().orElseThrow(), part.roles()) : new int[n];
		int[] occasion = structure.type().needsOccasion()
				? rows.categories(structure.occasion().orElseThrow(), part.occasionNames()) : new int[n];
		double[] weight = weights.map(rows::numbers).orElseGet(() -> ones(n));
		Rows built = new Rows(columns.stream().map(rows::values).toArray(double[][]::new), groupings(rows), rows.unitStart(),
				stratum, role, occasion, weight, rows.source());
		refuseRepeats(built, part);
		return built;
	}

	/** Two roles are related only within a session, so the session is part of the unit. */
	private List<String> unitKeys(ResidualStructure structure) {
		if (structure.type() != ResidualStructure.Type.ROLE_UNSTRUCTURED) {
			return residual.within();
		}
		List<String> keys = new ArrayList<>(residual.within());
		structure.occasion().filter(o -> !keys.contains(o)).ifPresent(keys::add);
		return keys;
	}

	private List<Rows.Grouping> groupings(TableRows rows) {
		return groups.groupings().stream()
				.map(g -> new Rows.Grouping(g.name(), rows.groups(g.keys()), rows.groupLabels(g.keys()))).toList();
	}

	private static double[] ones(int n) {
		double[] ones = new double[n];
		Arrays.fill(ones, 1);
		return ones;
	}

	/** Rows of a unit differ in occasion or role. */
	private void refuseRepeats(Rows rows, ResidualPart part) {
		if (!part.type().needsOccasion()) {
			return;
		}
		for (int u = 0; u < rows.units(); u++) {
			for (int r = rows.unitStart()[u] + 1; r < rows.unitStart()[u + 1]; r++) {
				if (rows.occasion()[r] == rows.occasion()[r - 1] && rows.role()[r] == rows.role()[r - 1]) {
					throw new IllegalArgumentException(repeat(rows, part, r));
				}
			}
		}
	}

	private String repeat(Rows rows, ResidualPart part, int r) {
		int row = rows.source()[r];
		StringBuilder where = new StringBuilder();
		for (String key : residual.within()) {
			where.append(where.isEmpty() ? "" : ", ").append(key).append(' ').append(source.table().column(key).value(row));
		}
		String role = part.roles().isEmpty() ? "" : " for " + part.structure().role().orElseThrow() + " "
				+ part.roles().get(rows.role()[r]);
		return (where.isEmpty() ? "the data" : where) + " has two rows at " + part.structure().occasion().orElseThrow() + " "
				+ part.occasionNames().get(rows.occasion()[r]) + role + "; " + part.type().words() + " allows one";
	}
}

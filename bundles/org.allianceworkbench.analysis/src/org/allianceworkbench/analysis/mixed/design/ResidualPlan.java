package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.moments.MomentSource;
import org.allianceworkbench.moments.ResidualComponents;
import org.allianceworkbench.moments.SourceVariable;
import org.allianceworkbench.moments.TableMomentSource;

/**
 * What the data say of the residual structure that was asked for.
 *
 * @param part with categories, roles and occasions
 * @param within keys of the units of related residuals; empty: all rows are one unit
 * @param components how sums would be split; empty when sums don't serve this kind
 */
record ResidualPlan(ResidualPart part, List<String> within, Optional<ResidualComponents> components) {

	/** More different gaps than this make sums per gap larger than the rows. */
	private static final int MOST_GAPS = 12;

	static ResidualPlan of(MixedModel model, MomentSource source, List<String> needed, GroupingPlan groups) {
		return new Planner(model.residual(), source, needed, groups).plan(model.weights().isPresent());
	}

	/** Whether each row is a unit of its own. */
	boolean isIndependent() {
		return part.type() == ResidualStructure.Type.IDENTITY || part.type() == ResidualStructure.Type.BY_GROUP;
	}

	private record Planner(ResidualStructure structure, MomentSource source, List<String> needed, GroupingPlan groups) {

		ResidualPlan plan(boolean weighted) {
			List<String> strata = structure.byGroup().map(v -> SourceVariable.names(source.categories(v, needed)))
					.orElse(List.of());
			List<String> roles = roles();
			List<SourceVariable.Category> occasions = structure.type().needsOccasion()
					? source.categories(structure.occasion().orElseThrow(), needed) : List.of();
			if (structure.byGroup().isPresent() && strata.size() < 2) {
				throw new IllegalArgumentException(structure.type().words() + ": " + structure.byGroup().get()
						+ " has only one category among the rows used");
			}
			ResidualPart part = new ResidualPart(structure, strata, roles, times(occasions), SourceVariable.names(occasions),
					weighted);
			List<String> within = structure.within().isEmpty() ? groups.innermost() : structure.within();
			return new ResidualPlan(part, within, components(part, within));
		}

		private List<String> roles() {
			if (!structure.type().needsRole()) {
				return List.of();
			}
			List<String> roles = SourceVariable.names(source.categories(structure.role().orElseThrow(), needed));
			if (roles.size() != 2) {
				throw new IllegalArgumentException(structure.type().words() + ": " + structure.role().get() + " has "
						+ roles.size() + " categories among the rows used (" + String.join(", ", roles) + "); it needs two");
			}
			return roles;
		}

		private double[] times(List<SourceVariable.Category> occasions) {
			double[] times = new double[occasions.size()];
			for (int i = 0; i < times.length; i++) {
				times[i] = occasions.get(i).code().orElse((double) i);
				boolean steps = structure.type() == ResidualStructure.Type.AR1
						|| structure.type() == ResidualStructure.Type.ROLE_UNSTRUCTURED_AR1;
				if (steps && times[i] != Math.rint(times[i])) {
					throw new IllegalArgumentException(structure.type().words() + " needs whole numbers in "
							+ structure.occasion().orElseThrow() + ", but there is " + times[i] + "; use continuous AR(1)");
				}
			}
			return times;
		}

		private Optional<ResidualComponents> components(ResidualPart part, List<String> within) {
			return switch (structure.type()) {
				case IDENTITY -> Optional.of(new ResidualComponents.Identity());
				case BY_GROUP -> Optional.of(new ResidualComponents.ByCategory(structure.byGroup().orElseThrow(), part.strata()));
				case ROLE_UNSTRUCTURED -> pairs(part, within);
				case AR1, CAR1 -> serial(within);
				case ARH1, TOEPLITZ, UNSTRUCTURED, COMPOUND_SYMMETRY, ROLE_UNSTRUCTURED_AR1 -> Optional.empty();
			};
		}

		private Optional<ResidualComponents> pairs(ResidualPart part, List<String> within) {
			List<String> unit = Stream.concat(within.stream(), structure.occasion().stream()).distinct().toList();
			return structure.byGroup().isPresent() || !fits(unit) ? Optional.empty()
					: Optional.of(new ResidualComponents.ByPair(structure.role().orElseThrow(), part.roles(), unit));
		}

		private Optional<ResidualComponents> serial(List<String> within) {
			String time = structure.occasion().orElseThrow();
			if (structure.byGroup().isPresent() || !fits(within) || source.variable(time) instanceof SourceVariable.Text
					|| !(source instanceof TableMomentSource table)) {
				return Optional.empty();
			}
			ResidualComponents.Serial serial = new ResidualComponents.Serial(time, within);
			List<String> all = new ArrayList<>(needed);
			return table.gaps(serial, all).length > MOST_GAPS ? Optional.empty() : Optional.of(serial);
		}

		/** Whether each unit lies in one innermost group. */
		private boolean fits(List<String> unit) {
			return groups.groupings().isEmpty() || unit.containsAll(groups.innermost())
					|| source.nested(unit, groups.innermost(), needed);
		}
	}
}

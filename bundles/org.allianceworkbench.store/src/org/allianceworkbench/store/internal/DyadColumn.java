package org.allianceworkbench.store.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ValueLabels;

/**
 * A variable of the ratings in a row of an occasion: as a role sees it, or the first role's value minus the other's.
 *
 * @param spec what the codebook says about the variable, with the name that was asked for
 * @param variable name of the variable
 * @param role code of the role
 * @param other code of the role whose value is taken away
 */
record DyadColumn(ColumnSpec spec, String variable, String role, Optional<String> other) implements ReadVariable {

	private static final int DECIMALS = 2;

	@Override
	public Level level() {
		return Level.OCCASION;
	}

	/**
	 * Understands {@code CLIENT:alliance} and {@code CLIENT-THERAPIST:alliance}; empty when it is neither.
	 *
	 * @throws StoreException when the variable is none of ratings, or can't be subtracted
	 */
	static Optional<DyadColumn> of(Layout layout, String name) throws StoreException {
		int colon = name.lastIndexOf(':');
		if (colon < 0) {
			return Optional.empty();
		}
		ReadVariable variable = layout.readable(name.substring(colon + 1));
		if (variable.level() != Level.RATING) {
			throw new StoreException(variable.name() + " is no variable of ratings, so no role can see it");
		}
		String roles = name.substring(0, colon);
		if (layout.roles().containsKey(roles)) {
			return Optional.of(new DyadColumn(variable.spec().toBuilder().name(name).build(), variable.name(), roles,
					Optional.empty()));
		}
		for (String role : layout.roles().keySet()) {
			if (roles.startsWith(role + "-") && layout.roles().containsKey(roles.substring(role.length() + 1))) {
				return Optional.of(new DyadColumn(difference(variable.spec(), name), variable.name(), role,
						Optional.of(roles.substring(role.length() + 1))));
			}
		}
		throw new StoreException("the study has no rater role '" + roles + "'; choose one of "
				+ String.join(", ", layout.roles().keySet()));
	}

	private static ColumnSpec difference(ColumnSpec spec, String name) throws StoreException {
		if (spec.type() != ColumnType.NUMBER) {
			throw new StoreException(spec.name() + " holds no numbers, so there are no differences");
		}
		return spec.toBuilder().name(name).attributes(Map.of(DerivedColumn.ATTRIBUTE, List.of("difference of two roles")))
				.valueLabels(ValueLabels.NONE)
				.missing(MissingValues.NONE).format(DisplayFormat.number(spec.format().width(),
				Math.max(spec.format().decimals(), 0) == 0 ? 0 : DECIMALS)).build();
	}
}

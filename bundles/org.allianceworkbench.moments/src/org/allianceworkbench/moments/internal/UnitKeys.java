package org.allianceworkbench.moments.internal;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.moments.ResidualComponents;

/** What names the units of a kind of residuals and what orders their rows. */
record UnitKeys(List<String> keys, Optional<String> time) {

	/** Empty for independent residuals. */
	static Optional<UnitKeys> of(ResidualComponents residual) {
		return switch (residual) {
			case ResidualComponents.Identity identity -> Optional.empty();
			case ResidualComponents.ByCategory by -> Optional.empty();
			case ResidualComponents.ByPair pair -> Optional.of(new UnitKeys(pair.unit(), Optional.empty()));
			case ResidualComponents.Serial serial -> Optional.of(new UnitKeys(serial.series(), Optional.of(serial.time())));
		};
	}
}

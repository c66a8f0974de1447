package org.allianceworkbench.intake.matching;

import java.util.Optional;

import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;

/**
 * How a variable's occasion and role are known when a family of columns goes to it.
 *
 * @param occasion fixed occasion, when neither header nor row says it
 * @param role fixed role, likewise
 * @param factor how well the variable's level goes with the header, 0 to 1
 * @param lacking what is not known, a clause; empty when all is known
 */
record Placement(Optional<Occasion> occasion, Optional<RaterRole> role, double factor, String lacking) {
}

package org.allianceworkbench.export.internal.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.study.Coarsening;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.Codebook;

/** What a definition says of privacy must mean something: a name that is mistyped would protect nobody without a word. */
public final class StatedRules {

	/** Columns that every layout may have beside those of the codebook. */
	private static final Set<String> KEYS = Set.of("site", "therapist", "client", "occasion", "role");

	private StatedRules() {
	}

	/**
	 * Makes sure that every rule can be followed.
	 *
	 * @throws ExportException when one names what the codebook does not have, or has a number that protects nobody
	 */
	public static void require(Study study, Export export) throws ExportException {
		ExportPrivacy privacy = export.getPrivacy();
		if (privacy == null) {
			return;
		}
		names(study, export, "the quasi-identifiers name", privacy.getQuasiIdentifiers());
		names(study, export, "what is to stay names", privacy.getLeftOut());
		names(study, export, "a group of values names", privacy.getCoarsenings().stream().map(Coarsening::getVariable).toList());
		for (Coarsening coarsening : privacy.getCoarsenings()) {
			if (!(coarsening.getWidth() > 0) || Double.isInfinite(coarsening.getWidth())) {
				throw refused(export, "groups of " + coarsening.getVariable() + " can't be " + coarsening.getWidth()
						+ " wide; give a width above 0, or take the groups out");
			}
		}
		for (Coarsening coarsening : privacy.getCoarsenings()) {
			if (Codebook.of(study).variable(coarsening.getVariable()).filter(v -> v.getType() == VariableType.NUMBER).isEmpty()) {
				throw refused(export, coarsening.getVariable() + " is no number, so that it can't leave in groups; let dates leave as "
						+ "months or years, rare codes as one group, or leave it out");
			}
		}
		if (privacy.getAgeLimit() < 0) {
			throw refused(export, "no age is over " + privacy.getAgeLimit() + " alone; say 89, or 0 for no limit");
		}
		if (privacy.getRareBelow() == 1 || privacy.getRareBelow() < 0) {
			throw refused(export, "no code has fewer than " + privacy.getRareBelow() + " clients, so that none is grouped; say at least "
					+ "2, or 0 for no groups");
		}
		if (privacy.isMustPass() && privacy.getK() < 2) {
			throw refused(export, "a disclosure check with k = " + privacy.getK()
					+ " passes always; give a k of at least 2, or don't demand that it passes");
		}
	}

	private static void names(Study study, Export export, String where, List<String> names) throws ExportException {
		for (String name : names) {
			Optional<Variable> known = name == null ? Optional.empty() : Codebook.of(study).variable(name);
			if (known.isEmpty() && !KEYS.contains(name == null ? "" : name.toLowerCase(Locale.ROOT))) {
				throw refused(export, where + " '" + name
						+ "', which the codebook does not have; correct the name, or take it out: it would protect nobody");
			}
		}
	}

	private static ExportException refused(Export export, String problem) {
		return new ExportException("export " + export.getName() + ": " + problem);
	}
}

package org.allianceworkbench.analysis.internal.data;

import java.util.Optional;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;

/** What may be behind two rows of one client at one occasion. */
public final class ClientCodes {

	private ClientCodes() {
	}

	/**
	 * What to do about two rows of one client at one occasion: where they name different therapists, codes that each therapist
	 * gives anew are likelier than a repeated row.
	 *
	 * @param otherwise what to do where they don't
	 */
	public static String remedy(AnalysisInput input, int row, int other, String otherwise) {
		Optional<KeyIndex> therapists = KeyIndex.therapists(input).filter(t -> t.rows()[row] >= 0 && t.rows()[other] >= 0
				&& t.rows()[row] != t.rows()[other]);
		return therapists.map(t -> {
			String client = KeyIndex.of(input, DesignKey.CLIENT).map(c -> c.categories().get(c.rows()[row]).code()).orElse("");
			String first = t.categories().get(t.rows()[row]).code();
			String second = t.categories().get(t.rows()[other]).code();
			return "The rows name different therapists (" + first + " and " + second
					+ "). If each therapist numbers clients anew, "
					+ "make the codes unique, for example " + first + "-" + client + " and " + second + "-" + client
					+ "; if not, correct the therapist of one of them.";
		}).orElse(otherwise);
	}
}

package org.allianceworkbench.intake.matching;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeySource;

/**
 * Where a key could be read.
 *
 * @param key which key
 * @param source where it is read
 * @param text header of the column, the constant code, the pattern of sheets' names, or empty for patterns in headers
 * @param recodes from what stands in the file to the study's code
 * @param codeList codes that are known, when the study has a list
 * @param confidence 0 to 1
 * @param reason why, one sentence for people
 */
public record KeyProposal(KeyKind key, KeySource source, String text, List<RecodeProposal> recodes, Optional<CodeList> codeList,
		double confidence, String reason) {

	public KeyProposal {
		recodes = List.copyOf(recodes);
	}

	/** The key is read from a column, as somebody has decided. */
	public static KeyProposal column(KeyKind key, String header, List<RecodeProposal> recodes, Optional<CodeList> codeList) {
		return new KeyProposal(key, KeySource.COLUMN, header, recodes, codeList, 1, "decided by you");
	}

	/** The key is the same for the whole file, as somebody has decided. */
	public static KeyProposal constant(KeyKind key, String code) {
		return new KeyProposal(key, KeySource.CONSTANT, code, List.of(), Optional.empty(), 1, "decided by you");
	}

	/** The same, as somebody has confirmed. */
	public KeyProposal confirmed() {
		return new KeyProposal(key, source, text, recodes, codeList, 1, reason);
	}

	/** Whether the confidence is enough to take it without asking. */
	public boolean isDecided() {
		return confidence >= RecipeProposal.THRESHOLD;
	}
}

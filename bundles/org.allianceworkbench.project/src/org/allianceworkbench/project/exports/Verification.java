package org.allianceworkbench.project.exports;

import java.util.List;

/**
 * What was written, read back and compared with what should have been.
 *
 * @param file name of the file that was read back, empty when there is none that can be
 * @param values values that were compared
 * @param differences each difference, one sentence; empty when there is none
 * @param explained differences that the file's format explains, one sentence each
 */
public record Verification(String file, long values, List<String> differences, List<String> explained) {

	public Verification {
		differences = List.copyOf(differences);
		explained = List.copyOf(explained);
	}

	/** Whether nothing differs but for what the format explains. */
	public boolean holds() {
		return differences.isEmpty();
	}

	/** The result in one sentence. */
	public String sentence() {
		if (file.isEmpty()) {
			return "None of the files can be read back, so that nothing was compared.";
		}
		return "%s read back: %,d values and what describes them compared, %s.".formatted(file, values,
				!holds() ? differences.size() + " differences" : explained.isEmpty() ? "no difference"
						: "no difference but " + explained.size() + " that the format explains");
	}
}

package org.allianceworkbench.project.exports;

import java.util.ArrayList;
import java.util.List;

/**
 * What was written, read back and compared with what should have been.
 *
 * @param file name of the file whose rows were read back, empty when none has rows that can be
 * @param values values that were compared
 * @param files names of the files that were compared with a second writing
 * @param differences each difference, one sentence; empty when there is none
 * @param explained differences that the file's format explains, one sentence each
 */
public record Verification(String file, long values, List<String> files, List<String> differences, List<String> explained) {

	public Verification {
		files = List.copyOf(files);
		differences = List.copyOf(differences);
		explained = List.copyOf(explained);
	}

	/** Whether nothing differs but for what the format explains. */
	public boolean holds() {
		return differences.isEmpty();
	}

	/** The result in one sentence. */
	public String sentence() {
		List<String> parts = new ArrayList<>();
		if (!file.isEmpty()) {
			parts.add("%s read back: %,d values and what describes them compared".formatted(file, values));
		}
		List<String> others = files.stream().filter(name -> !name.equals(file)).toList();
		if (!others.isEmpty()) {
			parts.add(String.join(", ", others) + " compared with a second writing");
		}
		parts.add(!holds() ? differences.size() == 1 ? "1 difference" : differences.size() + " differences"
				: explained.isEmpty() ? "no difference" : "no difference but what the format explains");
		return String.join(", ", parts) + ".";
	}
}

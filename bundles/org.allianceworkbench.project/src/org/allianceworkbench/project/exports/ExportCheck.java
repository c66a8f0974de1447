package org.allianceworkbench.project.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.export.CheckedFile;
import org.allianceworkbench.export.CheckedFile.State;

/**
 * What the last run of an export wrote, compared with the hashes that the history and its manifest have.
 *
 * @param run the run
 * @param files all files with what has become of them: the file, folder or zip, what is in it, what else is there
 */
public record ExportCheck(PastRun run, List<CheckedFile> files) {

	public ExportCheck {
		files = List.copyOf(files);
	}

	/** Whether all of it is there as it was written. */
	public boolean holds() {
		return files.stream().allMatch(file -> file.state() == State.AS_WRITTEN);
	}

	/** What is not as it was written, one sentence each; empty when all of it is. */
	public List<String> differences() {
		return files.stream().filter(file -> file.state() != State.AS_WRITTEN).map(CheckedFile::sentence).toList();
	}

	/** The result in one sentence. */
	public String sentence() {
		List<String> parts = new ArrayList<>();
		String intact = files.stream().filter(file -> file.state() == State.AS_WRITTEN).map(CheckedFile::name)
				.collect(Collectors.joining(", "));
		if (!intact.isEmpty()) {
			parts.add("as written by the run of " + run.when().toLocalDate() + ": " + intact);
		}
		if (!holds()) {
			parts.add(differences().size() == 1 ? "1 difference" : differences().size() + " differences");
		}
		String sentence = String.join("; ", parts) + ".";
		return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
	}
}

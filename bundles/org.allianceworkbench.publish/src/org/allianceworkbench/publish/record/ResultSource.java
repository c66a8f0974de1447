package org.allianceworkbench.publish.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a result is based on.
 *
 * @param study title of the study
 * @param dataVersion version of the study's data, which grows with each change
 * @param entry number of the last entry of the study's history, 0 when there was none
 * @param entryTime when that was, as ISO 8601 with offset; empty when there was none
 * @param definition SHA-256 of the study's definition in lower-case hexadecimal digits
 * @param files the imported files, in the order of their imports
 * @param program name and version of the program
 * @param made when the result was computed, as ISO 8601 with offset
 */
public record ResultSource(String study, long dataVersion, long entry, String entryTime, String definition,
		List<SourceFile> files, String program, String made) {

	public ResultSource {
		Objects.requireNonNull(study);
		Objects.requireNonNull(entryTime);
		Objects.requireNonNull(definition);
		files = List.copyOf(files);
		Objects.requireNonNull(program);
		Objects.requireNonNull(made);
	}

	/** What is another in a later source, one sentence each; empty when both are the same. */
	public List<String> changes(ResultSource later) {
		List<String> changes = new ArrayList<>();
		if (!study.equals(later.study)) {
			changes.add("The study is called '" + later.study + "' now, '" + study + "' before.");
		}
		if (dataVersion != later.dataVersion) {
			changes.add("The data have changed: version " + later.dataVersion + " now, version " + dataVersion + " before.");
		}
		changes.addAll(fileChanges(later));
		if (!definition.equals(later.definition)) {
			changes.add("The definition of the study has changed.");
		}
		if (!program.equals(later.program)) {
			changes.add("The program is " + later.program + " now, " + program + " before.");
		}
		return changes;
	}

	private List<String> fileChanges(ResultSource later) {
		Set<SourceFile> before = Set.copyOf(files);
		Set<SourceFile> now = Set.copyOf(later.files);
		List<String> changes = new ArrayList<>();
		String added = names(later.files, before);
		if (!added.isEmpty()) {
			changes.add("Imported since: " + added + ".");
		}
		String gone = names(files, now);
		if (!gone.isEmpty()) {
			changes.add("No longer among the imports: " + gone + ".");
		}
		return changes;
	}

	private static String names(List<SourceFile> files, Set<SourceFile> without) {
		return files.stream().filter(file -> !without.contains(file)).map(SourceFile::name).collect(Collectors.joining(", "));
	}
}

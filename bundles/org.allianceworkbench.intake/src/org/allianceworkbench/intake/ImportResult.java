package org.allianceworkbench.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Severity;

/**
 * What an import did, or would do.
 *
 * @param file name of the file
 * @param recipe name of the recipe
 * @param recipeVersion version of the recipe
 * @param dryRun whether nothing was to be changed
 * @param earlier the import by which the same file came in before with the same recipe; then it was not read again
 * @param importId number of the import; 0 for a dry run and when nothing was new
 * @param counts rows by level, and how many findings hold something back
 * @param findings what a person should look at, in the order of the file
 * @param columns what became of each column's cells
 * @param rows data rows that hold something
 * @param blankRows rows in which nothing stands
 * @param warnings what was odd about the file as such, one sentence each
 */
public record ImportResult(String file, String recipe, int recipeVersion, boolean dryRun, Optional<ImportRecord> earlier,
		long importId, ImportCounts counts, List<Finding> findings, List<ColumnAccount> columns, long rows, long blankRows,
		List<String> warnings) {

	public ImportResult {
		findings = List.copyOf(findings);
		columns = List.copyOf(columns);
		warnings = List.copyOf(warnings);
	}

	/** Whether a finding is an error. */
	public boolean hasErrors() {
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
	}

	/** Whether the study is, or would be, the same as before. */
	public boolean changesNothing() {
		return earlier.isPresent() || counts.isNothing();
	}

	/** The same with more that was odd about the file. */
	public ImportResult withWarnings(List<String> more) {
		return new ImportResult(file, recipe, recipeVersion, dryRun, earlier, importId, counts, findings, columns, rows,
				blankRows,
				Stream.concat(warnings.stream(), more.stream()).toList());
	}

	/** One sentence for people. */
	public String summary() {
		if (earlier.isPresent()) {
			ImportRecord before = earlier.get();
			return file + " was imported before with the recipe '" + recipe + "' (import " + before.id() + ", "
					+ before.when().toLocalDate() + ", by " + before.header().who() + "); nothing changes";
		}
		String found = findings.isEmpty() ? "no findings" : number(findings.size(), "finding");
		if (counts.isNothing()) {
			return file + " brings nothing new; " + found;
		}
		long added = Arrays.stream(Level.values()).mapToLong(level -> counts.of(level).added()).sum();
		long changed = Arrays.stream(Level.values()).mapToLong(level -> counts.of(level).changed()).sum();
		long conflicting = Arrays.stream(Level.values()).mapToLong(level -> counts.of(level).conflicting()).sum();
		return file + (dryRun ? " would bring " : " brought ") + added + " new and " + changed + " changed rows"
				+ (conflicting == 0 ? "" : ", " + number(conflicting, "row") + " that contradict"
				+ (conflicting == 1 ? "s" : "") + " earlier files") + " (" + number(counts.of(Level.CLIENT).total(), "client")
				+ ", " + number(counts.of(Level.RATING).total(), "rating") + "); " + found;
	}

	private static String number(long count, String noun) {
		return count + " " + noun + (count == 1 ? "" : "s");
	}
}

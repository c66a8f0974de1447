package org.allianceworkbench.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.store.ImportCounts.Rows;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.table.Value;

/** Sentences for the history. */
final class Wording {

	private static final int MOST_NAMES = 10;

	private Wording() {
	}

	/** What an import did. */
	static String imported(ImportHeader header, ImportCounts counts) {
		List<String> parts = new ArrayList<>();
		part(parts, counts, Rows::added, "added");
		part(parts, counts, Rows::changed, "changed");
		part(parts, counts, Rows::conflicting, "in conflict");
		return header.file() + " was imported: " + String.join("; ", parts);
	}

	private static void part(List<String> parts, ImportCounts counts, ToIntFunction<Rows> number, String what) {
		List<String> levels = new ArrayList<>();
		counts.levels().forEach((level, rows) -> {
			if (number.applyAsInt(rows) > 0) {
				levels.add(rows(number.applyAsInt(rows), LevelTable.of(level)));
			}
		});
		if (!levels.isEmpty()) {
			parts.add(String.join(", ", levels) + " " + what);
		}
	}

	/** A number of rows of a level. */
	static String rows(long number, LevelTable level) {
		return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? level.noun() : level.nouns());
	}

	/** What an edit did. */
	static String edited(String variable, RowKey row, Value before, Value after, String reason) {
		return variable + " of " + row + " was changed from " + shown(before) + " to " + shown(after)
				+ (reason.isBlank() ? "" : " (" + reason + ")");
	}

	/** That variables have columns now. */
	static String addedColumns(List<String> names) {
		int more = names.size() - MOST_NAMES;
		return "Columns for " + String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))
				+ (more > 0 ? " and " + more + " more variables" : "") + " were added";
	}

	static String shown(Value value) {
		return value.isNone() ? "nothing" : value instanceof Value.Text ? "'" + value + "'" : value.toString();
	}
}

package org.allianceworkbench.project.results;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.project.InputException;

/**
 * The data of a study at a time.
 *
 * @param version version of the store, which grows with each change
 * @param entry number of the last entry of the history, 0 when there was none
 * @param when when that was made, as a user reads it; empty when there was none
 */
public record DataState(long version, long entry, String when) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	/** The data as they are now; asks the store. */
	public static DataState of(StudyProject project) throws ProjectException {
		try {
			long version = project.store().version();
			List<HistoryEntry> history = project.history();
			return history.isEmpty() ? new DataState(version, 0, "")
					: new DataState(version, history.getLast().number(), history.getLast().when().format(MINUTE));
		} catch (StoreException e) {
			throw new InputException(project.folder().data() + ": " + e.getMessage(), e);
		}
	}

	/**
	 * What has been done to the data since, in words: {@code 3 edits and 1 import since}; asks the store.
	 *
	 * @return empty when nothing was
	 */
	public Optional<String> since(StudyProject project) throws ProjectException {
		try {
			if (project.store().version() == version) {
				return Optional.empty();
			}
		} catch (StoreException e) {
			throw new InputException(project.folder().data() + ": " + e.getMessage(), e);
		}
		Map<HistoryEntry.Kind, Integer> counts = new EnumMap<>(HistoryEntry.Kind.class);
		project.history().stream().filter(each -> each.number() > entry && each.kind() != HistoryEntry.Kind.EXPORT)
				.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
		List<String> words = new ArrayList<>();
		counts.forEach((kind, count) -> words.add(count + " " + word(kind) + (count == 1 ? "" : "s")));
		return Optional.of(words.isEmpty() ? "the data have changed"
				: (words.size() == 1 ? words.get(0) : String.join(", ", words.subList(0, words.size() - 1)) + " and "
						+ words.getLast()) + " since");
	}

	private static String word(HistoryEntry.Kind kind) {
		return switch (kind) {
			case CREATED -> "new study";
			case IMPORT -> "import";
			case REVERT -> "import taken back";
			case EDIT -> "edit";
			case EXPORT -> "export";
			case CODEBOOK -> "codebook import";
			case DECISION -> "decision";
		};
	}

	/** In words: {@code history entry 12 of 2026-02-03 14:05}. */
	public String words() {
		return entry == 0 ? "nothing in the history yet" : "history entry " + entry + " of " + when;
	}
}

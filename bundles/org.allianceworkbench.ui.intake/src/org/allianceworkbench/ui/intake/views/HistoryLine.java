package org.allianceworkbench.ui.intake.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.core.runtime.IAdaptable;

/**
 * One line of the history view.
 *
 * @param study the study it belongs to
 * @param entry what happened
 * @param takenBack whether it was an import that was taken back since
 */
public record HistoryLine(OpenStudy study, HistoryEntry entry, boolean takenBack) implements IAdaptable {

	/** The lines of a history, the newest first. */
	static List<HistoryLine> of(OpenStudy study, List<HistoryEntry> history) {
		Set<Long> reverted = history.stream().filter(entry -> entry.kind() == HistoryEntry.Kind.REVERT)
				.map(HistoryEntry::importId)
				.collect(Collectors.toSet());
		return history.reversed().stream().map(entry -> new HistoryLine(study, entry,
				entry.kind() == HistoryEntry.Kind.IMPORT && reverted.contains(entry.importId()))).toList();
	}

	/** What became of it since, in words. */
	String state() {
		return takenBack ? "taken back" : "";
	}

	private Optional<TakenImport> takenImport() {
		return entry.kind() == HistoryEntry.Kind.IMPORT && !takenBack
				? Optional.of(new TakenImport(study, entry.importId(), entry.file())) : Optional.empty();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenStudy.class) {
			return adapter.cast(study);
		}
		return adapter == TakenImport.class ? takenImport().map(adapter::cast).orElse(null) : null;
	}
}

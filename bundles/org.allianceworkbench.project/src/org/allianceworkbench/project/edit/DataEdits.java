package org.allianceworkbench.project.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.decisions.EnteredValue;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.store.CellEdit;
import org.allianceworkbench.store.EditRecord;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Value;

/**
 * A study's data changed by hand. Every entry is checked against the codebook before anything is stored; a step is stored as a
 * whole or not at all, and each value of it is in the audit trail.
 */
public final class DataEdits {

	/** Attribute of a study that asks for a reason with every change by hand: {@code yes}. */
	public static final String REASON_ATTRIBUTE = "reason_for_edits";

	private final StudyProject project;

	/** Edits of an open study. */
	public DataEdits(StudyProject project) {
		this.project = project;
	}

	/** Whether the study asks for a reason with every change. */
	public boolean asksForReason() {
		return project.study().getAttributes().stream().filter(each -> REASON_ATTRIBUTE.equalsIgnoreCase(each.getName()))
				.map(Attribute::getValues).flatMap(List::stream).anyMatch("yes"::equalsIgnoreCase);
	}

	/**
	 * Reads an entry.
	 *
	 * @throws InputException when the variable can't have it, or can't be entered; the message says what is allowed
	 */
	public Value read(String variable, Level level, String text) throws InputException {
		try {
			Variable known = variable(variable, level);
			Value value = EnteredValue.read(known, text);
			if (value.isNone() && known.isRequired()) {
				throw new StoreException(known.getName()
						+ " must have a value; enter one, or the code that says why it is missing");
			}
			return value;
		} catch (StoreException e) {
			throw new InputException(e.getMessage(), e);
		}
	}

	private Variable variable(String name, Level level) throws StoreException {
		Optional<Variable> found = Codebook.of(project.study()).variable(name);
		if (found.isEmpty() || found.get().getLevel() != level) {
			throw new StoreException(name + " is no variable of these rows; what names a row can't be changed by hand");
		}
		if (found.get() instanceof DerivedVariable) {
			throw new StoreException(name + " is computed; change what it is computed from");
		}
		return found.get();
	}

	/** What would come of entries. */
	public EntryPlan plan(List<Entry> entries, Progress progress) {
		progress.begin("Checking entries", entries.size(), "values");
		Map<RowKey, Optional<StoredRow>> rows = new HashMap<>();
		List<CellEdit> changes = new ArrayList<>();
		List<EntryPlan.Refusal> refused = new ArrayList<>();
		int unchanged = 0;
		for (Entry entry : entries) {
			progress.checkCancelled();
			try {
				Value value = read(entry.variable(), entry.row().level(), entry.text());
				if (value.equals(current(rows, entry))) {
					unchanged++;
				} else {
					changes.add(new CellEdit(entry.row(), entry.variable(), value));
				}
			} catch (InputException e) {
				refused.add(new EntryPlan.Refusal(entry, e.getMessage()));
			}
			progress.worked(changes.size() + refused.size() + (long) unchanged);
		}
		return new EntryPlan(changes, unchanged, refused);
	}

	private Value current(Map<RowKey, Optional<StoredRow>> rows, Entry entry) throws InputException {
		Optional<StoredRow> row = rows.get(entry.row());
		if (row == null) {
			try {
				row = project.store().find(entry.row());
			} catch (StoreException e) {
				throw new InputException(e.getMessage(), e);
			}
			rows.put(entry.row(), row);
		}
		return row.map(stored -> stored.values().getOrDefault(entry.variable(), Value.NONE)).orElse(Value.NONE);
	}

	/**
	 * Stores changes as one step.
	 *
	 * @param reason why; may be blank unless the study asks for it
	 * @throws UsageException when the study asks for a reason and none was given; nothing was changed
	 * @throws InputException when one of them can't be stored; nothing was changed
	 */
	public EditRecord store(List<CellEdit> changes, String reason) throws ProjectException {
		if (asksForReason() && reason.isBlank()) {
			throw new UsageException("this study asks for a reason with every change; say why");
		}
		return explained(() -> project.store().edit(changes, project.who(), reason.strip()));
	}

	/**
	 * Takes a step back.
	 *
	 * @return the step that does it, to take that back in turn
	 * @throws InputException when a value was changed since; nothing was changed
	 */
	public EditRecord undo(EditRecord edit) throws ProjectException {
		return explained(() -> project.store().undoEdit(edit, project.who()));
	}

	private interface Storing {
		EditRecord store() throws IOException;
	}

	private static EditRecord explained(Storing storing) throws InputException {
		try {
			return storing.store();
		} catch (IOException e) {
			throw new InputException(e.getMessage(), e);
		}
	}
}

package org.allianceworkbench.ui.analysis.document;

import java.nio.file.Files;
import java.util.EventObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.study.file.StudyFileException;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A stored analysis of an open study while it is edited. Each change is a command that can be undone; listeners are told on the
 * UI thread. Options that have their default are not stored.
 */
public final class AnalysisDocument {

	private final OpenStudy study;
	private final BasicCommandStack stack = new BasicCommandStack();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private StudyFile<Analysis> file;

	private AnalysisDocument(OpenStudy study, StudyFile<Analysis> file) {
		this.study = study;
		this.file = file;
		CommandStackListener tell = (EventObject event) -> listeners.forEach(Runnable::run);
		stack.addCommandStackListener(tell);
	}

	/**
	 * Reads a stored analysis.
	 *
	 * @throws ProjectException when the study has none of the name, or its file can't be read
	 */
	public static AnalysisDocument open(OpenStudy study, String name) throws ProjectException {
		return new AnalysisDocument(study, study.project().analyses(List.of(name)).get(0));
	}

	/** The study. */
	public OpenStudy study() {
		return study;
	}

	/** The analysis as it is now; it is changed by commands only. */
	public Analysis analysis() {
		return file.content();
	}

	/** The analysis as it is now, for work in the background. */
	public Analysis copy() {
		return EcoreUtil.copy(analysis());
	}

	/** The options that differ from their defaults, text by name. */
	public Map<String, String> options() {
		Map<String, String> options = new LinkedHashMap<>();
		analysis().getOptions().forEach(each -> options.put(each.getName(), each.getValue() == null ? "" : each.getValue()));
		return options;
	}

	/** What an option has been set to; empty when it has its default. */
	public Optional<String> option(String name) {
		return Optional.ofNullable(options().get(name));
	}

	/**
	 * Sets an option; an empty text gives it back its default.
	 *
	 * @param label what the option is called, for the menu
	 */
	public void set(String name, String label, String value) {
		String text = value.strip();
		if (text.equals(option(name).orElse(""))) {
			return;
		}
		perform(label, () -> put(name, text));
	}

	private void put(String name, String text) {
		Optional<OptionValue> there = analysis().getOptions().stream().filter(each -> each.getName().equals(name)).findFirst();
		if (text.isEmpty()) {
			there.ifPresent(analysis().getOptions()::remove);
		} else if (there.isPresent()) {
			there.get().setValue(text);
		} else {
			OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
			option.setName(name);
			option.setValue(text);
			analysis().getOptions().add(option);
		}
	}

	/** Sets the title; an empty one gives the analysis its own. */
	public void title(String title) {
		String text = title.strip();
		if (!text.equals(Objects.requireNonNullElse(analysis().getTitle(), ""))) {
			perform("Title", () -> analysis().setTitle(text.isEmpty() ? null : text));
		}
	}

	/** Sets the team's notes. */
	public void notes(String notes) {
		if (!notes.equals(Objects.requireNonNullElse(analysis().getNotes(), ""))) {
			perform("Notes", () -> analysis().setNotes(notes.isBlank() ? null : notes));
		}
	}

	private void perform(String label, Runnable change) {
		stack.execute(new AnalysisChange(analysis(), label, change));
	}

	/** Takes back the last change, if any. */
	public void undo() {
		if (stack.canUndo()) {
			stack.undo();
		}
	}

	/** Does again what was taken back last, if anything. */
	public void redo() {
		if (stack.canRedo()) {
			stack.redo();
		}
	}

	/** What would be taken back. */
	public Optional<String> undoLabel() {
		return stack.canUndo() ? Optional.of(stack.getUndoCommand().getLabel()) : Optional.empty();
	}

	/** What would be done again. */
	public Optional<String> redoLabel() {
		return stack.canRedo() ? Optional.of(stack.getRedoCommand().getLabel()) : Optional.empty();
	}

	/** Whether there are changes that are not saved. */
	public boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** Whether the file is still there. */
	public boolean exists() {
		return Files.exists(file.path());
	}

	/**
	 * Saves the analysis as a whole or not at all.
	 *
	 * @throws ProjectException when nothing was saved; the message says why and what to do
	 */
	public void save() throws ProjectException {
		try {
			file.save();
			stack.saveIsDone();
			listeners.forEach(Runnable::run);
			study.changed();
		} catch (StudyFileException e) {
			throw e.kind() == StudyFileException.Kind.CHANGED_ON_DISK ? new RefusedException(e.getMessage(), e)
					: new InputException(e.getMessage(), e);
		}
	}

	/**
	 * Reads the file again when others have changed it and nothing here waits to be saved.
	 *
	 * @return whether there is anything new
	 */
	public boolean readAgain() throws ProjectException {
		try {
			if (isDirty() || !exists() || !file.isChangedOnDisk()) {
				return false;
			}
			file = StudyFile.openAnalysis(file.path());
			stack.flush();
			return true;
		} catch (StudyFileException e) {
			throw new InputException(e.getMessage(), e);
		}
	}

	/** Is told of changes until it is removed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Is not told any more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}

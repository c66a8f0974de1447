package org.allianceworkbench.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.codebook.CodebookFiles;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.edit.StudyItemProviders;
import org.allianceworkbench.study.edit.command.BroughtFile;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.study.file.StudyFileException;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Display;

/**
 * A study that is open in the window: its project, one editing domain for all its editors, and news of its data.
 */
public final class OpenStudy implements StudyJob.Owner {

	private static final int SHORT = 32;

	private final StudyProject project;
	private final AdapterFactory adapters = new StudyItemProviders();
	private final StudyCommandStack stack;
	private final AdapterFactoryEditingDomain domain;
	private List<BroughtFile> brought = List.of();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	OpenStudy(StudyProject project) {
		this.project = project;
		this.stack = new StudyCommandStack(this);
		this.domain = new AdapterFactoryEditingDomain(adapters, stack, project.definition().resource().getResourceSet());
		domain.getCommandStack().addCommandStackListener(event -> changed());
	}

	/** Whether it has not been closed. */
	@Override
	public boolean isThere() {
		return OpenStudies.instance().isOpen(this);
	}

	/** The open project. */
	public StudyProject project() {
		return project;
	}

	/** The definition. */
	public Study study() {
		return project.study();
	}

	/** What the study is called: its title, or the name of its folder. */
	public String title() {
		String title = study().getTitle();
		return title == null || title.isBlank() ? folderName() : title;
	}

	/** What the study is called where there is little room: its title when that is short, else the name of its folder. */
	public String shortTitle() {
		return title().length() <= SHORT ? title() : folderName();
	}

	/** Where all changes of the definition go through, so that they can be undone. */
	public EditingDomain domain() {
		return domain;
	}

	/** Whether the definition has changes that are not saved. */
	public boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** Why data can't be read, in sentences; a definition that is not saved may name what the data do not have yet. */
	public String explain(Exception problem) {
		return isDirty() ? "The definition has changes that are not saved, and the data can't be read by them yet.\n"
				+ "File > Save takes them over.\n\n" + Failures.sentence(problem) : Failures.sentence(problem);
	}

	/**
	 * Saves the definition, as a whole or not at all.
	 *
	 * @throws ProjectException when nothing was saved; the message says why and what to do
	 */
	public void save() throws ProjectException {
		project.save();
		stack.saveIsDone();
		changed();
		writeHistory(stack.brought());
	}

	/** Files that came into the saved definition, or left it by an undo, are lines of the study's history. */
	private void writeHistory(List<BroughtFile> now) throws ProjectException {
		for (BroughtFile file : now) {
			if (!brought.contains(file)) {
				CodebookFiles.record(project, file.what(), file.name(), file.sha256());
			}
		}
		for (BroughtFile file : brought) {
			if (!now.contains(file)) {
				CodebookFiles.record(project, "took back: " + file.what(), file.name(), file.sha256());
			}
		}
		brought = now;
	}

	/** Takes back all changes of the definition that are not saved. */
	public void revert() {
		if (isDirty() && !stack.revert()) {
			try {
				Study saved = StudyFile.openStudy(project.folder().definition()).content();
				saved.eClass().getEAllStructuralFeatures().forEach(feature -> study().eSet(feature,
						saved.eGet(feature) instanceof List<?> many ? List.copyOf(many) : saved.eGet(feature)));
				stack.flush();
				changed();
			} catch (StudyFileException e) {
				Failures.show("The changes were not taken back", e);
			}
		}
	}

	/** What was done can't be undone once the study is closed. */
	void closed() {
		stack.forget();
	}

	/** Labels and icons of the definition's elements. */
	public AdapterFactory adapters() {
		return adapters;
	}

	/** How the study is told from others in a short title: the name of its folder. */
	public String folderName() {
		return String.valueOf(project.folder().root().getFileName());
	}

	/** Tells views, on the UI thread, that the definition or the data have changed; may be called from any thread. */
	public void changed() {
		Display display = Display.getDefault();
		if (!display.isDisposed()) {
			display.asyncExec(() -> listeners.forEach(Runnable::run));
		}
	}

	/** Is told of changes on the UI thread until it is removed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Is not told any more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}

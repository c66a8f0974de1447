package org.allianceworkbench.ui.intake.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.allianceworkbench.intake.ImportPart;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.study.Recipe;

/** The files of an import and what was decided about them; tells its listeners of each change. Used on the UI thread. */
public final class ImportDraft {

	private final List<FileDraft> files = new ArrayList<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<Boolean> correction = Optional.empty();
	private int shown;

	/** The files, in the order in which they are read. */
	public List<FileDraft> files() {
		return List.copyOf(files);
	}

	/** The file that the pages show. */
	public Optional<FileDraft> current() {
		return files.isEmpty() ? Optional.empty() : Optional.of(files.get(Math.min(shown, files.size() - 1)));
	}

	/** Place of that file. */
	public int shown() {
		return shown;
	}

	/** Makes the pages show another file. */
	public void show(int place) {
		shown = place;
		tell();
	}

	/** Takes another file in; one of the same path goes. */
	public void add(FileDraft file) {
		int there = files.stream().map(each -> each.file().path()).toList().indexOf(file.file().path());
		if (there >= 0) {
			files.set(there, file);
		} else {
			files.add(file);
		}
		tell();
	}

	/** Leaves a file out. */
	public void remove(FileDraft file) {
		files.remove(file);
		shown = 0;
		tell();
	}

	/** Changes the file that is shown. */
	public void change(UnaryOperator<FileDraft> decision) {
		if (!files.isEmpty()) {
			files.set(shown, decision.apply(files.get(shown)));
			tell();
		}
	}

	/** Whether the values replace earlier ones; empty: it is found out. */
	public Optional<Boolean> correction() {
		return correction;
	}

	/** Says whether the values replace earlier ones. */
	public void correct(Optional<Boolean> replaces) {
		correction = replaces;
		tell();
	}

	/** Whether a person must still decide something. */
	public boolean isDecided() {
		return !files.isEmpty() && files.stream().allMatch(file -> file.undecided().isEmpty());
	}

	/**
	 * The files with their recipes; each call makes new recipes of proposals.
	 *
	 * @throws IntakeException when something is undecided
	 */
	public List<ImportPart> parts() throws IntakeException {
		List<ImportPart> parts = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (FileDraft file : files) {
			Recipe recipe = file.recipe();
			if (file.agreed().isEmpty() && names.contains(recipe.getName())) {
				recipe.setName(recipe.getName() + " (" + file.file().name() + ")");
				recipe.setId(recipe.getId() + "-" + parts.size());
			}
			names.add(recipe.getName());
			parts.add(new ImportPart(file.file(), recipe));
		}
		return parts;
	}

	/** Is told after each change. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}

package org.allianceworkbench.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.export.document.ExportInput;
import org.allianceworkbench.ui.export.editor.ExportEditor;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens export definitions in their editors. */
public final class ExportEditors {

	private ExportEditors() {
	}

	/** Reads a definition in the background and opens it, or brings its editor to front. */
	public static void open(IWorkbenchPage page, OpenStudy study, String name, Consumer<ExportEditor> then) {
		Path path = study.project().folder().exports().resolve(name + "." + StudyFile.EXPORT_EXTENSION);
		Optional<ExportEditor> there = find(page, study, path);
		if (there.isPresent()) {
			page.activate(there.get());
			then.accept(there.get());
			return;
		}
		new StudyJob<>("Opening export " + name, progress -> study.project().exports(List.of(name)).get(0),
				file -> open(page, study, file).ifPresent(then), problem -> Failures.show("The export can't be opened", problem))
				.of(study).unseen().schedule();
	}

	/** Opens a definition that was read. */
	public static Optional<ExportEditor> open(IWorkbenchPage page, OpenStudy study, StudyFile<Export> file) {
		try {
			return Optional.of((ExportEditor) page.openEditor(new ExportInput(study, file), ExportEditor.ID));
		} catch (PartInitException e) {
			Failures.show("The export can't be shown", e);
			return Optional.empty();
		}
	}

	/** The editor of a file, when it is open. */
	public static Optional<ExportEditor> find(IWorkbenchPage page, OpenStudy study, Path path) {
		return ExportEditor.all(page).stream().filter(editor -> editor.document().study() == study && editor.document().path()
				.toAbsolutePath().normalize().equals(path.toAbsolutePath().normalize())).findFirst();
	}
}

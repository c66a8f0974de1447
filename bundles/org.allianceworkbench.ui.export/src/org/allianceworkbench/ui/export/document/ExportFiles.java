package org.allianceworkbench.ui.export.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.file.StudyFile;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The files of export definitions of a study: made, copied, named and deleted; off the UI thread. */
public final class ExportFiles {

	private static final int LONGEST_NAME = 120;

	private final StudyProject project;

	/** The files of a study. */
	public ExportFiles(StudyProject project) {
		this.project = project;
	}

	/** Where a definition of a name lies. */
	public Path path(String name) {
		return project.folder().exports().resolve(name + "." + StudyFile.EXPORT_EXTENSION);
	}

	/** Why a definition can't be called so, as a sentence with the remedy; empty when it can. */
	public Optional<String> problem(String name) {
		if (name.isBlank()) {
			return Optional.of("Enter a name; it becomes that of the files.");
		}
		if (name.length() > LONGEST_NAME) {
			return Optional.of("The name is too long; use at most " + LONGEST_NAME + " characters.");
		}
		Export trial = org.allianceworkbench.study.StudyFactory.eINSTANCE.createExport();
		trial.setName(name);
		Optional<String> wrong = StudyChecks.checkOne(trial).stream().filter(each -> each.rule().equals("definition.fileName"))
				.map(each -> each.remedy() + ".").findFirst();
		return wrong.isPresent() ? wrong : Files.exists(path(name)) ? Optional.of("The study has an export " + name
				+ " already. Choose another name.") : Optional.empty();
	}

	/** A name that nothing has, made from another. */
	public String free(String wanted) {
		String name = wanted;
		for (int number = 2; problem(name).isPresent() && number < 1000; number++) {
			name = wanted + "-" + number;
		}
		return name;
	}

	/** Stores a new definition. */
	public StudyFile<Export> create(Export export) throws ProjectException {
		if (export.getId() == null) {
			export.setId(IdSource.random().idFor("export/" + export.getName()));
		}
		return project.add(export);
	}

	/** Stores a copy of a definition under another name. */
	public StudyFile<Export> duplicate(Export export, String name) throws ProjectException {
		Export copy = EcoreUtil.copy(export);
		copy.setId(null);
		copy.setName(name);
		copy.setTitle(export.getTitle() == null || export.getTitle().isBlank() ? null : export.getTitle() + " (copy)");
		return create(copy);
	}

	/** Gives a definition another name; what it wrote before stays as it is. */
	public StudyFile<Export> rename(Export export, String name) throws ProjectException {
		String before = String.valueOf(export.getName());
		Export copy = EcoreUtil.copy(export);
		copy.setName(name);
		StudyFile<Export> file = create(copy);
		delete(before);
		return file;
	}

	/** Deletes a definition; what it wrote stays. */
	public void delete(String name) throws ProjectException {
		try {
			if (!Files.deleteIfExists(path(name))) {
				throw new RefusedException(path(name) + " is not there any more");
			}
		} catch (IOException e) {
			throw new InputException(path(name) + ": the export can't be deleted (" + e.getMessage()
					+ "). Check the folder's permissions", e);
		}
	}
}

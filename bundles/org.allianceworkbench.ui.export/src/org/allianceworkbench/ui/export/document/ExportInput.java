package org.allianceworkbench.ui.export.document;

import java.util.Map;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudy;

/**
 * An export definition of an open study.
 *
 * @param study the study
 * @param file the definition's file as it was read when the editor was asked for
 */
public record ExportInput(OpenStudy study, StudyFile<Export> file) implements KeptInput {

	/** Command that opens an export definition. */
	public static final String OPEN = "org.allianceworkbench.ui.export.open";

	/** Its parameter: the name of the definition. */
	public static final String EXPORT = "export";

	@Override
	public String reopenCommand() {
		return OPEN;
	}

	@Override
	public Map<String, String> reopenParameters() {
		return Map.of(EXPORT, name());
	}

	/** Name of the definition: that of its file without extension. */
	public String name() {
		String name = String.valueOf(file.path().getFileName());
		return name.substring(0, name.length() - StudyFile.EXPORT_EXTENSION.length() - 1);
	}

	@Override
	public String getName() {
		return title(file.content());
	}

	/** What a definition is called: its title, or its name. */
	public static String title(Export export) {
		return export.getTitle() == null || export.getTitle().isBlank() ? String.valueOf(export.getName()) : export.getTitle();
	}

	@Override
	public String getToolTipText() {
		return getName() + " in " + study.title();
	}

	/** Two inputs are the same when they stand for the same file of the same study, read once or twice. */
	@Override
	public boolean equals(Object other) {
		return other instanceof ExportInput input && input.study == study && input.file.path().equals(file.path());
	}

	@Override
	public int hashCode() {
		return file.path().hashCode();
	}
}

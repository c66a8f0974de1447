package org.allianceworkbench.cli.internal.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.Json;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.codebook.CodebookFiles;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.exchange.CodebookMerge;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.CodebookReading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a codebook into a study. */
@Command(name = "import-codebook", description = "Add the variables of a REDCap data dictionary (.csv), a DDI codebook (.xml) or "
		+ "an SPSS file; variables that the study has already stay as they are.")
final class ImportCodebookVerb extends StudyArgument {

	@Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
	private String study;

	@Parameters(index = "1", paramLabel = "FILE", description = "The codebook.")
	private String file;

	@Option(names = "--level", paramLabel = "LEVEL", defaultValue = "CLIENT",
			description = "SITE, THERAPIST, CLIENT, OCCASION or "
			+ "RATING, for variables of which the file does not say it; ${DEFAULT-VALUE} otherwise.")
	private Level level;

	@Option(names = "--json", description = "Answer as one JSON document.")
	private boolean json;

	ImportCodebookVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	String study() {
		return study;
	}

	@Override
	int run(StudyProject project) throws ProjectException {
		CodebookReading reading = CodebookFiles.read(invocation().catalogue().formats(), invocation().path(file),
				CodebookOptions.titled(project.study().getTitle()).withLevel(level));
		CodebookMerge merge = CodebookFiles.take(project, reading, invocation().path(file));
		List<String> notes = new ArrayList<>(reading.notes());
		notes.addAll(merge.notes());
		if (json) {
			Map<String, Object> document = new LinkedHashMap<>();
			document.put("file", file);
			document.put("added", merge.added());
			document.put("present", merge.present());
			document.put("notes", notes);
			invocation().print(Json.line(document));
			return DONE;
		}
		notes.forEach(note -> invocation().print("Note: " + note));
		if (!merge.present().isEmpty()) {
			invocation().print("Left as they are, because the study has them already: " + String.join(", ", merge.present()));
		}
		invocation().print(project.folder().root() + ": " + merge.added().size() + " variables added, " + merge.present().size()
				+ " there already");
		return DONE;
	}
}

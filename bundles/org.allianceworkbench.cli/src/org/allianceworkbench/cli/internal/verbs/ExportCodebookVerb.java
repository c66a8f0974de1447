package org.allianceworkbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.Json;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.codebook.CodebookFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a study's codebook for another program. */
@Command(name = "export-codebook",
		description = "Write the codebook as a REDCap data dictionary (.csv), a DDI codebook (.xml) or "
		+ "an SPSS file without data (.sav), and name what it can't hold.")
final class ExportCodebookVerb extends StudyArgument {

	@Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
	private String study;

	@Parameters(index = "1", paramLabel = "FILE", description = "The file to be written; its extension says the format.")
	private String file;

	@Option(names = "--replace", description = "Overwrite FILE when it is there.")
	private boolean replace;

	@Option(names = "--json", description = "Answer as one JSON document.")
	private boolean json;

	ExportCodebookVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	String study() {
		return study;
	}

	@Override
	int run(StudyProject project) throws ProjectException {
		Path target = invocation().path(file);
		List<String> losses = CodebookFiles.write(project.study(), invocation().catalogue().formats(), target, replace);
		int variables = project.study().getVariables().size();
		if (json) {
			Map<String, Object> document = new LinkedHashMap<>();
			document.put("file", file);
			document.put("variables", variables);
			document.put("losses", losses);
			invocation().print(Json.line(document));
			return DONE;
		}
		losses.forEach(loss -> invocation().print("Lost: " + loss));
		invocation().print(target + ": codebook of " + variables + " variables" + (losses.isEmpty() ? ", nothing lost" : ""));
		return DONE;
	}
}

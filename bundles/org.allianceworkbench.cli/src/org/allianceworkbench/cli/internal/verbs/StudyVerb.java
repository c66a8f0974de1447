package org.allianceworkbench.cli.internal.verbs;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.study.library.StudyTemplate;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes studies and exchanges codebooks. */
@Command(name = "study", synopsisSubcommandLabel = "VERB", description = "Make a study, or exchange its codebook.")
public final class StudyVerb extends Verb {

	/** The verb in a run. */
	public StudyVerb(Invocation invocation) {
		super(invocation);
	}

	/** The verb with its own verbs. */
	static CommandLine with(Invocation invocation) {
		CommandLine study = new CommandLine(new StudyVerb(invocation));
		study.addSubcommand(new New(invocation));
		study.addSubcommand(new ImportCodebook(invocation));
		study.addSubcommand(new ExportCodebook(invocation));
		return study;
	}

	@Override
	int run() throws UsageException {
		throw new UsageException("no verb after 'study'; 'alliance study --help' lists them");
	}

	/** Makes a study. */
	@Command(name = "new", description = "Make a new study from a template.")
	static final class New extends Verb {

		@Parameters(paramLabel = "DIR", description = "Folder of the new study, not there yet or empty.")
		private String folder;

		@Option(names = "--template", paramLabel = "TEMPLATE", defaultValue = "one-with-many", description = "blank or "
				+ "one-with-many (each therapist treats several clients, both rate six sessions); ${DEFAULT-VALUE} otherwise.")
		private String template;

		New(Invocation invocation) {
			super(invocation);
		}

		private StudyTemplate template() throws UsageException {
			return StudyTemplate.of(template).orElseThrow(() -> new UsageException("there is no template '" + template
					+ "'; there are: "
					+ Arrays.stream(StudyTemplate.values()).map(StudyTemplate::id).collect(Collectors.joining(", "))));
		}

		@Override
		int run() throws ProjectException {
			try (StudyProject project = StudyProject.create(invocation().path(folder), template(), invocation().catalogue(),
					invocation().environment().user())) {
				invocation().print(project.folder().root() + ": new study '" + project.study().getTitle() + "' with "
						+ project.study().getOccasions().size() + " occasions and " + project.study().getVariables().size()
						+ " variables");
			}
			return DONE;
		}
	}

	/** Comes with the codebook editor. */
	@Command(name = "import-codebook", description = "Read a codebook from a REDCap, DDI or SPSS file (in a later version).")
	static final class ImportCodebook extends LaterVerb {

		ImportCodebook(Invocation invocation) {
			super(invocation);
		}

		@Override
		String explanation() {
			return "codebooks can't be imported yet, that comes in a later version; make variables in the window meanwhile";
		}
	}

	/** Comes with the codebook editor. */
	@Command(name = "export-codebook", description = "Write the codebook as a REDCap or DDI file (in a later version).")
	static final class ExportCodebook extends LaterVerb {

		ExportCodebook(Invocation invocation) {
			super(invocation);
		}

		@Override
		String explanation() {
			return "codebooks can't be exported yet, that comes in a later version; an SPSS export carries labels and missing "
					+ "values meanwhile";
		}
	}
}

package org.allianceworkbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.project.codebook.CodebookFiles;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.CodebookReading;
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
		study.addSubcommand(new ImportCodebookVerb(invocation));
		study.addSubcommand(new ExportCodebookVerb(invocation));
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

		@Option(names = "--codebook", paramLabel = "FILE", description = "Take the variables of a REDCap data dictionary (.csv), "
				+ "a DDI codebook (.xml) or an SPSS file, instead of a template.")
		private String codebook;

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
			if (codebook != null) {
				return ofCodebook();
			}
			try (StudyProject project = StudyProject.create(invocation().path(folder), template(), invocation().catalogue(),
					invocation().environment().user())) {
				invocation().print(project.folder().root() + ": new study '" + project.study().getTitle() + "' with "
						+ project.study().getOccasions().size() + " occasions and " + project.study().getVariables().size()
						+ " variables");
			}
			return DONE;
		}

		private int ofCodebook() throws ProjectException {
			Path root = invocation().path(folder);
			CodebookReading reading = CodebookFiles.read(invocation().catalogue().formats(), invocation().path(codebook),
					CodebookOptions.titled(String.valueOf(root.toAbsolutePath().normalize().getFileName())));
			try (StudyProject project = CodebookFiles.create(root, reading, invocation().catalogue(),
					invocation().environment().user())) {
				reading.notes().forEach(note -> invocation().print("Note: " + note));
				invocation().print(project.folder().root() + ": new study '" + project.study().getTitle() + "' with "
						+ project.study().getVariables().size() + " variables");
			}
			return DONE;
		}
	}
}

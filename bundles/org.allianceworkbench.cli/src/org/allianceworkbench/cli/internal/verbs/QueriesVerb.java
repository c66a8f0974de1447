package org.allianceworkbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.TextTable;
import org.allianceworkbench.intake.queries.QueryAnswer;
import org.allianceworkbench.intake.queries.QueryReading;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Questions to sites: they travel as workbooks and come back. */
@Command(name = "queries", synopsisSubcommandLabel = "VERB", description =
		"Send questions to a site as a workbook, and read the answers; 'alliance check --ask' makes questions.")
public final class QueriesVerb extends Verb {

	/** The verb in a run. */
	public QueriesVerb(Invocation invocation) {
		super(invocation);
	}

	/** The verb with its own verbs. */
	static CommandLine with(Invocation invocation) {
		CommandLine queries = new CommandLine(new QueriesVerb(invocation));
		queries.addSubcommand(new ListVerb(invocation));
		queries.addSubcommand(new Write(invocation));
		queries.addSubcommand(new Read(invocation));
		return queries;
	}

	@Override
	int run() throws UsageException {
		throw new UsageException("no verb after 'queries'; 'alliance queries --help' lists them");
	}

	/** Lists questions. */
	@Command(name = "list", description = "List the questions with their answers.")
	static final class ListVerb extends StudyArgument {

		@Parameters(paramLabel = "STUDY", description = "Folder of the study.")
		private String study;

		@Option(names = "--json", description = "As one JSON document.")
		private boolean json;

		ListVerb(Invocation invocation) {
			super(invocation);
		}

		@Override
		String study() {
			return study;
		}

		@Override
		int run(StudyProject project) throws ProjectException {
			DecisionList list = new DecisionList(project.findings().questions());
			if (json) {
				invocation().json(Map.of("questions", list.documents()));
			} else {
				list.print(invocation());
			}
			return DONE;
		}
	}

	/** Writes a workbook. */
	@Command(name = "write", description = "Write the open questions to a site into an Excel workbook.")
	static final class Write extends StudyArgument {

		@Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
		private String study;

		@Parameters(index = "1", paramLabel = "FILE", description = "The workbook, .xlsx.")
		private String file;

		@Option(names = "--site", paramLabel = "SITE", required = true, description = "Code of the site.")
		private String site;

		@Option(names = "--replace", description = "Overwrite the file when it is there.")
		private boolean replace;

		Write(Invocation invocation) {
			super(invocation);
		}

		@Override
		String study() {
			return study;
		}

		@Override
		int run(StudyProject project) throws ProjectException {
			Path path = invocation().path(file);
			int count = project.findings().writeQuestions(site, path, replace);
			invocation().print(path + ": " + count + (count == 1 ? " question" : " questions") + " to site " + site);
			return DONE;
		}
	}

	/** Reads a workbook. */
	@Command(name = "read", description =
			"Read the answers in a workbook that came back, close the questions, and do what follows.")
	static final class Read extends StudyArgument {

		@Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
		private String study;

		@Parameters(index = "1", paramLabel = "FILE", description = "The workbook.")
		private String file;

		@Option(names = "--dry-run", description = "Only tell what would be done.")
		private boolean dryRun;

		@Option(names = "--json", description = "As one JSON document.")
		private boolean json;

		Read(Invocation invocation) {
			super(invocation);
		}

		@Override
		String study() {
			return study;
		}

		@Override
		int run(StudyProject project) throws ProjectException {
			QueryReading reading = project.findings().readAnswers(invocation().path(file));
			List<QueryAnswer> answers = dryRun ? reading.answers() : project.findings().apply(reading);
			if (json) {
				invocation().json(document(reading, answers));
				return DONE;
			}
			TextTable table = new TextTable("question", "cell", "answer", "comment", "outcome", "remark");
			answers.forEach(a -> table.row(a.question().id(), a.cell(), a.answer(), a.comment(), words(a), a.remark()));
			invocation().print(table.lines(Integer.MAX_VALUE));
			return DONE;
		}

		private static String words(QueryAnswer answer) {
			return switch (answer.outcome()) {
				case NONE -> "no answer yet";
				case CLOSED -> "was closed before";
				case CONFIRMED -> "accepted as it is";
				case CORRECTED -> "corrected";
				case UNKNOWN -> "set missing";
				case TO_DECIDE -> "to be decided";
			};
		}

		private Map<String, Object> document(QueryReading reading, List<QueryAnswer> answers) {
			List<Map<String, Object>> documents = new ArrayList<>();
			for (QueryAnswer answer : answers) {
				Map<String, Object> document = new LinkedHashMap<>();
				document.put("question", answer.question().id());
				document.put("cell", answer.cell());
				document.put("answer", answer.answer());
				document.put("comment", answer.comment());
				document.put("outcome", answer.outcome().name());
				document.put("remark", answer.remark());
				documents.add(document);
			}
			Map<String, Object> document = new LinkedHashMap<>();
			document.put("site", reading.site());
			document.put("by", reading.by());
			document.put("dry_run", dryRun);
			document.put("answers", documents);
			return document;
		}
	}
}

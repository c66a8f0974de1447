package org.allianceworkbench.cli.internal.verbs;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.TextTable;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.store.HistoryEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what happened to a study. */
@Command(name = "history", description = "List imports, edits and exports: who, when, what, with hashes of the files.")
public final class HistoryVerb extends StudyArgument {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");
	private static final int SHORT = 12;

	@Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "QUESTION", description = "'compare A B': what differs between the "
			+ "states after two entries, 0 being the empty study. 'origin VARIABLE SITE [CODE...]': where a value comes from; the "
			+ "codes are the therapist's, or the client's, the occasion's and the rater role's.")
	private List<String> question = new ArrayList<>();

	@Option(names = "--json", description = "As one JSON document.")
	private boolean json;

	/** The verb in a run. */
	public HistoryVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	String study() {
		return study;
	}

	@Override
	int run(StudyProject project) throws ProjectException {
		if (!question.isEmpty()) {
			new HistoryQuestion(invocation(), project, json).answer(question);
			return DONE;
		}
		List<HistoryEntry> history = project.history();
		if (json) {
			invocation().json(Map.of("history", history.stream().map(HistoryVerb::document).toList()));
			return DONE;
		}
		TextTable table = new TextTable("number", "when", "who", "kind", "import", "file", "sha256", "what");
		for (HistoryEntry entry : history) {
			table.row(entry.number(), entry.when().format(WHEN), entry.who(), entry.kind(), entry.importId() == 0 ? ""
					: entry.importId(),
					entry.file(), entry.sha256().substring(0, Math.min(SHORT, entry.sha256().length())), entry.what());
		}
		invocation().print(table);
		return DONE;
	}

	private static Map<String, Object> document(HistoryEntry entry) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("number", entry.number());
		document.put("kind", entry.kind().name());
		document.put("when", entry.when().toString());
		document.put("who", entry.who());
		document.put("what", entry.what());
		document.put("file", entry.file());
		document.put("sha256", entry.sha256());
		document.put("import", entry.importId() == 0 ? null : entry.importId());
		return document;
	}
}

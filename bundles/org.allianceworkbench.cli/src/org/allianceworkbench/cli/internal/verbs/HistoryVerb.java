package org.allianceworkbench.cli.internal.verbs;

import java.time.format.DateTimeFormatter;
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

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
	private static final int SHORT = 12;

	@Parameters(paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

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

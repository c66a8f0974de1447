package org.allianceworkbench.project.overview;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/**
 * Counts how clients went through a study. A session took place where its row says so (the variable that means attendance); where
 * the codebook has no such variable, or it is empty, where a row is there.
 */
public final class RetentionReading {

	/** What a client had. */
	private static final class Course {
		private int sessions;
		private boolean last;
	}

	private final StudyProject project;
	private final Study study;
	private final Map<String, Course> courses = new LinkedHashMap<>();
	private final List<Occasion> sessions;

	private RetentionReading(StudyProject project) {
		this.project = project;
		this.study = project.study();
		this.sessions = Codebook.of(study).occasionsInOrder().stream().filter(each -> each.getKind() == OccasionKind.SESSION)
				.toList();
	}

	/**
	 * Counts.
	 *
	 * @throws InputException when the data can't be read
	 */
	public static Retention read(StudyProject project, Progress progress) throws InputException {
		try {
			return new RetentionReading(project).read(progress);
		} catch (IOException e) {
			throw new InputException(e.getMessage(), e);
		}
	}

	private Retention read(Progress progress) throws IOException {
		StudyStore store = project.store();
		ClientDates dates = new ClientDates(study, store);
		Map<String, ClientDates.Client> clients = dates.read();
		progress.begin("Counting sessions", clients.size(), "clients");
		progress.checkCancelled();
		for (Occasion session : sessions) {
			progress.checkCancelled();
			count(store, session, session == sessions.get(sessions.size() - 1));
		}
		Map<String, Retention.Flow> flows = new TreeMap<>(Comparator.naturalOrder());
		clients.forEach((key, client) -> {
			Course course = courses.getOrDefault(key, new Course());
			boolean dropped = client.dropped().isPresent() && !course.last;
			flows.merge(client.site() + "\t" + client.arm(), new Retention.Flow(client.site(), client.arm(), 1,
					course.sessions > 0 ? 1 : 0,
					course.sessions, dropped && course.sessions > 0 ? 1 : 0, course.last ? 1 : 0), Retention.Flow::plus);
		});
		return new Retention(List.copyOf(flows.values()), dates.knowsDropouts(), sessions.isEmpty() ? ""
				: label(sessions.getLast()));
	}

	private static String label(Occasion occasion) {
		return occasion.getLabel() == null ? String.valueOf(occasion.getCode()) : occasion.getLabel();
	}

	private void count(StudyStore store, Occasion session, boolean last) throws IOException {
		Optional<String> attended = ClientDates.named(study, VariableMeaning.ATTENDANCE);
		RowQuery.Filter rows = new RowQuery.Filter(List.of(), List.of(), List.of(), List.of(String.valueOf(session.getCode())),
				List.of(),
				Optional.empty());
		Table table = store.query(RowQuery.of(Level.OCCASION, attended.orElse("client")).where(rows));
		Column sites = table.column("site");
		Column clients = table.column("client");
		Optional<Column> took = attended.map(table::column).filter(column -> column.spec().type().isNumeric());
		for (int row = 0; row < table.rowCount(); row++) {
			if (took.isPresent() && took.get().number(row) == 0) {
				continue;
			}
			Course course = courses.computeIfAbsent(ClientDates.key(sites.text(row), clients.text(row)), key -> new Course());
			course.sessions++;
			course.last |= last;
		}
	}
}

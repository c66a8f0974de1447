package org.allianceworkbench.project.overview;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.overview.Completeness.ClientRow;
import org.allianceworkbench.project.overview.Completeness.Slot;
import org.allianceworkbench.project.overview.Completeness.State;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.ExpectedData;
import org.allianceworkbench.table.Progress;

/** Reads how complete a study's ratings are, in one pass over them. */
public final class CompletenessReading {

	private final Study study;
	private final StudyProject project;
	private final LocalDate today;
	private final ExpectedAnswers answers;
	private final List<Occasion> occasions;
	private final List<RaterRole> roles;
	private final int groups;
	/** How many answers are expected in each place, by group. */
	private final int[][] expected;
	private final Map<String, Integer> places = new LinkedHashMap<>();
	private final Map<String, int[][]> received = new LinkedHashMap<>();

	private CompletenessReading(StudyProject project, LocalDate today) {
		this.project = project;
		this.study = project.study();
		this.today = today;
		this.answers = new ExpectedAnswers(study);
		this.occasions = Codebook.of(study).occasionsInOrder();
		this.roles = study.getRoles();
		this.groups = answers.groups().size();
		for (Occasion occasion : occasions) {
			for (RaterRole role : roles) {
				places.put(place(occasion.getCode(), role.getCode()), places.size());
			}
		}
		this.expected = new int[places.size()][groups];
	}

	/**
	 * Reads it.
	 *
	 * @param today until when data were due
	 * @throws InputException when the data can't be read
	 */
	public static Completeness read(StudyProject project, LocalDate today, Progress progress) throws InputException {
		try {
			return new CompletenessReading(project, today).read(progress);
		} catch (IOException e) {
			throw new InputException(e.getMessage(), e);
		}
	}

	private Completeness read(Progress progress) throws IOException {
		Map<String, ClientDates.Client> clients = new ClientDates(study, project.store()).read();
		progress.begin("Reading completeness", clients.size(), "clients");
		clients.keySet().forEach(key -> received.put(key, new int[0][]));
		project.store().grid().answers(RowQuery.Filter.ALL, answers.variables(), (site, client, occasion, role, counts) -> {
			progress.checkCancelled();
			take(ClientDates.key(site, client), places.get(place(occasion, role)), counts);
		});
		ExpectedData design = ExpectedData.of(study);
		if (design.isStated()) {
			state(design);
		} else {
			observe();
		}
		int[] shown = shown();
		List<ClientRow> rows = new ArrayList<>();
		clients.forEach((key, client) -> rows.add(row(client, received.get(key), shown)));
		return new Completeness(Arrays.stream(shown).mapToObj(this::slot).toList(), rows, design.isStated());
	}

	private static String place(String occasion, String role) {
		return occasion + "\t" + role;
	}

	/** What the study does not plan has no place. */
	private void take(String client, Integer place, int[] counts) {
		if (place == null) {
			return;
		}
		int[][] own = received.get(client);
		if (own == null || own.length == 0) {
			own = new int[places.size()][];
			received.put(client, own);
		}
		own[place] = counts;
	}

	private void state(ExpectedData design) {
		for (int place = 0; place < expected.length; place++) {
			for (int group = 0; group < groups; group++) {
				ExpectedAnswers.Group each = answers.groups().get(group);
				int at = place;
				expected[place][group] = each.instrument().filter(instrument ->
						design.expects(occasion(at), instrument, role(at))).isPresent()
						? each.variables().size() : 0;
			}
		}
	}

	/** Without a design that is expected of everybody what came from anybody. */
	private void observe() {
		for (int[][] own : received.values()) {
			for (int place = 0; place < own.length; place++) {
				for (int group = 0; own[place] != null && group < groups; group++) {
					if (own[place][group] > 0) {
						expected[place][group] = answers.groups().get(group).variables().size();
					}
				}
			}
		}
	}

	private Occasion occasion(int place) {
		return occasions.get(place / roles.size());
	}

	private RaterRole role(int place) {
		return roles.get(place % roles.size());
	}

	/** The places where anything is expected or came. */
	private int[] shown() {
		boolean[] any = new boolean[expected.length];
		for (int place = 0; place < expected.length; place++) {
			any[place] = Arrays.stream(expected[place]).sum() > 0;
		}
		for (int[][] own : received.values()) {
			for (int place = 0; place < own.length; place++) {
				any[place] |= own[place] != null;
			}
		}
		return IntStream.range(0, any.length).filter(place -> any[place]).toArray();
	}

	private Slot slot(int place) {
		String role = role(place).getLabel() == null ? role(place).getCode() : role(place).getLabel();
		String occasion = occasion(place).getLabel() == null ? occasion(place).getCode() : occasion(place).getLabel();
		return new Slot(occasion(place).getCode(), role(place).getCode(), occasion, role);
	}

	private ClientRow row(ClientDates.Client client, int[][] own, int[] shown) {
		State[] states = new State[shown.length];
		float[] shares = new float[shown.length];
		for (int i = 0; i < shown.length; i++) {
			int[] counts = own.length == 0 ? null : own[shown[i]];
			int wanted = 0;
			int came = 0;
			for (int group = 0; group < groups; group++) {
				wanted += expected[shown[i]][group];
				came += counts == null || expected[shown[i]][group] == 0 ? 0 : counts[group];
			}
			shares[i] = wanted == 0 ? 0 : (float) came / wanted;
			states[i] = wanted == 0 ? counts == null ? State.NOT_EXPECTED : State.EXTRA
					: came == 0 ? isDue(client, occasion(shown[i])) : came < wanted ? State.PARTIAL : State.COMPLETE;
		}
		return new ClientRow(client.site(), client.therapist(), client.client(), states, shares);
	}

	/** What was planned for a day after a dropout is not expected any more; what is planned for a later day is not due yet. */
	private State isDue(ClientDates.Client client, Occasion occasion) {
		if (client.enrolled().isEmpty() || occasion.getPlannedDay() == null) {
			return State.MISSING;
		}
		LocalDate planned = client.enrolled().get().plusDays(occasion.getPlannedDay());
		if (client.dropped().isPresent() && planned.isAfter(client.dropped().get())) {
			return State.NOT_EXPECTED;
		}
		int window = occasion.getWindow() == null ? 0 : occasion.getWindow();
		return planned.plusDays(window).isAfter(today) ? State.NOT_DUE : State.MISSING;
	}
}

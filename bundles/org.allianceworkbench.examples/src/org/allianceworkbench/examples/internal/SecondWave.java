package org.allianceworkbench.examples.internal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.examples.SeededError;

/**
 * What site C sends half a year later: new clients, a few rows that were sent before, and a file that is almost like the first
 * one. The alliance column has another name, buffering is left out, dates are written the American way, and one client is in a
 * group that the study does not have.
 */
public final class SecondWave {

	/** Name of the file. */
	public static final String FILE = "siteC_wave2.csv";
	/** Number of new clients. */
	public static final int CLIENTS = 6;

	private static final int FIRST_CODE = 901;
	private static final int WAITING = 4;
	private static final int REPEATED = 3;
	private static final int CONTRADICTED_SESSION = 1;
	private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
	private static final String HEADER = "pid,clinician,years_practice,group,age_years,enrolment,ies_total,bdi_total,rosenberg,"
			+ "expressivity,visit,visit_date,visit_held,rater,wai_total,sess_progress";

	private final List<Client> old;
	private final List<Client> fresh = new ArrayList<>();

	/** The second wave of clients like those of the first. */
	public SecondWave(List<Client> first) {
		old = first.subList(0, REPEATED);
		for (int i = 0; i < CLIENTS; i++) {
			Client like = first.get(first.size() - 1 - i);
			fresh.add(new Client(like.therapist(), "C-" + (FIRST_CODE + i), like.arm(), like.age(), like.enrolled(),
					like.distress(),
					like.depression(), like.selfEsteem(), like.expressivity(), like.buffering(), like.sessions()));
		}
	}

	/** What differs from the first file, as it must be accepted. */
	public static List<String> drift() {
		return List.of("lost:buffering", "renamed:wa_total=wai_total", "dates:visit_date=MDY", "code:group=waitlist");
	}

	/** What must be found in the data. */
	public List<SeededError> errors() {
		return List.of(new SeededError("unknown-code", "C", fresh.get(WAITING).code(), "",
				"a group that the study does not have"),
				new SeededError("missing-column", "C", "", "", "buffering was left out"),
				new SeededError("conflict", "C", contradicted().code(), "S" + CONTRADICTED_SESSION,
						"the patient's rating is another one than in the first file"));
	}

	private Client contradicted() {
		return old.stream().filter(client -> client.session(CONTRADICTED_SESSION).filter(Session::attended).isPresent()
				&& client.sessions().get(0).clientAlliance() < Simulation.REFUSED).findFirst().orElseThrow();
	}

	/** Number of sessions that are new. */
	public int sessions() {
		return fresh.stream().mapToInt(client -> client.sessions().size()).sum();
	}

	/** Codes of the new clients. */
	public List<String> clients() {
		return fresh.stream().map(Client::code).toList();
	}

	/** The file's text, lines ended by CR LF. */
	public String text() {
		List<String> lines = new ArrayList<>();
		lines.add(HEADER);
		old.forEach(client -> lines(lines, client, group(client)));
		fresh.forEach(client -> lines(lines, client, client == fresh.get(WAITING) ? "waitlist" : group(client)));
		lines.add("");
		return String.join("\r\n", lines);
	}

	private static String group(Client client) {
		return client.arm().equals("CCI") ? "coping" : "support";
	}

	private void lines(List<String> lines, Client client, String group) {
		for (int s = 1; s <= client.sessions().size(); s++) {
			Session session = client.sessions().get(s - 1);
			boolean other = s == CONTRADICTED_SESSION && client == contradicted();
			lines.add(line(client, group, s, session, "patient", other ? session.clientAlliance() / 2 + 1
					: session.clientAlliance(),
					session.clientProgress()));
			lines.add(line(client, group, s, session, "clinician", session.therapistAlliance(), session.therapistProgress()));
		}
	}

	private static String line(Client client, String group, int number, Session session, String rater, double alliance,
			double progress) {
		return String.join(",", client.code(), client.therapist().code(), Integer.toString(client.therapist().experience()),
				group,
				Integer.toString(client.age()), client.enrolled().toString(), Integer.toString(client.distress()),
				Integer.toString(client.depression()), Integer.toString(client.selfEsteem()),
				Double.toString(client.expressivity()),
				"Session " + number, session.attended() ? AMERICAN.format(session.date()) : "n/a", session.attended() ? "yes"
				: "no",
				rater, rating(alliance), rating(progress));
	}

	private static String rating(double value) {
		return Double.isNaN(value) || value >= Simulation.REFUSED ? "n/a" : Double.toString(value);
	}
}

package org.allianceworkbench.examples.internal;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.examples.SeededError;

/** Site C's file: comma-separated text, one row per rating, names of its own, {@code n/a} for what is missing. */
public final class SiteC {

	private static final String DOUBLED_CLIENT = "C-012";
	private static final int DOUBLED_SESSION = 2;
	private static final String HEADER = "pid,clinician,years_practice,group,age_years,enrolment,ies_total,bdi_total,rosenberg,"
			+ "expressivity,buffering,visit,visit_date,visit_held,rater,wa_total,sess_progress";

	private SiteC() {
	}

	/** The mistakes in the file. */
	public static List<SeededError> errors() {
		return List.of(new SeededError("duplicate", "C", DOUBLED_CLIENT, "S" + DOUBLED_SESSION,
				"the patient's rating was entered twice, with different values"));
	}

	/** The file's text, lines ended by CR LF. */
	public static String text(List<Client> clients) {
		List<String> lines = new ArrayList<>();
		lines.add(HEADER);
		for (Client client : clients) {
			for (int s = 1; s <= client.sessions().size(); s++) {
				session(lines, client, s);
			}
		}
		lines.add("");
		return String.join("\r\n", lines);
	}

	private static void session(List<String> lines, Client client, int number) {
		Session session = client.sessions().get(number - 1);
		lines.add(line(client, number, session, "patient", session.clientAlliance(), session.clientProgress()));
		lines.add(line(client, number, session, "clinician", session.therapistAlliance(), session.therapistProgress()));
		if (number == DOUBLED_SESSION && client.code().equals(DOUBLED_CLIENT)) {
			lines.add(line(client, number, session, "patient", session.clientAlliance() - 1, session.clientProgress()));
		}
	}

	private static String line(Client client, int number, Session session, String rater, double alliance, double progress) {
		return String.join(",", client.code(), client.therapist().code(), Integer.toString(client.therapist().experience()),
				client.arm().equals("CCI") ? "coping" : "support", Integer.toString(client.age()), client.enrolled().toString(),
				Integer.toString(client.distress()), Integer.toString(client.depression()), Integer.toString(client.selfEsteem()),
				Double.toString(client.expressivity()), Double.toString(client.buffering()), "Session " + number,
				session.attended() ? session.date().toString() : "n/a", session.attended() ? "yes" : "no", rater,
				rating(alliance), rating(progress));
	}

	private static String rating(double value) {
		return Double.isNaN(value) || value >= Simulation.REFUSED ? "n/a" : Double.toString(value);
	}
}

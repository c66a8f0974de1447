package org.allianceworkbench.examples.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.examples.SeededError;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Merge;

/**
 * Site B's workbook: a title, two header rows, dates and most decimals as text, a comment column, blank rows.
 */
public final class SiteB {

	/** Name of the only sheet. */
	public static final String SHEET = "Session ratings";

	private static final String TYPO_CLIENT = "B-023";
	private static final int TYPO_SESSION = 2;
	private static final int[] LATE_SESSIONS = { 6, 5, 4 };
	private static final int BASELINE_COLUMNS = 11;
	private static final int SESSION_COLUMNS = 6;
	private static final int HEADER_ROW = 3;
	private static final int ROWS_BETWEEN_BLANKS = 20;
	private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
	private static final String[] COMMENTS = { "phoned twice", "moved house in May", "prefers mornings", "interpreter present" };

	/** The session whose day and month were typed the wrong way round. */
	private record Swap(String client, int session) {
	}

	private final List<Client> clients;
	private final Swap swap;

	/** The workbook of some clients. */
	public SiteB(List<Client> clients) {
		this.clients = clients;
		this.swap = clients.stream().flatMap(client -> Arrays.stream(LATE_SESSIONS).filter(session -> goesUnnoticedByEye(client, session))
				.mapToObj(session -> new Swap(client.code(), session))).findFirst().orElseThrow();
	}

	/** Whether day and month of a session can be swapped into a date that is too early but still after the enrolment. */
	private static boolean goesUnnoticedByEye(Client client, int number) {
		return client.session(number).filter(Session::attended)
				.filter(session -> session.date().getMonthValue() == session.date().getDayOfMonth() + 1)
				.filter(session -> client.session(number - 1).filter(Session::attended).isPresent()
						&& swapped(session.date()).isAfter(client.enrolled()))
				.isPresent();
	}

	private static LocalDate swapped(LocalDate date) {
		return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
	}

	/** The mistakes in the file. */
	public List<SeededError> errors() {
		return List.of(new SeededError("out-of-range", "B", TYPO_CLIENT, "S" + TYPO_SESSION, "55 was typed for 5,5"),
				new SeededError("date-order", "B", swap.client(), "S" + swap.session(), "day and month were swapped"));
	}

	/** Merged header cells. */
	public List<Merge> merges() {
		List<Merge> merges = new ArrayList<>();
		merges.add(new Merge(1, 1, 1, BASELINE_COLUMNS));
		merges.add(new Merge(HEADER_ROW, 1, HEADER_ROW, BASELINE_COLUMNS));
		for (int s = 0; s < Simulation.SESSIONS; s++) {
			int first = BASELINE_COLUMNS + s * SESSION_COLUMNS + 1;
			merges.add(new Merge(HEADER_ROW, first, HEADER_ROW, first + SESSION_COLUMNS - 1));
		}
		return merges;
	}

	/** All rows of the sheet, the first one row 1. */
	public List<List<Cell>> rows() {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(new Cell.Text("Valley Hospital - talking together study - session ratings")));
		rows.add(List.of());
		rows.add(upperHeader());
		rows.add(lowerHeader());
		for (int i = 0; i < clients.size(); i++) {
			if (i > 0 && i % ROWS_BETWEEN_BLANKS == 0) {
				rows.add(List.of());
			}
			rows.add(row(i, clients.get(i)));
		}
		return rows;
	}

	private static List<Cell> upperHeader() {
		List<Cell> header = new ArrayList<>();
		header.add(new Cell.Text("Baseline"));
		pad(header, BASELINE_COLUMNS);
		for (int s = 1; s <= Simulation.SESSIONS; s++) {
			header.add(new Cell.Text("Session " + s));
			pad(header, BASELINE_COLUMNS + s * SESSION_COLUMNS);
		}
		header.add(new Cell.Text("Comment"));
		return header;
	}

	private static void pad(List<Cell> cells, int size) {
		while (cells.size() < size) {
			cells.add(Cell.BLANK);
		}
	}

	private static List<Cell> lowerHeader() {
		List<Cell> header = new ArrayList<>();
		for (String name : new String[] { "Patient no", "Therapist", "Years qualified", "Group", "Age", "Enrolled", "IES total",
				"BDI total", "Self-esteem", "Expressivity", "Buffering" }) {
			header.add(new Cell.Text(name));
		}
		for (int s = 1; s <= Simulation.SESSIONS; s++) {
			for (String name : new String[] { "Date", "Attended", "Alliance patient", "Alliance therapist", "Progress patient",
					"Progress therapist" }) {
				header.add(new Cell.Text(name));
			}
		}
		return header;
	}

	private List<Cell> row(int index, Client client) {
		List<Cell> row = new ArrayList<>();
		row.add(new Cell.Text(client.code()));
		row.add(new Cell.Text(client.therapist().code()));
		row.add(number(client.therapist().experience()));
		row.add(new Cell.Text(client.arm().equals("CCI") ? "coping" : "support"));
		row.add(number(client.age()));
		row.add(date(client.enrolled()));
		row.add(number(client.distress()));
		row.add(number(client.depression()));
		row.add(number(client.selfEsteem()));
		row.add(decimal(client.expressivity(), index));
		row.add(decimal(client.buffering(), index + 1));
		for (int s = 1; s <= client.sessions().size(); s++) {
			session(row, index, client, s);
		}
		if (index % 13 == 4) {
			pad(row, BASELINE_COLUMNS + Simulation.SESSIONS * SESSION_COLUMNS);
			row.add(new Cell.Text(COMMENTS[index / 13 % COMMENTS.length]));
		}
		return row;
	}

	private void session(List<Cell> row, int index, Client client, int number) {
		Session session = client.sessions().get(number - 1);
		if (!session.attended()) {
			row.add(Cell.BLANK);
			row.add(new Cell.Text("no"));
			pad(row, BASELINE_COLUMNS + number * SESSION_COLUMNS);
			return;
		}
		row.add(date(swap.equals(new Swap(client.code(), number)) ? swapped(session.date()) : session.date()));
		row.add(new Cell.Text("yes"));
		row.add(decimal(session.clientAlliance(), index + number));
		row.add(number == TYPO_SESSION && client.code().equals(TYPO_CLIENT) ? number(55)
				: decimal(session.therapistAlliance(), index));
		row.add(decimal(session.clientProgress(), index + number + 1));
		row.add(decimal(session.therapistProgress(), index + 1));
	}

	private static Cell number(double value) {
		return new Cell.Num(value, "General");
	}

	private static Cell date(LocalDate date) {
		return new Cell.Text(DAY_FIRST.format(date));
	}

	/** The site typed most decimals as text with a comma, some as numbers; what was not answered is n/a, a dash or blank. */
	private static Cell decimal(double value, int habit) {
		if (value >= Simulation.REFUSED) {
			return habit % 3 == 0 ? Cell.BLANK : new Cell.Text(habit % 3 == 1 ? "n/a" : "-");
		}
		return habit % 3 == 0 ? number(value) : new Cell.Text(comma(value));
	}

	private static String comma(double value) {
		String text = Double.toString(value).replace('.', ',');
		return text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
	}
}

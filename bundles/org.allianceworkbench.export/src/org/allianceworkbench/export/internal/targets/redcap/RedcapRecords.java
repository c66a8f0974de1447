package org.allianceworkbench.export.internal.targets.redcap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/**
 * Which rows a REDCap project has for the rows of a table. In a table with occasions, what is known of a client stands in one row
 * of an event of its own, what is known of an occasion in a row of its event, and each rating in a row of a repeating instrument.
 */
final class RedcapRecords {

	/** Form of ratings. */
	static final String RATINGS = "ratings";
	private static final String SITE = "site";
	private static final String THERAPIST = "therapist";
	private static final String CLIENT = "client";
	private static final String OCCASION = "occasion";
	private static final String ROLE = "role";

	/**
	 * A row of the file.
	 *
	 * @param row row of the table that has the values
	 * @param levels levels whose columns it has
	 * @param event unique name of the event, empty for none
	 * @param instance number of the rating, 0 where nothing repeats
	 */
	record Line(int row, Set<Level> levels, String event, int instance) {
	}

	private final Table table;
	private final List<ColumnFacts> facts;
	private final String baseline;
	private final Map<String, Integer> instances = new LinkedHashMap<>();

	/**
	 * @param baseline event of what is known of clients
	 */
	RedcapRecords(ExportContent content, String baseline) {
		this.table = content.table();
		this.facts = content.columns();
		this.baseline = baseline;
	}

	/** Whether there are occasions, and so events. */
	boolean isLongitudinal() {
		return isKey(OCCASION);
	}

	/** Whether ratings are rows of their own. */
	boolean isRepeating() {
		return isLongitudinal() && isKey(ROLE);
	}

	private boolean isKey(String name) {
		return facts.stream().anyMatch(f -> f.key() && f.source().equals(name));
	}

	private String key(String name, int row) {
		for (int c = 0; c < facts.size(); c++) {
			Column column = table.columns().get(c);
			if (facts.get(c).key() && facts.get(c).source().equals(name) && !column.spec().type().isNumeric()) {
				String text = column.text(row);
				return text == null ? "" : text;
			}
		}
		return "";
	}

	/** The record of a row: site and client, or site and therapist. */
	String record(int row) {
		String site = key(SITE, row);
		String who = isKey(CLIENT) ? key(CLIENT, row) : key(THERAPIST, row);
		return site.isEmpty() || who.isEmpty() ? site.isEmpty() && who.isEmpty() ? Integer.toString(row + 1) : site + who
				: site + "-" + who;
	}

	/** Level whose row a column stands in. */
	static Level level(ColumnFacts facts) {
		boolean ofSession = !facts.role().isEmpty() && facts.occasion().isEmpty() && facts.level() == Level.RATING;
		if (facts.key()) {
			return switch (facts.source()) {
				case ROLE -> Level.RATING;
				case OCCASION, "occasion_position" -> Level.OCCASION;
				default -> Level.CLIENT;
			};
		}
		return switch (facts.level()) {
			case SITE, THERAPIST, CLIENT -> Level.CLIENT;
			case OCCASION -> Level.OCCASION;
			case RATING -> ofSession ? Level.OCCASION : Level.RATING;
		};
	}

	/** Unique name of an event as REDCap makes it of a label. */
	static String event(String label) {
		String name = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
		return (name.isEmpty() ? "event" : name) + "_arm_1";
	}

	/** All rows of the file, in the order of the table. */
	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int row = 0; row < table.rowCount(); row++) {
			if (!isLongitudinal()) {
				lines.add(new Line(row, Set.of(Level.values()), "", 0));
				continue;
			}
			String event = event(key(OCCASION, row));
			Set<Level> levels = new HashSet<>();
			if (seen.add(record(row))) {
				if (event.equals(baseline)) {
					levels.add(Level.CLIENT);
				} else {
					lines.add(new Line(row, Set.of(Level.CLIENT), baseline, 0));
				}
			}
			if (seen.add(record(row) + "\n" + event)) {
				levels.add(Level.OCCASION);
			}
			if (!isRepeating()) {
				levels.add(Level.RATING);
			}
			if (!levels.isEmpty()) {
				lines.add(new Line(row, Set.copyOf(levels), event, 0));
			}
			if (isRepeating()) {
				int instance = instances.merge(record(row) + "\n" + event, 1, Integer::sum);
				lines.add(new Line(row, Set.of(Level.RATING), event, instance));
			}
		}
		return lines;
	}

	/** Events of the file, in order of their first row. */
	List<String> events() {
		return lines().stream().map(Line::event).filter(e -> !e.isEmpty()).distinct().toList();
	}
}

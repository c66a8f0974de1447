package org.allianceworkbench.export.internal;

import static org.allianceworkbench.study.Level.CLIENT;
import static org.allianceworkbench.study.Level.OCCASION;
import static org.allianceworkbench.study.Level.RATING;
import static org.allianceworkbench.study.Level.SITE;
import static org.allianceworkbench.study.Level.THERAPIST;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/** The four forms in which rows of a study can be laid out. */
public final class Layouts {

	private final Study study;
	private final Export export;
	private final Rows rows;

	/** Lays out one export. */
	public Layouts(Study study, Export export, Rows rows) {
		this.study = study;
		this.export = export;
		this.rows = rows;
	}

	/**
	 * The table that the definition asks for, without an order of its own: rows come in the order of their keys.
	 *
	 * @throws ExportException when two columns would have the same name, or a name is not possible
	 */
	public Table table() throws IOException {
		List<Column> columns = switch (export.getLayout()) {
			case RATING -> rows.of(RATING, SITE, THERAPIST, CLIENT, OCCASION, RATING).columns();
			case DYAD_SESSION -> dyads();
			case CLIENT -> clients();
			case THERAPIST -> rows.of(THERAPIST, SITE, THERAPIST).columns();
		};
		Map<String, String> taken = new HashMap<>();
		for (Column column : columns) {
			String other = taken.put(VariableNames.fold(column.spec().name()), column.spec().label());
			if (other != null) {
				throw new ExportException("export " + export.getName() + ": two columns would be called " + column.spec().name()
						+ " (" + other + "; " + column.spec().label() + "); change the name pattern");
			}
		}
		return Table.of(columns);
	}

	private List<Column> dyads() throws IOException {
		Table sessions = rows.of(OCCASION, SITE, THERAPIST, CLIENT, OCCASION);
		Table ratings = rows.of(RATING, RATING);
		Pivot pivot = new Pivot(sessions, ratings, List.of("site", "client", "occasion"), List.of("role"));
		List<List<String>> order = ordered(roles(), pivot.places().keySet(), 0).stream().map(List::of).toList();
		List<Column> columns = new ArrayList<>(sessions.columns());
		columns.addAll(pivot.columns(rows.selection().at(RATING), order, naming("{variable}_{role}",
				Set.of("variable", "role"))));
		return columns;
	}

	private List<Column> clients() throws IOException {
		Table clients = rows.of(CLIENT, SITE, THERAPIST, CLIENT);
		List<String> client = List.of("site", "client");
		Pivot.Naming naming = naming("{variable}_{role}_{occasion}", Set.of("variable", "role", "occasion"));
		List<Column> columns = new ArrayList<>(clients.columns());
		Pivot sessions = new Pivot(clients, rows.of(OCCASION, OCCASION), client, List.of("occasion"));
		List<String> occasions = ordered(occasions(), sessions.places().keySet(), 0);
		columns.addAll(sessions.columns(rows.selection().at(OCCASION), occasions.stream().map(List::of).toList(), naming));
		Pivot ratings = new Pivot(clients, rows.of(RATING, RATING), client, List.of("role", "occasion"));
		List<List<String>> places = ordered(roles(), ratings.places().keySet(), 0).stream()
				.flatMap(role -> occasions.stream().map(occasion -> List.of(role, occasion))).toList();
		columns.addAll(ratings.columns(rows.selection().at(RATING), places, naming));
		return columns;
	}

	private Pivot.Naming naming(String usual, Set<String> placeholders) throws ExportException {
		String given = export.getNamePattern();
		NamePattern pattern = new NamePattern(export.getName(), given == null || given.isBlank() ? usual : given.strip(),
				placeholders);
		return (variable, place) -> {
			Map<String, String> values = new LinkedHashMap<>();
			placeholders.forEach(placeholder -> values.put(placeholder, place.getOrDefault(placeholder, "")));
			values.put("variable", variable.name());
			return variable.toBuilder().name(pattern.name(values)).label(label(variable, place)).build();
		};
	}

	private String label(ColumnSpec variable, Map<String, String> place) {
		String role = roles().getOrDefault(place.getOrDefault("role", ""), "");
		String occasion = occasions().getOrDefault(place.getOrDefault("occasion", ""), "");
		String where = role + (role.isEmpty() || occasion.isEmpty() ? "" : ", ") + occasion;
		String what = variable.label().isEmpty() ? variable.name() : variable.label();
		return where.isEmpty() ? what : what + " (" + where + ")";
	}

	/** Codes and labels of the roles, in the study's order. */
	private Map<String, String> roles() {
		Map<String, String> roles = new LinkedHashMap<>();
		for (RaterRole role : study.getRoles()) {
			roles.put(role.getCode(), role.getLabel() == null ? role.getCode() : role.getLabel());
		}
		return roles;
	}

	/** Codes and labels of the occasions, in the order of their positions. */
	private Map<String, String> occasions() {
		Map<String, String> occasions = new LinkedHashMap<>();
		study.getOccasions().stream().sorted(Comparator.comparingInt(Occasion::getPosition)).forEach(occasion -> occasions
				.put(occasion.getCode(), occasion.getLabel() == null ? occasion.getCode() : occasion.getLabel()));
		return occasions;
	}

	/** Codes in the study's order, then those that only the data have. */
	private static List<String> ordered(Map<String, String> known, Set<List<String>> places, int part) {
		List<String> codes = new ArrayList<>(known.keySet());
		places.stream().map(place -> place.get(part)).distinct().sorted().filter(code -> !known.containsKey(code))
				.forEach(codes::add);
		return codes;
	}
}

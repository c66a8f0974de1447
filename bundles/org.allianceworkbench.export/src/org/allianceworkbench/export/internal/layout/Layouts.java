package org.allianceworkbench.export.internal.layout;

import static org.allianceworkbench.study.Level.CLIENT;
import static org.allianceworkbench.study.Level.OCCASION;
import static org.allianceworkbench.study.Level.RATING;
import static org.allianceworkbench.study.Level.THERAPIST;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.export.LeftOut;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Table;

/** The forms in which rows of a study can be laid out; rows come in the order of their keys. */
public final class Layouts {

	private static final List<String> SESSION = List.of("site", "client", "occasion");
	private static final List<String> ONE_CLIENT = List.of("site", "client");

	private final Export export;
	private final StudyRows rows;
	private final Selection selection;
	private final Naming naming;
	private final RowChoice choice;
	private final Level level;
	private final List<LeftOut> leftOut = new ArrayList<>();

	/** Lays out one export. */
	public Layouts(Export export, StudyRows rows) throws IOException {
		this.export = export;
		this.rows = rows;
		this.selection = rows.selection();
		this.level = rowsOf(export.getLayout());
		this.naming = new Naming(selection.study(), export);
		this.choice = new RowChoice(selection.study(), export, level);
	}

	/** Level of the rows that a layout begins with, and that a condition is about. */
	public static Level rowsOf(ExportLayout layout) {
		return switch (layout) {
			case RATING -> RATING;
			case DYAD_SESSION, PAIRWISE -> OCCASION;
			case CLIENT -> CLIENT;
			case THERAPIST -> THERAPIST;
		};
	}

	/** Names of the keys that a layout has, in the store's order. */
	public static List<String> keyNames(ExportLayout layout) {
		return StudyRows.keys(layout == ExportLayout.PAIRWISE ? RATING : rowsOf(layout));
	}

	/** Where variables of a level stand in a row: codes of role and occasion, empty for none. */
	public static List<List<String>> places(Export export, Naming naming, Level level) {
		List<String> roles = export.getRoles().isEmpty() ? naming.roles() : List.copyOf(export.getRoles());
		List<String> occasions = naming.occasions().stream().filter(o -> export.getOccasions().isEmpty()
				|| export.getOccasions().contains(o)).toList();
		return switch (export.getLayout()) {
			case RATING, THERAPIST -> List.of(List.of("", ""));
			case DYAD_SESSION -> level == RATING ? roles.stream().map(role -> List.of(role, "")).toList()
					: List.of(List.of("", ""));
			case PAIRWISE -> level == RATING ? List.of(List.of(Pairs.ACTOR, ""), List.of(Pairs.PARTNER, ""))
					: List.of(List.of("", ""));
			case CLIENT -> switch (level) {
				case RATING -> roles.stream().flatMap(role -> occasions.stream().map(occasion -> List.of(role, occasion)))
						.toList();
				case OCCASION -> occasions.stream().map(occasion -> List.of("", occasion)).toList();
				case SITE, THERAPIST, CLIENT -> List.of(List.of("", ""));
			};
		};
	}

	/**
	 * The rows that the definition asks for.
	 *
	 * @throws org.allianceworkbench.export.ExportException when two columns would have the same name, or a name is not possible
	 */
	public LaidOut laidOut() throws IOException {
		LaidColumns columns = switch (export.getLayout()) {
			case RATING -> ratings();
			case DYAD_SESSION -> dyads();
			case PAIRWISE -> pairs();
			case CLIENT -> clients();
			case THERAPIST -> upper(chosen(read(THERAPIST)));
		};
		return columns.laidOut(export.getName(), leftOut);
	}

	private static String plural(Level level) {
		return switch (level) {
			case SITE -> "sites";
			case THERAPIST -> "therapists";
			case CLIENT -> "clients";
			case OCCASION -> "occasions of clients";
			case RATING -> "ratings";
		};
	}

	/** All rows of the layout's level at the sites of the definition. */
	private Table read(Level of) throws IOException {
		Table base = rows.of(of, Stream.concat(selection.upTo(of).stream(), choice.needed(of).stream()).toList());
		if (!export.getSites().isEmpty()) {
			told(rows.countAll(of), base.rowCount(), plural(of), "they are of other sites");
		}
		return base;
	}

	private void told(long all, long left, String what, String reason) {
		if (left < all) {
			leftOut.add(new LeftOut(all - left, all, what, reason));
		}
	}

	private Table chosen(Table base) {
		return chosen(base, picked -> picked);
	}

	private Table chosen(Table base, Function<int[], int[]> complete) {
		int[] picked = choice.byCondition(base, choice.byDesign(base, plural(level), leftOut), plural(level), leftOut);
		return picked(base, complete.apply(picked));
	}

	private static Table picked(Table table, int[] rows) {
		return rows.length == table.rowCount() ? table : PickedColumn.of(table, rows);
	}

	private static long distinct(Table table, List<String> keys) {
		return new RowIndex(table, keys).size();
	}

	private LaidColumns upper(Table base) throws IOException {
		LaidColumns columns = new LaidColumns(naming);
		columns.keys(base, StudyRows.keys(level));
		for (Chosen each : selection.chosen()) {
			columns.add(each, base.column(each.stored()), "", "");
		}
		return columns;
	}

	private LaidColumns ratings() throws IOException {
		Table base = read(RATING);
		Table left = chosen(base, picked -> choice.complete(base, selection.at(RATING), base, picked, "ratings", leftOut));
		told(rows.countAll(CLIENT), export.getSites().isEmpty() ? distinct(base, ONE_CLIENT) : rows.countAll(CLIENT), "clients",
				"they have no rating, and so no row in this layout");
		told(rows.countAll(OCCASION), export.getSites().isEmpty() ? distinct(base, SESSION) : rows.countAll(OCCASION),
				"occasions of clients", "nobody has rated them, and so they have no row in this layout");
		return upper(left);
	}

	/** Ratings of the roles and occasions that leave. */
	private Table lower(Level of) throws IOException {
		Table all = rows.of(of, selection.at(of));
		return picked(all, choice.byDesign(all, plural(of), new ArrayList<>()));
	}

	private Table sessions() throws IOException {
		Table base = read(OCCASION);
		told(rows.countAll(CLIENT), export.getSites().isEmpty() ? distinct(base, ONE_CLIENT) : rows.countAll(CLIENT), "clients",
				"they have no session, and so no row in this layout");
		if (!export.isCompleteDyads()) {
			return chosen(base);
		}
		Table ratings = rows.of(RATING, selection.at(RATING));
		return chosen(base, picked -> choice.complete(ratings, selection.at(RATING), base, picked, plural(OCCASION), leftOut));
	}

	private LaidColumns dyads() throws IOException {
		Table sessions = sessions();
		Pivot pivot = new Pivot(sessions, lower(RATING), SESSION, List.of("role"));
		List<String> roles = naming.rolesAmong(part(pivot, 0));
		LaidColumns columns = new LaidColumns(naming);
		columns.keys(sessions, StudyRows.keys(OCCASION));
		for (Chosen each : selection.chosen()) {
			if (each.level() != RATING) {
				columns.add(each, sessions.column(each.stored()), "", "");
				continue;
			}
			for (String role : roles) {
				columns.add(each, pivot, List.of(role), role, "");
			}
		}
		return columns;
	}

	private LaidColumns pairs() throws IOException {
		Table sessions = sessions();
		Table ratings = lower(RATING);
		Pairs pairs = new Pairs(export, naming, sessions, ratings, SESSION);
		told(sessions.rowCount(), pairs.sessions(), "sessions", "neither of the two has rated them");
		LaidColumns columns = new LaidColumns(naming);
		columns.keys(pairs.upper(), StudyRows.keys(OCCASION));
		columns.key(pairs.role(), RATING);
		for (Chosen each : selection.chosen()) {
			if (each.level() != RATING) {
				columns.add(each, pairs.upper().column(each.stored()), "", "");
				continue;
			}
			columns.add(each, pairs.actor(ratings.column(each.stored())), Pairs.ACTOR, "");
			columns.add(each, pairs.partner(ratings.column(each.stored())), Pairs.PARTNER, "");
		}
		return columns;
	}

	private LaidColumns clients() throws IOException {
		Table base = read(CLIENT);
		Table clients = chosen(base);
		Table ratings = lower(RATING);
		if (export.isCompleteDyads()) {
			Table all = rows.of(RATING, selection.at(RATING));
			ratings = picked(ratings, choice.complete(all, selection.at(RATING), ratings, IntStream.range(0, ratings.rowCount())
					.toArray(), "ratings", leftOut));
		}
		Pivot sessions = new Pivot(clients, lower(OCCASION), ONE_CLIENT, List.of("occasion"));
		Pivot rated = new Pivot(clients, ratings, ONE_CLIENT, List.of("role", "occasion"));
		List<String> roles = naming.rolesAmong(part(rated, 0));
		Set<String> there = Stream.concat(part(sessions, 0).stream(), part(rated, 1).stream()).collect(Collectors.toSet());
		List<String> occasions = naming.occasionsAmong(there);
		LaidColumns columns = new LaidColumns(naming);
		columns.keys(clients, StudyRows.keys(CLIENT));
		for (Chosen each : selection.chosen()) {
			switch (each.level()) {
				case OCCASION -> {
					for (String occasion : occasions) {
						columns.add(each, sessions, List.of(occasion), "", occasion);
					}
				}
				case RATING -> {
					for (String role : roles) {
						for (String occasion : occasions) {
							columns.add(each, rated, List.of(role, occasion), role, occasion);
						}
					}
				}
				case SITE, THERAPIST, CLIENT -> columns.add(each, clients.column(each.stored()), "", "");
			}
		}
		return columns;
	}

	private static Set<String> part(Pivot pivot, int part) {
		return pivot.places().stream().map(place -> place.get(part)).collect(Collectors.toSet());
	}
}

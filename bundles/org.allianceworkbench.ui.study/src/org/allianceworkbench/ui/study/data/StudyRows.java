package org.allianceworkbench.ui.study.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.store.RowGroup;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.RowQuery.Condition;
import org.allianceworkbench.store.RowQuery.Filter;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.RowMarks;
import org.allianceworkbench.ui.grid.RowSource;
import org.allianceworkbench.ui.parts.ShowRows;

/** Rows of a study as the store holds them; order and filters may be changed while rows are read. */
final class StudyRows implements RowSource {

	/** The rows are sorted by it; the occasion itself stands beside it. */
	private static final String POSITION = "occasion_position";
	private static final String SITE = "site";
	private static final String THERAPIST = "therapist";
	static final List<String> KEYS = List.of(SITE, THERAPIST, "client", "occasion", "role");

	private final OpenStudy study;
	private final StudyStore store;
	private final DataView view;
	private volatile Optional<String> search = Optional.empty();
	private volatile Optional<Level> groupedBy = Optional.empty();
	private volatile Set<String> closed = Set.of();
	private volatile Sections sections = Sections.NONE;
	private volatile Map<String, List<String>> codes = Map.of();
	private volatile List<Condition> conditions = List.of();
	private volatile List<String> order = List.of();
	private volatile List<String> variables = List.of();
	private volatile Map<String, ColumnSpec> known = Map.of();
	private volatile long shown;
	private volatile long version;
	private volatile Flags flags = Flags.NONE;

	StudyRows(OpenStudy study, DataView view) {
		this.study = study;
		this.store = study.project().store();
		this.view = view;
	}

	Level level() {
		return view.level();
	}

	void search(Optional<String> text) {
		search = text;
	}

	/** Begins groups of rows with a heading, all of them open. */
	void group(Optional<Level> by) {
		groupedBy = by;
		closed = Set.of();
	}

	/** The groups, as they were counted last. */
	List<RowGroup> groups() {
		return sections.groups();
	}

	/** Opens all groups, or closes them. */
	void open(boolean all) {
		closed = all ? Set.of() : sections.groups().stream().map(Sections::key).collect(Collectors.toSet());
	}

	boolean isHeading(int row) {
		return sections.headingAt(row).isPresent();
	}

	void flag(Flags open) {
		flags = open;
	}

	boolean isFiltered() {
		return search.isPresent() || !codes.isEmpty() || !conditions.isEmpty();
	}

	private RowQuery query() {
		List<String> first = groupedBy.isEmpty() || groupedBy.get() == Level.SITE && order.isEmpty() ? List.of()
				: groupedBy.get() == Level.SITE ? List.of(SITE) : List.of(SITE, THERAPIST);
		return new RowQuery(view.level(), variables, filter(),
				Stream.concat(first.stream(), order.stream().filter(name -> !first.contains(name))).toList(), 0, -1);
	}

	private Filter filter() {
		return new Filter(codes(SITE), codes(THERAPIST), codes("client"), codes("occasion"), codes("role"), search, conditions);
	}

	private List<String> codes(String key) {
		return codes.getOrDefault(key, List.of());
	}

	@Override
	public List<ColumnSpec> columns() throws IOException {
		variables = new GridColumnsOf(study.study(), view, store).names();
		List<ColumnSpec> specs = rows(0, 0).specs();
		Map<String, ColumnSpec> byName = new HashMap<>();
		specs.forEach(spec -> byName.put(spec.name(), spec));
		known = byName;
		return specs;
	}

	@Override
	public long count() throws IOException {
		Optional<Level> by = groupedBy;
		version = store.version();
		if (by.isEmpty()) {
			sections = Sections.NONE;
			shown = store.count(query());
			return shown;
		}
		Sections counted = new Sections(store.grid().groups(new RowQuery(view.level(), List.of(), filter(), List.of(), 0, -1),
				by.get()), closed);
		sections = counted;
		shown = counted.groups().stream().mapToLong(RowGroup::rows).sum();
		return counted.count();
	}

	/** How many rows there were when they were counted last, those of closed groups too. */
	long shown() {
		return shown;
	}

	/** Whether rows may stand elsewhere than where they were counted. */
	boolean isStale() throws StoreException {
		return store.version() != version;
	}

	@Override
	public String number(int row) {
		Sections now = sections;
		return now.headingAt(row).isPresent() ? "" : Long.toString(now.number(row) + 1);
	}

	@Override
	public boolean toggle(int row) {
		Optional<RowGroup> group = sections.headingAt(row);
		group.map(Sections::key).ifPresent(key -> {
			Set<String> now = new HashSet<>(closed);
			if (!now.remove(key)) {
				now.add(key);
			}
			closed = now;
		});
		return group.isPresent();
	}

	@Override
	public Table rows(long first, int count) throws IOException {
		Table rows = read(first, count);
		return rows.select(rows.specs().stream().map(ColumnSpec::name).filter(name -> !name.equals(POSITION)).toList());
	}

	@Override
	public List<RowMarks> marks(long first, Table rows) throws IOException {
		Sections now = sections;
		List<RowMarks> marks = new ArrayList<>();
		if (now.isEmpty()) {
			List<Set<String>> edited = edited(first, rows.rowCount());
			for (int row = 0; row < rows.rowCount(); row++) {
				marks.add(new RowMarks(row < edited.size() ? edited.get(row) : Set.of(), flagged(rows, row)));
			}
			return marks;
		}
		Grouped places = new Grouped(now, first, rows.rowCount());
		List<List<Set<String>>> edited = places.read(this::edited);
		for (int row = 0; row < places.count(); row++) {
			if (places.run(row) < 0) {
				marks.add(new RowMarks(now.heading(now.headingAt(first + row).orElseThrow())));
			} else {
				List<Set<String>> run = edited.get(places.run(row));
				marks.add(new RowMarks(places.inRun(row) < run.size() ? run.get(places.inRun(row)) : Set.of(), flagged(rows, row)));
			}
		}
		return marks;
	}

	private List<Set<String>> edited(long first, int count) throws StoreException {
		return store.grid().edited(query().window(first, count));
	}

	private Map<String, String> flagged(Table rows, int row) {
		Map<String, String> own = flags.of(key(rows, row));
		if (view != DataView.DYADS) {
			return own;
		}
		Map<String, String> all = new HashMap<>(own);
		RowKey session = key(rows, row);
		study.study().getRoles().forEach(role -> flags.of(RowKey.rating(session.site(), session.client(), session.occasion(),
				String.valueOf(role.getCode()))).forEach((variable, message) ->
				all.put(role.getCode() + ":" + variable, message)));
		return all;
	}

	/** Which row of the study a row of a table is. */
	RowKey key(Table rows, int row) {
		return new RowKey(view.level(), text(rows, SITE, row), view.level() == Level.THERAPIST ? text(rows, THERAPIST, row)
				: "", text(rows, "client", row), text(rows, "occasion", row), text(rows, "role", row));
	}

	static String text(Table rows, String column, int row) {
		Optional<Column> found = rows.find(column);
		String text = found.isEmpty() ? null : found.get().text(row);
		return text == null ? "" : text;
	}

	/**
	 * Where a row is shown, when it is among those that are kept; its group is opened for that.
	 *
	 * @param place where
	 * @param opened whether its group was closed, so that the rows must be read again
	 */
	record Found(OptionalLong place, boolean opened) {
	}

	/** Finds a row. */
	Found find(RowKey row) throws IOException {
		RowKey wanted = view == DataView.DYADS && row.level() == Level.RATING
				? RowKey.occasion(row.site(), row.client(), row.occasion()) : row;
		OptionalLong number = store.grid().place(query(), wanted);
		Sections now = sections;
		if (number.isEmpty() || now.place(number.getAsLong()).isPresent()) {
			return new Found(number.isEmpty() ? number : now.place(number.getAsLong()), false);
		}
		Set<String> rest = new HashSet<>(closed);
		rest.remove(Sections.key(now.group(number.getAsLong())));
		closed = rest;
		sections = new Sections(now.groups(), rest);
		return new Found(sections.place(number.getAsLong()), true);
	}

	/** Keys are called by their label, variables by their name, those of a role with it. */
	@Override
	public String header(ColumnSpec column) {
		return KEYS.contains(column.name()) ? column.label() : GridColumnsOf.header(study.study(), column.name());
	}

	@Override
	public boolean isArrangeable() {
		return true;
	}

	@Override
	public void arrange(List<String> wanted, Map<String, String> kept) {
		List<Condition> all = new ArrayList<>();
		Map<String, List<String>> keys = new HashMap<>();
		kept.forEach((name, text) -> {
			if (KEYS.contains(name) && text.contains(ShowRows.OR)) {
				keys.put(name, Stream.of(text.strip().replaceFirst("^=", "").split(Pattern.quote(ShowRows.OR)))
						.map(String::strip).toList());
			} else if (known.containsKey(name)) {
				all.addAll(ColumnConditions.of(known.get(name), text));
			}
		});
		order = List.copyOf(wanted);
		codes = Map.copyOf(keys);
		conditions = List.copyOf(all);
	}

	@Override
	public String summary(ColumnSpec column) throws IOException {
		return SummaryText.of(store.grid().summary(query(), column.name()), column);
	}

	/** What some consecutive places hold now, headings too. */
	Table read(long first, int count) throws IOException {
		Sections now = sections;
		if (now.isEmpty()) {
			return store.query(query().window(first, count));
		}
		Grouped places = new Grouped(now, first, count);
		return places.joined(places.read((number, rows) -> store.query(query().window(number, rows))));
	}
}

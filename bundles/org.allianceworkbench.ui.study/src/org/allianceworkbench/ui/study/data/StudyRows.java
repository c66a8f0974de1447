package org.allianceworkbench.ui.study.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

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

/** Rows of a study as the store holds them; order and filters may be changed while rows are read. */
final class StudyRows implements RowSource {

	/** The rows are sorted by it; the occasion itself stands beside it. */
	private static final String POSITION = "occasion_position";
	static final List<String> KEYS = List.of("site", "therapist", "client", "occasion", "role");

	private final OpenStudy study;
	private final StudyStore store;
	private final DataView view;
	private volatile Optional<String> search = Optional.empty();
	private volatile Optional<RowGroup> group = Optional.empty();
	private volatile List<Condition> conditions = List.of();
	private volatile List<String> order = List.of();
	private volatile List<String> variables = List.of();
	private volatile Map<String, ColumnSpec> known = Map.of();
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

	/** Only the rows of a site or therapist; all without. */
	void group(Optional<RowGroup> rows) {
		group = rows;
	}

	void flag(Flags open) {
		flags = open;
	}

	boolean isFiltered() {
		return search.isPresent() || group.isPresent() || !conditions.isEmpty();
	}

	private RowQuery query() {
		List<String> sites = group.map(each -> List.of(each.site())).orElse(List.of());
		List<String> therapists = group.filter(each -> !each.therapist().isEmpty()).map(each -> List.of(each.therapist()))
				.orElse(List.of());
		return new RowQuery(view.level(), variables, new Filter(sites, therapists, List.of(), List.of(), List.of(), search,
				conditions),
				order, 0, -1);
	}

	/** The groups of all rows that fit search and conditions. */
	List<RowGroup> groups(Level by) throws IOException {
		RowQuery all = new RowQuery(view.level(), List.of(), new Filter(List.of(), List.of(), List.of(), List.of(), List.of(),
				search,
				conditions), List.of(), 0, -1);
		return store.grid().groups(all, by);
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
		return store.count(query());
	}

	@Override
	public Table rows(long first, int count) throws IOException {
		Table rows = store.query(query().window(first, count));
		return rows.select(rows.specs().stream().map(ColumnSpec::name).filter(name -> !name.equals(POSITION)).toList());
	}

	@Override
	public List<RowMarks> marks(long first, Table rows) throws IOException {
		List<Set<String>> edited = store.grid().edited(query().window(first, rows.rowCount()));
		List<RowMarks> marks = new ArrayList<>();
		for (int row = 0; row < rows.rowCount(); row++) {
			marks.add(new RowMarks(row < edited.size() ? edited.get(row) : Set.of(), flagged(rows, row)));
		}
		return marks;
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
		return new RowKey(view.level(), text(rows, "site", row), view.level() == Level.THERAPIST ? text(rows, "therapist", row)
				: "",
				text(rows, "client", row), text(rows, "occasion", row), text(rows, "role", row));
	}

	static String text(Table rows, String column, int row) {
		Optional<Column> found = rows.find(column);
		String text = found.isEmpty() ? null : found.get().text(row);
		return text == null ? "" : text;
	}

	/** Where a row stands among those that are kept. */
	OptionalLong find(RowKey row) throws IOException {
		RowKey wanted = view == DataView.DYADS && row.level() == Level.RATING
				? RowKey.occasion(row.site(), row.client(), row.occasion()) : row;
		return store.grid().place(query(), wanted);
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
		kept.forEach((name, text) -> {
			if (known.containsKey(name)) {
				all.addAll(ColumnConditions.of(known.get(name), text));
			}
		});
		order = List.copyOf(wanted);
		conditions = List.copyOf(all);
	}

	@Override
	public String summary(ColumnSpec column) throws IOException {
		return SummaryText.of(store.grid().summary(query(), column.name()), column);
	}

	/** Some consecutive rows of those that are kept now, for edits. */
	Table read(long first, int count) throws StoreException {
		return store.query(query().window(first, count));
	}
}

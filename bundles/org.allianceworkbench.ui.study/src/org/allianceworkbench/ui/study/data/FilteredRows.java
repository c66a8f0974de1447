package org.allianceworkbench.ui.study.data;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.ui.grid.RowSource;

/** Rows of one level that contain a text, as the store holds them; the filter may be changed while rows are read. */
final class FilteredRows implements RowSource {

	/** The rows are sorted by it; the occasion itself stands beside it. */
	private static final String POSITION = "occasion_position";
	private static final List<String> KEYS = List.of("site", "therapist", "client", "occasion", "role");

	private static final int WINDOW = 4096;

	private final StudyStore store;
	private volatile RowQuery query;

	FilteredRows(StudyStore store, Level level) {
		this.store = store;
		this.query = RowQuery.of(level);
	}

	void search(Optional<String> text) {
		RowQuery.Filter all = RowQuery.Filter.ALL;
		query = query.where(new RowQuery.Filter(all.sites(), all.therapists(), all.clients(), all.occasions(), all.roles(), text));
	}

	boolean isFiltered() {
		return query.filter().search().isPresent();
	}

	@Override
	public List<ColumnSpec> columns() throws IOException {
		return rows(0, 0).specs();
	}

	@Override
	public long count() throws IOException {
		return store.count(query);
	}

	@Override
	public Table rows(long first, int count) throws IOException {
		Table rows = store.query(query.window(first, count));
		return rows.select(rows.specs().stream().map(ColumnSpec::name).filter(name -> !name.equals(POSITION)).toList());
	}

	/** Where a row stands when nothing is filtered; takes a while among very many rows. */
	OptionalLong find(RowKey row, Progress progress) throws IOException {
		Map<String, String> wanted = new LinkedHashMap<>(Map.of("site", row.site(), "therapist", row.therapist(), "client",
				row.client(), "occasion", row.occasion(), "role", row.role()));
		wanted.values().removeIf(String::isEmpty);
		RowQuery all = query.where(RowQuery.Filter.ALL);
		for (long first = 0;; first += WINDOW) {
			progress.checkCancelled();
			Table rows = store.query(all.window(first, WINDOW));
			for (int i = 0; i < rows.rowCount(); i++) {
				int at = i;
				if (wanted.entrySet().stream().allMatch(key -> key.getValue().equals(rows.column(key.getKey()).text(at)))) {
					return OptionalLong.of(first + i);
				}
			}
			if (rows.rowCount() < WINDOW) {
				return OptionalLong.empty();
			}
		}
	}

	/** Keys are called by their label, variables by their name. */
	@Override
	public String header(ColumnSpec column) {
		return KEYS.contains(column.name()) ? column.label() : column.name();
	}
}

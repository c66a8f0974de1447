package org.allianceworkbench.export.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/**
 * Reads rows of a study for an export, in the natural order of their keys.
 *
 * @param store the study's data
 * @param selection what leaves
 * @param sites codes of sites, none for all
 */
public record StudyRows(StudyStore store, Selection selection, List<String> sites) {

	/** Names of the key columns that a level's rows have, in the store's order. */
	static List<String> keys(Level level) {
		return switch (level) {
			case SITE -> List.of("site");
			case THERAPIST -> List.of("site", "therapist");
			case CLIENT -> List.of("site", "therapist", "client");
			case OCCASION -> List.of("site", "therapist", "client", "occasion", "occasion_position");
			case RATING -> List.of("site", "therapist", "client", "occasion", "occasion_position", "role");
		};
	}

	/** All rows of a level: its keys, then some variables of it or levels above; each once. */
	Table of(Level level, List<String> variables) throws StoreException {
		// a query without any name would answer with all variables
		List<String> asked = new ArrayList<>(variables.isEmpty() ? List.of("site") : variables);
		RowQuery query = new RowQuery(level, asked, filter(), List.of(), 0, -1);
		Table rows = selection.hasForms() ? store.preview(selection.study(), query) : store.query(query);
		List<Column> columns = new ArrayList<>();
		keys(level).forEach(key -> rows.find(key).ifPresent(columns::add));
		variables.stream().distinct().filter(name -> !keys(level).contains(name)).forEach(name -> columns.add(rows.column(name)));
		return new Table(rows.info(), columns);
	}

	/** Number of rows of a level at all sites. */
	long countAll(Level level) throws StoreException {
		return store.count(RowQuery.of(level));
	}

	private RowQuery.Filter filter() {
		return new RowQuery.Filter(sites, List.of(), List.of(), List.of(), List.of(), Optional.empty());
	}
}

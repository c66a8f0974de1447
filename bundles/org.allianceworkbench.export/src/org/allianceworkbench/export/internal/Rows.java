package org.allianceworkbench.export.internal;

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
 * Reads rows of a study for an export.
 *
 * @param store the study's data
 * @param selection what leaves
 */
public record Rows(StudyStore store, Selection selection) {

	/** Names of the key columns that a level's rows have, in the store's order. */
	public static List<String> keys(Level level) {
		return switch (level) {
			case SITE -> List.of("site");
			case THERAPIST -> List.of("site", "therapist");
			case CLIENT -> List.of("site", "therapist", "client");
			case OCCASION -> List.of("site", "therapist", "client", "occasion", "occasion_position");
			case RATING -> List.of("site", "therapist", "client", "occasion", "occasion_position", "role");
		};
	}

	/** All rows of a level: its keys, then the selected variables that live at some levels. */
	public Table of(Level level, Level... variablesOf) throws StoreException {
		List<String> names = selection.at(variablesOf);
		RowQuery.Filter filter = new RowQuery.Filter(selection.sites(), List.of(), List.of(), List.of(), List.of(),
				Optional.empty());
		Table rows = store.query(new RowQuery(level, names, filter, List.of(), 0, -1));
		List<Column> columns = new ArrayList<>();
		for (String key : keys(level)) {
			rows.find(key).ifPresent(columns::add);
		}
		names.forEach(name -> columns.add(rows.column(name)));
		return new Table(rows.info(), columns);
	}

	/** Number of rows of a level. */
	public long count(Level level) throws StoreException {
		RowQuery.Filter filter = new RowQuery.Filter(selection.sites(), List.of(), List.of(), List.of(), List.of(),
				Optional.empty());
		return store.count(RowQuery.of(level).where(filter));
	}
}

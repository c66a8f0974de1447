package org.allianceworkbench.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.Value;

/**
 * What an import says about one row.
 *
 * @param key which row; rows above it (site, client, occasion) are made when they are not there yet
 * @param therapist for a client: code of the client's therapist within the site, when the source names it
 * @param values by name of the variable; only these variables are touched, {@link Value#NONE} makes a value system-missing
 * @param source where it stood
 */
public record RowChange(RowKey key, Optional<String> therapist, Map<String, Value> values, Source source) {

	public RowChange {
		values = values instanceof RowValues ? values : Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}
}

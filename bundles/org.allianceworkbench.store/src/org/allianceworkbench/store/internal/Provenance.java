package org.allianceworkbench.store.internal;

import java.util.List;

/**
 * Where a row or value comes from, as it is stored.
 *
 * @param event number of the event
 * @param place number of the place in the file, {@code null} for an edit
 * @param row row in the file, 0 when unknown
 * @param address address in the file
 */
record Provenance(long event, Long place, long row, String address) {

	/** Adds the four parts to the values of a statement, in the order of the tables' columns. */
	void addTo(List<Object> bound) {
		bound.add(event);
		bound.add(place);
		bound.add(row);
		bound.add(address);
	}
}

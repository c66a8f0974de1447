package org.allianceworkbench.ui.grid.internal;

import java.util.List;

/** Columns that name a row of a study. */
final class GridKeys {

	/** Their names. */
	static final List<String> NAMES = List.of("site", "therapist", "client", "occasion", "role");

	private GridKeys() {
	}
}

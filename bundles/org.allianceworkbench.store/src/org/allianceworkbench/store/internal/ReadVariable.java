package org.allianceworkbench.store.internal;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;

/** A variable that queries can ask for: stored, derived, or as a role sees it. */
sealed interface ReadVariable permits StoredVariable, DerivedColumn, DyadColumn {

	/** What has it. */
	Level level();

	/** What the codebook says about it, with the variable's name. */
	ColumnSpec spec();

	default String name() {
		return spec().name();
	}
}

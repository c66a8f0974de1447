package org.allianceworkbench.store.internal;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;

/** A variable that queries can ask for: stored or derived. */
sealed interface ReadVariable permits StoredVariable, DerivedColumn {

	/** What has it. */
	Level level();

	/** What the codebook says about it, with the variable's name. */
	ColumnSpec spec();

	default String name() {
		return spec().name();
	}
}

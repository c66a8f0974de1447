package org.allianceworkbench.store.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.codebook.VariableNames;

/** The columns that say which row it is, in the order in which a table has them. */
enum KeyColumn {
	SITE(Level.SITE), THERAPIST(Level.THERAPIST), CLIENT(Level.CLIENT), OCCASION(Level.OCCASION), ROLE(Level.RATING),
	OCCASION_POSITION(Level.OCCASION);

	private final Level level;

	KeyColumn(Level level) {
		this.level = level;
	}

	/** The level whose code it is. */
	Level level() {
		return level;
	}

	String columnName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether rows of a level have this key. */
	boolean isAt(Level rows) {
		return level.getValue() <= rows.getValue();
	}

	static Optional<KeyColumn> of(String name) {
		String folded = VariableNames.fold(name);
		return Arrays.stream(values()).filter(key -> key.columnName().equals(folded)).findFirst();
	}
}

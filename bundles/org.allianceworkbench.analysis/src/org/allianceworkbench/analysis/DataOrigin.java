package org.allianceworkbench.analysis;

import java.util.Objects;
import java.util.Optional;

/**
 * Where the rows of an analysis come from, so that a script can read them again.
 *
 * @param kind what they were read from
 * @param name name of the file without its folder, or of the study; empty when unknown
 * @param where which of its rows are used; all when empty
 */
public record DataOrigin(Kind kind, String name, Optional<RowFilter> where) {

	/** What data were read from. */
	public enum Kind {
		/** A data file. */
		FILE,
		/** A study. */
		STUDY,
		/** Nobody said. */
		UNKNOWN
	}

	/** Nobody said where the data come from. */
	public static final DataOrigin UNKNOWN = new DataOrigin(Kind.UNKNOWN, "", Optional.empty());

	public DataOrigin {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(name);
		Objects.requireNonNull(where);
	}

	/** All rows of a data file. */
	public static DataOrigin file(String name) {
		return new DataOrigin(Kind.FILE, name, Optional.empty());
	}

	/** All rows of a study. */
	public static DataOrigin study(String name) {
		return new DataOrigin(Kind.STUDY, name, Optional.empty());
	}

	/** The same with only some of its rows. */
	public DataOrigin filtered(RowFilter filter) {
		return new DataOrigin(kind, name, Optional.of(filter));
	}
}

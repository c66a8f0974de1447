package org.allianceworkbench.report;

import java.util.Objects;

/**
 * Commands of other software that reproduce a report, data steps included.
 *
 * @param language what runs it
 * @param text the commands, lines separated by {@code \n}
 */
public record Script(Language language, String text) {

	/** What runs a script. */
	public enum Language {
		/** The R language. */
		R("R script", "R"),
		/** SPSS command syntax. */
		SPSS("SPSS syntax", "sps");

		private final String label;
		private final String extension;

		Language(String label, String extension) {
			this.label = label;
			this.extension = extension;
		}

		/** What people call such a script. */
		public String label() {
			return label;
		}

		/** Extension of a file that holds one, without the dot. */
		public String extension() {
			return extension;
		}
	}

	public Script {
		Objects.requireNonNull(language);
		Objects.requireNonNull(text);
	}
}

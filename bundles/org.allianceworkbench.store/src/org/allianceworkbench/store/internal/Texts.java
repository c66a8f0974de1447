package org.allianceworkbench.store.internal;

import java.nio.charset.StandardCharsets;

import org.allianceworkbench.store.StoreException;

/** What texts and names of tables and columns look like in SQL. */
final class Texts {

	private Texts() {
	}

	/** A name of a table or column in quotes. */
	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	/** A text as a literal. */
	static String literal(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	/** Makes sure that a text comes back as it went in: half characters (lone surrogates) can't be stored as UTF-8. */
	static String storable(String what, String text) throws StoreException {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isSurrogate(text.charAt(i)) && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
				throw new StoreException(what + ": the text at character " + (i + 1) + " is damaged and can't be stored exactly; "
						+ "correct it in the source");
			}
		}
		return text;
	}
}

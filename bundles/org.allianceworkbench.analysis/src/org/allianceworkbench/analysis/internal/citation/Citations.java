package org.allianceworkbench.analysis.internal.citation;

import java.lang.reflect.Field;

/** Finds works by the names that the code gives them. */
public final class Citations {

	private Citations() {
	}

	/**
	 * A work by its name, or the text itself when it is no name.
	 *
	 * @throws IllegalStateException when there is no work of that name
	 */
	public static String work(String nameOrText) {
		if (!nameOrText.matches("[A-Z0-9_]+")) {
			return nameOrText;
		}
		for (Field field : Works.class.getFields()) {
			if (field.getName().equals(nameOrText)) {
				try {
					return (String) field.get(null);
				} catch (IllegalAccessException e) {
					throw new IllegalStateException(field + " can't be read", e);
				}
			}
		}
		throw new IllegalStateException("there is no work called " + nameOrText);
	}
}

package org.allianceworkbench.study.edit.command;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Parts of a study in words, for labels of commands. */
final class Named {

	private static final String[] NAMES = { "code", "name", "value" };
	/** Classes whose objects are called by their name alone. */
	private static final Set<String> KNOWN_BY_NAME = Set.of("Variable", "DerivedVariable", "Instrument", "Recipe");

	private Named() {
	}

	/** What a part is called: <code>site A</code>, <code>alliance</code>. */
	static String part(EObject part) {
		for (String name : NAMES) {
			EStructuralFeature feature = part.eClass().getEStructuralFeature(name);
			if (feature != null && part.eGet(feature) instanceof String text && !text.isBlank()) {
				return KNOWN_BY_NAME.contains(part.eClass().getName()) ? text : words(part.eClass()) + " " + text;
			}
		}
		return part.eClass().getName().equals("Study") ? "the study" : words(part.eClass());
	}

	/** A class or feature in words: <code>planned day</code>. */
	static String words(ENamedElement element) {
		return element.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/** Several parts: <code>3 variables</code>, or the one by its name. */
	static String parts(Collection<? extends EObject> parts) {
		if (parts.size() == 1) {
			return part(parts.iterator().next());
		}
		String kind = parts.isEmpty() ? "part" : words(parts.iterator().next().eClass());
		return parts.size() + " " + (kind.equals("derived variable") ? "variable" : kind) + "s";
	}
}

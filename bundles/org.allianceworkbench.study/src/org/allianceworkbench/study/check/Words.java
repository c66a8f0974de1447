package org.allianceworkbench.study.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.CodeText;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Objects and features in words that a researcher knows. */
final class Words {

	/** The features that an object is called by, the best first. */
	private static final List<String> NAMES = List.of("code", "name", "header", "from", "value", "key");

	private Words() {
	}

	/** An object in words, with what it belongs to: <code>item 3 of instrument WAI-SR</code>. */
	static String place(EObject object) {
		if (object.eContainer() == null || object.eContainer() instanceof Study) {
			return call(object);
		}
		return call(object) + " of " + place(object.eContainer());
	}

	/** An object in words, without what it belongs to. */
	static String call(EObject object) {
		String kind = kind(object.eClass());
		if (object instanceof Study) {
			return kind;
		}
		if (object instanceof MissingValue missing && missing.getValue() == null) {
			return "missing range " + (missing.getLow() == null ? "LOWEST" : number(missing.getLow())) + " to "
				+ (missing.getHigh() == null ? "HIGHEST" : number(missing.getHigh()));
		}
		return kind + " " + NAMES.stream().flatMap(feature -> text(object, feature)).findFirst()
			.orElseGet(() -> position(object));
	}

	/** A class or feature in words: <code>planned day</code>. */
	static String kind(ENamedElement element) {
		return element.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/** Things in a row: <code>a, b and c</code>. */
	static String list(List<String> things) {
		if (things.size() < 2) {
			return String.join("", things);
		}
		return String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
	}

	/** Objects in a row, each as it is called, at most five of them. */
	static String calls(List<? extends EObject> objects) {
		String more = objects.size() > 5 ? " and " + (objects.size() - 5) + " more" : "";
		return more.isEmpty() ? list(objects.stream().map(Words::call).toList())
			: objects.stream().limit(5).map(Words::call).collect(Collectors.joining(", ")) + more;
	}

	/** A number as people write it. */
	static String number(double value) {
		return Double.isFinite(value) ? CodeText.of(value) : Double.toString(value);
	}

	private static Stream<String> text(EObject object, String name) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		if (feature == null || feature.isMany()) {
			return Stream.empty();
		}
		Object value = object.eGet(feature);
		return value == null || value instanceof EObject || value.toString().isBlank() ? Stream.empty()
			: Stream.of(value.toString());
	}

	private static String position(EObject object) {
		EObject container = object.eContainer();
		if (container == null || !object.eContainmentFeature().isMany()) {
			return "without a name";
		}
		return "no. " + (((List<?>) container.eGet(object.eContainmentFeature())).indexOf(object) + 1);
	}
}

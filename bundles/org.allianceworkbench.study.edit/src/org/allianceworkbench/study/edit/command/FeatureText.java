package org.allianceworkbench.study.edit.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.allianceworkbench.study.codebook.CodeText;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** An attribute of a part as people write it: numbers with a decimal point, yes and no, choices in words, lists a line each. */
public final class FeatureText {

	private static final List<String> YES_NO = List.of("yes", "no");

	private FeatureText() {
	}

	/** The value as text; empty when there is none. */
	public static String of(EObject part, EAttribute feature) {
		return switch (part.eGet(feature)) {
			case null -> "";
			case Enumerator choice -> Choice.words(choice);
			case Double number -> Double.isFinite(number) ? CodeText.of(number) : number.toString();
			case Boolean yes -> yes ? "yes" : "no";
			case List<?> lines -> lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
			case Object other -> other.toString();
		};
	}

	/** What can be chosen; empty where anything can be written. */
	public static List<String> choices(EAttribute feature) {
		if (feature.getEType() instanceof EEnum choices) {
			return choices.getELiterals().stream().map(EEnumLiteral::getInstance).map(Choice::words).toList();
		}
		return isTruth(feature) ? YES_NO : List.of();
	}

	/** A change that writes a text into an attribute of parts; refused with the reason when it can't be. */
	public static StudyChange set(org.allianceworkbench.study.Study study, List<? extends EObject> parts, EAttribute feature,
		String given) {
		String text = given.strip();
		Optional<String> problem = problem(feature, text);
		return problem.isPresent() ? StudyChange.refused(study, "Change " + Named.words(feature), problem.get())
			: PartEdits.of(study).set(parts, feature, value(feature, text));
	}

	private static Optional<String> problem(EAttribute feature, String text) {
		Class<?> type = feature.getEAttributeType().getInstanceClass();
		boolean fits = switch (feature.getEType()) {
			case EEnum choices -> choice(choices, text).isPresent();
			default -> text.isEmpty() && isOptional(type) || type == String.class || type == boolean.class && yes(text)
					.isPresent()
				|| isWhole(type) && text.matches("-?\\d{1,9}") || isNumber(type) && CodeText.number(text).isPresent();
		};
		if (fits) {
			return Optional.empty();
		}
		List<String> choices = choices(feature);
		String remedy = !choices.isEmpty() ? "Choose " + String.join(", ", choices) + "."
			: isWhole(type) ? "Write a whole number." : "Write a number with a decimal point.";
		return Optional.of("\"" + text + "\" can't be the " + Named.words(feature) + ". " + remedy);
	}

	private static boolean isOptional(Class<?> type) {
		return !type.isPrimitive();
	}

	private static boolean isWhole(Class<?> type) {
		return type == int.class || type == Integer.class;
	}

	private static boolean isNumber(Class<?> type) {
		return type == double.class || type == Double.class;
	}

	private static boolean isTruth(EAttribute feature) {
		return feature.getEAttributeType().getInstanceClass() == boolean.class;
	}

	private static Object value(EAttribute feature, String text) {
		Class<?> type = feature.getEAttributeType().getInstanceClass();
		if (feature.isMany()) {
			return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		}
		if (feature.getEType() instanceof EEnum choices) {
			return choice(choices, text).orElseThrow();
		}
		if (text.isEmpty()) {
			return type == boolean.class ? Boolean.FALSE : null;
		}
		if (type == boolean.class) {
			return yes(text).orElseThrow();
		}
		OptionalDouble number = CodeText.number(text);
		return isWhole(type) ? Integer.valueOf(text) : isNumber(type) ? Double.valueOf(number.orElseThrow()) : text;
	}

	private static Optional<Enumerator> choice(EEnum choices, String text) {
		String word = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
		return choices.getELiterals().stream().map(EEnumLiteral::getInstance).filter(each -> Choice.words(each).equals(word))
				.findFirst();
	}

	private static Optional<Boolean> yes(String text) {
		String word = text.toLowerCase(Locale.ROOT);
		return Arrays.asList("yes", "y", "true", "1", "x").contains(word) ? Optional.of(true)
			: Arrays.asList("no", "n", "false", "0", "").contains(word) ? Optional.of(false) : Optional.empty();
	}
}

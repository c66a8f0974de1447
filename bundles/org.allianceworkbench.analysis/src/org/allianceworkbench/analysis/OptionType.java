package org.allianceworkbench.analysis;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.table.Column;

/** One component of an options record: what it can hold and how text becomes that. */
record OptionType(String name, Class<?> type, Class<?> element, Option option) {

	/** Whether a component isn't one option but a record of options. */
	static boolean isGroup(RecordComponent component) {
		return component.getType().isRecord() && !component.isAnnotationPresent(Option.class);
	}

	static OptionType of(RecordComponent component) {
		Option option = component.getAnnotation(Option.class);
		if (option == null) {
			throw new IllegalStateException(component + " of " + component.getDeclaringRecord() + " has no @Option");
		}
		return new OptionType(component.getName(), component.getType(), element(component.getGenericType()), option);
	}

	private static Class<?> element(Type type) {
		return type instanceof ParameterizedType p ? (Class<?>) p.getActualTypeArguments()[0] : (Class<?>) type;
	}

	OptionDescription describe() {
		return new OptionDescription(name, option.label(), option.help(), kind(), type == List.class, option.required(),
				option.byDefault(), option.lowest(), option.highest(), choices(), option.columns());
	}

	private OptionDescription.Kind kind() {
		if (option.columns() != Option.Columns.NONE) {
			return OptionDescription.Kind.COLUMN;
		}
		if (element.isEnum()) {
			return OptionDescription.Kind.CHOICE;
		}
		return switch (element.getSimpleName()) {
			case "boolean", "Boolean" -> OptionDescription.Kind.YES_NO;
			case "int", "Integer" -> OptionDescription.Kind.WHOLE_NUMBER;
			case "double", "Double" -> OptionDescription.Kind.NUMBER;
			case "String" -> OptionDescription.Kind.TEXT;
			default -> throw new IllegalStateException("option " + name + " can't be a " + element);
		};
	}

	private List<String> choices() {
		return element.isEnum() ? Arrays.stream(element.getEnumConstants()).map(c -> OptionValues.choice((Enum<?>) c)).toList()
				: List.of();
	}

	Object parse(Optional<String> given, AnalysisInput input) {
		String text = given.map(String::strip).orElse(option.byDefault());
		if (text.isEmpty()) {
			if (option.required() || type != List.class && type != Optional.class) {
				throw new OptionException(name, "'" + option.label() + "' (" + name + ") is required.",
						"Give " + describe().range() + ".");
			}
			return type == List.class ? List.of() : Optional.empty();
		}
		if (type == List.class) {
			return parts(text, input).stream().map(part -> single(part, input)).toList();
		}
		Object value = single(text, input);
		return type == Optional.class ? Optional.of(value) : value;
	}

	private List<String> parts(String text, AnalysisInput input) {
		return option.columns() != Option.Columns.NONE && input.table().find(text).isPresent() ? List.of(text)
				: OptionValues.split(text);
	}

	private Object single(String text, AnalysisInput input) {
		return switch (kind()) {
			case YES_NO -> yesNo(text);
			case WHOLE_NUMBER -> wholeNumber(text);
			case NUMBER -> number(text);
			case TEXT -> text;
			case CHOICE -> choice(text);
			case COLUMN -> column(text, input);
		};
	}

	private boolean yesNo(String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "yes", "true", "on", "1" -> true;
			case "no", "false", "off", "0" -> false;
			default -> throw wrong(text);
		};
	}

	private int wholeNumber(String text) {
		double number = number(text);
		if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
			throw wrong(text);
		}
		return (int) number;
	}

	private double number(String text) {
		double number;
		try {
			number = Double.parseDouble(text);
		} catch (NumberFormatException e) {
			throw wrong(text);
		}
		if (!(number >= option.lowest() && number <= option.highest())) {
			throw wrong(text);
		}
		return number;
	}

	private Object choice(String text) {
		return Arrays.stream(element.getEnumConstants()).filter(c -> OptionValues.choice((Enum<?>) c).equalsIgnoreCase(text))
				.findFirst().orElseThrow(() -> wrong(text));
	}

	private String column(String text, AnalysisInput input) {
		String found = ColumnNames.resolve(input, name, text);
		Column column = input.table().column(found);
		if (option.columns() == Option.Columns.NUMBERS && !column.spec().type().isNumeric()) {
			if (IntStream.range(0, column.size()).allMatch(column::isMissing)) {
				throw new OptionException(name, "Column '" + found + "' has no value in any row.",
						"Choose another column, or look where its values are lost.");
			}
			throw new OptionException(name, "Column '" + found + "' (option " + name + ") holds text, not numbers.",
					"Choose a column of numbers, or recode it.");
		}
		return found;
	}

	private OptionException wrong(String text) {
		List<String> choices = choices();
		return new OptionException(name, "Option " + name + " can't be '" + text + "'.",
				Suggestion.nearest(text, choices).map(c -> "Did you mean '" + c + "'? ").orElse("") + "Give "
						+ (choices.isEmpty() ? "" : "one of: ") + describe().range() + ".");
	}
}

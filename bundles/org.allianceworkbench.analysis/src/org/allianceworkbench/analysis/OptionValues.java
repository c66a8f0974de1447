package org.allianceworkbench.analysis;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes options records from text, and text from options records. */
public final class OptionValues {

	private OptionValues() {
	}

	/** Describes the options, in the record's order, those of a group where the group stands. */
	public static List<OptionDescription> describe(Class<? extends Record> type) {
		return options(type).map(OptionType::describe).toList();
	}

	/** @throws IllegalStateException when two options have the same name */
	private static Stream<OptionType> options(Class<?> type) {
		List<OptionType> options = Arrays.stream(type.getRecordComponents())
				.flatMap(c -> OptionType.isGroup(c) ? options(c.getType()) : Stream.of(OptionType.of(c))).toList();
		Set<String> names = new HashSet<>();
		options.stream().filter(o -> !names.add(o.name())).findFirst().ifPresent(o -> {
			throw new IllegalStateException(type + " has two options " + o.name());
		});
		return options.stream();
	}

	/**
	 * Makes options from text; what is not given has its default.
	 *
	 * @param pairs text by name; names are taken without regard to case
	 * @param input the data, for the names of columns
	 * @throws OptionException when a name is unknown, something required is not given, or a value can't be taken
	 */
	public static <O extends Record> O parse(Class<O> type, Map<String, String> pairs, AnalysisInput input) {
		return type.cast(make(type, given(pairs, options(type).map(OptionType::name).toList()), input));
	}

	private static Object make(Class<?> type, Map<String, String> given, AnalysisInput input) {
		RecordComponent[] components = type.getRecordComponents();
		Object[] values = new Object[components.length];
		for (int i = 0; i < components.length; i++) {
			RecordComponent c = components[i];
			values[i] = OptionType.isGroup(c) ? make(c.getType(), given, input)
					: OptionType.of(c).parse(Optional.ofNullable(given.get(c.getName())), input);
		}
		return construct(type, components, values);
	}

	private static Map<String, String> given(Map<String, String> pairs, List<String> names) {
		Map<String, String> given = new LinkedHashMap<>();
		pairs.forEach((name, text) -> given.put(names.stream().filter(n -> n.equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> unknown(name, names)), text));
		return given;
	}

	static OptionException unknown(String name, List<String> names) {
		return new OptionException(name, "There is no option '" + name + "'.",
				Suggestion.nearest(name, names).map(n -> "Did you mean '" + n + "'? ").orElse("")
						+ (names.isEmpty() ? "This analysis has no options." : "The options are: " + String.join(", ", names)
						+ "."));
	}

	private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
		try {
			Constructor<?> constructor = type.getDeclaredConstructor(
					Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
			return constructor.newInstance(values);
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(type + " can't be made", e);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(type + " needs a public canonical constructor", e);
		}
	}

	/** The options as a JSON document's values: String, Double, Long, Boolean, lists of these; what is empty is left out. */
	public static Map<String, Object> json(Record options) {
		Map<String, Object> json = new LinkedHashMap<>();
		for (RecordComponent component : options.getClass().getRecordComponents()) {
			Object value = value(component, options);
			if (OptionType.isGroup(component)) {
				json.putAll(json((Record) value));
			} else {
				jsonValue(value).ifPresent(v -> json.put(component.getName(), v));
			}
		}
		return json;
	}

	private static Optional<Object> jsonValue(Object value) {
		return switch (value) {
			case Optional<?> o -> o.flatMap(OptionValues::jsonValue);
			case List<?> l -> l.isEmpty() ? Optional.empty()
					: Optional.of(l.stream().map(v -> jsonValue(v).orElseThrow()).toList());
			case Integer i -> Optional.of(i.longValue());
			case Enum<?> e -> Optional.of(choice(e));
			default -> Optional.of(value);
		};
	}

	/** The options as text, in a form that {@link #parse} takes; what is empty is left out. */
	public static Map<String, String> text(Record options) {
		Map<String, String> text = new LinkedHashMap<>();
		json(options).forEach((name, value) -> text.put(name, value instanceof List<?> list
				? list.stream().map(OptionValues::plain).collect(Collectors.joining(",")) : plain(value)));
		return text;
	}

	private static String plain(Object value) {
		return value instanceof Boolean b ? b ? "yes" : "no" : value.toString();
	}

	static String choice(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Object value(RecordComponent component, Record options) {
		try {
			return component.getAccessor().invoke(options);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(component + " can't be read", e);
		}
	}

	/** Texts separated by commas, blanks around them removed. */
	static List<String> split(String text) {
		List<String> parts = new ArrayList<>();
		for (String part : text.split(",")) {
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		return parts;
	}
}

package org.allianceworkbench.study.exchange;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.StudyFactory;

/** What another program says of a study or variable, by name; see {@link Attribute}. */
public final class Attributes {

	private Attributes() {
	}

	/** The first value of a name. */
	public static Optional<String> first(List<Attribute> attributes, String name) {
		return all(attributes, name).stream().findFirst();
	}

	/** The first value of a name, or an empty text. */
	public static String text(List<Attribute> attributes, String name) {
		return first(attributes, name).orElse("");
	}

	/** The values of a name, none when there is no such attribute. */
	public static List<String> all(List<Attribute> attributes, String name) {
		return attributes.stream().filter(each -> name.equals(each.getName())).findFirst()
			.map(each -> List.copyOf(each.getValues())).orElse(List.of());
	}

	/** Whether there is an attribute of a name. */
	public static boolean has(List<Attribute> attributes, String name) {
		return attributes.stream().anyMatch(each -> name.equals(each.getName()));
	}

	/** Adds an attribute. */
	public static void add(List<Attribute> attributes, String name, List<String> values) {
		Attribute attribute = StudyFactory.eINSTANCE.createAttribute();
		attribute.setName(name);
		attribute.getValues().addAll(values);
		attributes.add(attribute);
	}

	/** Adds an attribute with one value, or nothing when the value is empty. */
	public static void addText(List<Attribute> attributes, String name, String value) {
		if (!value.isEmpty()) {
			add(attributes, name, List.of(value));
		}
	}
}

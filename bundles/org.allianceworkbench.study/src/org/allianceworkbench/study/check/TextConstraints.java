package org.allianceworkbench.study.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.StudyPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** Every text of every object: there where it must be, and of characters that a file can hold. */
final class TextConstraints {

	static final List<Constraint<?>> ALL = List.of(new Constraint<>(EObject.class, TextConstraints::required),
		new Constraint<>(EObject.class, TextConstraints::characters));

	private TextConstraints() {
	}

	private static void required(EObject object, Findings findings) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.isRequired() && isText(attribute) && !attribute.isID() && !mayBeBlank(object)) {
				Object value = object.eGet(attribute);
				if (value == null || value.toString().isBlank()) {
					findings.error("text.required", object, attribute, "has no " + Words.kind(attribute), "Enter one");
				}
			}
		}
	}

	/** A blank cell or a blank code is something that data have; there only absence is wrong. */
	private static boolean mayBeBlank(EObject object) {
		return object instanceof Recode recode && recode.getFrom() != null || object instanceof Code code
			&& code.getValue() != null;
	}

	private static void characters(EObject object, Findings findings) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (isText(attribute) && texts(object, attribute).anyMatch(TextConstraints::hasForbidden)) {
				findings.error("text.characters", object, attribute, "has a control character in its " + Words.kind(attribute)
					+ " that a file can't hold", "Delete it, or type the text anew");
			}
		}
	}

	private static Stream<String> texts(EObject object, EAttribute attribute) {
		Object value = object.eGet(attribute);
		Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.of(value == null ? "" : value);
		return values.filter(Objects::nonNull).map(Object::toString);
	}

	private static boolean isText(EAttribute attribute) {
		return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
			&& attribute.getEContainingClass().getEPackage() == StudyPackage.eINSTANCE;
	}

	/** What XML 1.0 (fifth edition, production 2, Char) has no way to write. */
	private static boolean hasForbidden(String text) {
		return text.codePoints().anyMatch(point -> point < 0x20 && point != '\t' && point != '\n' && point != '\r'
			|| point >= 0xD800 && point <= 0xDFFF || point == 0xFFFE || point == 0xFFFF);
	}
}

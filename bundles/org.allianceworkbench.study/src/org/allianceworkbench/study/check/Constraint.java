package org.allianceworkbench.study.check;

import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

/** What all objects of a type must fulfil. */
record Constraint<T extends EObject>(Class<T> type, BiConsumer<T, Findings> test) {

	void apply(EObject object, Findings findings) {
		if (type.isInstance(object)) {
			test.accept(type.cast(object), findings);
		}
	}
}

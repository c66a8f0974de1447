package org.allianceworkbench.ui.export.editor;

import org.allianceworkbench.export.TargetOption;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.StudyFactory;

/** Values of a target's options in a definition; those that have their default are not stored. */
public final class Options {

	private Options() {
	}

	/** Sets an option, or forgets it when it gets its default. */
	public static void set(Export export, TargetOption option, String value) {
		set(export, option.name(), value.equals(option.byDefault()) ? "" : value);
	}

	/** Sets an option by its name; an empty text gives it back its default. */
	public static void set(Export export, String name, String value) {
		export.getOptions().removeIf(each -> name.equals(each.getName()));
		if (!value.isEmpty()) {
			OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
			option.setName(name);
			option.setValue(value);
			export.getOptions().add(option);
		}
	}
}

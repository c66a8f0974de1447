package org.allianceworkbench.project.codebook;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.table.ColumnSpec;

/** Says what a file tells otherwise of its columns than was meant. */
final class DictionaryDifferences {

	private final List<String> sentences = new ArrayList<>();

	private DictionaryDifferences() {
	}

	/** One sentence for each difference between what was meant and what the file says. */
	static List<String> between(List<ColumnSpec> meant, List<ColumnSpec> written) {
		DictionaryDifferences all = new DictionaryDifferences();
		for (int i = 0; i < Math.min(meant.size(), written.size()); i++) {
			all.compare(meant.get(i), written.get(i));
		}
		if (meant.size() != written.size()) {
			all.sentences.add("The file has " + written.size() + " variables, the study " + meant.size() + ".");
		}
		return all.sentences;
	}

	private void compare(ColumnSpec meant, ColumnSpec written) {
		String name = meant.name();
		compare(name, "name", name, written.name());
		compare(name, "type", meant.type(), written.type());
		compare(name, "width", meant.width(), written.width());
		compare(name, "label", meant.label(), written.label());
		compare(name, "value labels", meant.valueLabels(), written.valueLabels());
		compare(name, "missing values", meant.missing(), written.missing());
		compare(name, "measurement level", meant.measure(), written.measure());
		compare(name, "format", meant.format(), written.format());
		compare(name, "write format", meant.writeFormat(), written.writeFormat());
		compare(name, "display width", meant.displayWidth(), written.displayWidth());
		compare(name, "alignment", meant.alignment(), written.alignment());
		compare(name, "role", meant.role(), written.role());
		compare(name, "attributes", meant.attributes(), written.attributes());
	}

	private void compare(String name, String what, Object meant, Object written) {
		if (!meant.equals(written)) {
			sentences.add(name + ": the " + what + " '" + meant + "' is '" + written + "' in the file.");
		}
	}
}

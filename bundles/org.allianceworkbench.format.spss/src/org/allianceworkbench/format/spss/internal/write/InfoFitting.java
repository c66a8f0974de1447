package org.allianceworkbench.format.spss.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.allianceworkbench.table.MultipleResponseSet;
import org.allianceworkbench.table.TableInfo;

/** Says what of a table's general information does not fit SPSS's limits, and makes it fit. */
final class InfoFitting {

	static final int FILE_LABEL = 64;
	static final int DOCUMENT_LINE = 80;
	/** An attribute of the table that is written as SPSS's sets of variables: each value a name, an equals sign and columns. */
	static final String VARIABLE_SETS = "$@VariableSets";

	private InfoFitting() {
	}

	static void check(WritePlan plan, List<String> losses) {
		TableInfo info = plan.info();
		if (Utf8.length(info.label()) > FILE_LABEL) {
			losses.add("the file label is longer than 64 bytes and is cut to '" + Utf8.cut(info.label(), FILE_LABEL) + "'");
		}
		if (info.documents().stream().anyMatch(line -> Utf8.length(line) > DOCUMENT_LINE)) {
			losses.add("lines of the documents that are longer than 80 bytes are broken into several");
		}
		if (info.weight().isPresent() && plan.weight().isEmpty()) {
			losses.add("the weight " + info.weight().get() + " is no numeric column of the table; no weight is written");
		}
		Map<String, PlannedColumn> byName = plan.byName();
		for (MultipleResponseSet set : info.multipleResponseSets()) {
			set.columns().stream().filter(c -> !byName.containsKey(c.toLowerCase(Locale.ROOT))).forEach(c -> losses.add(
					"the multiple response set " + set.name() + " names " + c
					+ ", which is no column of the table; it is left out"));
			if (!storableName(set)) {
				losses.add("the multiple response set '" + set.name() + "' has a name that can't be written; it is left out");
			}
		}
		attributes("the file", info.attributes(), losses);
		plan.columns().forEach(c -> attributes(c.spec().name(), c.spec().attributes(), losses));
	}

	private static void attributes(String owner, Map<String, List<String>> attributes, List<String> losses) {
		attributes.forEach((name, values) -> {
			if (!storableAttribute(name)) {
				losses.add("the attribute '" + name + "' of " + owner + " has a name that can't be written; it is left out");
			}
			if (values.stream().anyMatch(v -> v.indexOf('\n') >= 0)) {
				losses.add("the attribute " + name + " of " + owner + " has line breaks, which become blanks");
			}
		});
	}

	static boolean storableAttribute(String name) {
		return !name.isEmpty() && name.chars().noneMatch(c -> "(/:\n\0)".indexOf(c) >= 0);
	}

	static boolean storableName(MultipleResponseSet set) {
		return !set.name().isEmpty() && set.name().chars().noneMatch(c -> c == '=' || c == '\n' || c == 0);
	}

	/** Lines of at most 80 bytes that hold all of the documents' text. */
	static List<String> documentLines(TableInfo info) {
		List<String> lines = new ArrayList<>();
		for (String line : info.documents()) {
			String rest = line;
			do {
				String part = Utf8.cut(rest, DOCUMENT_LINE);
				lines.add(part);
				rest = rest.substring(part.length());
			} while (!rest.isEmpty());
		}
		return lines;
	}
}

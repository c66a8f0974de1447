package org.allianceworkbench.export.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/** What targets say of losses, as sentences: with a capital letter, but for names of columns, and a point. */
public final class LossSentences {

	private static final Pattern FIRST = Pattern.compile("^[\\w.$#@\\p{L}]+");

	private LossSentences() {
	}

	/** The sentences for a table. */
	public static List<String> of(List<String> losses, Table table) {
		Set<String> names = new HashSet<>(table.specs().stream().map(ColumnSpec::name).toList());
		return losses.stream().map(loss -> sentence(loss.strip(), names)).toList();
	}

	private static String sentence(String loss, Set<String> names) {
		Matcher first = FIRST.matcher(loss);
		boolean name = first.find() && names.contains(first.group().replaceAll("\\.$", ""));
		String sentence = name || loss.isEmpty() ? loss : Character.toUpperCase(loss.charAt(0)) + loss.substring(1);
		return sentence.endsWith(".") ? sentence : sentence + ".";
	}
}

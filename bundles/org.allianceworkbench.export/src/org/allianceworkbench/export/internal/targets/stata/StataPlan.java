package org.allianceworkbench.export.internal.targets.stata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.export.internal.targets.NameRule;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;

/**
 * How a table becomes a Stata data set: everything fits Stata's limits, and what had to give way is listed.
 *
 * @param label label of the data set
 * @param columns the columns
 * @param notes notes of the data set
 * @param rows number of rows
 * @param losses what the file can't hold, a sentence each
 */
public record StataPlan(String label, List<StataColumn> columns, List<String> notes, int rows, List<String> losses) {

	private static final int LABEL = 80;
	static final int MOST_COLUMNS = 32_767;
	/** Source: Stata's help file "reserved". */
	private static final Set<String> RESERVED = Set.of("_all", "_b", "_coef", "_cons", "_n", "_pi", "_pred", "_rc", "_skip",
			"byte", "double", "float", "if", "in", "int", "long", "strl", "using", "with");
	static final NameRule NAMES = new NameRule("Stata", 32, "_", false, RESERVED);

	/**
	 * Makes a plan.
	 *
	 * @param letters whether user-missing codes become <code>.a</code> to <code>.z</code>; else they stay numbers
	 */
	public static StataPlan of(Table table, boolean letters) {
		List<String> losses = new ArrayList<>();
		List<StataColumn> columns = new ArrayList<>();
		NameRule.Fitted names = NAMES.fit(table.specs().stream().map(ColumnSpec::name).toList());
		losses.addAll(names.losses());
		if (names.names().size() > MOST_COLUMNS) {
			losses.add("Stata holds " + MOST_COLUMNS + " variables at most; the table has " + names.names().size()
					+ ", and is not written");
		}
		List<MissingLetters> missing = MissingLetters.of(table.columns());
		Map<List<StataLabel>, String> sets = new HashMap<>();
		for (int c = 0; c < table.columns().size(); c++) {
			StataFitting fitting = new StataFitting(table.columns().get(c), names.names().get(c),
					letters ? missing.get(c) : MissingLetters.NONE, losses);
			columns.add(fitting.column(sets));
		}
		List<String> notes = new ArrayList<>(table.info().documents());
		String label = cut(table.info().label(), LABEL);
		if (!label.equals(table.info().label())) {
			losses.add("the label of the data set is longer than 80 characters; it is cut, and a note has it whole");
			notes.addFirst(table.info().label());
		}
		losses.addAll(general(table.info(), table.columns(), letters));
		return new StataPlan(label, List.copyOf(columns), List.copyOf(notes), table.rowCount(), List.copyOf(losses));
	}

	private static List<String> general(TableInfo info, List<Column> columns, boolean letters) {
		List<String> losses = new ArrayList<>();
		if (info.weight().isPresent() || !info.multipleResponseSets().isEmpty() || !info.attributes().isEmpty()) {
			losses.add("Stata keeps no weight, multiple response sets and file attributes in a data set; they are left out");
		}
		if (columns.stream().anyMatch(c -> !c.spec().attributes().isEmpty())) {
			losses.add("custom attributes of variables are left out");
		}
		if (columns.stream().anyMatch(c -> !c.spec().type().isNumeric())) {
			losses.add("Stata has no absent text: it becomes an empty one");
		}
		if (letters && columns.stream().anyMatch(c -> c.spec().type().isNumeric() && !c.spec().missing().isEmpty())) {
			losses.add("user-missing codes become Stata's .a to .z; a note of each variable says which code each stands for");
		}
		return losses;
	}

	/** The first characters of a text. */
	static String cut(String text, int characters) {
		return text.codePointCount(0, text.length()) <= characters ? text
				: text.substring(0, text.offsetByCodePoints(0, characters));
	}
}

package org.allianceworkbench.intake.drift;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.drift.DriftItem.Kind;
import org.allianceworkbench.intake.internal.cells.Reading;
import org.allianceworkbench.intake.internal.recipe.ColumnPlan;
import org.allianceworkbench.intake.internal.recipe.KeyReader;
import org.allianceworkbench.intake.internal.recipe.KeyValue;
import org.allianceworkbench.intake.internal.recipe.RecipeCompiler;
import org.allianceworkbench.intake.internal.recipe.RecipePlan;
import org.allianceworkbench.intake.internal.recipe.Target;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.table.grid.Cell;

/** What stands in the columns: new codes, other types, other value labels, dates in another order. */
final class ValueDrift {

	private static final int MOST_SHOWN = 3;

	private final Study study;
	private final Recipe recipe;
	private final SheetPreview before;
	private final SheetPreview now;
	private final String file;
	private final List<DriftItem> items = new ArrayList<>();

	ValueDrift(Study study, Recipe recipe, SheetPreview before, SheetPreview now, String file) {
		this.study = study;
		this.recipe = recipe;
		this.before = before;
		this.now = now;
		this.file = file;
	}

	/**
	 * Compares what stands in columns that both files have.
	 *
	 * @param renamed headers of renamed columns, the old one and the new one in turn
	 */
	List<DriftItem> items(List<String> renamed) {
		try {
			RecipePlan earlier = RecipeCompiler.compile(study, recipe, file, before.layout(), before.columns());
			RecipePlan later = RecipeCompiler.compile(study, recipe, file, now.layout(), under(now.columns(), renamed));
			later.columns().forEach(column -> earlier.columns().stream().filter(other ->
					SourceColumn.fold(other.column().header())
					.equals(SourceColumn.fold(column.column().header()))).findFirst()
					.ifPresent(other -> compare(other, column, header(column, renamed))));
			later.keys().forEach((kind, key) -> keyCodes(kind, key, earlier));
			return items;
		} catch (IntakeException missing) {
			// a key's column is gone: that alone is asked first
			return items;
		}
	}

	/** Columns under the names that they had before. */
	private static List<SourceColumn> under(List<SourceColumn> columns, List<String> renamed) {
		List<SourceColumn> all = new ArrayList<>();
		for (SourceColumn column : columns) {
			int at = renamed.indexOf(column.header());
			all.add(at % 2 != 1 ? column : new SourceColumn(column.index(), renamed.get(at - 1), column.label(), column.type(),
					column.valueLabels(), column.missing(), column.profile()));
		}
		return all;
	}

	private static String header(ColumnPlan column, List<String> renamed) {
		int at = renamed.indexOf(column.column().header());
		return at >= 0 && at % 2 == 0 ? renamed.get(at + 1) : column.column().header();
	}

	private List<Cell> cells(SheetPreview preview, SourceColumn column) {
		List<Cell> cells = new ArrayList<>();
		for (SourceRow row : preview.rows()) {
			if (!SourceRow.isNothing(row.cell(column.index()))) {
				cells.add(row.cell(column.index()));
			}
		}
		return cells;
	}

	private void compare(ColumnPlan earlier, ColumnPlan later, String header) {
		if (later.target().isEmpty() || earlier.target().isEmpty()) {
			return;
		}
		Target target = later.target().get();
		new LabelDrift(target.variable(), earlier.column(), later.column()).find(header, items);
		VariableType type = target.variable().getType();
		if ((type == VariableType.DATE || type == VariableType.DATE_TIME)
				&& new DateDrift(cells(before, earlier.column()), cells(now, later.column())).find(header, target, items)) {
			return;
		}
		Set<String> old = wrong(before, earlier, BuiltInRule.UNKNOWN_CODE);
		Set<String> codes = wrong(now, later, BuiltInRule.UNKNOWN_CODE);
		codes.removeAll(old);
		codes.forEach(code -> items.add(code(header, code)));
		Set<String> odd = wrong(now, later, BuiltInRule.WRONG_TYPE);
		if (!odd.isEmpty() && wrong(before, earlier, BuiltInRule.WRONG_TYPE).isEmpty()
				&& odd.size() * 2 >= cells(now, later.column()).stream().map(Cell::shown).distinct().count()) {
			items.add(new DriftItem(Kind.CHANGED_TYPE, header, "column '" + header + "' holds other things than before, such as '"
					+ String.join("', '", odd.stream().limit(MOST_SHOWN).toList()) + "'", List.of("type:" + header)));
		}
	}

	private static DriftItem code(String header, String code) {
		return new DriftItem(Kind.NEW_CODE, header, "'" + code + "' in column '" + header
				+ "' is a new code; it is kept aside, or recoded with code:" + header + "=" + code + "=CODE",
				List.of("code:" + header + "=" + code));
	}

	/** The different texts that a column's reader refuses for a reason. */
	private Set<String> wrong(SheetPreview preview, ColumnPlan column, BuiltInRule rule) {
		Set<String> texts = new LinkedHashSet<>();
		Target target = column.target().orElseThrow();
		for (Cell cell : cells(preview, column.column())) {
			if (target.reader().read(cell) instanceof Reading.Held held && held.problem().rule() == rule) {
				texts.add(cell.shown().strip());
			}
		}
		return texts;
	}

	private void keyCodes(KeyKind kind, KeyReader later, RecipePlan earlier) {
		boolean listed = kind == KeyKind.OCCASION || kind == KeyKind.ROLE || kind == KeyKind.SITE;
		Optional<KeyReader> old = earlier.key(kind);
		if (!listed || later.column().isEmpty() || old.isEmpty() || old.get().column().isEmpty()) {
			return;
		}
		SourceColumn column = now.columns().get(later.column().getAsInt());
		Set<String> codes = unknown(now, later);
		codes.removeAll(unknown(before, old.get()));
		codes.forEach(code -> items.add(code(column.header(), code)));
	}

	private static Set<String> unknown(SheetPreview preview, KeyReader key) {
		Set<String> codes = new LinkedHashSet<>();
		for (SourceRow row : preview.rows()) {
			KeyValue value = key.read(row);
			value.problem().ifPresent(problem -> codes.add(value.shown()));
		}
		return codes;
	}
}

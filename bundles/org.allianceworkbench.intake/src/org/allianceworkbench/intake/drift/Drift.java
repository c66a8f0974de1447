package org.allianceworkbench.intake.drift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.ImportPart;
import org.allianceworkbench.intake.SheetNames;
import org.allianceworkbench.intake.drift.DriftItem.Kind;
import org.allianceworkbench.intake.internal.recipe.HeaderPattern;
import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Study;

/**
 * Compares a site's new file with the recipe and with the file that came in by it last: new, lost and renamed columns, another
 * order, a header that has moved, new codes, other types, other value labels, dates in another order.
 * <p>
 * Only the first rows are looked at; a value further down that can't be read becomes a finding of the import. Nothing is
 * changed: what asks must be accepted, and becomes part of the next version of the recipe.
 */
public final class Drift {

	private final Recipe recipe;
	private final SheetPreview before;
	private final SheetPreview now;
	private final List<DriftItem> items = new ArrayList<>();

	private Drift(Recipe recipe, SheetPreview before, SheetPreview now) {
		this.recipe = recipe;
		this.before = before;
		this.now = now;
	}

	/**
	 * Compares; of a file with several sheets each with the sheet of the same name.
	 *
	 * @param before the file that came in last by the recipe
	 * @param file the new file
	 * @throws IOException when one of them can't be read
	 */
	public static DriftReport compare(Study study, Recipe recipe, SourceFile before, SourceFile file) throws IOException {
		List<Optional<String>> earlier = SheetNames.of(new ImportPart(before, recipe));
		List<Optional<String>> now = SheetNames.of(new ImportPart(file, recipe));
		Map<String, DriftItem> items = new LinkedHashMap<>();
		for (Optional<String> sheet : now) {
			Optional<String> like = earlier.stream().filter(other -> same(other, sheet)).findFirst().orElse(earlier.get(0));
			if (!same(like, sheet) && now.size() > 1) {
				add(items, DriftItem.harmless(Kind.NEW_SHEET, "", "sheet '" + sheet.orElse("") + "' is new; it is compared with '"
						+ like.orElse("") + "'"));
			}
			sheet(study, recipe, new Sheet(before, like), new Sheet(file, sheet)).forEach(item -> add(items, item));
		}
		earlier.stream().filter(sheet -> earlier.size() > 1 && now.stream().noneMatch(other -> same(other, sheet)))
				.map(Optional::orElseThrow).forEach(sheet -> add(items, new DriftItem(Kind.LOST_SHEET, "", "sheet '" + sheet
				+ "' is not there any more", List.of("lost-sheet:" + sheet))));
		return new DriftReport(file.name(), recipe, List.copyOf(items.values()));
	}

	/** What differs on several sheets is one question. */
	private static void add(Map<String, DriftItem> items, DriftItem item) {
		items.putIfAbsent(item.isHarmless() ? item.what() : String.join(" ", item.answers()), item);
	}

	private static boolean same(Optional<String> sheet, Optional<String> other) {
		return sheet.map(SourceColumn::fold).equals(other.map(SourceColumn::fold));
	}

	/** One sheet of a file; without a name the first. */
	private record Sheet(SourceFile file, Optional<String> name) {

		SheetPreview preview(Recipe recipe, int firstRow) throws IOException {
			return file.hasHeader() ? file.preview(name, Math.max(1, firstRow), recipe.getHeaderRows()) : file.preview();
		}

		/** With the header where it seems to be. */
		SheetPreview found() throws IOException {
			return name.isPresent() ? file.preview(name.get()) : file.preview();
		}
	}

	private static List<DriftItem> sheet(Study study, Recipe recipe, Sheet before, Sheet sheet) throws IOException {
		SheetPreview earlier = before.preview(recipe, recipe.getFirstRow());
		SheetPreview now = sheet.preview(recipe, recipe.getFirstRow());
		List<DriftItem> items = new ArrayList<>();
		if (recipe.getFirstRow() > 0 && known(earlier, now) * 2 < earlier.columns().size()) {
			SheetPreview found = sheet.found();
			if (found.layout().firstRow() != recipe.getFirstRow() && known(earlier, found) > known(earlier, now)) {
				items.add(new DriftItem(Kind.MOVED_HEADER, "", "the header is in row " + found.layout().firstRow()
						+ ", not in row " + recipe.getFirstRow(), List.of("header:" + found.layout().firstRow())));
				now = sheet.preview(recipe, found.layout().firstRow());
			}
		}
		Drift drift = new Drift(recipe, earlier, now);
		drift.compareColumns();
		items.addAll(drift.items);
		items.addAll(new ValueDrift(study, recipe, earlier, now, sheet.file().name()).items(drift.renamed()));
		return items;
	}

	/** How many columns of an earlier file the new one has too. */
	private static long known(SheetPreview before, SheetPreview now) {
		Set<String> there = new HashSet<>(ColumnLikeness.headers(now.columns()));
		return ColumnLikeness.headers(before.columns()).stream().filter(there::contains).count();
	}

	/** Headers of renamed columns, the old one and the new one in turn. */
	private List<String> renamed() {
		List<String> headers = new ArrayList<>();
		items.stream().filter(item -> item.kind() == Kind.RENAMED_COLUMN).forEach(item -> {
			String names = item.answers().get(0).substring("renamed:".length());
			headers.add(names.substring(0, names.lastIndexOf('=')));
			headers.add(names.substring(names.lastIndexOf('=') + 1));
		});
		return headers;
	}

	private void compareColumns() {
		List<SourceColumn> lost = without(before.columns(), now.columns());
		List<SourceColumn> found = without(now.columns(), before.columns());
		found.removeIf(column -> isUsed(column) || column.profile().filled() == 0 && column.header().startsWith("column "));
		for (SourceColumn column : lost) {
			if (isUsed(column)) {
				lost(column, found);
			} else {
				items.add(DriftItem.harmless(Kind.LOST_COLUMN, column.header(), "column '" + column.header()
						+ "', which is not used, is not there any more"));
			}
		}
		for (SourceColumn column : found) {
			items.add(new DriftItem(Kind.NEW_COLUMN, column.header(), "column '" + column.header() + "' is new"
					+ (column.profile().samples().isEmpty() ? " and empty" : "; it holds " + column.profile().samples().stream()
							.limit(3).collect(Collectors.joining("', '", "'", "'"))), List.of("new:" + column.header())));
		}
		order();
	}

	private static List<SourceColumn> without(List<SourceColumn> columns, List<SourceColumn> others) {
		Set<String> there = new HashSet<>(ColumnLikeness.headers(others));
		List<SourceColumn> left = new ArrayList<>(columns);
		left.removeIf(column -> there.contains(SourceColumn.fold(column.header())));
		return left;
	}

	/** The likeliest new column is proposed as the lost one under another name; a key or value column that is gone asks. */
	private void lost(SourceColumn column, List<SourceColumn> found) {
		SourceColumn best = null;
		ColumnLikeness.Likeness likeness = new ColumnLikeness.Likeness(0, "");
		for (SourceColumn candidate : found) {
			ColumnLikeness.Likeness other = ColumnLikeness.of(before, column, now, candidate);
			if (other.score() > likeness.score()) {
				best = candidate;
				likeness = other;
			}
		}
		if (best != null && likeness.score() >= ColumnLikeness.LIKELY && isNamed(column)) {
			found.remove(best);
			items.add(new DriftItem(Kind.RENAMED_COLUMN, best.header(), "column '" + column.header()
					+ "' is not there, but '" + best.header() + "' looks like it: " + likeness.reason(),
					List.of("renamed:" + column.header() + "=" + best.header())));
		} else {
			items.add(new DriftItem(Kind.LOST_COLUMN, column.header(), "column '" + column.header() + "' is not there any more",
					List.of("lost:" + column.header())));
		}
	}

	/** Whether the recipe calls the column by its own header, so that a new name can take the place of the old one. */
	private boolean isNamed(SourceColumn column) {
		return isKey(column) || recipe.getColumns().stream().anyMatch(rule -> rule.getHeader() != null
				&& SourceColumn.fold(rule.getHeader()).equals(SourceColumn.fold(column.header())));
	}

	private boolean isKey(SourceColumn column) {
		return recipe.getKeys().stream().filter(key -> key.getSource() == KeySource.COLUMN).map(KeyRule::getText)
				.anyMatch(text -> text != null && SourceColumn.fold(text).equals(SourceColumn.fold(column.header())));
	}

	/** Whether the recipe says what becomes of a column. */
	private boolean isUsed(SourceColumn column) {
		return isKey(column) || recipe.getColumns().stream().map(ColumnRule::getHeader).anyMatch(header -> header != null
				&& HeaderPattern.ofHeader(header).match(column.header()).isPresent());
	}

	private void order() {
		List<String> earlier = new ArrayList<>(ColumnLikeness.headers(before.columns()));
		List<String> later = new ArrayList<>(ColumnLikeness.headers(now.columns()));
		earlier.retainAll(later);
		later.retainAll(earlier);
		if (!earlier.equals(later)) {
			items.add(DriftItem.harmless(Kind.COLUMN_ORDER, "", "the columns stand in another order"));
		}
	}
}

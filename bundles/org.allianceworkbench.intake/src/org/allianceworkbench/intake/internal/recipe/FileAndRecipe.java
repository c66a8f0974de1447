package org.allianceworkbench.intake.internal.recipe;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceLayout;
import org.allianceworkbench.study.Recipe;

/** Which file and recipe are meant, for finding columns and for messages. */
final class FileAndRecipe {

	private static final int COLUMNS_SHOWN = 12;

	private final String file;
	private final SourceLayout layout;
	private final List<SourceColumn> columns;
	private final Recipe recipe;
	private final Map<String, SourceColumn> byHeader = new HashMap<>();

	FileAndRecipe(String file, SourceLayout layout, List<SourceColumn> columns, Recipe recipe) {
		this.file = file;
		this.layout = layout;
		this.columns = columns;
		this.recipe = recipe;
		columns.forEach(column -> byHeader.putIfAbsent(SourceColumn.fold(column.header()), column));
	}

	String file() {
		return file;
	}

	/** Name of the sheet, empty for files without sheets. */
	String sheet() {
		return layout.sheet();
	}

	/** Decimal mark of numbers that are written as text. */
	char decimal() {
		return recipe.isDecimalComma() ? ',' : '.';
	}

	/** The column with a header. */
	Optional<SourceColumn> column(String header) {
		return Optional.ofNullable(byHeader.get(SourceColumn.fold(header)));
	}

	private String agreement() {
		return "the recipe '" + recipe.getName() + "' version " + recipe.getVersion();
	}

	/** Where the header is, in words; nothing for files with a dictionary. */
	String header() {
		if (layout.firstRow() == 0) {
			return "";
		}
		String rows = layout.headerRows() > 1 ? "rows " + layout.firstRow() + " to "
				+ (layout.firstRow() + layout.headerRows() - 1)
				: "row " + layout.firstRow();
		return " in " + rows + (layout.sheet().isEmpty() ? "" : " of sheet '" + layout.sheet() + "'");
	}

	/** Refuses the file because of what the recipe says. */
	IntakeException refuse(String what, String remedy) {
		return new IntakeException(file + ": " + agreement() + " " + what + "; " + remedy);
	}

	/** Refuses the file because a column is not there. */
	IntakeException noColumn(String header, String use) {
		String near = columns.stream().filter(c -> distance(c.header(), header) <= Math.max(2, header.length() / 4))
				.min(Comparator.comparingInt(c -> distance(c.header(), header))).map(c -> "did you mean '" + c.header() + "'? ")
				.orElse("");
		String here = columns.stream().limit(COLUMNS_SHOWN).map(SourceColumn::header)
				.collect(Collectors.joining("', '", "'", "'"))
				+ (columns.size() > COLUMNS_SHOWN ? " and " + (columns.size() - COLUMNS_SHOWN) + " more" : "");
		return new IntakeException(file + ": there is no column '" + header + "'" + header() + "; " + agreement()
				+ " expects it as " + use
				+ "; " + near + "change the recipe or choose another one; the columns are " + here);
	}

	/** How many letters must be changed to make one text of the other, case ignored (Levenshtein). */
	private static int distance(String a, String b) {
		String x = SourceColumn.fold(a);
		String y = SourceColumn.fold(b);
		int[] row = new int[y.length() + 1];
		for (int j = 0; j <= y.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= x.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= y.length(); j++) {
				int change = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[y.length()];
	}
}

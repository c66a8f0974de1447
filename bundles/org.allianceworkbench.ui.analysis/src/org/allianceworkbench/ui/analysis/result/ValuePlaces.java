package org.allianceworkbench.ui.analysis.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableRow;

/** Where the numbers of a result stand in its tables, as a reader would say it. */
public final class ValuePlaces {

	private final Map<String, Place> places = new HashMap<>();

	/**
	 * Where a number stands first.
	 *
	 * @param table the table with its number and title
	 * @param cell what its row and its column are about
	 */
	public record Place(String table, String cell) {
	}

	private ValuePlaces() {
	}

	/** The places of a result's numbers. */
	public static ValuePlaces of(Report report) {
		ValuePlaces found = new ValuePlaces();
		int number = 1;
		for (Block.TableBlock table : report.tables()) {
			found.add("Table " + number++ + ": " + table.title(), table);
		}
		return found;
	}

	/**
	 * The place of a number.
	 *
	 * @param name its name among the values
	 * @return empty when it stands in no table
	 */
	public Optional<Place> find(String name) {
		return Optional.ofNullable(places.get(name));
	}

	private void add(String title, Block.TableBlock table) {
		String group = "";
		for (TableRow row : table.rows()) {
			if (row.kind() == TableRow.Kind.GROUP) {
				group = NumberText.TYPESET.text(row.cells().get(0));
				continue;
			}
			for (int column = 0; column < row.cells().size(); column++) {
				String name = source(row.cells().get(column));
				if (!name.isEmpty()) {
					places.putIfAbsent(name, new Place(title, words(group, table.columns(), row, column)));
				}
			}
		}
	}

	private static String source(TableCell cell) {
		return switch (cell) {
			case TableCell.Num number -> number.source();
			case TableCell.Estimate estimate -> estimate.source();
			case TableCell.Text text -> "";
			case TableCell.Interval interval -> "";
			case TableCell.Absent absent -> "";
		};
	}

	/** The heading above the row, what the row is about, and the column, where they say anything. */
	private static String words(String group, List<TableColumn> columns, TableRow row, int column) {
		List<String> words = new ArrayList<>();
		words.add(group);
		for (int each = 0; each < columns.size(); each++) {
			if (columns.get(each).kind() == TableColumn.Kind.STUB && each != column) {
				words.add(NumberText.TYPESET.text(row.cells().get(each)));
			}
		}
		words.add((columns.get(column).spanner() + " " + columns.get(column).header()).strip());
		words.removeIf(String::isBlank);
		return String.join(", ", words);
	}
}

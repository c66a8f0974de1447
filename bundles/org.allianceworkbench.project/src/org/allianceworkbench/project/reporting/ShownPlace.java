package org.allianceworkbench.project.reporting;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.TableColumn;

/**
 * Where in a document a cell stands, in words.
 *
 * @param table title of its table
 * @param group what stands above its row and those beside it, empty when nothing does
 * @param row how its row begins
 * @param column head of its column
 */
record ShownPlace(String table, String group, String row, String column) {

	/** A table as a whole. */
	ShownPlace(String table) {
		this(table, "", "", "");
	}

	/** A row below the rows so far; one with a single cell is the head of a group. */
	ShownPlace at(List<ShownCell> cells) {
		return cells.size() == 1 ? new ShownPlace(table, cells.get(0).text(), "", "")
				: new ShownPlace(table, group, cells.isEmpty() ? "" : cells.get(0).text(), "");
	}

	/** A cell of the row. */
	ShownPlace column(Optional<Block.TableBlock> block, int index) {
		return new ShownPlace(table, group, row, block.map(Block.TableBlock::columns).filter(columns -> index < columns.size())
				.map(columns -> head(columns.get(index))).orElse(Integer.toString(index + 1)));
	}

	private static String head(TableColumn column) {
		return column.spanner().isEmpty() ? column.header() : column.spanner() + ", " + column.header();
	}

	String words() {
		StringBuilder words = new StringBuilder("Table '").append(table).append('\'');
		if (!row.isEmpty() || !group.isEmpty()) {
			words.append(", row '").append(group).append(group.isEmpty() || row.isEmpty() ? "" : ", ").append(row).append('\'');
		}
		if (!column.isEmpty()) {
			words.append(", column '").append(column).append('\'');
		}
		return words.toString();
	}
}

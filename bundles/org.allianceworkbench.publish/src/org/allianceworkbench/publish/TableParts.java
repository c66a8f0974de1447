package org.allianceworkbench.publish;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableRow;

/** Parts of a table that is too wide for any page, one below the other, each with the columns that say what a row is. */
final class TableParts {

	private TableParts() {
	}

	/** The whole, or parts that can be read in a width, in centimetres. */
	static List<Block.TableBlock> of(Block.TableBlock table, double width) {
		if (ColumnWidths.of(table, width).isReadable()) {
			return List.of(table);
		}
		int stubs = 0;
		while (stubs < table.columns().size() && table.columns().get(stubs).kind() == TableColumn.Kind.STUB) {
			stubs++;
		}
		int others = table.columns().size() - stubs;
		for (int count = 2; count <= others; count++) {
			List<Block.TableBlock> parts = parts(table, stubs, count);
			if (count == others || parts.stream().allMatch(part -> ColumnWidths.of(part, width).isReadable())) {
				return parts;
			}
		}
		return List.of(table);
	}

	/** So many parts with about the same number of columns. */
	private static List<Block.TableBlock> parts(Block.TableBlock table, int stubs, int count) {
		List<Block.TableBlock> parts = new ArrayList<>();
		int others = table.columns().size() - stubs;
		for (int i = 0; i < count; i++) {
			parts.add(part(table, stubs, stubs + others * i / count, stubs + others * (i + 1) / count));
		}
		Block.TableBlock last = parts.remove(parts.size() - 1);
		parts.add(new Block.TableBlock(last.id(), last.title(), last.columns(), last.rows(), table.notes()));
		return parts;
	}

	/** Without the notes, which stand below the last part. */
	private static Block.TableBlock part(Block.TableBlock table, int stubs, int from, int to) {
		List<TableRow> rows = table.rows().stream().map(row -> row.kind() == TableRow.Kind.GROUP ? row
				: new TableRow(columns(row.cells(), stubs, from, to), row.kind(), row.about())).toList();
		return new Block.TableBlock(table.id(), table.title(), columns(table.columns(), stubs, from, to), rows, List.of());
	}

	private static <T> List<T> columns(List<T> all, int stubs, int from, int to) {
		List<T> some = new ArrayList<>(all.subList(0, stubs));
		some.addAll(all.subList(from, to));
		return some;
	}
}

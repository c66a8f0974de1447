package org.allianceworkbench.table.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Recognises where a sheet's or text file's title rows, header rows and data are.
 * <p>
 * The header is found by contrast: it has words where most rows below have numbers or dates. Above it, rows that group its
 * columns (merged cells, or names that would be ambiguous otherwise) belong to it, other rows are titles. When the upper of
 * several full rows already names every column, it gives the names and the rows below explain them (as survey programs
 * export). Up to three rows make a header. Where all cells are words, the first well-filled row whose cells are all
 * different is the header.
 */
public final class LayoutGuess {

	/** How many rows from the top are worth looking at. */
	public static final int ROWS = 200;

	private LayoutGuess() {
	}

	/**
	 * Recognises the layout.
	 *
	 * @param rows the first rows of the grid, about {@link #ROWS}
	 * @param merges merged cells as far as they are known
	 * @param reading what the user gave; header rows and first row need not be guessed then
	 */
	public static Layout of(List<GridRow> rows, List<Merge> merges, GridReading reading) {
		return of(rows, merges, reading, new BitSet());
	}

	/** As above, with the columns (from 0) that hold something further down. */
	static Layout of(List<GridRow> rows, List<Merge> allMerges, GridReading reading, BitSet moreColumns) {
		long from = reading.firstRow().orElse(1);
		long to = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
		List<Merge> merges = allMerges.stream().filter(m -> m.firstRow() <= to).toList();
		List<GridRow> titles = new ArrayList<>(rows.stream().filter(row -> row.number() < from && !row.isBlank()).toList());
		List<GridRow> body = rows.stream().filter(row -> row.number() >= from && !row.isBlank()).toList();
		RowKinds kinds = new RowKinds(body);
		HeaderBlock block = reading.headerRows().map(count -> given(kinds, merges, count, reading.firstRow().isPresent()))
				.orElseGet(() -> new HeaderSearch(kinds, merges).find());
		titles.addAll(body.subList(0, block.first()));
		List<GridRow> header = body.subList(block.first(), block.data());
		BitSet used = (BitSet) moreColumns.clone();
		used.or(kinds.used(block.data()));
		long data = block.data() < body.size() ? body.get(block.data()).number()
				: body.isEmpty() ? from : body.get(body.size() - 1).number() + 1;
		return new Layout(header.isEmpty() ? data : header.get(0).number(), header.size(), data,
				new HeadingNames(header, merges, block.namesFirst()).of(used), titles.stream().map(LayoutGuess::text).toList(),
				block.why());
	}

	private static HeaderBlock given(RowKinds kinds, List<Merge> merges, int count, boolean startIsGiven) {
		int guessed = startIsGiven || count == 0 ? 0 : Math.max(0, new HeaderSearch(kinds, merges).find().data() - count);
		int data = Math.min(kinds.size(), guessed + count);
		boolean namesFirst = count > 1 && data - guessed == count && HeaderSearch.namesFirst(kinds, guessed, data);
		return new HeaderBlock(guessed, data, namesFirst, count == 1 ? "one header row, as given" : count + " header rows, as given");
	}

	private static String text(GridRow row) {
		return String.join(" ", row.cells().stream().map(Cell::shown).map(String::strip).filter(s -> !s.isEmpty()).toList());
	}
}

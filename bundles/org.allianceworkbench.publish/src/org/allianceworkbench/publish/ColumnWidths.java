package org.allianceworkbench.publish;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableRow;

/**
 * How the columns of a Word table share the width of the page: numbers have what they need, no word is broken, texts share the
 * rest; letters are smaller where the columns would not fit otherwise.
 *
 * @param shares of the width, for each column
 * @param points size of the letters
 * @param fits whether no word and no number is broken
 */
record ColumnWidths(double[] shares, double points, boolean fits) {

	/** Size of the letters where the columns fit. */
	static final double USUAL = 8;

	private static final double READABLE = 6.5;

	private static final double[] SIZES = { USUAL, 7.5, 7, 6.5, 6 };
	/** Letters of the usual size that fit into a line of an upright page. */
	private static final double LETTERS = 95;
	/** What the margins of a cell take, in letters. */
	private static final double MARGINS = 1.6;
	/** Text of at most so many letters is not broken. */
	private static final double UNBROKEN = 14;
	private static final double WIDEST = 40;
	private static final double LONGEST_WORD = 26;

	/** Whether nothing is broken in letters that can be read. */
	boolean isReadable() {
		return fits && points >= READABLE;
	}

	/** The widths for a table in a width in centimetres. */
	static ColumnWidths of(Block.TableBlock table, double centimetres) {
		double letters = LETTERS * centimetres / WordStyle.TEXT_WIDTH;
		int columns = table.columns().size();
		double[] wanted = IntStream.range(0, columns).mapToDouble(c -> wanted(table, c) + MARGINS).toArray();
		double[] least = IntStream.range(0, columns).mapToDouble(c -> Math.min(wanted[c], least(table, c) + MARGINS)).toArray();
		double needed = DoubleStream.of(least).sum();
		double points = Arrays.stream(SIZES).filter(size -> needed * size / USUAL <= letters).findFirst().orElse(SIZES[SIZES.length
				- 1]);
		double room = letters * USUAL / points;
		double all = DoubleStream.of(wanted).sum();
		double flexible = all - needed;
		double spare = Math.max(0, Math.min(1, flexible > 0 ? (room - needed) / flexible : 0));
		double[] widths = IntStream.range(0, columns).mapToDouble(c -> least[c] + spare * (wanted[c] - least[c])).toArray();
		double sum = DoubleStream.of(widths).sum();
		return new ColumnWidths(DoubleStream.of(widths).map(w -> w / sum).toArray(), points, needed <= room);
	}

	/** Letters that a column takes in one line, a long text in several. */
	private static double wanted(Block.TableBlock table, int column) {
		double longest = Stream.concat(cells(table, column), header(table, column)).mapToDouble(String::length).max().orElse(0);
		return isText(table.columns().get(column)) ? Math.min(longest, WIDEST) : longest + 1;
	}

	/** Letters that a column takes when texts are broken between words. */
	private static double least(Block.TableBlock table, int column) {
		if (!isText(table.columns().get(column))) {
			return wanted(table, column);
		}
		double longest = cells(table, column).mapToDouble(String::length).max().orElse(0);
		double word = Stream.concat(cells(table, column).flatMap(text -> Arrays.stream(text.split("[\\s-]+"))),
				header(table, column)).mapToDouble(String::length).max().orElse(0);
		return longest <= UNBROKEN ? Math.max(longest, word) : Math.min(LONGEST_WORD, Math.max(UNBROKEN, word));
	}

	private static boolean isText(TableColumn column) {
		return switch (column.kind()) {
			case STUB, TEXT -> true;
			case NUMBER, INTERVAL -> false;
		};
	}

	private static Stream<String> cells(Block.TableBlock table, int column) {
		return table.rows().stream().filter(row -> row.kind() != TableRow.Kind.GROUP)
				.map(row -> NumberText.TYPESET.text(row.cells().get(column)));
	}

	/** The words of a header, each of which may stand in a line of its own. */
	private static Stream<String> header(Block.TableBlock table, int column) {
		return Arrays.stream(table.columns().get(column).header().split("[\\s-]+"));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ColumnWidths widths && Arrays.equals(shares, widths.shares) && points == widths.points;
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(shares);
	}

	@Override
	public String toString() {
		return Arrays.toString(shares) + " at " + points + " points";
	}
}

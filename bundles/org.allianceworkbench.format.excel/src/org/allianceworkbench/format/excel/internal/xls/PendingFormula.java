package org.allianceworkbench.format.excel.internal.xls;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.DoubleFunction;

import org.allianceworkbench.format.excel.internal.model.ErrorCode;
import org.allianceworkbench.table.grid.Cell;

/** A formula cell of which not all is known yet; source: MS-XLS 2.4.127 (Formula) and 2.5.133 (FormulaValue). */
final class PendingFormula {

	private static final int TOKENS = 22;
	private static final byte SHARED = 1;

	private final int column;
	private final int style;
	private final byte[] value = new byte[8];
	private final double number;
	private final byte[] tokens;
	private final int length;

	/** Reads a record that stands behind row, column and style. */
	PendingFormula(int column, int style, ByteBuffer data) {
		this.column = column;
		this.style = style;
		this.number = data.getDouble(data.position());
		data.get(value);
		this.length = data.getShort(TOKENS - 2) & 0xFFFF;
		this.tokens = new byte[data.limit() - TOKENS];
		data.get(TOKENS, tokens);
	}

	int column() {
		return column;
	}

	int style() {
		return style;
	}

	/** The stored result; {@code text} is that of the record after this one. */
	Cell result(String text, DoubleFunction<Cell> numbers) {
		if (value[6] != -1 || value[7] != -1) {
			return numbers.apply(number);
		}
		return switch (value[0]) {
			case 0 -> new Cell.Text(text);
			case 1 -> new Cell.Bool(value[2] != 0);
			case 2 -> new Cell.Error(ErrorCode.of(value[2] & 0xFF));
			default -> new Cell.Text("");
		};
	}

	private boolean isShared() {
		return tokens.length >= 5 && tokens[0] == SHARED;
	}

	/** The cell that holds the shared formula, as one number. */
	int master() {
		return isShared() ? (tokens[1] & 0xFF) | (tokens[2] & 0xFF) << 8 | (tokens[3] & 0xFF) << 16 | (tokens[4] & 0xFF) << 24
				: -1;
	}

	String expression(FormulaText formulas, Map<Integer, byte[]> shared, int row) {
		if (!isShared()) {
			return formulas.of(tokens, length);
		}
		byte[] of = shared.get(master());
		if (of == null || of.length < 2) {
			return "";
		}
		byte[] plain = java.util.Arrays.copyOfRange(of, 2, of.length);
		return formulas.of(plain, (of[0] & 0xFF) | (of[1] & 0xFF) << 8, row, column);
	}
}

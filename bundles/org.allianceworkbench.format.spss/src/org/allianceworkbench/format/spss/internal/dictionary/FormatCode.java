package org.allianceworkbench.format.spss.internal.dictionary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;

/**
 * SPSS's display formats with the codes that files hold and the widths that SPSS accepts.
 * <p>
 * Source: PSPP developers' guide, "Variable Record" (codes); PSPP users' guide, "Input and Output Formats" (limits).
 */
public enum FormatCode {
	A(1, 1, 32767, 0), AHEX(2, 2, 65534, 0), COMMA(3, 1, 40, 16), DOLLAR(4, 2, 40, 16), F(5, 1, 40, 16), IB(6, 1, 8, 16),
	PIBHEX(7, 2, 16, 0), P(8, 1, 16, 16), PIB(9, 1, 8, 16), PK(10, 1, 16, 16), RB(11, 2, 8, 16), RBHEX(12, 4, 16, 0),
	Z(15, 1, 40, 16), N(16, 1, 40, 16), E(17, 6, 40, 16), DATE(20, 9, 40, 0), TIME(21, 5, 40, 16), DATETIME(22, 17, 40, 16),
	ADATE(23, 8, 40, 0), JDATE(24, 5, 40, 0), DTIME(25, 8, 40, 16), WKDAY(26, 2, 40, 0), MONTH(27, 3, 40, 0), MOYR(28, 6, 40, 0),
	QYR(29, 4, 40, 0), WKYR(30, 6, 40, 0), PCT(31, 1, 40, 16), DOT(32, 1, 40, 16), CCA(33, 2, 40, 16), CCB(34, 2, 40, 16),
	CCC(35, 2, 40, 16), CCD(36, 2, 40, 16), CCE(37, 2, 40, 16), EDATE(38, 8, 40, 0), SDATE(39, 8, 40, 0), MTIME(40, 5, 40, 16),
	YMDHMS(41, 12, 40, 16);

	private static final Map<Integer, FormatCode> BY_CODE = new HashMap<>();
	private static final Map<String, FormatCode> BY_NAME = new HashMap<>();

	static {
		for (FormatCode format : values()) {
			BY_CODE.put(format.code, format);
			BY_NAME.put(format.name(), format);
		}
	}

	private final int code;
	private final int minWidth;
	private final int maxWidth;
	private final int maxDecimals;

	FormatCode(int code, int minWidth, int maxWidth, int maxDecimals) {
		this.code = code;
		this.minWidth = minWidth;
		this.maxWidth = maxWidth;
		this.maxDecimals = maxDecimals;
	}

	/** The format with a code. */
	public static Optional<FormatCode> of(int code) {
		return Optional.ofNullable(BY_CODE.get(code));
	}

	/** The format with SPSS's name. */
	public static Optional<FormatCode> of(String name) {
		return Optional.ofNullable(BY_NAME.get(name));
	}

	/** Whether it shows text. */
	public boolean isText() {
		return this == A || this == AHEX;
	}

	/** What the values of a variable shown like this are. */
	public ColumnType type() {
		return switch (this) {
			case A, AHEX -> ColumnType.TEXT;
			case DATE, ADATE, EDATE, SDATE, JDATE, QYR, MOYR, WKYR -> ColumnType.DATE;
			case DATETIME, YMDHMS -> ColumnType.DATE_TIME;
			case TIME, MTIME, DTIME -> ColumnType.TIME;
			default -> ColumnType.NUMBER;
		};
	}

	/** Whether SPSS accepts this width and number of decimals. */
	public boolean accepts(int width, int decimals) {
		return width >= minWidth && width <= maxWidth && decimals >= 0 && decimals <= maxDecimals;
	}

	/** The number that a file holds for a format: code, width and decimals in a byte each. */
	public int pack(int width, int decimals) {
		return code << 16 | Math.min(width, 255) << 8 | decimals;
	}

	/** The format that a file's number stands for; empty when its code is not one of SPSS's. */
	public static Optional<DisplayFormat> unpack(int packed) {
		return of(packed >> 16 & 0xff).map(f -> new DisplayFormat(f.name(), packed >> 8 & 0xff, packed & 0xff));
	}

	/** A format as SPSS's dialogs show it: F always with its decimals, the others only when they have some. */
	public static String text(DisplayFormat format) {
		return format.decimals() > 0 || format.type().equals("F") ? format.type() + format.width() + "." + format.decimals()
				: format.toString();
	}
}

package org.allianceworkbench.export.internal.targets.stata;

import java.util.List;

/**
 * How a column is stored in a data set of format 118. Source: Stata's help file "dta", sections 5.3 and 5.10.
 *
 * @param code what the file says of it: 1 to 2045 for strings of that many bytes, else one of Stata's codes
 * @param bytes bytes of a value
 */
record StataType(int code, int bytes) {

	static final int LONGEST_STRING = 2045;
	static final StataType BYTE = new StataType(65530, 1);
	static final StataType INT = new StataType(65529, 2);
	static final StataType LONG = new StataType(65528, 4);
	static final StataType DOUBLE = new StataType(65526, 8);
	static final StataType STRL = new StataType(32768, 8);

	/** The largest number that a double holds that is no code of a missing value. */
	static final double LARGEST = 0x1.fffffffffffffp1022;

	private static final int BYTE_LOW = -127;
	private static final int BYTE_HIGH = 100;
	private static final int INT_LOW = -32_767;
	private static final int INT_HIGH = 32_740;
	static final int LONG_LOW = -2_147_483_647;
	static final int LONG_HIGH = 2_147_483_620;

	/**
	 * The type that a file's code says.
	 *
	 * @throws IllegalArgumentException when there is none
	 */
	static StataType of(int code) {
		return List.of(BYTE, INT, LONG, DOUBLE, STRL).stream().filter(type -> type.code == code).findFirst().orElseGet(() -> {
			if (code < 1 || code > LONGEST_STRING) {
				throw new IllegalArgumentException("there is no type " + code);
			}
			return string(code);
		});
	}

	static StataType string(int bytes) {
		return bytes <= LONGEST_STRING ? new StataType(Math.max(1, bytes), Math.max(1, bytes)) : STRL;
	}

	/** The smallest that holds whole numbers of a range. */
	static StataType whole(double lowest, double highest) {
		if (lowest >= BYTE_LOW && highest <= BYTE_HIGH) {
			return BYTE;
		}
		if (lowest >= INT_LOW && highest <= INT_HIGH) {
			return INT;
		}
		return lowest >= LONG_LOW && highest <= LONG_HIGH ? LONG : DOUBLE;
	}

	boolean isString() {
		return code <= STRL.code;
	}
}

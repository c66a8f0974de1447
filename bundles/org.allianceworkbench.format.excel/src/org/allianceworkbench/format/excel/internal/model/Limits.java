package org.allianceworkbench.format.excel.internal.model;

/** What a workbook may have: Excel's own limits, and bounds that keep a hostile file from filling memory or disk. */
public final class Limits {

	/** Rows of a sheet. */
	public static final int ROWS = 1_048_576;
	/** Columns of a sheet. */
	public static final int COLUMNS = 16_384;
	/** Characters that Excel lets a cell hold. */
	public static final int CELL_TEXT = 32_767;
	/** Characters of a cell that are read: other programs write longer ones. */
	public static final int READ_CELL_TEXT = 1_000_000;
	/** Characters of a formula; longer ones, which Excel can't have made, are not repeated in the cells that share them. */
	public static final int FORMULA = 8192;
	/** Characters of all shared strings together. */
	public static final long SHARED_TEXT = 1L << 29;
	/** Parts of a package. */
	public static final int PARTS = 100_000;
	/** Inflated bytes of one part. */
	public static final long PART_BYTES = 16L << 30;
	/** Inflated bytes of a part for each compressed byte, once it has more than {@link #FREE_BYTES}. */
	public static final long RATIO = 250;
	/** Inflated bytes of a part that are read whatever the ratio. */
	public static final long FREE_BYTES = 8L << 20;
	/** Nesting of elements in a part. */
	public static final int DEPTH = 128;
	/** Bytes of an encrypted workbook, which has to be decrypted in memory. */
	public static final long ENCRYPTED_BYTES = 512L << 20;

	/** Rounds of hashing a password; source: MS-OFFCRYPTO 2.3.4.10 (spinCount). */
	public static final int PASSWORD_ROUNDS = 10_000_000;

	private Limits() {
	}
}

package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.allianceworkbench.format.spss.internal.bytes.RecordInput;

/**
 * The first 176 bytes of a system file, as they are.
 *
 * @param zlib whether the file calls itself {@code .zsav} ({@code $FL3})
 * @param product who wrote it
 * @param order order of the bytes of numbers
 * @param layoutCode 2 or 3
 * @param nominalCaseSize number of variable records; not to be trusted
 * @param compression 0 none, 1 bytecode, 2 bytecode in zlib blocks
 * @param weightIndex record of the weight variable from 1, continuation records counted, or 0
 * @param caseCount number of cases, -1 when unknown; not to be trusted
 * @param bias what is taken off a bytecode to get its number
 * @param date day of creation, {@code dd mmm yy}
 * @param time time of creation, {@code hh:mm:ss}
 * @param label file label in the file's encoding
 */
public record Header(boolean zlib, String product, ByteOrder order, int layoutCode, int nominalCaseSize, int compression,
		int weightIndex, int caseCount, double bias, String date, String time, byte[] label) {

	/** No compression. */
	public static final int PLAIN = 0;
	/** A byte for each small number. */
	public static final int BYTECODE = 1;
	/** Bytecode in zlib blocks. */
	public static final int ZLIB = 2;

	private static final String WHAT = "the file header";

	/** Reads the header at the start of a file and sets the input's byte order. */
	static Header read(RecordInput in) throws IOException {
		if (in.remaining() < 176) {
			throw in.damaged(in.remaining(), "the file ends within the file header; an SPSS file has at least 176 bytes");
		}
		byte[] magic = in.bytes(4, WHAT);
		String product = latin(in.bytes(60, WHAT)).stripTrailing();
		int layout = in.int32(WHAT);
		ByteOrder order = ByteOrder.LITTLE_ENDIAN;
		if (!plausible(layout)) {
			order = ByteOrder.BIG_ENDIAN;
			layout = Integer.reverseBytes(layout);
			if (!plausible(layout)) {
				throw in.damaged(64, "the layout code is neither 2 nor 3 in either byte order; it is damaged or not from SPSS");
			}
		}
		in.order(order);
		int nominal = in.int32(WHAT);
		int compression = in.int32(WHAT);
		boolean zlib = magic[3] == '3';
		if (compression < PLAIN || compression > ZLIB || zlib != (compression == ZLIB)) {
			throw in.damaged(72, "the compression code is " + compression + "; it should be "
					+ (zlib ? "2 in a .zsav file" : "0 or 1 in a .sav file"));
		}
		int weight = in.int32(WHAT);
		int cases = in.int32(WHAT);
		double bias = Double.longBitsToDouble(in.int64(WHAT));
		if (!Double.isFinite(bias) || Math.abs(bias) > 1e6 || bias != 0 && Math.abs(bias) < 1e-6) {
			throw in.damaged(84, "the compression bias is " + bias + " instead of 100: the file is damaged, or its numbers are"
					+ " not IEEE 754 (IBM mainframe or VAX), which can't be read");
		}
		String date = latin(in.bytes(9, WHAT)).strip();
		String time = latin(in.bytes(8, WHAT)).strip();
		byte[] label = in.bytes(64, WHAT);
		in.bytes(3, WHAT);
		return new Header(zlib, product, order, layout, nominal, compression, weight, cases, bias, date, time, label);
	}

	private static boolean plausible(int layout) {
		return layout == 2 || layout == 3;
	}

	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}
}

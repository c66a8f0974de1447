package org.allianceworkbench.format.excel.internal.xlsb;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.format.excel.internal.opc.OpcPackage;
import org.allianceworkbench.table.TableFormatException;

/** Walks through the records of a part of a binary workbook; source: MS-XLSB 2.1.4. */
final class BinaryRecords implements AutoCloseable {

	private static final int MOST_BYTES = 2 * Limits.READ_CELL_TEXT;

	private final Path file;
	private final String part;
	private final InputStream in;
	private ByteBuffer data = ByteBuffer.allocate(0);
	private int type;
	private long position;

	BinaryRecords(OpcPackage parts, String part) throws IOException {
		this.file = parts.file();
		this.part = part;
		this.in = new BufferedInputStream(parts.open(part), 1 << 16);
	}

	/** Moves to the next record; false at the end. */
	boolean next() throws IOException {
		int first = in.read();
		if (first < 0) {
			return false;
		}
		type = (first & 0x80) == 0 ? first : first & 0x7F | (octet() & 0x7F) << 7;
		int length = 0;
		for (int shift = 0; shift < 28; shift += 7) {
			int part7 = octet();
			length |= (part7 & 0x7F) << shift;
			if ((part7 & 0x80) == 0) {
				break;
			}
		}
		if (length > MOST_BYTES) {
			throw problem("a record of " + length + " bytes, more than there can be", null);
		}
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw problem("the part ends within a record", null);
		}
		position += length;
		data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		return true;
	}

	private int octet() throws IOException {
		int octet = in.read();
		if (octet < 0) {
			throw problem("the part ends within a record", new EOFException());
		}
		return octet;
	}

	TableFormatException problem(String what, Exception cause) {
		return new TableFormatException(file, "part " + part + ", about byte " + position + ": " + what + "; the workbook is damaged",
				cause);
	}

	/** The number of the present record's type. */
	int type() {
		return type;
	}

	/** The present record, little endian; reading beyond its end is a {@link java.nio.BufferUnderflowException}. */
	ByteBuffer data() {
		return data;
	}

	/** A text that begins at the buffer's position; source: MS-XLSB 2.5.168 (XLWideString). */
	static String text(ByteBuffer from) {
		int length = from.getInt();
		if (length == -1) {
			return "";
		}
		if (length < 0 || length > from.remaining() / 2) {
			throw new java.nio.BufferUnderflowException();
		}
		byte[] bytes = new byte[length * 2];
		from.get(bytes);
		return new String(bytes, StandardCharsets.UTF_16LE);
	}

	/** A number in 30 bits; source: MS-XLSB 2.5.122 (RkNumber). */
	static double rk(int rk) {
		double number = (rk & 2) != 0 ? rk >> 2 : Double.longBitsToDouble((long) (rk & 0xFFFFFFFC) << 32);
		return (rk & 1) != 0 ? number / 100 : number;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}

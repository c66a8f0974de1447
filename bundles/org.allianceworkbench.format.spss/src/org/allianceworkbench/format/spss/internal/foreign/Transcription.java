package org.allianceworkbench.format.spss.internal.foreign;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.table.TableFormatException;

/**
 * Goes through a whole file and changes numbers and letters where they stand. What is damaged is left for the reader to find.
 */
final class Transcription {

	private static final int COMPRESSION = 72;
	private static final int ZLIB = 2;
	private static final int BIAS = 84;
	private static final int HEADER = 176;
	private static final int LATIN_1 = 28591;
	/** Extension records that hold nothing but text. */
	private static final Set<Integer> TEXTS = Set.of(5, 6, 7, 10, 12, 13, 14, 17, 18, 19, 24);

	private final ByteBuffer file;
	private final FloatFormat floats;
	private final Optional<byte[]> letters;
	private final ByteSource source;
	/** For each 8 bytes of a case whether they are a number. */
	private final List<Boolean> numeric = new ArrayList<>();
	private final List<Integer> labelled = new ArrayList<>();

	/**
	 * @param file all bytes, in the order of the file's whole numbers
	 * @param letters what each byte of a text becomes; empty when texts stay as they are
	 */
	Transcription(ByteBuffer file, FloatFormat floats, Optional<byte[]> letters, ByteSource source) {
		this.file = file;
		this.floats = floats;
		this.letters = letters;
		this.source = source;
	}

	void transcribe() throws TableFormatException {
		if (file.getInt(COMPRESSION) == ZLIB) {
			throw source.damaged(COMPRESSION, "the file is a .zsav file of a VAX or an IBM mainframe, which can't be read; save "
					+ "it as .sav");
		}
		text(0, 64);
		number(BIAS);
		text(BIAS + 8, HEADER - BIAS - 8);
		file.position(HEADER);
		try {
			boolean more = true;
			while (more) {
				more = record(file.getInt());
			}
		} catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
			// the file ends here or counts more than it has: its reader says so, with the place
			file.position(file.limit());
		}
	}

	private void number(int at) {
		file.putDouble(at, floats.number(file.array(), at, file.order() == ByteOrder.BIG_ENDIAN));
	}

	private void text(int at, int length) {
		if (letters.isPresent()) {
			for (int i = at; i < at + length; i++) {
				file.put(i, letters.get()[file.get(i) & 0xff]);
			}
		}
	}

	private void nextText(int length) {
		int at = file.position();
		file.position(at + length);
		text(at, length);
	}

	private void nextValue(boolean number) {
		int at = file.position();
		file.position(at + 8);
		if (number) {
			number(at);
		} else {
			text(at, 8);
		}
	}

	/** Changes a record whose type has been read; false when there is none after it. */
	private boolean record(int type) throws TableFormatException {
		switch (type) {
			case 2 -> variable();
			case 3 -> labels();
			case 4 -> labelledVariables();
			case 6 -> nextText(Math.multiplyExact(file.getInt(), 80));
			case 7 -> extension();
			case 999 -> {
				file.getInt();
				data();
			}
			default -> file.position(file.limit());
		}
		return type != 999 && file.hasRemaining();
	}

	private void variable() {
		int width = file.getInt();
		boolean label = file.getInt() == 1;
		int missing = Math.abs(file.getInt());
		file.getLong();
		nextText(8);
		if (label) {
			int length = file.getInt();
			nextText(length + (-length & 3));
		}
		for (int i = 0; i < missing; i++) {
			nextValue(width == 0);
		}
		numeric.add(width == 0);
	}

	/** Values of labels are changed when it is known whose they are. */
	private void labels() {
		labelled.clear();
		for (int count = file.getInt(); count > 0; count--) {
			labelled.add(file.position());
			file.getLong();
			int length = file.get() & 0xff;
			nextText((length + 8) / 8 * 8 - 1);
		}
	}

	private void labelledVariables() {
		int count = file.getInt();
		int first = count > 0 ? file.getInt(file.position()) : 1;
		file.position(file.position() + Math.multiplyExact(count, 4));
		boolean number = numeric.get(first - 1);
		for (int at : labelled) {
			if (number) {
				number(at);
			} else {
				text(at, 8);
			}
		}
		labelled.clear();
	}

	private void extension() throws TableFormatException {
		int start = file.position() - 4;
		int subtype = file.getInt();
		int size = file.getInt();
		int length = Math.multiplyExact(size, file.getInt());
		int at = file.position();
		file.position(at + length);
		if (subtype == 4 && size == 8) {
			for (int i = 0; i < length; i += 8) {
				number(at + i);
			}
		} else if (letters.isPresent()) {
			extensionText(start, subtype, at, length);
		}
	}

	private void extensionText(int start, int subtype, int at, int length) throws TableFormatException {
		if (subtype == 3 && length == 32) {
			file.putInt(at + 28, LATIN_1);
		} else if (subtype == 20) {
			byte[] name = Arrays.copyOf("latin1".getBytes(StandardCharsets.US_ASCII), length);
			file.put(at, name);
		} else if (TEXTS.contains(subtype)) {
			text(at, length);
		} else if (subtype == 21 || subtype == 22) {
			throw source.damaged(start, "labels or missing values of long strings in EBCDIC can't be read; save the file on "
					+ "another machine");
		}
	}

	private void data() {
		if (numeric.isEmpty()) {
			return;
		}
		int element = 0;
		if (file.getInt(COMPRESSION) == 0) {
			for (; file.remaining() >= 8; element = (element + 1) % numeric.size()) {
				nextValue(numeric.get(element));
			}
			return;
		}
		byte[] codes = new byte[8];
		while (file.remaining() >= 8) {
			file.get(codes);
			for (byte code : codes) {
				if (code == (byte) 252) {
					return;
				}
				if (code == (byte) 253) {
					nextValue(numeric.get(element));
				}
				element = code == 0 ? element : (element + 1) % numeric.size();
			}
		}
	}
}

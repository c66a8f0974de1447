package org.allianceworkbench.format.spss.internal.portable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;

/** Takes one variable's values, case by case. */
final class CaseColumn {

	private static final int STRING_BYTES = 56;

	private final ColumnSpec spec;
	private final Charset charset;
	private final Notes notes;
	private final List<Object> chunks = new ArrayList<>();
	private double[] numbers = {};
	private String[] texts = {};
	private int size;
	private int total;
	private long bytes;
	private boolean toldSize;
	private boolean toldWidth;
	private boolean toldEncoding;

	CaseColumn(ColumnSpec spec, Charset charset, Notes notes) {
		this.spec = spec;
		this.charset = charset;
		this.notes = notes;
	}

	String name() {
		return spec.name();
	}

	/** Reads a value whose first character has been read; the first case has number 0. */
	void take(Fields fields, int first, long row) throws IOException {
		if (spec.type().isNumeric()) {
			double number = fields.number(first);
			if (Double.isInfinite(number) && !toldSize) {
				toldSize = true;
				notes.add(spec.name() + " holds numbers greater than a double can be, first in case " + (row + 1)
						+ "; they were taken for infinite");
			}
			if (size == numbers.length) {
				numbers = Arrays.copyOf(numbers, Math.max(16, size * 2));
			}
			numbers[size++] = number;
		} else {
			String text = fields.text(first, charset);
			checkText(text, fields.textLength(), row);
			if (size == texts.length) {
				texts = Arrays.copyOf(texts, Math.max(16, size * 2));
			}
			texts[size++] = text;
			bytes += STRING_BYTES + text.length();
		}
	}

	private void checkText(String text, int length, long row) {
		if (length > spec.width() && !toldWidth) {
			toldWidth = true;
			notes.add(spec.name() + " has " + spec.width() + " characters but holds longer texts, first in case " + (row + 1)
					+ "; they were kept whole");
		}
		if (!toldEncoding && text.indexOf('\ufffd') >= 0) {
			toldEncoding = true;
			notes.add(spec.name() + " holds bytes that are no text in " + charset.name() + ", first in case " + (row + 1)
					+ "; they are shown as \ufffd (is another encoding the right one?)");
		}
	}

	/** Ends a batch. */
	void endBatch() {
		if (size == 0) {
			return;
		}
		chunks.add(spec.type().isNumeric() ? Arrays.copyOf(numbers, size) : (Object) Arrays.copyOf(texts, size));
		bytes += (spec.type().isNumeric() ? (long) Double.BYTES : 4L) * size;
		total += size;
		size = 0;
	}

	/** Bytes that the values taken so far occupy. */
	long bytes() {
		return bytes;
	}

	/** The column of all that was taken; it is then empty and ready for another one. */
	Column finish() {
		boolean numeric = spec.type().isNumeric();
		Object all = numeric ? new double[total] : new String[total];
		int at = 0;
		for (Object chunk : chunks) {
			int length = numeric ? ((double[]) chunk).length : ((String[]) chunk).length;
			System.arraycopy(chunk, 0, all, at, length);
			at += length;
		}
		chunks.clear();
		total = 0;
		bytes = 0;
		return numeric ? Column.of(spec, (double[]) all) : Column.of(spec, (String[]) all);
	}
}

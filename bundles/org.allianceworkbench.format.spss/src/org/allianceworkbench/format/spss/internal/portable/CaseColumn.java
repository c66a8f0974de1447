package org.allianceworkbench.format.spss.internal.portable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;

/** Takes one variable's values, case by case. */
final class CaseColumn {

	private final ColumnSpec spec;
	private final Charset charset;
	private final Notes notes;
	private double[] numbers = {};
	private String[] texts = {};
	private int size;
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

	/** The column of what was taken; it is then empty and ready for more. */
	Column finish() {
		Column column = spec.type().isNumeric() ? Column.of(spec, Arrays.copyOf(numbers, size))
				: Column.of(spec, Arrays.copyOf(texts, size));
		size = 0;
		return column;
	}
}

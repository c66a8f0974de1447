package org.allianceworkbench.format.spss.internal.portable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

import org.allianceworkbench.format.spss.internal.dictionary.FormatCode;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.MissingValues.Range;
import org.allianceworkbench.table.Value;

/** Reads variable records (7) and what may follow them: missing values (8, 9, A, B) and the label (C). */
final class VariableRecords {

	private static final int MAX_WIDTH = 32767;
	private static final int MAX_NAME = 64;
	private static final int MAX_MISSING = 3;
	private static final int MAX_FORMAT = 1_000_000;

	private final Fields fields;
	private final Charset charset;
	private final Notes notes;

	VariableRecords(Fields fields, Charset charset, Notes notes) {
		this.fields = fields;
		this.charset = charset;
		this.notes = notes;
	}

	private String text() throws IOException {
		return fields.text(fields.next(), charset);
	}

	/** Reads a variable record whose tag has been read. */
	PortableVariable read(int number) throws IOException {
		fields.within("variable " + number);
		int width = fields.whole(fields.next(), "the width", MAX_WIDTH);
		String name = text();
		if (name.length() > MAX_NAME) {
			throw fields.damaged("its name has " + name.length() + " characters; names have up to 8");
		}
		if (name.isEmpty()) {
			name = "V" + number;
			notes.add("variable " + number + " has no name; it was called " + name);
		}
		fields.within("variable " + name);
		DisplayFormat print = format(name, width, "print");
		DisplayFormat write = format(name, width, "write");
		return new PortableVariable(name, width, print, write);
	}

	private DisplayFormat format(String name, int variableWidth, String which) throws IOException {
		int type = fields.whole(fields.next(), "the type of the " + which + " format", MAX_FORMAT);
		int width = fields.whole(fields.next(), "the width of the " + which + " format", MAX_FORMAT);
		int decimals = fields.whole(fields.next(), "the decimals of the " + which + " format", MAX_FORMAT);
		boolean text = variableWidth > 0;
		Optional<FormatCode> code = FormatCode.of(type).filter(c -> c.isText() == text && c.accepts(width, decimals));
		DisplayFormat fallback = text ? new DisplayFormat("A", variableWidth, 0) : DisplayFormat.DEFAULT_NUMBER;
		if (code.isEmpty()) {
			notes.add(name + " has the " + which + " format " + type + "/" + width + "/" + decimals + ", which does not fit a "
					+ (text ? "string" : "number") + "; " + fallback + " was taken");
		}
		return code.map(c -> new DisplayFormat(c.name(), width, decimals)).orElse(fallback);
	}

	/** Reads a record about the variable before it, whose tag has been read. */
	void readAbout(PortableVariable variable, int tag) throws IOException {
		fields.within("variable " + variable.name);
		switch (tag) {
			case '8' -> addMissing(variable);
			case '9' -> addRange(variable, Optional.empty(), Optional.of(value(variable)));
			case 'A' -> addRange(variable, Optional.of(value(variable)), Optional.empty());
			case 'B' -> addRange(variable, Optional.of(value(variable)), Optional.of(value(variable)));
			default -> variable.label = text();
		}
	}

	private Value value(PortableVariable variable) throws IOException {
		return variable.isText() ? Value.of(text()) : Value.of(fields.number(fields.next()));
	}

	private void addMissing(PortableVariable variable) throws IOException {
		if (variable.missing.size() == MAX_MISSING) {
			throw fields.damaged("it has more than " + MAX_MISSING + " single missing values");
		}
		Value value = value(variable);
		if (value.isNone()) {
			notes.add(variable.name + " lists system-missing among its missing values; it is missing anyway");
		} else {
			variable.missing.add(value);
		}
	}

	private void addRange(PortableVariable variable, Optional<Value> low, Optional<Value> high) throws IOException {
		if (variable.range.isPresent()) {
			throw fields.damaged("it has two ranges of missing values, but only one is possible");
		}
		if (variable.isText()) {
			notes.add("the string variable " + variable.name + " has a range of missing values, which strings can't have; it was "
					+ "left aside");
		} else if (low.equals(Optional.of(Value.NONE)) || high.equals(Optional.of(Value.NONE))) {
			notes.add(variable.name + " has a range of missing values with system-missing at one end; it was left aside");
		} else {
			Range range = new Range(number(low, Double.NEGATIVE_INFINITY), number(high, Double.POSITIVE_INFINITY));
			variable.range = Optional.of(range);
			checkRange(variable.name, range);
		}
	}

	private static double number(Optional<Value> value, double open) {
		return value.map(v -> ((Value.Num) v).number()).orElse(open);
	}

	/** PSPP 1.6 writes the greatest number in place of the low end of {@code x THRU HIGHEST}. */
	private void checkRange(String name, Range range) {
		if (range.low() == Double.POSITIVE_INFINITY) {
			notes.add(name + " has a range of missing values from the greatest number up, so that it holds no value: PSPP loses "
					+ "the low end of such a range when it writes portable files; look it up in the source");
		} else if (range.low() > range.high()) {
			notes.add(name + " has a range of missing values whose low end is above its high end; it holds no value");
		}
	}
}

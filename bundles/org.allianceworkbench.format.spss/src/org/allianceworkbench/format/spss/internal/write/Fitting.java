package org.allianceworkbench.format.spss.internal.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.format.spss.internal.dictionary.FormatCode;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Makes what is known of one column fit SPSS's limits and says what had to give way. */
final class Fitting {

	private static final int LABEL = 255;
	private static final int VALUE_LABEL = 120;
	private static final int LONG_STRING_CODE = 8;

	private final ColumnSpec spec;
	private final int width;
	private final List<String> losses;

	Fitting(ColumnSpec spec, int width, List<String> losses) {
		this.spec = spec;
		this.width = width;
		this.losses = losses;
	}

	private void lost(String sentence) {
		losses.add(spec.name() + ": " + sentence);
	}

	String label() {
		String cut = Utf8.cut(spec.label(), LABEL);
		if (!cut.equals(spec.label())) {
			lost("the label is longer than 255 bytes and is cut to '" + cut + "'");
		}
		return cut;
	}

	ValueLabels valueLabels() {
		Map<Value, String> fitting = new LinkedHashMap<>();
		for (ValueLabels.Entry entry : spec.valueLabels().entries()) {
			if (!sameKind(entry.value())) {
				lost("the label '" + entry.label() + "' is for the value '" + entry.value()
						+ "', which is not of the column's type; it"
						+ " is left out");
				continue;
			}
			String cut = Utf8.cut(entry.label(), VALUE_LABEL);
			if (!cut.equals(entry.label())) {
				lost("the label of the value " + entry.value() + " is longer than 120 bytes and is cut to '" + cut + "'");
			}
			fitting.put(entry.value(), cut);
		}
		return ValueLabels.of(fitting.entrySet().stream().map(e -> new ValueLabels.Entry(e.getKey(), e.getValue())).toList());
	}

	private boolean sameKind(Value value) {
		return switch (value) {
			case Value.Num n -> width == 0;
			case Value.Text t -> width > 0 && Utf8.length(t.text().stripTrailing()) <= width;
			case Value.None none -> width == 0;
		};
	}

	MissingValues missing() {
		MissingValues missing = spec.missing();
		List<Value> discrete = new ArrayList<>();
		Optional<MissingValues.Range> range = width == 0 ? missing.range() : Optional.empty();
		if (missing.range().isPresent() && range.isEmpty()) {
			lost("strings can't have a range of missing values; it is left out");
		}
		int most = range.isPresent() ? 1 : 3;
		for (Value value : missing.discrete()) {
			if (value.isNone() || !sameKind(value)) {
				lost("the missing value '" + value + "' is not of the column's type; it is left out");
			} else if (width > LONG_STRING_CODE && Utf8.length(value.toString().stripTrailing()) > LONG_STRING_CODE) {
				lost("the missing value '" + value + "' is longer than the 8 bytes that SPSS allows; it is left out");
			} else if (discrete.size() == most) {
				lost("SPSS holds three missing values, or a range and one; " + value + " is left out and would count as valid");
			} else {
				discrete.add(value);
			}
		}
		return new MissingValues(discrete, range);
	}

	DisplayFormat format(DisplayFormat wanted, String which) {
		Optional<FormatCode> code = FormatCode.of(wanted.type());
		if (width > 0) {
			boolean hex = code.isPresent() && code.get() == FormatCode.AHEX && width * 2 <= 255;
			if (!hex && (code.isEmpty() || code.get() != FormatCode.A)) {
				lost("the " + which + " format " + wanted + " does not fit a string of " + width + " bytes; A" + width
						+ " is written");
			}
			return hex ? new DisplayFormat("AHEX", width * 2, 0) : new DisplayFormat("A", width, 0);
		}
		if (code.isPresent() && code.get().type() == spec.type() && code.get().accepts(wanted.width(), wanted.decimals())) {
			return wanted;
		}
		DisplayFormat fallback = DisplayFormat.defaultFor(spec.type() == ColumnType.TEXT ? ColumnType.NUMBER : spec.type(), 0);
		lost("SPSS has no " + which + " format " + wanted + " for this type of column; " + fallback + " is written");
		return fallback;
	}
}

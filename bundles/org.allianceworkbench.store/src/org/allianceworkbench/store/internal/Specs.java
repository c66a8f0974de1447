package org.allianceworkbench.store.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Says for a table's column what the codebook says about a variable. */
final class Specs {

	private static final int SHOWN_TEXT = 20;
	private static final int MOST_DIGITS = 40;

	private final Variable variable;
	private final ColumnType type;

	private Specs(Variable variable) {
		this.variable = variable;
		this.type = ColumnType.valueOf(variable.getType().name());
	}

	/**
	 * The description of a variable.
	 *
	 * @throws StoreException when its missing values can't be understood, because then valid values could not be told
	 */
	static ColumnSpec of(Variable variable) throws StoreException {
		return new Specs(variable).spec();
	}

	private ColumnSpec spec() throws StoreException {
		return ColumnSpec.of(variable.getName(), type).label(text(variable.getLabel())).valueLabels(labels()).missing(missing())
				.measure(Measure.valueOf(variable.getMeasure().name())).format(format()).build();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private DisplayFormat format() {
		return switch (variable.getType()) {
			case NUMBER -> number();
			case TEXT -> DisplayFormat.defaultFor(type, SHOWN_TEXT);
			case DATE, TIME, DATE_TIME -> DisplayFormat.defaultFor(type, 0);
		};
	}

	private DisplayFormat number() {
		int decimals = Math.max(0, variable.getDecimals());
		int needed = Math.max(digits(variable.getLowest()), digits(variable.getHighest())) + (decimals > 0 ? decimals + 1 : 0);
		return DisplayFormat.number(Math.min(MOST_DIGITS, Math.max(DisplayFormat.DEFAULT_NUMBER.width(), needed)), decimals);
	}

	private static int digits(Double bound) {
		return bound == null || !Double.isFinite(bound) ? 1 : Long.toString(Math.round(bound)).length();
	}

	/** Labels of codes, then the reasons of missing values that have no label of their own. */
	private ValueLabels labels() {
		List<ValueLabels.Entry> entries = new ArrayList<>();
		Set<Value> labelled = new HashSet<>();
		if (variable.getCodeList() != null) {
			for (Code code : variable.getCodeList().getCodes()) {
				add(entries, labelled, code.getValue(), code.getLabel());
			}
		}
		for (MissingValue missing : variable.getMissingValues()) {
			add(entries, labelled, missing.getValue(), missing.getReason());
		}
		return ValueLabels.of(entries);
	}

	private void add(List<ValueLabels.Entry> entries, Set<Value> labelled, String code, String label) {
		if (code != null && label != null) {
			value(code).filter(labelled::add).ifPresent(value -> entries.add(new ValueLabels.Entry(value, label)));
		}
	}

	private MissingValues missing() throws StoreException {
		List<Value> discrete = new ArrayList<>();
		Optional<MissingValues.Range> range = Optional.empty();
		for (MissingValue missing : variable.getMissingValues()) {
			if (missing.getValue() != null) {
				discrete.add(value(missing.getValue())
						.orElseThrow(() -> new StoreException(variable.getName() + ": the missing value '"
						+ missing.getValue() + "' is no value of the variable's type; correct it in the codebook")));
			} else if (missing.getLow() != null || missing.getHigh() != null) {
				if (range.isPresent()) {
					throw new StoreException(variable.getName()
							+ " has more than one range of missing values; join them in the codebook, "
							+ "or name the single values");
				}
				range = Optional.of(new MissingValues.Range(missing.getLow() == null ? Double.NEGATIVE_INFINITY
						: missing.getLow(), missing.getHigh() == null ? Double.POSITIVE_INFINITY : missing.getHigh()));
			}
		}
		return new MissingValues(discrete, range);
	}

	/** What a code of the codebook is as a value: dates may be written as seconds or in ISO 8601. */
	private Optional<Value> value(String code) {
		if (variable.getType() == VariableType.TEXT) {
			return Optional.of(Value.of(code));
		}
		OptionalDouble number = CodeText.number(code);
		if (number.isPresent()) {
			return Optional.of(Value.of(number.getAsDouble()));
		}
		try {
			return switch (variable.getType()) {
				case DATE -> Optional.of(Value.of(CalendarSeconds.of(LocalDate.parse(code.strip()))));
				case DATE_TIME -> Optional.of(Value.of(CalendarSeconds.of(LocalDateTime.parse(code.strip()))));
				case NUMBER, TEXT, TIME -> Optional.empty();
			};
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}

package org.allianceworkbench.export.internal.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ValueLabels;

/** What becomes of dates. Dates of sites and therapists can't be counted from a client's day, nor shifted with one: they stay. */
final class DateRule {

	private static final int WIDTH = 8;

	private final DateForm form;
	private final Owners owners;
	private final double[] perClient;

	/**
	 * @param baselines each client's first day in seconds, for days since then
	 * @throws ExportException when dates are to be shifted by no day
	 */
	DateRule(ExportPrivacy privacy, StudyKey key, Owners owners, Baselines baselines) throws ExportException {
		this.form = privacy.getDates();
		this.owners = owners;
		if (form == DateForm.SHIFTED) {
			if (privacy.getShiftDays() < 1) {
				throw new ExportException("dates are to be shifted by at most " + privacy.getShiftDays()
						+ " days; say at least 1, or 180");
			}
			perClient = owners.clients().stream().mapToDouble(o -> key.shift(privacy.getShiftDays(), o.site(), o.code())
					* CalendarSeconds.DAY).toArray();
		} else if (form == DateForm.DAYS_SINCE_BASELINE) {
			perClient = owners.clients().stream().mapToDouble(o -> baselines.of(o.site(), o.code())).toArray();
		} else {
			perClient = new double[0];
		}
	}

	/** Whether a date can't leave in this form. */
	boolean stays(Leaving leaving) {
		return form == DateForm.LEFT_OUT || (form == DateForm.SHIFTED || form == DateForm.DAYS_SINCE_BASELINE)
				&& (!leaving.isOfClients() || !owners.haveClients());
	}

	/** The date in its form, when that is another. */
	Optional<Leaving> apply(Leaving leaving) {
		Column dates = leaving.column();
		ColumnSpec spec = dates.spec();
		return switch (form) {
			case AS_IS, LEFT_OUT -> Optional.empty();
			case SHIFTED -> Optional.of(leaving.becomes(column(spec, spec.type(), spec.format(), "", dates.size(),
					row -> dates.valid(row) + perClient[owners.person(row)]),
					"shifted by the same number of days for each client"));
			case MONTH -> Optional.of(leaving.becomes(column(spec, ColumnType.DATE, new DisplayFormat("MOYR", WIDTH, 0),
					" (month; the day is always the first)", dates.size(),
					row -> month(dates.valid(row))), "cut to the month"));
			case YEAR -> Optional.of(leaving.becomes(column(spec, ColumnType.NUMBER, DisplayFormat.number(4, 0), " (year)",
					dates.size(), row -> year(dates.valid(row))), "cut to the year"));
			case DAYS_SINCE_BASELINE -> Optional.of(leaving.becomes(column(spec, ColumnType.NUMBER, DisplayFormat.number(WIDTH, 0),
					" (days since baseline)", dates.size(), row -> Math.floor((dates.valid(row) - perClient[owners.person(row)])
							/ CalendarSeconds.DAY)), "counted in days since the client's baseline"));
		};
	}

	private static Column column(ColumnSpec spec, ColumnType type, DisplayFormat format, String label, int size,
			IntToDoubleFunction numbers) {
		String text = spec.label().isEmpty() ? spec.name() : spec.label();
		return new ComputedNumbers(spec.toBuilder().type(type).format(format).writeFormat(format).label(text + label)
				.valueLabels(ValueLabels.NONE).missing(MissingValues.NONE).measure(Measure.SCALE).build(), size, numbers);
	}

	private static double month(double seconds) {
		return Double.isNaN(seconds) ? seconds : CalendarSeconds.of(CalendarSeconds.date(seconds).withDayOfMonth(1));
	}

	private static double year(double seconds) {
		LocalDate date = Double.isNaN(seconds) ? null : CalendarSeconds.date(seconds);
		return date == null ? Double.NaN : date.getYear();
	}
}

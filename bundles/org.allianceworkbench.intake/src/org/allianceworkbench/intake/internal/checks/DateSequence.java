package org.allianceworkbench.intake.internal.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.table.CalendarSeconds;

/**
 * Finds the dates of one client that can't be right: out of order, before the enrolment, in the future.
 * <p>
 * As few dates as possible are found wrong: those outside the longest sequence of dates that do not decrease; of several such
 * sequences the one that keeps the earlier occasions. Each date has at most one problem. Baseline occasions may lie before or
 * after the enrolment.
 */
public final class DateSequence {

	/** Stands for the enrolment among the indexes of occasions. */
	public static final int ENROLMENT = -1;

	private record Dated(int occasion, double seconds) {
	}

	private final List<Occasion> occasions;
	private final LocalDate today;

	/**
	 * @param occasions the study's occasions in order
	 * @param today dates after it are in the future
	 */
	public DateSequence(List<Occasion> occasions, LocalDate today) {
		this.occasions = occasions;
		this.today = today;
	}

	/**
	 * The problems of a client's dates.
	 *
	 * @param enrolled day of enrolment in the unit of dates, {@code NaN} when unknown
	 * @param sessions dates by index of the occasion, {@code NaN} when unknown
	 * @return problems by index of the occasion, {@link #ENROLMENT} for the enrolment
	 */
	public Map<Integer, Problem> problems(double enrolled, double[] sessions) {
		List<Dated> dates = new ArrayList<>();
		List<Dated> baselines = new ArrayList<>();
		if (!Double.isNaN(enrolled)) {
			dates.add(new Dated(ENROLMENT, enrolled));
		}
		for (int o = 0; o < sessions.length; o++) {
			if (!Double.isNaN(sessions[o])) {
				(occasions.get(o).getKind() == OccasionKind.BASELINE ? baselines : dates).add(new Dated(o, sessions[o]));
			}
		}
		Map<Integer, Problem> problems = new LinkedHashMap<>();
		List<Dated> kept = longest(dates);
		for (Dated date : dates) {
			if (!kept.contains(date)) {
				problems.put(date.occasion(), outOfOrder(date, kept));
			}
		}
		for (Dated baseline : baselines) {
			kept.stream().filter(d -> d.occasion() != ENROLMENT && d.occasion() > baseline.occasion()
					&& d.seconds() < baseline.seconds())
					.findFirst().ifPresent(later -> problems.put(baseline.occasion(), order(baseline, later)));
		}
		dates.addAll(baselines);
		dates.stream().filter(date -> !problems.containsKey(date.occasion()) && day(date).isAfter(today))
				.forEach(date -> problems.put(date.occasion(), future(date)));
		return problems;
	}

	private static List<Dated> longest(List<Dated> dates) {
		int n = dates.size();
		int[] length = new int[n + 1];
		for (int i = n - 1; i >= 0; i--) {
			length[i] = 1;
			for (int j = i + 1; j < n; j++) {
				if (dates.get(j).seconds() >= dates.get(i).seconds()) {
					length[i] = Math.max(length[i], 1 + length[j]);
				}
			}
		}
		int wanted = 0;
		for (int i = 0; i < n; i++) {
			wanted = Math.max(wanted, length[i]);
		}
		List<Dated> kept = new ArrayList<>();
		for (int i = 0; i < n; i++) {
			if (length[i] == wanted && (kept.isEmpty() || dates.get(i).seconds() >= kept.get(kept.size() - 1).seconds())) {
				kept.add(dates.get(i));
				wanted--;
			}
		}
		return kept;
	}

	private Problem outOfOrder(Dated date, List<Dated> kept) {
		if (date.occasion() == ENROLMENT) {
			Dated first = kept.get(0);
			return new Problem(BuiltInRule.DATE_BEFORE_ENROLMENT, "the enrolment is dated " + day(date) + ", but "
					+ name(first) + " already " + day(first), "Ask the site for the right date; day and month may be swapped");
		}
		Dated other = kept.stream().filter(d -> d.occasion() != ENROLMENT && (d.occasion() < date.occasion()
				? d.seconds() > date.seconds() : d.seconds() < date.seconds())).reduce((a, b) -> nearer(date, a, b))
				.orElse(kept.get(0));
		return other.occasion() == ENROLMENT ? new Problem(BuiltInRule.DATE_BEFORE_ENROLMENT, name(date) + " is dated "
				+ day(date)
				+ ", before the enrolment on " + day(other), "Ask the site for the right date") : order(date, other);
	}

	private static Dated nearer(Dated date, Dated a, Dated b) {
		return Math.abs(a.occasion() - date.occasion()) <= Math.abs(b.occasion() - date.occasion()) ? a : b;
	}

	private Problem order(Dated date, Dated other) {
		boolean early = other.occasion() < date.occasion();
		return new Problem(BuiltInRule.DATE_ORDER, name(date) + " is dated " + day(date) + ", but " + name(other)
				+ (early ? " already " : " only ") + day(other), "Ask the site for the right date; day and month may be swapped");
	}

	private Problem future(Dated date) {
		return new Problem(BuiltInRule.DATE_IN_FUTURE, name(date) + " is dated " + day(date) + ", after today, " + today,
				"Ask the site for the right date");
	}

	private String name(Dated date) {
		return date.occasion() == ENROLMENT ? "the enrolment" : occasions.get(date.occasion()).getCode();
	}

	private static LocalDate day(Dated date) {
		return CalendarSeconds.date(date.seconds());
	}
}

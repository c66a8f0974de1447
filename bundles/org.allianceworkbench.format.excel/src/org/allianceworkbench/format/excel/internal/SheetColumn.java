package org.allianceworkbench.format.excel.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.grid.Cell;

/** What one column of a sheet holds, in the vocabulary of {@code expected-excel/1}. */
final class SheetColumn {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

	private final int column;
	private final Map<String, Long> kinds = new TreeMap<>();
	private final MessageDigest texts = Inspection.sha256();
	private double sum;
	private double lost;
	private double least = Double.POSITIVE_INFINITY;
	private double most = Double.NEGATIVE_INFINITY;
	private double earliest = Double.POSITIVE_INFINITY;
	private double latest = Double.NEGATIVE_INFINITY;

	SheetColumn(int column) {
		this.column = column;
	}

	/** Whether a cell counts: an empty text is nothing. */
	static boolean holds(Cell cell) {
		return switch (cell.value()) {
			case Cell.Blank b -> false;
			case Cell.Text t -> !t.text().isEmpty();
			default -> true;
		};
	}

	void add(Cell cell) {
		String kind = kind(cell.value());
		long count = kinds.merge(kind, 1L, Long::sum);
		switch (cell.value()) {
			case Cell.Num n -> number(n.number());
			case Cell.Text t -> texts.update(((count > 1 ? "\n" : "") + t.text()).getBytes(StandardCharsets.UTF_8));
			case Cell.Moment m -> {
				earliest = Math.min(earliest, m.seconds());
				latest = Math.max(latest, m.seconds());
			}
			default -> {
				// counted only
			}
		}
	}

	private static String kind(Cell cell) {
		return switch (cell) {
			case Cell.Num n -> "number";
			case Cell.Text t -> "string";
			case Cell.Bool b -> "bool";
			case Cell.Moment m -> "date";
			case Cell.Time t -> t.duration() ? "duration" : "time";
			case Cell.Error e -> "error";
			default -> "blank";
		};
	}

	/** Neumaier's compensated sum. */
	private void number(double number) {
		double next = sum + number;
		lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
		sum = next;
		least = Math.min(least, number);
		most = Math.max(most, number);
	}

	Map<String, Long> kinds() {
		return kinds;
	}

	Map<String, Object> toMap() {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("col", column + 1);
		map.put("count", kinds.values().stream().mapToLong(Long::longValue).sum());
		map.put("kinds", kinds);
		if (kinds.containsKey("number")) {
			map.put("sum", sum + lost);
			map.put("min", least);
			map.put("max", most);
		}
		if (kinds.containsKey("string")) {
			map.put("sha256", HexFormat.of().formatHex(texts.digest()));
		}
		if (kinds.containsKey("date")) {
			map.put("dates", List.of(moment(earliest), moment(latest)));
		}
		return map;
	}

	private static String moment(double seconds) {
		LocalDateTime moment = CalendarSeconds.dateTime(seconds);
		return moment.getNano() == 0 ? MOMENT.format(moment) : moment.toString();
	}

	/** A cell for JSON. */
	static Object json(Cell cell) {
		return switch (cell.value()) {
			case Cell.Num n -> n.number();
			case Cell.Text t -> t.text().isEmpty() ? null : t.text();
			case Cell.Bool b -> b.truth();
			case Cell.Moment m -> Map.of("d", moment(m.seconds()));
			case Cell.Time t when t.duration() -> Map.of("dur_s", t.seconds());
			case Cell.Time t -> Map.of("t", time(t.seconds()));
			case Cell.Error e -> Map.of("e", e.code());
			default -> null;
		};
	}

	private static String time(double seconds) {
		LocalTime time = LocalTime.ofNanoOfDay(Math.round(seconds * 1e3) * 1_000_000 % (long) (CalendarSeconds.DAY * 1e9));
		return time.getNano() == 0 ? CLOCK.format(time) : time.toString();
	}
}

package org.allianceworkbench.export.internal.targets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.ValueLabels;

/** Tables that targets write in tests. */
public final class Samples {

	/** Texts that programs take for something else, cut, or break at. */
	public static final List<String> HOSTILE = List.of("=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r\n=2", "=HYPERLINK(\"x\")",
			"a,b;c", "\"quoted\" and \"\"", "'", "line\nbreak", "  blanks  ", "Ünïcödé", "😀🧠", "שלום", "\u202Ertl", "NA", ".",
			"-5",
			"007", "x\\ty", "c:\\new", "#!comment", "1e5", "TRUE");

	private Samples() {
	}

	/** Six rows with everything that a table can hold. */
	public static Table everything() {
		double day = CalendarSeconds.of(LocalDate.of(2024, 2, 29));
		double old = CalendarSeconds.of(LocalDate.of(1899, 12, 31));
		double moment = CalendarSeconds.of(LocalDateTime.of(2024, 2, 29, 13, 45, 10));
		double nan = Double.NaN;
		ColumnSpec client = ColumnSpec.text("client").label("Client").width(4).measure(Measure.NOMINAL).build();
		ColumnSpec bond = ColumnSpec.number("wai_bond").label("Bond, \"WAI\" – mean of 4 items").measure(Measure.SCALE)
				.format(DisplayFormat.number(8, 2)).missing(MissingValues.range(-99, -90, 97))
				.valueLabels(ValueLabels.of(97, "refused", -99, "form lost")).build();
		ColumnSpec sex = ColumnSpec.number("sex").label("Sex").measure(Measure.NOMINAL).format(DisplayFormat.number(1, 0))
				.valueLabels(ValueLabels.of(1, "female", 2, "male's", 3, "diverse; or other", 9, "not asked"))
				.missing(MissingValues.of(9)).build();
		ColumnSpec date = ColumnSpec.of("session_date", ColumnType.DATE).label("Date of the session").build();
		ColumnSpec when = ColumnSpec.of("filled_in", ColumnType.DATE_TIME).build();
		ColumnSpec length = ColumnSpec.of("length", ColumnType.TIME).label("Length").build();
		ColumnSpec note = ColumnSpec.text("note").label("Note").width(40).build();
		List<Column> columns = List.of(Column.of(client, new String[] { "A-1", "A-2", "A-3", "B-1", "B-2", "B-3" }),
				Column.of(bond, new double[] { 5.25, 97, -99, nan, -93, 0.1 }),
				Column.of(sex, new double[] { 1, 2, 3, 9, nan, 1 }),
				Column.of(date, new double[] { day, old, nan, day + 86_400, day, day }),
				Column.of(when, new double[] { moment, moment + 0.5, nan, moment, moment, moment }),
				Column.of(length, new double[] { 3000, 0, nan, 86_399, 1, 2 }),
				Column.of(note, new String[] { "=1+1", "line\nbreak, \"quoted\"", null, "😀 שלום", "", "Ü".repeat(20) }));
		return new Table(TableInfo.NONE.withLabel("Alliance study"), columns);
	}

	/** One text column with every hostile text. */
	public static Table hostile() {
		return Table.of(Column.of(ColumnSpec.number("row").format(DisplayFormat.number(8, 0)).build(),
				java.util.stream.IntStream.range(0, HOSTILE.size()).asDoubleStream().toArray()),
				Column.of(ColumnSpec.text("text").width(40).build(), HOSTILE.toArray(String[]::new)));
	}

	/** Random numbers, codes, dates and texts. */
	public static Table random(long seed, int rows) {
		Random random = new Random(seed);
		double[] numbers = new double[rows];
		double[] codes = new double[rows];
		double[] dates = new double[rows];
		String[] texts = new String[rows];
		for (int i = 0; i < rows; i++) {
			numbers[i] = random.nextInt(10) == 0 ? Double.NaN : random.nextGaussian() * Math.pow(10, random.nextInt(9) - 4);
			codes[i] = List.of(1.0, 2.0, 7.0, 97.0, 98.0, 99.0, Double.NaN).get(random.nextInt(7));
			dates[i] = random.nextInt(10) == 0 ? Double.NaN
					: CalendarSeconds.of(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000)));
			texts[i] = HOSTILE.get(random.nextInt(HOSTILE.size()));
		}
		return Table.of(Column.of(ColumnSpec.number("number").format(DisplayFormat.number(12, 4)).build(), numbers),
				Column.of(ColumnSpec.number("code").format(DisplayFormat.number(3, 0)).missing(MissingValues.of(97, 98, 99))
						.valueLabels(ValueLabels.of(1, "never", 7, "always", 97, "refused", 98, "unreadable")).build(), codes),
				Column.of(ColumnSpec.of("date", ColumnType.DATE).build(), dates),
				Column.of(ColumnSpec.text("text").width(40).build(), texts));
	}

	/** Sessions of four clients of two therapists at two sites, both roles' ratings side by side. */
	public static Table dyads() {
		String[] site = { "A", "A", "A", "B", "B", "B" };
		String[] therapist = { "T1", "T1", "T1", "T1", "T1", "T1" };
		String[] client = { "1", "1", "2", "1", "2", "2" };
		String[] occasion = { "S1", "S2", "S1", "S1", "S1", "S2" };
		ColumnSpec rating = ColumnSpec.number("alliance_CLIENT").label("Alliance, client").format(DisplayFormat.number(4, 2))
				.missing(MissingValues.of(97)).build();
		return new Table(TableInfo.NONE.withLabel("Ratings of sessions"), List.of(text("site", site),
				text("therapist", therapist),
				text("client", client), text("occasion", occasion),
				Column.of(ColumnSpec.number("occasion_position").format(DisplayFormat.number(3, 0)).build(),
						new double[] { 2, 3, 2, 2, 2, 3 }),
				Column.of(ColumnSpec.number("experience").label("Experience in years").build(),
				new double[] { 12, 12, 12, 3, 3, 3 }),
				Column.of(rating, new double[] { 5.5, 97, 4.25, 6, Double.NaN, 5 }),
				Column.of(rating.toBuilder().name("alliance_THERAPIST").label("Alliance, therapist").build(),
						new double[] { 5, 4.5, 4, 97, 3.5, 5 })));
	}

	private static Column text(String name, String... texts) {
		return Column.of(ColumnSpec.text(name).width(4).build(), texts);
	}

	/** A table as what leaves, each option of the target by its default but for those given. */
	public static ExportContent content(Table table, ExportTarget target, Map<String, String> options) {
		return content(table, target, options, List.of());
	}

	/** The same with stored analyses. */
	public static ExportContent content(Table table, ExportTarget target, Map<String, String> options,
			List<Analysis> analyses) {
		Study study = StudyFactory.eINSTANCE.createStudy();
		study.setId("study");
		study.setTitle("Small study");
		List<String> keys = List.of("site", "therapist", "client", "occasion", "occasion_position", "role");
		List<ColumnFacts> facts = new ArrayList<>();
		for (ColumnSpec spec : table.specs()) {
			int end = spec.name().lastIndexOf('_');
			boolean ofRole = end > 0 && List.of("CLIENT", "THERAPIST").contains(spec.name().substring(end + 1));
			facts.add(new ColumnFacts(spec.name(), keys.contains(spec.name()), Optional.empty(),
					ofRole ? spec.name().substring(0, end) : spec.name(), spec.name().equals("experience") ? Level.THERAPIST
							: Level.RATING, ExportForm.VALUE, ofRole ? spec.name().substring(end + 1) : "", "", ""));
		}
		Map<String, String> all = new java.util.HashMap<>();
		target.options().forEach(option -> all.put(option.name(), option.byDefault()));
		all.putAll(options);
		Export export = StudyFactory.eINSTANCE.createExport();
		export.setName("all");
		export.setTarget(target.id());
		return new ExportContent(table, facts, study, export, "1", all, analyses);
	}
}

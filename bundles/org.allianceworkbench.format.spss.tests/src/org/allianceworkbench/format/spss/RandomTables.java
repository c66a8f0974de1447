package org.allianceworkbench.format.spss;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.allianceworkbench.table.Alignment;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnRole;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.MultipleResponseSet;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Tables with everything that a system file can hold, by chance. */
final class RandomTables {

	private static final String LETTERS = "abcxyzABCXYZ0189_.$#@äöüßéŽжщחעあ漢字🙂";
	private static final String[] NUMBER_FORMATS = { "F8.2", "F1", "F40.16", "COMMA12.2", "DOT12.2", "DOLLAR12.2", "PCT8.1",
			"E12.4", "N8", "Z8.2", "CCA12.2", "CCB9", "CCC9.3", "CCD40", "CCE10", "WKDAY3", "MONTH9", "PIBHEX8", "RBHEX16", "IB4",
			"PIB2", "P6.2", "PK4", "RB8" };
	private static final String[] DATE_FORMATS = { "DATE11", "ADATE10", "EDATE10", "SDATE8", "JDATE7", "QYR8", "MOYR8",
			"WKYR10" };
	private static final double[] EDGES = { 0, -0.0, -100, -99, -98, 150, 151, 152, 0.5, Double.MIN_VALUE, Double.MAX_VALUE,
			Math.nextUp(-Double.MAX_VALUE), Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 1e15,
			13_000_000_000.25 };

	private final Random random;

	RandomTables(long seed) {
		random = new Random(seed);
	}

	Table next() {
		int columns = 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 8);
		int rows = random.nextInt(random.nextInt(20) == 0 ? 3000 : 40);
		Set<String> names = new HashSet<>();
		List<Column> all = new ArrayList<>();
		for (int c = 0; c < columns; c++) {
			all.add(random.nextInt(3) == 0 ? texts(name(names), rows) : numbers(name(names), rows));
		}
		return new Table(info(all), all);
	}

	private String name(Set<String> taken) {
		String name;
		do {
			name = cut("V" + word(random.nextInt(30) == 0 ? 80 : 12).replace(' ', '_'), 64);
		} while (name.endsWith(".") || !taken.add(name.toLowerCase(Locale.ROOT)));
		return name;
	}

	/** Letters and blanks, without a blank at the end. */
	private String word(int most) {
		int[] points = LETTERS.codePoints().toArray();
		StringBuilder word = new StringBuilder();
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			word.appendCodePoint(random.nextInt(8) == 0 ? ' ' : points[random.nextInt(points.length)]);
		}
		return word.toString().stripTrailing();
	}

	private static String cut(String text, int bytes) {
		String cut = text;
		while (cut.getBytes(StandardCharsets.UTF_8).length > bytes || !cut.equals(cut.stripTrailing())
				|| !cut.isEmpty() && Character.isHighSurrogate(cut.charAt(cut.length() - 1))) {
			cut = cut.substring(0, cut.length() - 1);
		}
		return cut;
	}

	private Column numbers(String name, int rows) {
		ColumnType type = switch (random.nextInt(6)) {
			case 0 -> ColumnType.DATE;
			case 1 -> ColumnType.TIME;
			case 2 -> ColumnType.DATE_TIME;
			default -> ColumnType.NUMBER;
		};
		Map<Double, String> labels = new LinkedHashMap<>();
		for (int i = random.nextInt(6) - 2; i > 0; i--) {
			labels.put(random.nextInt(20) - 10 + (random.nextInt(4) == 0 ? 0.5 : 0), cut(word(60), 120));
		}
		List<ValueLabels.Entry> entries = new ArrayList<>();
		labels.forEach((value, label) -> entries.add(new ValueLabels.Entry(Value.of(value), label)));
		double[] values = new double[rows];
		for (int row = 0; row < rows; row++) {
			values[row] = number();
		}
		return Column.of(common(ColumnSpec.of(name, type)).valueLabels(ValueLabels.of(entries)).missing(missingNumbers())
				.format(format(type)).writeFormat(format(type)).build(), values);
	}

	private double number() {
		return switch (random.nextInt(5)) {
			case 0 -> EDGES[random.nextInt(EDGES.length)];
			case 1 -> random.nextInt(400) - 200;
			case 2 -> random.nextGaussian();
			case 3 -> {
				double any = Double.longBitsToDouble(random.nextLong());
				yield any == -Double.MAX_VALUE ? 0 : any;
			}
			default -> 1 + random.nextInt(7);
		};
	}

	private MissingValues missingNumbers() {
		double a = random.nextInt(50) + 50;
		return switch (random.nextInt(7)) {
			case 0 -> MissingValues.of(a);
			case 1 -> MissingValues.of(a, a + 1.5);
			case 2 -> MissingValues.of(-a, 98, a + 99);
			case 3 -> MissingValues.range(a, a + 9);
			case 4 -> MissingValues.range(Double.NEGATIVE_INFINITY, -a, 99);
			case 5 -> MissingValues.range(a, Double.POSITIVE_INFINITY);
			default -> MissingValues.NONE;
		};
	}

	private DisplayFormat format(ColumnType type) {
		return DisplayFormat.parse(switch (type) {
			case NUMBER -> NUMBER_FORMATS[random.nextInt(NUMBER_FORMATS.length)];
			case DATE -> DATE_FORMATS[random.nextInt(DATE_FORMATS.length)];
			case TIME -> List.of("TIME11.2", "DTIME15", "MTIME8.2").get(random.nextInt(3));
			case DATE_TIME -> random.nextBoolean() ? "DATETIME23.2" : "YMDHMS19";
			case TEXT -> "A1";
		});
	}

	private Column texts(String name, int rows) {
		int width = switch (random.nextInt(8)) {
			case 0 -> 250 + random.nextInt(12);
			case 1 -> 500 + random.nextInt(20);
			case 2 -> random.nextInt(20) == 0 ? 32767 : 700;
			default -> 1 + random.nextInt(40);
		};
		Set<String> labelled = new HashSet<>();
		List<ValueLabels.Entry> entries = new ArrayList<>();
		for (int i = random.nextInt(5) - 2; i > 0; i--) {
			String value = cut(word(width), width);
			if (labelled.add(value)) {
				entries.add(new ValueLabels.Entry(Value.of(value), cut(word(60), 120)));
			}
		}
		List<Value> missing = new ArrayList<>();
		for (int i = random.nextInt(6) - 2; i > 0; i--) {
			missing.add(Value.of(cut(word(8), Math.min(8, width))));
		}
		String[] values = new String[rows];
		for (int row = 0; row < rows; row++) {
			int kind = random.nextInt(12);
			values[row] = kind == 0 ? null : kind < 3 ? ""
					: cut(word(Math.min(width, random.nextInt(10) == 0 ? 2000 : 30)), width);
		}
		return Column.of(common(ColumnSpec.text(name)).width(width).valueLabels(ValueLabels.of(entries))
				.missing(new MissingValues(missing, Optional.empty())).format(new DisplayFormat("A", width, 0))
				.writeFormat(width < 128 && random.nextInt(4) == 0 ? new DisplayFormat("AHEX", 2 * width, 0)
						: new DisplayFormat("A", width, 0)).build(), values);
	}

	private ColumnSpec.Builder common(ColumnSpec.Builder builder) {
		return builder.label(cut(word(100), 255)).measure(pick(Measure.values())).displayWidth(1 + random.nextInt(40))
				.alignment(pick(Alignment.values())).role(pick(ColumnRole.values())).attributes(attributes());
	}

	private <T> T pick(T[] values) {
		return values[random.nextInt(values.length)];
	}

	private Map<String, List<String>> attributes() {
		Map<String, List<String>> attributes = new LinkedHashMap<>();
		for (int i = random.nextInt(5) - 2; i > 0; i--) {
			List<String> values = new ArrayList<>();
			for (int v = 1 + random.nextInt(3); v > 0; v--) {
				values.add(word(20) + (random.nextInt(5) == 0 ? "'quoted'" : ""));
			}
			attributes.put("a" + random.nextInt(1000), values);
		}
		return attributes;
	}

	private TableInfo info(List<Column> columns) {
		List<String> documents = new ArrayList<>();
		for (int i = random.nextInt(4) - 1; i > 0; i--) {
			documents.add(cut(word(40), 80));
		}
		List<String> numeric = columns.stream().map(Column::spec).filter(s -> s.type().isNumeric()).map(ColumnSpec::name)
				.toList();
		List<MultipleResponseSet> sets = new ArrayList<>();
		if (numeric.size() > 1 && random.nextBoolean()) {
			sets.add(new MultipleResponseSet("$c" + random.nextInt(9), cut(word(20), 200), MultipleResponseSet.Kind.CATEGORIES,
					Optional.empty(), numeric.subList(0, 2), Optional.empty()));
			sets.add(new MultipleResponseSet("$d" + random.nextInt(9), "", MultipleResponseSet.Kind.DICHOTOMIES,
					Optional.of("1"), numeric,
					Optional.empty()));
			sets.add(new MultipleResponseSet("$e" + random.nextInt(9), "extended", MultipleResponseSet.Kind.DICHOTOMIES,
					Optional.of("55"), numeric, Optional.of(random.nextBoolean() ? "COUNTEDVALUES" : "VARLABELS")));
		}
		Optional<String> weight = numeric.isEmpty() || random.nextBoolean() ? Optional.empty()
				: Optional.of(numeric.get(random.nextInt(numeric.size())));
		return new TableInfo(cut(word(30), 64), documents, weight, attributes(), sets);
	}
}

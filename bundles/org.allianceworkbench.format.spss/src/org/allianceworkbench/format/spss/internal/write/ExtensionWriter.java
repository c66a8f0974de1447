package org.allianceworkbench.format.spss.internal.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.format.spss.internal.dictionary.Special;
import org.allianceworkbench.table.Alignment;
import org.allianceworkbench.table.ColumnRole;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MultipleResponseSet;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Writes the records of type 7. */
final class ExtensionWriter {

	private static final int UTF_8 = 65001;

	private final WritePlan plan;
	private final RecordOutput out;
	private int caseCountPosition;

	ExtensionWriter(WritePlan plan, RecordOutput out) {
		this.plan = plan;
		this.out = out;
	}

	void write() {
		record(3, 4, new RecordOutput().int32(0).int32(1).int32(0).int32(-1).int32(1).int32(1).int32(2).int32(UTF_8));
		record(4, 8, new RecordOutput().float64(Special.SYSMIS).float64(Special.HIGHEST).float64(Special.LOWEST));
		text(5, variableSets());
		text(7, responseSets(false));
		display();
		text(13, plan.columns().stream().map(c -> c.shortNames().get(0) + "=" + c.name()).collect(Collectors.joining("\t")));
		text(14, plan.columns().stream().filter(c -> c.segments() > 1)
				.map(c -> c.shortNames().get(0) + "=" + String.format(Locale.ROOT, "%05d", c.width()) + "\0\t")
				.collect(Collectors.joining()));
		record(16, 8, new RecordOutput().int64(1).int64(-1));
		caseCountPosition = out.length() - 8;
		text(17, attributes(plan.info().attributes()));
		text(18, plan.columns().stream().map(c -> c.name() + ":$@Role('" + role(c.spec().role()) + "'\n)"
				+ attributes(c.spec().attributes())).collect(Collectors.joining("/")));
		text(19, responseSets(true));
		text(20, "UTF-8");
		longStringLabels();
		longStringMissing();
	}

	private void record(int subtype, int size, RecordOutput data) {
		if (data.length() > 0) {
			out.int32(7).int32(subtype).int32(size).int32(data.length() / size).raw(data);
		}
	}

	private void text(int subtype, String text) {
		record(subtype, 1, new RecordOutput().raw(Utf8.bytes(text)));
	}

	/** Where the number of cases stands in the output. */
	int caseCountPosition() {
		return caseCountPosition;
	}

	/** Sets of variables that dialogs can show alone; source: PSPP developers' guide, "Variable Sets Record". */
	private String variableSets() {
		Map<String, PlannedColumn> byName = plan.byName();
		StringBuilder text = new StringBuilder();
		for (String set : plan.info().attributes().getOrDefault(InfoFitting.VARIABLE_SETS, List.of())) {
			int sign = set.indexOf('=');
			text.append(set.substring(0, Math.max(0, sign)).replaceAll("[\\r\\n]", " ")).append("= ")
					.append(Stream.of(set.substring(sign + 1).strip().split(" "))
							.map(c -> byName.get(c.toLowerCase(Locale.ROOT))).filter(c -> c != null).map(PlannedColumn::name)
							.collect(Collectors.joining(" ")))
					.append('\n');
		}
		return text.toString();
	}

	private String responseSets(boolean extended) {
		Map<String, PlannedColumn> byName = plan.byName();
		StringBuilder text = new StringBuilder();
		for (MultipleResponseSet set : plan.info().multipleResponseSets()) {
			if (set.labelSource().isPresent() != extended || !InfoFitting.storableName(set)) {
				continue;
			}
			text.append(set.name()).append('=');
			if (set.kind() == MultipleResponseSet.Kind.CATEGORIES) {
				text.append("C ");
			} else {
				text.append(extended ? set.labelSource().get().equals("VARLABELS") ? "E 11 " : "E 1 " : "D");
				counted(text, set.counted().orElse(""));
			}
			counted(text, set.label());
			text.append(set.columns().stream().map(c -> byName.get(c.toLowerCase(Locale.ROOT))).filter(c -> c != null)
					.map(c -> c.shortNames().get(0).toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "))).append('\n');
		}
		return text.toString();
	}

	private static void counted(StringBuilder text, String value) {
		String line = value.replace('\n', ' ');
		text.append(Utf8.length(line)).append(' ').append(line).append(' ');
	}

	/** Readers guess measurement levels only where this record is absent, so it is when the table says nothing of any column. */
	private void display() {
		if (plan.columns().stream().allMatch(ExtensionWriter::saysNothing)) {
			return;
		}
		RecordOutput data = new RecordOutput();
		for (PlannedColumn column : plan.columns()) {
			int shown = column.spec().displayWidth() > 0 ? column.spec().displayWidth()
					: column.isText() ? Math.min(32, column.width()) : 8;
			for (int segment = 0; segment < column.segments(); segment++) {
				data.int32(measure(column.spec().measure())).int32(shown).int32(alignment(column.spec().alignment()));
			}
		}
		record(11, 4, data);
	}

	private static boolean saysNothing(PlannedColumn column) {
		Alignment usual = column.isText() ? Alignment.LEFT : Alignment.RIGHT;
		return column.spec().measure() == Measure.UNKNOWN && column.spec().displayWidth() == 0 && column.spec()
				.alignment() == usual;
	}

	private static int measure(Measure measure) {
		return switch (measure) {
			case UNKNOWN -> 0;
			case NOMINAL -> 1;
			case ORDINAL -> 2;
			case SCALE -> 3;
		};
	}

	private static int alignment(Alignment alignment) {
		return switch (alignment) {
			case LEFT -> 0;
			case RIGHT -> 1;
			case CENTER -> 2;
		};
	}

	private static int role(ColumnRole role) {
		return switch (role) {
			case INPUT -> 0;
			case TARGET -> 1;
			case BOTH -> 2;
			case NONE -> 3;
			case PARTITION -> 4;
			case SPLIT -> 5;
		};
	}

	private static String attributes(Map<String, List<String>> attributes) {
		StringBuilder text = new StringBuilder();
		new TreeMap<>(attributes).forEach((name, values) -> {
			if (InfoFitting.storableAttribute(name) && !name.equals(InfoFitting.VARIABLE_SETS)) {
				text.append(name).append('(');
				values.forEach(v -> text.append('\'').append(v.replace('\n', ' ')).append("'\n"));
				text.append(')');
			}
		});
		return text.toString();
	}

	private void longStringLabels() {
		RecordOutput data = new RecordOutput();
		for (PlannedColumn column : plan.columns()) {
			if (!column.isLong() || column.labels().isEmpty()) {
				continue;
			}
			counted(data, column.name());
			data.int32(column.width()).int32(column.labels().entries().size());
			for (ValueLabels.Entry entry : column.labels().entries()) {
				data.int32(column.width()).padded(entry.value().toString(), column.width());
				counted(data, entry.label());
			}
		}
		record(21, 1, data);
	}

	private void longStringMissing() {
		RecordOutput data = new RecordOutput();
		for (PlannedColumn column : plan.columns()) {
			if (!column.isLong() || column.missing().isEmpty()) {
				continue;
			}
			counted(data, column.name());
			data.uint8(column.missing().discrete().size()).int32(8);
			for (Value value : column.missing().discrete()) {
				data.padded(value.toString(), 8);
			}
		}
		record(22, 1, data);
	}

	private static void counted(RecordOutput data, String text) {
		byte[] bytes = Utf8.bytes(text);
		data.int32(bytes.length).raw(bytes);
	}
}

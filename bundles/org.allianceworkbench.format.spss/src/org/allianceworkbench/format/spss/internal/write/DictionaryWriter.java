package org.allianceworkbench.format.spss.internal.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.format.spss.internal.dictionary.FormatCode;
import org.allianceworkbench.format.spss.internal.dictionary.Header;
import org.allianceworkbench.format.spss.internal.dictionary.Special;
import org.allianceworkbench.format.spss.internal.dictionary.VeryLongStrings;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Writes everything that stands before the data. */
final class DictionaryWriter {

	/** Where the header holds the number of cases. */
	static final int CASE_COUNT = 80;
	/** Taken off a bytecode to get its number. */
	static final int BIAS = 100;

	/** The moment of writing is left out, so that the same table gives the same bytes; SPSS wants a date in its place. */
	private static final String NO_DATE = "01 Jan 70";
	private static final String NO_TIME = "00:00:00";
	/** What SPSS writes as the format of continuation records. */
	private static final int CONTINUATION_FORMAT = 0x011d01;

	private final WritePlan plan;
	private final RecordOutput out = new RecordOutput();
	private int longCaseCount;

	DictionaryWriter(WritePlan plan) {
		this.plan = plan;
	}

	/**
	 * The records from the header to the end of the dictionary.
	 *
	 * @param compression one of {@link Header}'s codes
	 */
	RecordOutput write(int compression) {
		header(compression);
		plan.columns().forEach(this::variable);
		valueLabels();
		List<String> documents = InfoFitting.documentLines(plan.info());
		if (!documents.isEmpty()) {
			out.int32(6).int32(documents.size());
			documents.forEach(line -> out.padded(line, InfoFitting.DOCUMENT_LINE));
		}
		ExtensionWriter extensions = new ExtensionWriter(plan, out);
		extensions.write();
		longCaseCount = extensions.caseCountPosition();
		return out.int32(999).int32(0);
	}

	/** Where the 64-bit number of cases stands. */
	int longCaseCount() {
		return longCaseCount;
	}

	private void header(int compression) {
		out.padded(compression == Header.ZLIB ? "$FL3" : "$FL2", 4).padded("@(#) SPSS DATA FILE Alliance Workbench", 60);
		out.int32(2).int32(plan.elements()).int32(compression);
		out.int32(plan.weight().map(w -> w.element() + 1).orElse(0)).int32(-1).float64(BIAS);
		out.padded(NO_DATE, 9).padded(NO_TIME, 8).padded(plan.info().label(), InfoFitting.FILE_LABEL)
				.padded("", 3);
	}

	private void variable(PlannedColumn column) {
		for (int segment = 0; segment < column.segments(); segment++) {
			int width = VeryLongStrings.segmentWidth(column.width(), segment);
			boolean first = segment == 0;
			MissingValues missing = column.isLong() ? MissingValues.NONE : column.missing();
			int codes = missing.discrete().size();
			out.int32(2).int32(width).int32(first && !column.label().isEmpty() ? 1 : 0);
			out.int32(missing.range().isPresent() ? -2 - codes : codes);
			out.int32(pack(column.print(), width)).int32(pack(column.write(), width)).padded(column.shortNames().get(segment), 8);
			if (first && !column.label().isEmpty()) {
				byte[] label = Utf8.bytes(column.label());
				out.int32(label.length).raw(label).align(4);
			}
			missing.range().ifPresent(r -> out.float64(Math.clamp(r.low(), Special.LOWEST, Special.HIGHEST))
					.float64(Math.clamp(r.high(), Special.LOWEST, Special.HIGHEST)));
			missing.discrete().forEach(this::value);
			for (int i = 1; i < PlannedColumn.elements(column.width(), segment); i++) {
				out.int32(2).int32(-1).int32(0).int32(0).int32(CONTINUATION_FORMAT).int32(CONTINUATION_FORMAT).padded("", 8);
			}
		}
	}

	private static int pack(DisplayFormat format, int width) {
		boolean text = format.type().equals("A");
		return FormatCode.valueOf(format.type()).pack(text ? width : format.width(), format.decimals());
	}

	/** A value of 8 bytes. */
	private void value(Value value) {
		switch (value) {
			case Value.Num n -> out.float64(n.number());
			case Value.Text t -> out.padded(t.text(), 8);
			case Value.None none -> out.float64(Special.SYSMIS);
		}
	}

	private void valueLabels() {
		record Key(ValueLabels labels, int width) {
		}
		Map<Key, List<PlannedColumn>> sets = new LinkedHashMap<>();
		plan.columns().stream().filter(c -> !c.isLong() && !c.labels().isEmpty())
				.forEach(c -> sets.computeIfAbsent(new Key(c.labels(), c.width()), k -> new ArrayList<>()).add(c));
		sets.forEach((key, columns) -> {
			List<ValueLabels.Entry> entries = key.labels().entries();
			out.int32(3).int32(entries.size());
			for (ValueLabels.Entry entry : entries) {
				value(entry.value());
				byte[] label = Utf8.bytes(entry.label());
				out.uint8(label.length).raw(label);
				for (int i = -(label.length + 1) & 7; i > 0; i--) {
					out.uint8(' ');
				}
			}
			out.int32(4).int32(columns.size());
			columns.forEach(c -> out.int32(c.element() + 1));
		});
	}
}

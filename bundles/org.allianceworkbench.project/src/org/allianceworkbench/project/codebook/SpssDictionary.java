package org.allianceworkbench.project.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.exchange.Attributes;
import org.allianceworkbench.study.exchange.CodebookBuilder;
import org.allianceworkbench.study.exchange.CodebookBuilder.Entry;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.CodebookReading;
import org.allianceworkbench.table.Alignment;
import org.allianceworkbench.table.ColumnRole;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.MultipleResponseSet;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.Value;

/**
 * A codebook made of an SPSS file's dictionary.
 *
 * <p>
 * What the codebook has no word for is kept as attributes <code>spss.*</code> (formats, roles, widths, alignment, custom
 * attributes, documents, multiple-response sets), so that {@link SpssColumns} gives the dictionary back as it was.
 */
public final class SpssDictionary {

	/** Prefix of custom attributes. */
	static final String CUSTOM = "spss.attribute.";

	private static final int MOST_DECIMALS = 16;

	private final CodebookBuilder builder;

	private SpssDictionary(CodebookOptions options) {
		this.builder = new CodebookBuilder(options);
	}

	/** Reads a dictionary. */
	public static CodebookReading read(TableInfo info, List<ColumnSpec> columns, CodebookOptions options) {
		SpssDictionary dictionary = new SpssDictionary(options);
		dictionary.file(info);
		columns.forEach(dictionary::column);
		return dictionary.builder.reading();
	}

	private void file(TableInfo info) {
		Study study = builder.study();
		List<Attribute> kept = study.getAttributes();
		if (!info.label().isBlank()) {
			study.setTitle(builder.clean(info.label()).strip());
		}
		Attributes.addText(kept, "spss.label", builder.clean(info.label()));
		if (!info.documents().isEmpty()) {
			Attributes.add(kept, "spss.documents", clean(info.documents()));
		}
		info.weight().ifPresent(weight -> Attributes.addText(kept, "spss.weight", builder.clean(weight)));
		info.attributes().forEach((name, values) -> Attributes.add(kept, CUSTOM + builder.clean(name), clean(values)));
		for (MultipleResponseSet set : info.multipleResponseSets()) {
			Attributes.add(kept, "spss.set", clean(Stream.concat(Stream.of(set.name(), set.label(), set.kind().name(),
					set.counted().orElse(""), set.labelSource().orElse("")), set.columns().stream()).toList()));
		}
	}

	private List<String> clean(List<String> texts) {
		return texts.stream().map(builder::clean).toList();
	}

	private void column(ColumnSpec column) {
		Variable variable = builder.variable(builder.clean(column.name()));
		if (!variable.getName().equals(column.name())) {
			Attributes.addText(variable.getAttributes(), "spss.name", builder.clean(column.name()));
		}
		variable.setLabel(column.label().isEmpty() ? null : builder.clean(column.label()));
		variable.setType(VariableType.valueOf(column.type().name()));
		variable.setDecimals(Math.clamp(column.format().decimals(), 0, MOST_DECIMALS));
		List<Entry> codes = codes(column);
		if (!codes.isEmpty()) {
			variable.setCodeList(builder.codeList(variable.getName(), codes));
		}
		measure(column, variable);
		missing(column, variable);
		presentation(column, variable.getAttributes());
	}

	private List<Entry> codes(ColumnSpec column) {
		List<Entry> codes = new ArrayList<>();
		column.valueLabels().entries().forEach(entry -> {
			if (entry.value() instanceof Value.Num number && !Double.isFinite(number.number()) || entry.value().isNone()) {
				builder.note("The label '" + entry.label() + "' of " + column.name() + " is not kept: its value is no number.");
			} else {
				codes.add(new Entry(code(entry.value()), builder.clean(entry.label())));
			}
		});
		return codes;
	}

	private String code(Value value) {
		return value instanceof Value.Num number ? CodeText.of(number.number()) : builder.clean(value.toString());
	}

	private static void measure(ColumnSpec column, Variable variable) {
		if (column.measure() != Measure.UNKNOWN) {
			variable.setMeasure(MeasurementLevel.valueOf(column.measure().name()));
			return;
		}
		boolean nominal = variable.getCodeList() != null || variable.getType() == VariableType.TEXT;
		variable.setMeasure(nominal ? MeasurementLevel.NOMINAL : MeasurementLevel.SCALE);
		Attributes.add(variable.getAttributes(), "spss.measure", List.of("UNKNOWN", variable.getMeasure().getName()));
	}

	private void missing(ColumnSpec column, Variable variable) {
		MissingValues missing = column.missing();
		missing.range().ifPresent(range -> CodebookBuilder.missing(variable, range.low(), range.high(), ""));
		for (Value value : missing.discrete()) {
			if (value instanceof Value.Num number && !Double.isFinite(number.number()) || value.isNone()) {
				builder.note("A missing value of " + column.name() + " is not kept: it is no number.");
			} else {
				CodebookBuilder.missing(variable, code(value), "");
				MissingValue last = variable.getMissingValues().getLast();
				column.valueLabels().label(value).filter(label -> !label.isBlank())
						.ifPresent(label -> last.setReason(builder.clean(label)));
			}
		}
	}

	private void presentation(ColumnSpec column, List<Attribute> kept) {
		Attributes.addText(kept, "spss.format", column.format().toString());
		if (!column.writeFormat().equals(column.format())) {
			Attributes.addText(kept, "spss.writeFormat", column.writeFormat().toString());
		}
		if (column.width() != 0) {
			Attributes.addText(kept, "spss.width", Integer.toString(column.width()));
		}
		if (column.displayWidth() != 0) {
			Attributes.addText(kept, "spss.displayWidth", Integer.toString(column.displayWidth()));
		}
		if (column.alignment() != (column.type().isNumeric() ? Alignment.RIGHT : Alignment.LEFT)) {
			Attributes.addText(kept, "spss.alignment", column.alignment().name());
		}
		if (column.role() != ColumnRole.INPUT) {
			Attributes.addText(kept, "spss.role", column.role().name());
		}
		column.attributes().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
				.forEach(each -> Attributes.add(kept, CUSTOM + builder.clean(each.getKey()), clean(each.getValue())));
	}
}

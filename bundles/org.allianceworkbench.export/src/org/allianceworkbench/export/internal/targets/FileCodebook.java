package org.allianceworkbench.export.internal.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.internal.targets.text.CellText;
import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.exchange.CodebookBuilder;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** The columns of a file as a codebook of their own, with a variable for each column. */
public final class FileCodebook {

	private final ExportContent content;
	private final CodebookBuilder builder;

	private FileCodebook(ExportContent content) {
		this.content = content;
		this.builder = new CodebookBuilder(new CodebookOptions(content.title().isBlank() ? "Data" : content.title(),
				org.allianceworkbench.study.Level.CLIENT, IdSource.named("columns")));
	}

	/** A study that has the file's columns as its variables, in their order, and nothing else. */
	public static Study of(ExportContent content) {
		FileCodebook codebook = new FileCodebook(content);
		Study source = content.study();
		Study study = codebook.builder.study();
		study.setDescription(source.getDescription());
		study.setProtocolId(source.getProtocolId());
		study.getContributors().addAll(source.getContributors());
		List<ColumnSpec> specs = content.table().specs();
		for (int c = 0; c < specs.size(); c++) {
			codebook.add(specs.get(c), content.columns().get(c));
		}
		return study;
	}

	private void add(ColumnSpec spec, ColumnFacts facts) {
		Variable variable = builder.variable(spec.name());
		variable.setLabel(builder.clean(spec.label()));
		variable.setLevel(facts.level());
		variable.setType(VariableType.valueOf(spec.type().name()));
		switch (spec.measure()) {
			case NOMINAL -> variable.setMeasure(MeasurementLevel.NOMINAL);
			case ORDINAL -> variable.setMeasure(MeasurementLevel.ORDINAL);
			case SCALE -> variable.setMeasure(MeasurementLevel.SCALE);
			case UNKNOWN -> variable.setMeasure(spec.type().isNumeric() ? MeasurementLevel.SCALE : MeasurementLevel.NOMINAL);
		}
		if (spec.type() == ColumnType.NUMBER) {
			variable.setDecimals(spec.format().decimals());
		}
		facts.variable().ifPresent(source -> described(variable, source));
		labels(variable, spec);
		missing(variable, spec);
	}

	/**
	 * Values derived within or between clients have no bounds of their own, and those of protected values would tell what protection
	 * takes away.
	 */
	private void described(Variable variable, Variable source) {
		variable.setUnit(source.getUnit());
		variable.setPrivacy(source.getPrivacy());
		variable.setRequired(source.isRequired());
		ColumnFacts facts = content.facts(variable.getName()).orElseThrow();
		for (Attribute attribute : facts.treatment().isEmpty() ? source.getAttributes() : List.<Attribute>of()) {
			if (attribute.getName() != null && attribute.getName().startsWith("ddi.") && !attribute.getName().equals("ddi.id")
					&& !attribute.getName().equals("ddi.name")) {
				Attribute copy = StudyFactory.eINSTANCE.createAttribute();
				copy.setName(attribute.getName());
				copy.getValues().addAll(attribute.getValues());
				variable.getAttributes().add(copy);
			}
		}
		if (hasOwnValues(facts)) {
			variable.setLowest(source.getLowest());
			variable.setHighest(source.getHighest());
		}
	}

	/** Whether a column has the values of its variable, and not a part or deviation, nor values that protection changed. */
	public static boolean hasOwnValues(ColumnFacts facts) {
		return facts.treatment().isEmpty() && switch (facts.form()) {
			case VALUE, LAG -> true;
			case BETWEEN, WITHIN -> false;
		};
	}

	private void labels(Variable variable, ColumnSpec spec) {
		List<CodebookBuilder.Entry> entries = new ArrayList<>();
		for (ValueLabels.Entry entry : spec.valueLabels().entries()) {
			boolean missing = entry.value() instanceof Value.Num n ? spec.missing().contains(n.number())
					: entry.value() instanceof Value.Text t && spec.missing().contains(t.text());
			if (!missing) {
				entries.add(new CodebookBuilder.Entry(CellText.of(entry.value(), spec.type()), builder.clean(entry.label())));
			}
		}
		if (!entries.isEmpty()) {
			variable.setCodeList(builder.codeList(variable.getName(), entries));
		}
	}

	private void missing(Variable variable, ColumnSpec spec) {
		for (Value value : spec.missing().discrete()) {
			CodebookBuilder.missing(variable, CellText.of(value, spec.type()), reason(spec, value));
		}
		spec.missing().range().ifPresent(range -> {
			spec.valueLabels().entries().stream().filter(e -> e.value() instanceof Value.Num n && range.contains(n.number())
					&& !spec.missing().discrete().contains(e.value())).forEach(e -> CodebookBuilder.missing(variable,
							CellText.of(e.value(), spec.type()), builder.clean(e.label())));
			CodebookBuilder.missing(variable, range.low(), range.high(), rangeReason(spec));
		});
	}

	private String reason(ColumnSpec spec, Value value) {
		return builder.clean(spec.valueLabels().label(value).orElse(""));
	}

	/** What the codebook says of a range of missing values. */
	private String rangeReason(ColumnSpec spec) {
		Optional<ColumnFacts> facts = content.facts(spec.name());
		return facts.stream().flatMap(f -> f.missingReasons().stream()).filter(m -> !m.single()).findFirst()
				.map(m -> builder.clean(m.reason())).orElse("");
	}
}

package org.allianceworkbench.project.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.exchange.Attributes;
import org.allianceworkbench.table.Alignment;
import org.allianceworkbench.table.ColumnRole;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.MultipleResponseSet;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** The dictionary of an SPSS file, made of a study's codebook; gives back what {@link SpssDictionary} kept. */
public final class SpssColumns {

	private static final int TEXT_WIDTH = 255;
	private static final int SET_PARTS = 5;

	private final Study study;
	private final Map<String, List<String>> lost = new LinkedHashMap<>();
	private final List<ColumnSpec> columns;

	private SpssColumns(Study study) {
		this.study = study;
		this.columns = study.getVariables().stream().map(this::column).toList();
	}

	/** The dictionary of a study. */
	public static SpssColumns of(Study study) {
		return new SpssColumns(study);
	}

	/** One column for each variable. */
	public List<ColumnSpec> columns() {
		return columns;
	}

	/** What a dictionary can't hold of the codebook, one sentence each. */
	public List<String> losses() {
		return lost.entrySet().stream().map(each -> each.getKey() + ": " + String.join(", ", each.getValue().stream().limit(5)
				.toList()) + (each.getValue().size() > 5 ? " and " + (each.getValue().size() - 5) + " more." : ".")).toList();
	}

	/** What the dictionary says of the whole file. */
	public TableInfo info() {
		List<Attribute> kept = study.getAttributes();
		Map<String, List<String>> custom = custom(kept);
		List<MultipleResponseSet> sets = new ArrayList<>();
		for (Attribute each : kept) {
			if (each.getName().equals("spss.set") && each.getValues().size() >= SET_PARTS) {
				List<String> parts = each.getValues();
				sets.add(new MultipleResponseSet(parts.get(0), parts.get(1), MultipleResponseSet.Kind.valueOf(parts.get(2)),
						optional(parts.get(3)), List.copyOf(parts.subList(SET_PARTS, parts.size())), optional(parts.get(4))));
			}
		}
		Optional<String> weight = Attributes.first(kept, "spss.weight")
				.filter(name -> columns.stream().anyMatch(column -> column.name().equalsIgnoreCase(name)));
		return new TableInfo(Attributes.text(kept, "spss.label"), Attributes.all(kept, "spss.documents"), weight, custom, sets);
	}

	private static Optional<String> optional(String text) {
		return text.isEmpty() ? Optional.empty() : Optional.of(text);
	}

	private static Map<String, List<String>> custom(List<Attribute> kept) {
		Map<String, List<String>> custom = new LinkedHashMap<>();
		kept.stream().filter(each -> each.getName().startsWith(SpssDictionary.CUSTOM))
				.forEach(each -> custom.put(each.getName().substring(SpssDictionary.CUSTOM.length()),
				List.copyOf(each.getValues())));
		return custom;
	}

	private ColumnSpec column(Variable variable) {
		List<Attribute> kept = variable.getAttributes();
		ColumnType type = ColumnType.valueOf(variable.getType().name());
		int width = number(kept, "spss.width", type == ColumnType.TEXT ? TEXT_WIDTH : 0);
		Alignment usual = type.isNumeric() ? Alignment.RIGHT : Alignment.LEFT;
		ColumnSpec.Builder column = ColumnSpec.of(Attributes.first(kept, "spss.name").orElse(variable.getName()), type)
				.width(type == ColumnType.TEXT ? width : 0).label(Objects.requireNonNullElse(variable.getLabel(), ""))
				.valueLabels(labels(variable)).missing(missing(variable)).measure(measure(variable))
				.displayWidth(number(kept, "spss.displayWidth", 0)).attributes(custom(kept))
				.alignment(Attributes.first(kept, "spss.alignment").map(Alignment::valueOf).orElse(usual))
				.role(Attributes.first(kept, "spss.role").map(ColumnRole::valueOf).orElse(ColumnRole.INPUT));
		Optional<DisplayFormat> format = Attributes.first(kept, "spss.format").map(DisplayFormat::parse)
				.filter(each -> type != ColumnType.NUMBER || each.decimals() == variable.getDecimals());
		column.format(format.orElseGet(() -> type == ColumnType.NUMBER ? DisplayFormat.number(8, variable.getDecimals())
				: DisplayFormat.defaultFor(type, width)));
		Attributes.first(kept, "spss.writeFormat").filter(each -> format.isPresent())
				.ifPresent(each -> column.writeFormat(DisplayFormat.parse(each)));
		lost(variable);
		return column.build();
	}

	private static int number(List<Attribute> kept, String name, int otherwise) {
		OptionalDouble number = CodeText.number(Attributes.text(kept, name));
		return number.isPresent() ? (int) number.getAsDouble() : otherwise;
	}

	private static Measure measure(Variable variable) {
		List<String> unknown = Attributes.all(variable.getAttributes(), "spss.measure");
		return unknown.size() == 2 && unknown.get(1).equals(variable.getMeasure().getName()) ? Measure.UNKNOWN
				: Measure.valueOf(variable.getMeasure().name());
	}

	private ValueLabels labels(Variable variable) {
		List<ValueLabels.Entry> entries = new ArrayList<>();
		Set<Value> labelled = new HashSet<>();
		if (variable.getCodeList() != null) {
			for (Code code : variable.getCodeList().getCodes()) {
				value(variable, code.getValue()).ifPresent(value -> {
					labelled.add(value);
					entries.add(new ValueLabels.Entry(value, Objects.requireNonNullElse(code.getLabel(), "")));
				});
			}
		}
		for (MissingValue missing : variable.getMissingValues()) {
			if (missing.getValue() != null && missing.getReason() != null) {
				value(variable, missing.getValue()).filter(labelled::add)
						.ifPresent(value -> entries.add(new ValueLabels.Entry(value, missing.getReason())));
			} else if (missing.getValue() == null && missing.getReason() != null) {
				lose("The reason of a range of missing values is not kept", variable);
			}
		}
		return ValueLabels.of(entries);
	}

	private MissingValues missing(Variable variable) {
		List<Value> discrete = new ArrayList<>();
		Optional<MissingValues.Range> range = Optional.empty();
		for (MissingValue missing : variable.getMissingValues()) {
			if (missing.getValue() != null) {
				value(variable, missing.getValue()).ifPresent(discrete::add);
			} else if (range.isPresent()) {
				lose("An SPSS file holds one range of missing values; further ones are not kept", variable);
			} else {
				range = Optional.of(new MissingValues.Range(
						missing.getLow() == null ? Double.NEGATIVE_INFINITY : missing.getLow(),
						missing.getHigh() == null ? Double.POSITIVE_INFINITY : missing.getHigh()));
			}
		}
		return new MissingValues(discrete, range);
	}

	private Optional<Value> value(Variable variable, String code) {
		if (variable.getType() == VariableType.TEXT) {
			return Optional.of(Value.of(Objects.requireNonNullElse(code, "")));
		}
		OptionalDouble number = CodeText.number(Objects.requireNonNullElse(code, ""));
		if (number.isEmpty()) {
			lose("A code that is no number is not kept", variable);
			return Optional.empty();
		}
		return Optional.of(Value.of(number.getAsDouble()));
	}

	private void lost(Variable variable) {
		if (variable instanceof DerivedVariable) {
			lose("The definition of a derived variable is not kept", variable);
		}
		if (variable.getLowest() != null || variable.getHighest() != null) {
			lose("The lowest and highest possible value are not kept", variable);
		}
		if (variable.getUnit() != null || variable.isRequired() || variable.getPrivacy() != Privacy.NONE
				|| variable.getMeaning() != VariableMeaning.NONE) {
			lose("Unit, privacy, meaning and whether a value is required are not kept", variable);
		}
		if (variable.getLevel() != Level.CLIENT) {
			lose("The level is not kept", variable);
		}
		if (variable.getItem() != null || variable.getScale() != null) {
			lose("The item or scale that a variable holds is not kept", variable);
		}
		if (variable.getAttributes().stream().anyMatch(each -> !each.getName().startsWith("spss."))) {
			lose("What REDCap or DDI said of a variable is not kept", variable);
		}
	}

	private void lose(String kind, Variable variable) {
		lost.computeIfAbsent(kind, each -> new ArrayList<>()).add(variable.getName());
	}
}

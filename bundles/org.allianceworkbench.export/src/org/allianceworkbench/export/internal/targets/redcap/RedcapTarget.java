package org.allianceworkbench.export.internal.targets.redcap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.RowsFile;
import org.allianceworkbench.export.TargetOption;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.export.internal.layout.PickedColumn;
import org.allianceworkbench.export.internal.targets.FileCodebook;
import org.allianceworkbench.export.internal.targets.NameRule;
import org.allianceworkbench.export.internal.targets.text.CellColumn;
import org.allianceworkbench.export.internal.targets.text.CellReader;
import org.allianceworkbench.export.internal.targets.text.Field;
import org.allianceworkbench.export.internal.targets.text.TextRows;
import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.exchange.CodebookWriting;
import org.allianceworkbench.study.exchange.redcap.RedcapDictionary;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/** A file for REDCap's Data Import Tool, with the data dictionary of a project that takes it. */
public final class RedcapTarget implements ExportTarget {

	private static final String BASELINE = "clientEvent";
	private static final String USUAL_BASELINE = "Baseline";
	private static final Set<String> RESERVED = Set.of("record_id", "redcap_event_name", "redcap_repeat_instrument",
			"redcap_repeat_instance", "redcap_data_access_group", "redcap_survey_identifier");
	private static final NameRule NAMES = new NameRule("REDCap", 100, "_", true, RESERVED);

	@Override
	public String id() {
		return "redcap";
	}

	@Override
	public String name() {
		return "REDCap import";
	}

	@Override
	public String description() {
		return "For a REDCap project: a file for its Data Import Tool and the data dictionary that fits.";
	}

	@Override
	public String extension() {
		return "csv";
	}

	@Override
	public List<String> files(Export export, String baseName) {
		return List.of(baseName + ".csv", baseName + ".dictionary.csv");
	}

	@Override
	public List<TargetOption> options() {
		return List.of(TargetOption.text(BASELINE, "Event of clients", "In layouts with occasions: the event in which the "
				+ "project has what is known of a client, by its label. Baseline when nothing is said."));
	}

	private static RedcapRecords records(ExportContent content) {
		String label = content.option(BASELINE);
		return new RedcapRecords(content, RedcapRecords.event(label.isBlank() ? USUAL_BASELINE : label));
	}

	private static NameRule.Fitted names(ExportContent content) {
		return NAMES.fit(content.table().specs().stream().map(ColumnSpec::name).toList());
	}

	private static CodebookWriting dictionary(ExportContent content) {
		Study study = FileCodebook.of(content);
		List<String> names = names(content).names();
		for (int c = 0; c < names.size(); c++) {
			Variable variable = study.getVariables().get(c);
			variable.setName(names.get(c));
			variable.getAttributes().clear();
			form(variable, RedcapRecords.level(content.columns().get(c)));
		}
		Variable record = StudyFactory.eINSTANCE.createVariable();
		record.setName("record_id");
		record.setLabel("Record");
		record.setType(VariableType.TEXT);
		record.setMeasure(MeasurementLevel.NOMINAL);
		record.setLevel(Level.CLIENT);
		form(record, Level.CLIENT);
		study.getVariables().addFirst(record);
		return RedcapDictionary.write(study);
	}

	private static void form(Variable variable, Level level) {
		Attribute form = StudyFactory.eINSTANCE.createAttribute();
		form.setName("redcap.form");
		form.getValues().add(switch (level) {
			case OCCASION -> "session";
			case RATING -> RedcapRecords.RATINGS;
			default -> "client";
		});
		variable.getAttributes().add(form);
	}

	@Override
	public List<String> losses(ExportContent content) {
		List<String> losses = new ArrayList<>(names(content).losses());
		List<ColumnSpec> specs = content.table().specs();
		if (specs.stream().anyMatch(s -> !s.missing().isEmpty())) {
			losses.add("REDCap refuses codes of missing values that the project does not know: set them as its missing data "
					+ "codes "
					+ "first (Project Setup, Additional customizations)");
		}
		if (specs.stream().anyMatch(s -> s.type() == ColumnType.TIME || s.type() == ColumnType.DATE_TIME)) {
			losses.add("REDCap has no fractions of seconds and no times of more than a day");
		}
		if (specs.stream().anyMatch(s -> !s.type().isNumeric())) {
			losses.add("REDCap has no absent text: an empty one is nothing");
		}
		dictionary(content).losses().forEach(loss -> losses.add("data dictionary: " + loss));
		return losses;
	}

	@Override
	public TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException {
		Path data = folder.resolve(baseName + ".csv");
		RedcapRecords records = records(content);
		List<RedcapRecords.Line> lines = records.lines();
		progress.begin("Writing " + data.getFileName(), lines.size(), "rows");
		TextRows.CSV.write(data, fields(content, records, lines), true, lines.size(), progress);
		Path dictionary = TextRows.text(folder.resolve(baseName + ".dictionary.csv"), dictionary(content).text());
		return new TargetOutput(List.of(data, dictionary), notes(records));
	}

	@Override
	public Optional<RowsFile> rows(ExportContent content, String baseName) {
		RedcapRecords records = records(content);
		List<RedcapRecords.Line> lines = records.lines();
		List<Column> columns = new ArrayList<>();
		List<Integer> origins = new ArrayList<>();
		for (Field field : keys(records, lines)) {
			columns.add(Column.of(ColumnSpec.text(field.name()).build(), IntStream.range(0, lines.size()).mapToObj(field.cells())
					.toArray(String[]::new)));
			origins.add(-1);
		}
		List<String> names = names(content).names();
		for (int c = 0; c < names.size(); c++) {
			Level level = RedcapRecords.level(content.columns().get(c));
			Column column = content.table().columns().get(c);
			columns.add(new PickedColumn(column.spec().toBuilder().name(names.get(c)).build(), whole(column), lines.stream()
					.mapToInt(line -> line.levels().contains(level) ? line.row() : -1).toArray()));
			origins.add(c);
		}
		List<CellColumn> cells = columns.stream().map(Column::spec).map(CellColumn::plain).toList();
		return Optional.of(new RowsFile(baseName + ".csv", Table.of(columns), origins, Set.of(), file -> new CellReader(file, ',',
				cells, Optional.of(UnaryOperator.identity()))));
	}

	/** Moments and times without fractions of seconds. */
	private static Column whole(Column column) {
		boolean time = column.spec().type() == ColumnType.DATE_TIME || column.spec().type() == ColumnType.TIME;
		return !time ? column : Column.of(column.spec(), IntStream.range(0, column.size()).mapToDouble(row -> column.number(row) < 0
				? Math.ceil(column.number(row)) : Math.floor(column.number(row))).toArray());
	}

	private static List<String> notes(RedcapRecords records) {
		List<String> notes = new ArrayList<>();
		if (records.isLongitudinal()) {
			notes.add("The REDCap project must be longitudinal and have the events " + String.join(", ", records.events()) + ".");
		}
		if (records.isRepeating()) {
			notes.add("The form " + RedcapRecords.RATINGS + " must be a repeating instrument in the events of sessions.");
		}
		return notes;
	}

	private static List<Field> fields(ExportContent content, RedcapRecords records, List<RedcapRecords.Line> lines) {
		List<Field> fields = keys(records, lines);
		List<String> names = names(content).names();
		for (int c = 0; c < names.size(); c++) {
			ColumnFacts facts = content.columns().get(c);
			Column column = content.table().columns().get(c);
			Level level = RedcapRecords.level(facts);
			IntFunction<String> cells = cells(column);
			fields.add(new Field(names.get(c), line -> lines.get(line).levels().contains(level)
					? cells.apply(lines.get(line).row()) : null));
		}
		return fields;
	}

	/** What REDCap tells rows apart by. */
	private static List<Field> keys(RedcapRecords records, List<RedcapRecords.Line> lines) {
		List<Field> fields = new ArrayList<>();
		fields.add(new Field("record_id", line -> records.record(lines.get(line).row())));
		if (records.isLongitudinal()) {
			fields.add(new Field("redcap_event_name", line -> lines.get(line).event()));
		}
		if (records.isRepeating()) {
			fields.add(new Field("redcap_repeat_instrument", line -> lines.get(line).instance() == 0 ? null
					: RedcapRecords.RATINGS));
			fields.add(new Field("redcap_repeat_instance", line -> lines.get(line).instance() == 0 ? null
					: Integer.toString(lines.get(line).instance())));
		}
		return fields;
	}

	private static IntFunction<String> cells(Column column) {
		IntFunction<String> plain = Field.of("", column).cells();
		return switch (column.spec().type()) {
			case TEXT -> row -> column.text(row) == null || column.text(row).isEmpty() ? null : column.text(row);
			case DATE_TIME, TIME -> row -> {
				String text = plain.apply(row);
				return text == null ? null : text.replaceAll("\\.[0-9]+$", "");
			};
			default -> plain;
		};
	}
}

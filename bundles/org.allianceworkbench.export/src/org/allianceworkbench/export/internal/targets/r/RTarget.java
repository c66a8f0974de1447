package org.allianceworkbench.export.internal.targets.r;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.RowsFile;
import org.allianceworkbench.export.TargetOption;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.export.internal.targets.MappedTexts;
import org.allianceworkbench.export.internal.targets.text.CellColumn;
import org.allianceworkbench.export.internal.targets.text.CellReader;
import org.allianceworkbench.export.internal.targets.text.Field;
import org.allianceworkbench.export.internal.targets.text.TextRows;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Progress;

import de.siegmar.fastcsv.writer.LineDelimiter;

/** Text and a script of base R that restores factors, labels, dates and missing values. */
public final class RTarget implements ExportTarget {

	private static final String FORM = "form";
	private static final String LABELLED = "labelled";
	private static final TextRows ROWS = new TextRows(',', LineDelimiter.LF, TextRows.CAREFUL);

	@Override
	public String id() {
		return "r";
	}

	@Override
	public String name() {
		return "R data with script";
	}

	@Override
	public String description() {
		return "For R without further packages: the data as text and a script that restores factors, labels, dates and missing "
				+ "values.";
	}

	@Override
	public String extension() {
		return "R";
	}

	@Override
	public List<String> files(Export export, String baseName) {
		return List.of(baseName + ".R", baseName + ".csv");
	}

	@Override
	public List<TargetOption> options() {
		return List.of(TargetOption.choice(FORM, "Form", "factors: categories become factors, missing values become NA and a "
				+ "second data frame has their codes and reasons; base R is enough. labelled: codes stay numbers with labels and "
				+ "user-missing values as the package haven has them.", "factors", LABELLED));
	}

	@Override
	public List<String> losses(ExportContent content) {
		List<String> losses = new ArrayList<>();
		boolean labelled = content.option(FORM).equals(LABELLED);
		List<Column> columns = content.table().columns();
		if (columns.stream().anyMatch(c -> !c.spec().type().isNumeric())) {
			losses.add("an empty text is missing in R's data frame, like an absent one, and ends of lines within texts become "
					+ "\\n");
		}
		if (columns.stream().anyMatch(c -> c.spec().type() == ColumnType.NUMBER && c.spec().format().decimals() > 0)) {
			losses.add("R reads numbers of 16 and more digits to within the last one");
		}
		for (Column column : columns) {
			if (!labelled && new RColumn(column).isCategory() && !new RColumn(column).isFactor()) {
				losses.add(column.spec().name()
						+ " is no factor, because not each of its values has a label; the attribute labels "
						+ "has those there are");
			}
			if (labelled && !column.spec().missing().isEmpty() && column.spec().type() != ColumnType.NUMBER
					&& column.spec().type() != ColumnType.TEXT) {
				losses.add(column.spec().name() + ": dates and times have no user-missing values in haven; they stay valid");
			}
		}
		if (columns.stream().anyMatch(c -> !c.spec().attributes().isEmpty()) || content.table().info().weight().isPresent()
				|| !content.table().info().multipleResponseSets().isEmpty()) {
			losses.add("custom attributes, weight and multiple response sets are left out");
		}
		return losses;
	}

	@Override
	public Optional<String> script(ExportContent content, String baseName) {
		return Optional.of(new RScript(content, baseName + ".csv", content.option(FORM).equals(LABELLED)).text());
	}

	@Override
	public Optional<RowsFile> rows(ExportContent content, String baseName) {
		List<CellColumn> columns = content.table().specs().stream().map(spec -> spec.type() == ColumnType.TIME
				? CellColumn.numbers(spec) : CellColumn.plain(spec)).toList();
		return Optional.of(RowsFile.same(baseName + ".csv", content.table().map(column -> column.spec().type().isNumeric() ? column
				: new MappedTexts(column, text -> text.replace("\0", ""))), Set.of(), file -> new CellReader(file, ',', columns,
						Optional.of(UnaryOperator.identity()))));
	}

	@Override
	public TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException {
		Path script = folder.resolve(baseName + ".R");
		Path data = folder.resolve(baseName + ".csv");
		progress.begin("Writing " + data.getFileName(), content.table().rowCount(), "rows");
		List<Field> fields = content.table().columns().stream().map(c -> new RColumn(c).field()).toList();
		ROWS.write(data, fields, true, content.table().rowCount(), progress);
		TextRows.text(script, script(content, baseName).orElseThrow());
		return TargetOutput.of(script, data);
	}
}

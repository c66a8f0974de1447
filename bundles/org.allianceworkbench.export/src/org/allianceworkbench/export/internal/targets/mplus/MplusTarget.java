package org.allianceworkbench.export.internal.targets.mplus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.RowsFile;
import org.allianceworkbench.export.TargetOption;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.export.internal.targets.NameRule;
import org.allianceworkbench.export.internal.targets.text.CellReader;
import org.allianceworkbench.export.internal.targets.text.Field;
import org.allianceworkbench.export.internal.targets.text.TextRows;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;

/** Numbers for Mplus and an input that reads them, with the model of a stored analysis. */
public final class MplusTarget implements ExportTarget {

	private static final String ANALYSIS = "analysis";
	private static final Set<String> RESERVED = Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "on", "or",
			"pon", "pwith", "to", "with", "at", "are", "is", "in", "log", "exp", "sqrt", "abs", "mod", "phi", "slope", "sclient",
			"sther", "cross");
	private static final NameRule NAMES = new NameRule("Mplus", 8, "_", false, RESERVED);
	private static final QuoteStrategy NONE = new QuoteStrategy() {
		@Override
		public boolean quoteValue(int line, int field, String value) {
			return false;
		}
	};
	private static final TextRows ROWS = new TextRows(' ', LineDelimiter.LF, NONE);

	@Override
	public String id() {
		return "mplus";
	}

	@Override
	public String name() {
		return "Mplus input with data";
	}

	@Override
	public String description() {
		return "For Mplus: the data as numbers, and an input with names, missing codes and the model of an analysis.";
	}

	@Override
	public String extension() {
		return "inp";
	}

	@Override
	public List<String> files(Export export, String baseName) {
		return List.of(baseName + ".inp", baseName + ".dat", baseName + ".codes.csv");
	}

	@Override
	public List<TargetOption> options() {
		return List.of(TargetOption.analysis(ANALYSIS, "Analysis", "The stored analysis whose model is written: growth, "
				+ "within_between, lowm, owm, dyadic_growth, apim (with one row for each dyad and session) or lagged."));
	}

	/** Most variables of an analysis. Source: Mplus User's Guide 8, chapter 15. */
	private static final int MOST = 500;

	private record Plan(List<MplusColumn> columns, List<String> losses, String missing) {
	}

	private static Plan plan(ExportContent content) {
		List<String> losses = new ArrayList<>();
		List<Column> kept = new ArrayList<>();
		List<ColumnFacts> facts = new ArrayList<>();
		for (int c = 0; c < content.columns().size(); c++) {
			Column column = qualified(content, c);
			if (MplusColumn.canBe(column, content.columns().get(c))) {
				kept.add(column);
				facts.add(content.columns().get(c));
			} else {
				losses.add(column.spec().name() + " is text, and Mplus reads numbers only; it is left out");
			}
		}
		NameRule.Fitted names = NAMES.fit(kept.stream().map(c -> c.spec().name()).toList());
		losses.addAll(names.losses());
		List<MplusColumn> columns = new ArrayList<>();
		for (int c = 0; c < kept.size(); c++) {
			columns.add(MplusColumn.of(kept.get(c), facts.get(c), names.names().get(c)));
			losses.addAll(changed(kept.get(c)));
		}
		if (!columns.isEmpty() && columns.stream().anyMatch(c -> !c.column().spec().valueLabels().isEmpty())) {
			losses.add("Mplus has no labels of values; the file of codes has them");
		}
		if (columns.size() > MOST) {
			losses.add("Mplus analyses at most " + MOST + " variables at once and the data have " + columns.size() + "; all are in the "
					+ "file, name those that an analysis needs after USEVARIABLES");
		}
		return new Plan(columns, losses, missing(columns));
	}

	/** Codes of clients and therapists with their site before them: two sites may use the same codes. */
	private static Column qualified(ExportContent content, int index) {
		Column column = content.table().columns().get(index);
		ColumnFacts facts = content.columns().get(index);
		Optional<Column> site = IntStream.range(0, content.columns().size()).filter(c -> content.columns().get(c).key()
				&& content.columns().get(c).source().equals("site")).mapToObj(content.table().columns()::get).findFirst();
		boolean nested = facts.key() && List.of("client", "therapist").contains(facts.source());
		if (!nested || site.isEmpty() || column.spec().type().isNumeric() || site.get().spec().type().isNumeric()) {
			return column;
		}
		String[] texts = new String[column.size()];
		for (int row = 0; row < texts.length; row++) {
			texts[row] = column.text(row) == null ? null : site.get().text(row) + "/" + column.text(row);
		}
		return Column.of(column.spec(), texts);
	}

	private static List<String> changed(Column column) {
		return switch (column.spec().type()) {
			case TEXT -> List.of(column.spec().name()
					+ ": its codes are texts and become whole numbers; the file of codes says which");
			case DATE, DATE_TIME -> List.of(column.spec().name() + ": dates become days since 1 January 1960");
			case TIME -> List.of(column.spec().name() + ": times become seconds");
			case NUMBER -> List.of();
		};
	}

	/** A code that no value has. */
	private static String missing(List<MplusColumn> columns) {
		int code = -9999;
		while (occurs(columns, code)) {
			code = code * 10 - 9;
		}
		return Integer.toString(code);
	}

	private static boolean occurs(List<MplusColumn> columns, int code) {
		for (MplusColumn column : columns) {
			for (int row = 0; column.column().spec().type() != ColumnType.TEXT && row < column.column().size(); row++) {
				if (column.number(row) == code) {
					return true;
				}
			}
		}
		return false;
	}

	@Override
	public List<String> losses(ExportContent content) {
		return plan(content).losses();
	}

	private static MplusModel model(ExportContent content, Plan plan) {
		if (content.option(ANALYSIS).isBlank()) {
			return MplusModel.basic("");
		}
		return content.analysis(ANALYSIS).map(a -> new MplusModels(a, plan.columns()).model()).orElseGet(() -> MplusModel.basic(
				"The study keeps no analysis " + content.option(ANALYSIS) + "; only the variables are described."));
	}

	@Override
	public Optional<String> script(ExportContent content, String baseName) {
		Plan plan = plan(content);
		return Optional.of(MplusInput.of(content.title(), baseName + ".dat", plan.columns(), model(content, plan),
				plan.missing()));
	}

	@Override
	public Optional<RowsFile> rows(ExportContent content, String baseName) {
		Plan plan = plan(content);
		if (plan.columns().isEmpty()) {
			return Optional.empty();
		}
		double missing = Double.parseDouble(plan.missing());
		return Optional.of(new RowsFile(baseName + ".dat", Table.of(plan.columns().stream().map(MplusColumn::renamed).toList()),
				plan.columns().stream().map(column -> content.columns().indexOf(column.facts())).toList(), Set.of(),
				file -> new CellReader(file, ' ', plan.columns().stream().map(column -> column.cell(missing)).toList(),
						Optional.empty())));
	}

	@Override
	public TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException {
		Plan plan = plan(content);
		MplusModel model = model(content, plan);
		Path data = folder.resolve(baseName + ".dat");
		int rows = content.table().rowCount();
		progress.begin("Writing " + data.getFileName(), rows, "rows");
		ROWS.write(data, plan.columns().stream().map(c -> new Field(c.name(), c.cells(plan.missing()))).toList(), false, rows,
				progress);
		Path input = TextRows.text(folder.resolve(baseName + ".inp"),
				MplusInput.of(content.title(), baseName + ".dat", plan.columns(), model, plan.missing()));
		Path codes = folder.resolve(baseName + ".codes.csv");
		codes(codes, plan.columns());
		return new TargetOutput(List.of(input, data, codes), model.remarks().stream().map(r -> "Mplus: " + r).toList());
	}

	private record Code(String variable, String number, String value, String label) {
	}

	private static void codes(Path file, List<MplusColumn> columns) throws IOException {
		List<Code> codes = new ArrayList<>();
		for (MplusColumn column : columns) {
			if (column.codes().isEmpty()) {
				column.column().spec().valueLabels().entries()
						.forEach(e -> codes.add(new Code(column.name(), e.value().toString(),
						e.value().toString(), e.label())));
			} else {
				column.codes().forEach((text, number) -> codes.add(new Code(column.name(), number.toString(), text,
						column.column().spec().valueLabels().label(Value.of(text)).orElse(""))));
			}
		}
		TextRows.CSV.write(file, List.of(new Field("variable", row -> codes.get(row).variable()),
				new Field("code", row -> codes.get(row).number()), new Field("value", row -> codes.get(row).value()),
				new Field("label", row -> codes.get(row).label())), true, codes.size(), Progress.NONE);
	}
}

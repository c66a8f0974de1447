package org.allianceworkbench.analysis.internal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.DataOrigin;
import org.allianceworkbench.analysis.DayCounts;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/**
 * Data steps in SPSS syntax.
 *
 * @param recoded columns that an earlier step has made numbers
 */
record SpssSteps(Table table, DataOrigin origin, List<String> used, StudyRows rows, Set<String> recoded) {

	List<String> read() {
		List<String> lines = new ArrayList<>();
		String name = origin.name();
		String lower = name.toLowerCase(Locale.ROOT);
		if (origin.kind() == DataOrigin.Kind.STUDY) {
			lines.add("* The data of the study " + Spss.text(name)
					+ ": an export definition with a row for each " + rows.what() + ", format SPSS, and");
			lines.add("* 'alliance export STUDY NAME' write them; put the file here as data.sav.");
			lines.add("GET FILE='data.sav'.");
		} else if (lower.endsWith(".sav") || lower.endsWith(".zsav")) {
			lines.add("GET FILE=" + Spss.text(name) + ".");
		} else if (lower.endsWith(".por")) {
			lines.add("IMPORT FILE=" + Spss.text(name) + ".");
		} else if (lower.endsWith(".xlsx") || lower.endsWith(".xls")) {
			lines.add("GET DATA /TYPE=" + (lower.endsWith("x") ? "XLSX" : "XLS") + " /FILE=" + Spss.text(name)
					+ " /READNAMES=ON.");
			missing(lines);
		} else {
			lines.add("GET DATA /TYPE=TXT /FILE=" + Spss.text(origin.kind() == DataOrigin.Kind.UNKNOWN ? "data.csv" : name)
					+ " /ENCODING='UTF8' /ARRANGEMENT=DELIMITED");
			lines.add("  /DELIMITERS=\",\" /QUALIFIER='\"' /FIRSTCASE=2 /VARIABLES=");
			table.columns().forEach(c -> lines.add("    " + Spss.name(c.spec().name()) + " " + format(c)));
			lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ".");
			missing(lines);
		}
		used.stream().filter(c -> table.find(c).filter(x -> x.spec().missing().isEmpty() && RSteps.hasEmpty(x))
				.isPresent())
				.forEach(c -> lines.add("MISSING VALUES " + Spss.name(c) + " (' ')."));
		origin.where().ifPresent(filter -> filter.accepted().forEach((column, values) -> lines.add("SELECT IF "
				+ (WhereDates.in(table, column, values) ? WhereDates.spss(column, values)
						: "ANY(" + Spss.name(column) + ", " + values(column, values) + ")") + ".")));
		used.forEach(c -> table.find(c).flatMap(DayCounts::origin).ifPresent(first -> lines.addAll(List.of("COMPUTE "
				+ Spss.name(c)
				+ " = (" + Spss.name(c) + " - DATE.DMY(" + first.getDayOfMonth() + ", " + first.getMonthValue() + ", "
					+ first.getYear()
				+ ")) / 86400.", "FORMATS " + Spss.name(c) + " (F10.4)."))));
		lines.add("EXECUTE.");
		if (!rows.keys().isEmpty()) {
			String keys = Spss.names(rows.keys());
			lines.addAll(List.of("* One row for each " + rows.what() + ".", "SORT CASES BY " + keys + ".",
					"MATCH FILES /FILE=* /BY " + keys + " /FIRST=@first.", "SELECT IF @first = 1.", "EXECUTE.",
					"DELETE VARIABLES @first."));
		}
		return lines;
	}

	private static String format(Column column) {
		if (DayCounts.origin(column).isPresent()) {
			return DayCounts.withTime(column) ? "YMDHMS20" : "SDATE10";
		}
		if (column.spec().type().isNumeric()) {
			return "F16.8";
		}
		int longest = 1;
		for (int row = 0; row < column.size(); row++) {
			String text = column.text(row);
			longest = Math.max(longest, text == null ? 0 : text.length());
		}
		return "A" + Math.min(32767, longest * 2);
	}

	private void missing(List<String> lines) {
		for (String name : used) {
			table.find(name).map(Column::spec).filter(spec -> !spec.missing().isEmpty())
					.ifPresent(spec -> lines.add("MISSING VALUES "
					+ Spss.name(name) + " (" + missing(spec) + ")."));
		}
	}

	private static String missing(ColumnSpec spec) {
		List<String> parts = new ArrayList<>();
		spec.missing().range().ifPresent(r -> parts.add(Spss.number(r.low()) + " THRU " + Spss.number(r.high())));
		spec.missing().discrete().forEach(v -> parts.add(v instanceof Value.Num n ? Spss.number(n.number())
				: Spss.text(v.toString())));
		return String.join(", ", parts);
	}

	private String values(String column, List<String> values) {
		boolean numeric = table.find(column).filter(c -> c.spec().type().isNumeric()).isPresent();
		return numeric ? String.join(", ", values) : values.stream().map(Spss::text).collect(Collectors.joining(", "));
	}

	/** A text is missing when it is blank; NMISS takes numbers only. */
	private String complete(List<String> columns) {
		List<String> texts = columns.stream().filter(c -> !recoded.contains(c)
				&& table.find(c).filter(x -> !x.spec().type().isNumeric()).isPresent()).toList();
		List<String> numbers = columns.stream().filter(c -> !texts.contains(c)).toList();
		List<String> conditions = new ArrayList<>();
		if (!numbers.isEmpty()) {
			conditions.add("NMISS(" + numbers.stream().map(Spss::name).collect(Collectors.joining(", ")) + ") = 0");
		}
		texts.forEach(c -> conditions.add(Spss.name(c) + " NE ''"));
		return String.join(" AND ", conditions);
	}

	List<String> lines(Step step) {
		return switch (step) {
			case Step.Complete s -> List.of("SELECT IF " + complete(s.columns()) + ".", "EXECUTE.");
			case Step.Centre s -> List.of("COMPUTE @all = 1.",
					"AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=@all /@mean=MEAN(" + Spss.name(s.column()) + ").",
					"COMPUTE " + Spss.name(s.as()) + " = " + Spss.name(s.column()) + " - @mean.", "EXECUTE.",
					"DELETE VARIABLES @all @mean.");
			case Step.Parts s -> parts(s);
			case Step.Categories s -> List.of();
			case Step.Lag s -> List.of("SORT CASES BY " + Spss.name(s.group()) + " " + Spss.name(s.order()) + ".",
					"IF (" + Spss.name(s.group()) + " = LAG(" + Spss.name(s.group()) + ")) " + Spss.name(s.as()) + " = LAG("
							+ Spss.name(s.column()) + ").",
					"EXECUTE.");
			case Step.Nest s -> List.of("* A code is one " + Spss.name(s.column()) + " within its " + Spss.name(s.within()) + ".",
					"AUTORECODE VARIABLES=" + Spss.name(s.column()) + " " + Spss.name(s.within()) + " /INTO @inner @outer.",
					"COMPUTE " + Spss.name(s.column() + "_nested") + " = @outer * 1000000 + @inner.", "EXECUTE.",
					"DELETE VARIABLES " + Spss.name(s.column()) + " @inner @outer.",
					"RENAME VARIABLES (" + Spss.name(s.column() + "_nested") + " = " + Spss.name(s.column()) + ").");
			case Step.Positions s -> positions(s);
			case Step.Pairs s -> pairs(s);
			case Step.Stack s -> List.of("VARSTOCASES /MAKE " + Spss.name(s.rating()) + " FROM " + Spss.names(s.columns())
					+ " /INDEX="
					+ Spss.name(s.role()) + "(" + Spss.name(s.rating()) + ") /KEEP=" + Spss.names(s.keep()) + " /NULL=KEEP.");
			case Step.Compute s -> List.of("COMPUTE " + Spss.name(s.as()) + " = " + s.spss() + ".", "EXECUTE.");
		};
	}

	private static List<String> parts(Step.Parts s) {
		String between = s.between().isEmpty() ? "@mean" : Spss.name(s.between());
		List<String> lines = new ArrayList<>(List.of("AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=" + Spss.name(s.group())
				+ " /"
				+ between + "=MEAN(" + Spss.name(s.column()) + ")."));
		if (!s.within().isEmpty()) {
			lines.add("COMPUTE " + Spss.name(s.within()) + " = " + Spss.name(s.column()) + " - " + between + ".");
			lines.add("EXECUTE.");
		}
		if (s.between().isEmpty()) {
			lines.add("DELETE VARIABLES @mean.");
		}
		return lines;
	}

	private List<String> positions(Step.Positions s) {
		boolean numeric = table.find(s.column()).filter(c -> c.spec().type().isNumeric()).isPresent();
		String name = Spss.name(s.column());
		return List.of("RECODE " + name + " " + s.positions().entrySet().stream().map(e -> "(" + (numeric ? e.getKey()
				: Spss.text(e.getKey())) + "=" + R.number(e.getValue()) + ")").collect(Collectors.joining(" "))
				+ " INTO @position.",
				"EXECUTE.", "DELETE VARIABLES " + name + ".", "RENAME VARIABLES (@position = " + name + ").");
	}

	private List<String> pairs(Step.Pairs s) {
		String keys = Spss.names(s.keys());
		boolean numeric = table.find(s.role()).filter(c -> c.spec().type().isNumeric()).isPresent();
		String first = numeric ? s.firstRole() : Spss.text(s.firstRole());
		String second = numeric ? s.secondRole() : Spss.text(s.secondRole());
		String role = Spss.name(s.role());
		String rating = Spss.name(s.rating());
		return List.of("SELECT IF ANY(" + role + ", " + first + ", " + second + ").",
				"IF (" + role + " = " + first + ") first = " + rating + ".", "IF (" + role + " = " + second + ") second = "
				+ rating + ".",
				"EXECUTE.", "AGGREGATE /OUTFILE=* /BREAK=" + keys + " /first=MEAN(first) /second=MEAN(second).");
	}
}

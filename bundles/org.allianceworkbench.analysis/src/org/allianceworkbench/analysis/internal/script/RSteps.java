package org.allianceworkbench.analysis.internal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.DataOrigin;
import org.allianceworkbench.analysis.DayCounts;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/** Data steps in R. */
record RSteps(Table table, DataOrigin origin, List<String> used, StudyRows rows) {

	List<String> read() {
		List<String> lines = new ArrayList<>();
		String name = origin.name();
		String lower = name.toLowerCase(Locale.ROOT);
		boolean labelled = lower.endsWith(".sav") || lower.endsWith(".zsav") || lower.endsWith(".por");
		if (origin.kind() == DataOrigin.Kind.STUDY) {
			lines.add("# The data of the study " + R.text(name)
					+ ": an export definition with a row for each " + rows.what() + ", format SPSS, and");
			lines.add("#   alliance export STUDY NAME");
			lines.add("# write them; put the file here as data.sav.");
			name = "data.sav";
			labelled = true;
		} else if (origin.kind() == DataOrigin.Kind.UNKNOWN) {
			name = "data.csv";
		}
		if (labelled) {
			String reader = lower.endsWith(".por") ? "read_por" : "read_sav";
			lines.add("d <- as.data.frame(haven::zap_labels(haven::" + reader + "(" + R.text(name)
					+ ")))  # user-missing codes become NA");
		} else if (lower.endsWith(".xlsx") || lower.endsWith(".xls")) {
			lines.add("d <- as.data.frame(readxl::read_excel(" + R.text(name) + "))");
			missing(lines);
		} else {
			lines.add("d <- read.csv(" + R.text(name) + ", na.strings = \"\", check.names = FALSE, encoding = \"UTF-8\""
					+ classes()
					+ ")  # commas; read.csv2() for semicolons");
			missing(lines);
		}
		blank(labelled).forEach(c -> lines.add(R.column(c) + "[trimws(" + R.column(c) + ") %in% \"\"] <- NA  # blank"));
		origin.where().ifPresent(filter -> filter.accepted().forEach((column, values) -> lines.add("d <- d["
				+ (WhereDates.in(table, column, values) ? WhereDates.r(column, values)
						: R.column(column) + " %in% " + values(column, values)) + ", ]")));
		used.forEach(c -> table.find(c).ifPresent(x -> DayCounts.origin(x).ifPresent(first -> lines.add(R.column(c) + " <- "
				+ (DayCounts.withTime(x) ? "as.numeric(as.POSIXct(" + R.column(c) + ", tz = \"UTC\")) / "
					+ "86400" : "as.numeric(as.Date("
				+ R.column(c) + "))") + " - as.numeric(as.Date(" + R.text(first.toString()) + "))  # days"))));
		if (!rows.keys().isEmpty()) {
			lines.add("d <- d[!duplicated(d[, " + R.texts(rows.keys()) + ", drop = FALSE]), ]  # one for each " + rows.what());
		}
		return lines;
	}

	/**
	 * Texts of which some are blank in the file; a file of SPSS has no other way to say that there is none.
	 *
	 * @param labelled whether it is such a file
	 */
	private List<String> blank(boolean labelled) {
		return used.stream().filter(c -> table.find(c).filter(x -> labelled ? hasEmpty(x) : hasBlank(x)).isPresent()).toList();
	}

	/** Whether a column of texts has a blank one. */
	private static boolean hasBlank(Column column) {
		return hasEmpty(column) && IntStream.range(0, column.size())
				.anyMatch(row -> !column.isMissing(row) && KeyIndex.isEmpty(column, row));
	}

	/** Whether a column of texts has one that is blank or missing. */
	static boolean hasEmpty(Column column) {
		return !column.spec().type().isNumeric() && IntStream.range(0, column.size())
				.anyMatch(row -> KeyIndex.isEmpty(column, row));
	}

	/** Texts that look like numbers stay texts. */
	private String classes() {
		List<String> texts = used.stream().filter(c -> table.find(c).filter(x -> !x.spec().type().isNumeric()).isPresent())
				.toList();
		return texts.isEmpty() ? "" : ",\n              colClasses = c(" + texts.stream().map(c -> R.name(c) + " = \"character\"")
				.collect(Collectors.joining(", ")) + ")";
	}

	private void missing(List<String> lines) {
		for (String name : used) {
			table.find(name).map(Column::spec).filter(spec -> !spec.missing().isEmpty()).ifPresent(spec -> {
				MissingValues missing = spec.missing();
				List<String> conditions = new ArrayList<>();
				if (!missing.discrete().isEmpty()) {
					conditions.add(R.column(name) + " %in% c(" + missing.discrete().stream()
							.map(v -> v instanceof Value.Num n ? R.number(n.number()) : R.text(v.toString()))
							.collect(Collectors.joining(", ")) + ")");
				}
				missing.range().ifPresent(range -> conditions.add("(" + R.column(name) + " >= " + R.number(range.low()) + " & "
						+ R.column(name) + " <= " + R.number(range.high()) + ")"));
				lines.add(R.column(name) + "[which(" + String.join(" | ", conditions) + ")] <- NA  # user-missing");
			});
		}
	}

	private String values(String column, List<String> values) {
		boolean numeric = table.find(column).filter(c -> c.spec().type().isNumeric()).isPresent();
		return numeric ? "c(" + String.join(", ", values) + ")" : R.texts(values);
	}

	List<String> lines(Step step) {
		return switch (step) {
			case Step.Complete s -> List.of("d <- d[complete.cases(d[, " + R.texts(s.columns()) + "]), ]");
			case Step.Centre s -> List.of(R.column(s.as()) + " <- " + R.column(s.column()) + " - mean(" + R.column(s.column())
					+ ", na.rm = TRUE)");
			case Step.Parts s -> parts(s);
			case Step.Categories s -> List.of(R.column(s.column()) + " <- factor(" + R.column(s.column())
					+ (s.order().isEmpty() ? "" : ", levels = " + values(s.column(), s.order())) + ")");
			case Step.Lag s -> List.of("d <- d[order(" + R.column(s.group()) + ", " + R.column(s.order()) + "), ]",
					R.column(s.as()) + " <- ave(" + R.column(s.column()) + ", " + R.column(s.group())
							+ ", FUN = function(v) c(NA, v[-length(v)]))");
			case Step.Nest s -> List.of(R.column(s.column()) + " <- ifelse(is.na(" + R.column(s.column()) + "), NA, paste("
					+ R.column(s.within()) + ", " + R.column(s.column()) + ", sep = \"/\"))  # a code is one " + s.column()
							+ " within its " + s.within());
			case Step.Positions s -> List.of(R.column(s.column()) + " <- unname(c(" + s.positions().entrySet().stream()
					.map(e -> R.text(e.getKey()) + " = " + R.number(e.getValue())).collect(Collectors.joining(", "))
							+ ")[as.character("
					+ R.column(s.column()) + ")])  # positions of the design");
			case Step.Pairs s -> pairs(s);
			case Step.Stack s -> stack(s);
			case Step.Compute s -> List.of(R.column(s.as()) + " <- " + s.r());
		};
	}

	private static List<String> parts(Step.Parts s) {
		String mean = "ave(" + R.column(s.column()) + ", " + R.column(s.group()) + ", FUN = function(v) mean(v, na.rm = TRUE))";
		List<String> lines = new ArrayList<>();
		if (!s.between().isEmpty()) {
			lines.add(R.column(s.between()) + " <- " + mean);
		}
		if (!s.within().isEmpty()) {
			lines.add(R.column(s.within()) + " <- " + R.column(s.column()) + " - "
					+ (s.between().isEmpty() ? mean : R.column(s.between())));
		}
		return lines;
	}

	private static List<String> pairs(Step.Pairs s) {
		List<String> columns = new ArrayList<>(s.keys());
		columns.add(s.rating());
		List<String> lines = new ArrayList<>();
		Map<String, String> sides = new java.util.LinkedHashMap<>();
		sides.put("first", s.firstRole());
		sides.put("second", s.secondRole());
		sides.forEach((side, role) -> {
			lines.add(side + " <- d[" + R.column(s.role()) + " %in% " + R.text(role) + " & !is.na(" + R.column(s.rating()) + "), "
					+ R.texts(columns) + "]");
			lines.add("names(" + side + ")[" + columns.size() + "] <- " + R.text(side));
		});
		lines.add("d <- merge(first, second, by = " + R.texts(s.keys()) + ", all = TRUE)");
		return lines;
	}

	private static List<String> stack(Step.Stack s) {
		List<String> lines = new ArrayList<>();
		lines.add("d <- do.call(rbind, list(");
		for (int i = 0; i < s.columns().size(); i++) {
			lines.add("  data.frame(d[, " + R.texts(s.keep()) + ", drop = FALSE], " + R.name(s.rating()) + " = "
					+ R.column(s.columns().get(i)) + ", " + R.name(s.role()) + " = " + R.text(s.roles().get(i))
					+ ", check.names = FALSE)"
					+ (i + 1 < s.columns().size() ? "," : "))"));
		}
		return lines;
	}
}

package org.allianceworkbench.analysis.internal.compare;

import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;

/** Data steps of the scripts: rows become cases. */
final class CaseScript {

	private CaseScript() {
	}

	/** A row for each client, with the mean of numbers and the first of categories; nothing when rows are the cases. */
	static void clients(Scripts scripts, Cases cases, List<String> numbers, List<String> categories) {
		scripts.uses(numbers).uses(categories);
		if (!cases.byClient()) {
			return;
		}
		String client = scripts.key(DesignKey.CLIENT);
		scripts.r("# Each client counts once, with the mean of its rows", "d <- do.call(rbind, lapply(split(d, "
				+ R.column(client)
				+ "), function(x) data.frame(", "  check.names = FALSE, " + numbers.stream()
				.map(n -> R.name(n) + " = mean(x$" + R.name(n)
				+ ", na.rm = TRUE)").collect(Collectors.joining(", ")) + (numbers.isEmpty() || categories.isEmpty() ? "" : ", ")
				+ categories.stream().map(c -> R.name(c) + " = na.omit(c(as.character(x$" + R.name(c) + ")))[1]")
						.collect(Collectors.joining(", ")) + ")))");
		scripts.spss("AGGREGATE /OUTFILE=* /BREAK=" + Spss.name(client)
				+ numbers.stream().map(n -> " /" + Spss.name(n) + "=MEAN(" + Spss.name(n) + ")").collect(Collectors.joining())
				+ categories.stream().map(c -> " /" + Spss.name(c) + "=FIRST(" + Spss.name(c) + ")").collect(Collectors.joining())
				+ ".");
	}

	/** A value of a column as SPSS takes it: a number, or a text in quotes. */
	static String literal(AnalysisInput input, String column, String code) {
		return input.table().column(column).spec().type().isNumeric() ? code : "'" + code.replace("'", "''") + "'";
	}
}

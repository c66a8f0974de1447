package org.allianceworkbench.analysis.internal.describe;

import java.util.List;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;

/** The scripts about missing values. */
final class MissingnessScript {

	private MissingnessScript() {
	}

	static void add(ReportBuilder report, AnalysisInput input, ExpectedCells expected, MissingnessOptions options, String title) {
		Scripts scripts = Scripts.of(input, title);
		List<String> names = expected.columns().stream().map(c -> c.spec().name()).toList();
		scripts.uses(names);
		scripts.r("print(colSums(!is.na(d[, " + R.texts(names) + ", drop = FALSE])))");
		if (expected.byDesign() && expected.roles().isEmpty()) {
			String client = scripts.key(DesignKey.CLIENT);
			String occasion = scripts.key(DesignKey.OCCASION);
			for (int v = 0; v < names.size(); v++) {
				String name = names.get(v);
				scripts.r("there <- tapply(!is.na(" + R.column(name) + "), list(" + R.column(client) + ", " + R.column(occasion)
						+ "), any)",
						"there[is.na(there)] <- FALSE; there <- there[, colSums(there) > 0, drop = FALSE]  # an absent row is "
						+ "missing",
						"patterns_" + v + " <- table(apply(there, 1, function(r) paste(as.integer(r), collapse = \"\")))",
						"valid_" + v + " <- sum(there); expected_" + v + " <- length(there)");
				scripts.result(name + "/expected", "expected_" + v).result(name + "/valid", "valid_" + v)
						.results("setNames(as.vector(patterns_"
						+ v + "), paste0(" + R.text(name + "/patterns/") + ", names(patterns_" + v + ")))");
			}
		} else if (expected.unplaced() == 0 && expected.repeated() == 0) {
			names.forEach(name -> scripts.result(name + "/valid", "sum(!is.na(" + R.column(name) + "))"));
		}
		scripts.spss("MVA VARIABLES=" + Spss.names(names) + " /TPATTERN /MPATTERN.").addTo(report);
	}
}

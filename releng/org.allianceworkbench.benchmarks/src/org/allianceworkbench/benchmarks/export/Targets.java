package org.allianceworkbench.benchmarks.export;

import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.internal.targets.csv.CsvTarget;
import org.allianceworkbench.export.internal.targets.excel.ExcelTargets;
import org.allianceworkbench.export.internal.targets.r.RTarget;
import org.allianceworkbench.export.internal.targets.spss.SpssTargets;
import org.allianceworkbench.export.internal.targets.stata.StataTarget;
import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.format.spss.SpssFormat;

/** The targets that are measured. */
final class Targets {

	private Targets() {
	}

	static ExportTarget of(String id) {
		return switch (id) {
			case "sav", "zsav" -> new SpssTargets().target(id, id, new SpssFormat());
			case "xlsx" -> new ExcelTargets().target(id, id, new ExcelFormat());
			case "csv" -> new CsvTarget();
			case "dta" -> new StataTarget();
			case "r" -> new RTarget();
			default -> throw new IllegalArgumentException("there is no target " + id);
		};
	}
}

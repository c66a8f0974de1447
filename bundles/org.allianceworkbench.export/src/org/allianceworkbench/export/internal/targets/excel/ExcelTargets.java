package org.allianceworkbench.export.internal.targets.excel;

import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.TargetMaker;
import org.allianceworkbench.table.format.TableFormat;

/** Makes targets of the format of Excel workbooks. */
public final class ExcelTargets implements TargetMaker {

	@Override
	public ExportTarget target(String id, String name, TableFormat format) {
		return new ExcelTarget(id, name, format);
	}
}

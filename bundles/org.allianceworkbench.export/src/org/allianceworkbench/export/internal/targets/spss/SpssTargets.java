package org.allianceworkbench.export.internal.targets.spss;

import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.TargetMaker;
import org.allianceworkbench.table.format.TableFormat;

/** Makes targets of the format of SPSS system files. */
public final class SpssTargets implements TargetMaker {

	@Override
	public ExportTarget target(String id, String name, TableFormat format) {
		return new SpssTarget(id, name, format);
	}
}

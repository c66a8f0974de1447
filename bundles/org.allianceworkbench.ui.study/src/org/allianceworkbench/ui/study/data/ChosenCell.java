package org.allianceworkbench.ui.study.data;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.study.properties.CellProperties;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.views.properties.IPropertySource;

/**
 * The cell in focus of a grid; it adapts to its study, its place and its properties.
 *
 * @param study the study
 * @param cell the value; its variable is empty where the column names the row
 * @param therapist code of the client's therapist, empty when unknown
 */
public record ChosenCell(OpenStudy study, CellReference cell, String therapist) implements IAdaptable {

	/** The row. */
	public RowKey row() {
		return cell.row();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenStudy.class) {
			return adapter.cast(study);
		}
		if (adapter == CellReference.class && !cell.variable().isEmpty()) {
			return adapter.cast(cell);
		}
		return adapter == IPropertySource.class ? adapter.cast(new CellProperties(study, cell)) : null;
	}
}

package org.allianceworkbench.analysis.mixed.design;

import org.allianceworkbench.moments.MomentSource;
import org.allianceworkbench.moments.TableMomentSource;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/** Makes designs. */
public final class Designs {

	private Designs() {
	}

	/**
	 * The design of a model on a table.
	 *
	 * @throws IllegalArgumentException when the model does not fit the data; the message is one sentence for the user
	 */
	public static Design of(MixedModel model, Table table, Progress progress) {
		return of(model, new TableMomentSource(table), progress);
	}

	/**
	 * The design of a model on a source; rows are there only for a table.
	 *
	 * @throws IllegalArgumentException when the model does not fit the data or needs rows; the message is one sentence for the
	 *         user
	 */
	public static Design of(MixedModel model, MomentSource source, Progress progress) {
		return new DesignBuilder(model, source, progress).build();
	}
}

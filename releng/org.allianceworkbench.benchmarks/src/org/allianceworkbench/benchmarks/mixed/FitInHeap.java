package org.allianceworkbench.benchmarks.mixed;

import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.table.Table;

/** Generates the three-level study of so many rows and fits it, in whatever heap the machine has; its count is the rows. */
public final class FitInHeap implements Task {

	/** Bytes of the columns that the model uses: client, therapist, time, arm, y. */
	static final long ROW_BYTES = 5 * Double.BYTES;

	@Override
	public Outcome run(List<String> arguments) {
		Table table = SessionData.threeLevels(Integer.parseInt(arguments.get(0)), 1);
		Timing.once(MixedModels.THREE_LEVELS, table);
		return Outcome.of(table.rowCount());
	}
}

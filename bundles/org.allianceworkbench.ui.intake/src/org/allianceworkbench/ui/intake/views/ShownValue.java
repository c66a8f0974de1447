package org.allianceworkbench.ui.intake.views;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Value;

/** Values of a study as people read them: dates as dates, nothing as a dot. */
final class ShownValue {

	private final Codebook codebook;

	ShownValue(Study study) {
		this.codebook = Codebook.of(study);
	}

	/** A value of a variable. */
	String of(String name, Value value) {
		if (value instanceof Value.Num date && codebook.variable(name).map(Variable::getType).filter(VariableType.DATE::equals)
				.isPresent()) {
			return CalendarSeconds.date(date.number()).toString();
		}
		return value.isNone() ? "\u00b7" : value.toString();
	}
}

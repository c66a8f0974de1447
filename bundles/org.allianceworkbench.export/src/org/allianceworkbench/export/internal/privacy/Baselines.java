package org.allianceworkbench.export.internal.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Each client's baseline: the day of enrolment, else that of the first session. */
final class Baselines {

	/** Nobody asks. */
	static final Baselines NONE = new Baselines();

	private final Map<List<String>, Double> days = new HashMap<>();

	private Baselines() {
	}

	/** Reads them. */
	static Baselines of(Study study, StudyStore store) throws StoreException {
		Baselines baselines = new Baselines();
		baselines.read(study, store, VariableMeaning.ENROLMENT_DATE, Level.CLIENT);
		baselines.read(study, store, VariableMeaning.SESSION_DATE, Level.OCCASION);
		return baselines;
	}

	private void read(Study study, StudyStore store, VariableMeaning meaning, Level level) throws StoreException {
		Optional<Variable> variable = study.getVariables().stream().filter(v -> v.getMeaning() == meaning
				&& v.getLevel() == level && v.getType() != VariableType.TEXT).findFirst();
		if (variable.isEmpty()) {
			return;
		}
		Table rows = store.query(RowQuery.of(level, variable.get().getName()));
		Column dates = rows.column(variable.get().getName());
		Map<List<String>, Double> found = new HashMap<>();
		for (int row = 0; row < rows.rowCount(); row++) {
			double date = dates.valid(row);
			if (!Double.isNaN(date)) {
				found.merge(List.of(rows.column("site").text(row), rows.column("client").text(row)),
						Math.floor(date / CalendarSeconds.DAY) * CalendarSeconds.DAY, Math::min);
			}
		}
		found.forEach(days::putIfAbsent);
	}

	/** A client's first day in seconds, {@code NaN} when it is not known. */
	double of(String site, String client) {
		return days.getOrDefault(List.of(site, client), Double.NaN);
	}
}

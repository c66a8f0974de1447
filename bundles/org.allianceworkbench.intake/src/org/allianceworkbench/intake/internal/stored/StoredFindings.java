package org.allianceworkbench.intake.internal.stored;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.ValueOrigin;
import org.allianceworkbench.study.Severity;

/** Collects findings about stored values, each with where the value came from. */
final class StoredFindings {

	/** Origins are looked up one by one; of so many findings the rules matter and not the cells. */
	private static final int MOST_ORIGINS = 2000;

	private final StudyStore store;
	private final List<Finding> findings = new ArrayList<>();

	StoredFindings(StudyStore store) {
		this.store = store;
	}

	List<Finding> all() {
		return findings;
	}

	/**
	 * Adds a finding.
	 *
	 * @param variable name of the variable, empty when the row as a whole is meant
	 */
	void add(Problem problem, RowKey key, String therapist, String variable, String value) throws StoreException {
		add(problem.rule().severity(), problem.rule().id(), problem.what(), problem.remedy(), key, therapist, variable, value);
	}

	/** Adds a finding of a rule that has no problem of its own. */
	void add(Severity severity, String rule, String what, String remedy, RowKey key, String therapist, String variable,
			String value) throws StoreException {
		String file = "";
		long importId = 0;
		Source source = Source.NONE;
		List<ValueOrigin> life = variable.isEmpty() || findings.size() >= MOST_ORIGINS ? List.of() : store.origin(key, variable);
		if (!life.isEmpty()) {
			file = life.get(life.size() - 1).file();
			source = life.get(life.size() - 1).source();
			importId = life.get(life.size() - 1).importId();
		}
		findings.add(new Finding(severity, rule, key, therapist, variable, value, file, source, importId, what, remedy, false));
	}
}

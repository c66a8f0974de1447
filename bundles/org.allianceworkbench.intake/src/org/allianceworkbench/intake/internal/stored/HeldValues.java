package org.allianceworkbench.intake.internal.stored;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.ValueOrigin;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;

/**
 * The findings of imports that still hold: something that was kept aside is settled when a later import or edit has brought a
 * value for the same place.
 */
final class HeldValues {

	/** A value that is kept aside. */
	record Held(RowKey row, String variable) {
	}

	private final StudyStore store;
	private final Codebook codebook;
	private final List<ImportRecord> imports;
	private final List<Decision> takenBack;
	private final List<Finding> open = new ArrayList<>();

	HeldValues(Study study, StudyStore store) throws StoreException {
		this.store = store;
		this.codebook = Codebook.of(study);
		this.imports = store.imports().stream().filter(record -> record.reverted().isEmpty()).toList();
		this.takenBack = store.decisions().stream().filter(decision -> !decision.holds()).toList();
		Set<Finding> told = new LinkedHashSet<>();
		for (Finding finding : store.findings()) {
			if (told.add(finding.of(0)) && (!finding.held() || !isSettled(finding))) {
				open.add(finding);
			}
		}
	}

	/** Findings that still hold, in the order in which imports have left them. */
	List<Finding> open() {
		return open;
	}

	/** The values that are kept aside. */
	Set<Held> held() {
		return open.stream().filter(Finding::held).map(finding -> new Held(finding.row(), finding.variable()))
				.collect(Collectors.toCollection(HashSet::new));
	}

	private boolean isSettled(Finding finding) throws StoreException {
		if (finding.rule().equals(BuiltInRule.UNKNOWN_THERAPIST.id())) {
			return store.find(finding.row()).flatMap(StoredRow::therapist).isPresent();
		}
		Optional<Variable> variable = codebook.variable(finding.variable());
		if (variable.isEmpty() || variable.get().getLevel() != finding.row().level()
				|| !variable.get().getName().equals(finding.variable())) {
			return false;
		}
		List<ValueOrigin> life = store.origin(finding.row(), finding.variable());
		if (life.isEmpty()) {
			return false;
		}
		OffsetDateTime last = life.get(life.size() - 1).when();
		return !isTakenBack(finding, last) && heldSince(finding, life).filter(last::isAfter).isPresent();
	}

	/** Whether the last step of a value's life was that a decision about the finding was taken back. */
	private boolean isTakenBack(Finding finding, OffsetDateTime last) {
		return takenBack.stream().anyMatch(decision -> decision.isAbout(finding) && !decision.undone().orElseThrow().isBefore(last));
	}

	/** The first import of a file of this name that did not bring a value for the place itself: the one that kept it aside. */
	private Optional<OffsetDateTime> heldSince(Finding finding, List<ValueOrigin> life) {
		return imports.stream().filter(record -> record.header().file().equals(finding.file()))
				.filter(record -> life.stream().noneMatch(step -> step.importId() == record.id())).map(ImportRecord::when)
				.findFirst();
	}
}

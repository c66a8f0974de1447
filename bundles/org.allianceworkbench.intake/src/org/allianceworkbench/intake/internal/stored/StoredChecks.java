package org.allianceworkbench.intake.internal.stored;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.checks.CheckOptions;
import org.allianceworkbench.intake.internal.checks.SpecialVariables;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.Progress;

/** All checks over the store, and what imports have found and is not settled, each thing once. */
public final class StoredChecks {

	private record Same(String rule, RowKey row, String variable) {
		static Same of(Finding finding) {
			return new Same(finding.rule(), finding.row(), finding.variable());
		}
	}

	/** Rules that are checked again over the store, so that an import's finding counts only while they still find it. */
	private static final Set<String> CHECKED_AGAIN = Set.of(BuiltInRule.RATING_WITHOUT_SESSION.id(),
			BuiltInRule.CLIENT_TWO_SITES.id());

	private StoredChecks() {
	}

	/**
	 * Runs all checks.
	 *
	 * @return the most serious first, then by site, client, occasion and role
	 */
	public static List<Finding> run(Study study, StudyStore store, LocalDate today, CheckOptions options, Progress progress)
			throws IOException {
		progress.begin("Checking the study's data", -1, "rows");
		HeldValues fromImports = new HeldValues(study, store);
		Set<HeldValues.Held> held = fromImports.held();
		SpecialVariables special = SpecialVariables.of(study);
		StoredRows rows = new StoredRows(store, progress);
		StoredFindings stored = new StoredFindings(store);
		new ValueScan(study, rows, stored, held).run();
		new DateScan(study, special, today, rows, stored).run();
		new RatingScan(study, special, rows, stored, held).run();
		new ClientScan(study, special, rows, stored).run();
		new RaterDates(special, rows, stored).run();
		new TherapistAtSites(rows, stored).run();
		new StraightLining(study, options.straightLiningLength(), rows, stored).run();
		new Outliers(study, store, options.outlierCut(), stored).run();
		new OwnRules(study, rows, stored).run();
		return merged(fromImports.open(), stored.all());
	}

	private static List<Finding> merged(List<Finding> fromImports, List<Finding> stored) {
		Set<Same> again = new HashSet<>();
		stored.forEach(finding -> again.add(Same.of(finding)));
		List<Finding> all = new ArrayList<>();
		Set<Same> told = new HashSet<>();
		for (Finding finding : fromImports) {
			if (finding.held() || !CHECKED_AGAIN.contains(finding.rule()) || again.contains(Same.of(finding))) {
				all.add(finding);
				told.add(Same.of(finding));
			}
		}
		stored.stream().filter(finding -> !told.contains(Same.of(finding))).forEach(all::add);
		all.sort(Comparator.comparing(Finding::severity).reversed().thenComparing(finding -> finding.row().site())
				.thenComparing(finding -> finding.row().client()).thenComparing(finding -> finding.row().occasion())
				.thenComparing(finding -> finding.row().role()));
		return all;
	}
}

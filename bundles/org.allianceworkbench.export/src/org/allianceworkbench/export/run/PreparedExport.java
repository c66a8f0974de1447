package org.allianceworkbench.export.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.export.Disclosure;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportCounts;
import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportRefusedException;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.LeftOut;
import org.allianceworkbench.export.TargetOption;
import org.allianceworkbench.export.TextForReview;
import org.allianceworkbench.export.internal.StudyVersion;
import org.allianceworkbench.export.internal.TextWidths;
import org.allianceworkbench.export.internal.layout.LaidOut;
import org.allianceworkbench.export.internal.layout.Layouts;
import org.allianceworkbench.export.internal.layout.RowIndex;
import org.allianceworkbench.export.internal.layout.Selection;
import org.allianceworkbench.export.internal.layout.StudyRows;
import org.allianceworkbench.export.internal.privacy.DisclosureCheck;
import org.allianceworkbench.export.internal.privacy.Protected;
import org.allianceworkbench.export.internal.privacy.Protection;
import org.allianceworkbench.export.internal.privacy.StatedRules;
import org.allianceworkbench.export.internal.privacy.StudyKey;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;

/**
 * All that is known before anything is written.
 *
 * @param content what leaves
 * @param counts what leaves in numbers
 * @param leftOut which rows stay
 * @param notes what else stays or is changed
 * @param protection what protects the clients
 * @param disclosure whether clients could be told
 * @param texts free texts that must be read
 * @param identifiers direct identifiers that leave, and texts in which they do
 * @param refusals why nothing must leave
 * @param definition the definition as it may be shown
 */
record PreparedExport(ExportContent content, ExportCounts counts, List<LeftOut> leftOut, List<String> notes,
		List<String> protection, Disclosure disclosure, List<TextForReview> texts, List<String> identifiers,
		List<String> refusals, Map<String, Object> definition) {

	/** Whether a run needs the study's secret. */
	static boolean needsKey(Export export) {
		ExportPrivacy privacy = export.getPrivacy();
		return privacy != null && (privacy.isPseudonyms() || privacy.getDates() == DateForm.SHIFTED);
	}

	/** Reads, lays out, protects and checks. */
	static PreparedExport of(Study study, StudyStore store, List<Analysis> analyses, Export export, ExportTarget target,
			StudyKey key, ExportRun how, Progress progress) throws IOException {
		StatedRules.require(study, export);
		Map<String, String> options = options(export, target);
		Selection selection = Selection.of(study, export);
		progress.checkCancelled();
		LaidOut laidOut = new Layouts(export, new StudyRows(store, selection, List.copyOf(export.getSites()))).laidOut();
		progress.checkCancelled();
		Protection protection = new Protection(study, selection.study(), store, export, key, laidOut);
		Disclosure disclosure = DisclosureCheck.of(export, laidOut, protection, progress);
		String title = blank(export.getTitle()) ? study.getTitle() : export.getTitle();
		Protected rows = protection.apply(TableInfo.NONE.withLabel(title == null ? "" : title), analyses,
				how.textsReviewed(), selection.notes());
		progress.checkCancelled();
		Table table = TextWidths.measured(rows.table());
		List<String> notes = rows.notes();
		List<String> refusals = new ArrayList<>(selection.refusals());
		refusals.addAll(rows.refusals());
		if (export.getPrivacy() != null && export.getPrivacy().isMustPass()) {
			uncheckable(export, selection.study()).ifPresent(refusals::add);
		}
		if (export.getPrivacy() != null && export.getPrivacy().isMustPass() && !disclosure.passes()) {
			refusals.add(disclosure.sentence() + " The definition demands that none does. " + (disclosure.proposals().isEmpty()
					? "Leave out variables, or make their groups larger." : "What helps most: "
							+ disclosure.proposals().get(0).sentence() + "; clients in groups that are too small then: "
							+ disclosure.proposals().get(0).clientsBelow() + "."));
		}
		List<String> identifiers = new ArrayList<>(selection.identifiers());
		identifiers.addAll(rows.identifiers());
		ExportContent content = new ExportContent(table, rows.facts(), selection.study(), rows.export(), StudyVersion.of(study,
				store), options, rows.analyses());
		return new PreparedExport(content, counts(laidOut.table(), table.columns().size()), laidOut.leftOut(), notes,
				rows.sentences(), disclosure, rows.texts(), identifiers, refusals, rows.definition());
	}

	/** Why a disclosure check that must pass would look at nothing. */
	private static Optional<String> uncheckable(Export export, Study study) {
		if (export.getLayout() == ExportLayout.THERAPIST) {
			return Optional.of("The definition demands that the disclosure check passes, but that counts clients, and one row is a "
					+ "therapist; take the demand back, or choose a layout with clients.");
		}
		boolean known = !export.getPrivacy().getQuasiIdentifiers().isEmpty()
				|| study.getVariables().stream().anyMatch(v -> v.getPrivacy() == Privacy.QUASI_IDENTIFIER);
		return known ? Optional.empty() : Optional.of("The definition demands that the disclosure check passes, but there is no "
				+ "quasi-identifier that it could look at; mark some in the codebook or name them in the definition, or take the "
				+ "demand back.");
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	private static Map<String, String> options(Export export, ExportTarget target) throws ExportException {
		Map<String, TargetOption> known = new HashMap<>();
		Map<String, String> options = new HashMap<>();
		for (TargetOption option : target.options()) {
			known.put(option.name(), option);
			options.put(option.name(), option.byDefault());
		}
		for (OptionValue given : export.getOptions()) {
			TargetOption option = known.get(given.getName());
			String value = given.getValue() == null ? "" : given.getValue().strip();
			if (option == null) {
				throw new ExportException("export " + export.getName() + ": " + target.name() + " has no option '"
						+ given.getName() + "'; " + (known.isEmpty() ? "it has none"
								: "there are: " + String.join(", ", known.keySet().stream().sorted().toList())));
			}
			if (!option.allows(value)) {
				throw new ExportException("export " + export.getName() + ": " + given.getName() + " can't be '" + value
						+ "'; it can be " + String.join(", ", option.choices()));
			}
			options.put(given.getName(), value);
		}
		return options;
	}

	private static ExportCounts counts(Table table, int columns) {
		Set<List<String>> therapists = new HashSet<>();
		Optional<Column> therapist = table.find("therapist");
		for (int row = 0; therapist.isPresent() && row < table.rowCount(); row++) {
			String code = therapist.get().text(row);
			if (code != null && !code.isEmpty()) {
				therapists.add(List.of(table.column("site").text(row), code));
			}
		}
		return new ExportCounts(table.rowCount(), columns, new RowIndex(table, List.of("site")).size(), therapists.size(),
				table.find("client").isPresent() ? new RowIndex(table, List.of("site", "client")).size() : 0);
	}

	/**
	 * Stops a run that must not be.
	 *
	 * @throws ExportRefusedException when something would be disclosed
	 * @throws ExportException when there is nothing to export
	 */
	public void refuse(ExportRun how) throws ExportException {
		String name = "export " + content.export().getName() + ": ";
		if (content.table().rowCount() == 0) {
			throw new ExportException(name + (leftOut.isEmpty() ? "the study has no data for it yet; import a file first"
					: "no row is left. " + String.join(" ", leftOut.stream().map(LeftOut::sentence).toList())));
		}
		if (!refusals.isEmpty()) {
			throw new ExportRefusedException(name + String.join(" ", refusals));
		}
		if (!identifiers.isEmpty() && !how.withIdentifiers()) {
			throw new ExportRefusedException(name + "direct identifiers would leave (" + String.join(", ", identifiers)
					+ "); the run must confirm it again (--with-identifiers on the command line)");
		}
	}
}

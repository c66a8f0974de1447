package org.allianceworkbench.ui.intake.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.matching.ColumnProposal;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.internal.draft.FileDraft;
import org.allianceworkbench.ui.intake.internal.draft.ImportDraft;
import org.allianceworkbench.ui.intake.internal.draft.LiveCheck;
import org.allianceworkbench.ui.intake.views.FindingColumns;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Page on what the import would do, and what needs attention; it follows each decision, and nothing has been changed yet. */
public final class CheckPage extends WizardPage {

	/**
	 * Counts of one table.
	 *
	 * @param level which
	 * @param rows how many rows
	 */
	public record Line(String level, ImportCounts.Rows rows) {
	}

	private static final String PROMPT = "Nothing has been changed yet.";

	private final OpenStudy study;
	private final ImportDraft draft;
	private final LiveCheck check;
	private RowList<Line> summary;
	private RowList<Finding> findings;
	private Button change;

	CheckPage(OpenStudy study, ImportDraft draft, LiveCheck check) {
		super("check", "What the import would do", null);
		this.study = study;
		this.draft = draft;
		this.check = check;
		setDescription(PROMPT);
		setPageComplete(false);
		check.addListener(this::follow);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().create()).create(parent);
		WidgetFactory.label(SWT.NONE).text("Rows by table:").create(page);
		summary = new RowList<>(page, Line.class, SWT.BORDER).wide("Table", 1, 120, Line::level)
				.number("New", 90, l -> (long) l.rows().added()).number("Changed", 90, l -> (long) l.rows().changed())
				.number("Unchanged", 100, l -> (long) l.rows().unchanged())
				.number("Conflicting", 100, l -> (long) l.rows().conflicting())
				.number("Rejected", 90, l -> (long) l.rows().rejected());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 160).applyTo(summary.control());
		WidgetFactory.label(SWT.NONE).text("Findings; values with an error are kept aside until somebody decides:").create(page);
		findings = FindingColumns.list(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 180).applyTo(findings.control());
		findings.viewer().addSelectionChangedListener(event -> change.setEnabled(column().isPresent()));
		change = WidgetFactory.button(SWT.PUSH).text("&Change Column...")
				.tooltip("Assigns the column of the finding to another variable")
				.onSelect(e -> change()).create(page);
		change.setEnabled(false);
		setControl(page);
		follow();
	}

	/** Shows how far the check is. */
	private void follow() {
		if (summary == null || summary.control().isDisposed()) {
			setPageComplete(check.canBeTakenIn());
			return;
		}
		setErrorMessage(null);
		switch (check.state()) {
			case WAITING -> empty("Something is to be decided on the pages before.", NONE);
			case RUNNING -> empty("Checking the files...", NONE);
			case DONE -> show(check.result().orElseThrow());
			case FAILED -> {
				empty(check.problem(), NONE);
				setErrorMessage(check.problem());
			}
		}
		setPageComplete(check.canBeTakenIn());
	}

	private void empty(String hint, int kind) {
		summary.show(List.of(), hint);
		findings.show(List.of(), hint);
		setMessage(hint, kind);
	}

	private void show(ImportResult planned) {
		List<Line> lines = new ArrayList<>();
		for (Level level : Level.VALUES) {
			ImportCounts.Rows rows = planned.counts().of(level);
			if (rows.total() + rows.rejected() > 0) {
				lines.add(new Line(name(level), rows));
			}
		}
		summary.show(lines, "Nothing new.");
		findings.show(planned.findings(), planned.changesNothing() ? "There is nothing to check: nothing would change."
				: "Nothing needs attention: all checks passed.");
		if (planned.changesNothing()) {
			setMessage(planned.summary() + ".", INFORMATION);
		} else {
			setMessage(planned.summary() + ". " + PROMPT, planned.hasErrors() ? WARNING : NONE);
		}
	}

	static String name(Level level) {
		return switch (level) {
			case SITE -> "Sites";
			case THERAPIST -> "Therapists";
			case CLIENT -> "Clients";
			case OCCASION -> "Sessions";
			case RATING -> "Ratings";
		};
	}

	/** The proposal that the chosen finding's column goes by, in a file that is read by a proposal. */
	private Optional<ColumnProposal> column() {
		Optional<Finding> chosen = findings.selected().stream().findFirst();
		OptionalInt place = place();
		return chosen.isEmpty() || place.isEmpty() ? Optional.empty() : draft.files().get(place.getAsInt()).proposal().columns()
				.stream()
				.filter(column -> column.columns().stream().map(SourceColumn::header)
						.anyMatch(chosen.get().source().column()::equals)).findFirst();
	}

	private OptionalInt place() {
		String name = findings.selected().stream().findFirst().map(Finding::file).orElse("");
		List<FileDraft> files = draft.files();
		return IntStream.range(0, files.size()).filter(i -> files.get(i).agreed().isEmpty() && files.get(i).file().name()
				.equals(name))
				.findFirst();
	}

	private void change() {
		ColumnProposal column = column().orElseThrow();
		int place = place().orElseThrow();
		new AssignDialog(getShell(), study.study()).columns(List.of(column), draft.files().get(place).proposal())
				.ifPresent(decided -> {
			draft.show(place);
			draft.change(file -> file.with(file.proposal().with(decided.get(0))));
		});
	}

	/** The findings shown, for tests. */
	public RowList<Finding> findings() {
		return findings;
	}

	/** The counts shown, for tests. */
	public RowList<Line> counts() {
		return summary;
	}

	/** Whether the check is over, for tests. */
	public boolean isChecked() {
		return check.state() == LiveCheck.State.DONE || check.state() == LiveCheck.State.FAILED;
	}
}

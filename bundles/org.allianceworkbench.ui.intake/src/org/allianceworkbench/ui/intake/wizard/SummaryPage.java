package org.allianceworkbench.ui.intake.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.ui.intake.internal.draft.FileDraft;
import org.allianceworkbench.ui.intake.internal.draft.ImportDraft;
import org.allianceworkbench.ui.intake.internal.draft.LiveCheck;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Last page: in sentences what Finish does, and the two things that can still be said about it. */
public final class SummaryPage extends WizardPage {

	private static final String PROMPT = "Finish takes the files in: all of it or nothing. It can be taken back in the history.";

	private final ImportDraft draft;
	private final LiveCheck check;
	private Text text;
	private Combo correction;
	private Text name;

	SummaryPage(ImportDraft draft, LiveCheck check) {
		super("summary", "Take it in", null);
		this.draft = draft;
		this.check = check;
		setDescription(PROMPT);
		check.addListener(this::follow);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(2).create())
				.create(parent);
		WidgetFactory.label(SWT.NONE).text("&Values that contradict earlier files:").create(page);
		correction = new Combo(page, SWT.READ_ONLY);
		correction.setItems("replace them when a file of this name came in before", "replace them: this is a corrected edition",
				"are held until somebody decides");
		correction.select(draft.correction().map(replaces -> replaces ? 1 : 2).orElse(0));
		correction.addListener(SWT.Selection, event -> draft.correct(correction.getSelectionIndex() == 0 ? Optional.empty()
				: Optional.of(correction.getSelectionIndex() == 1)));
		WidgetFactory.label(SWT.NONE).text("Name of the ne&w recipe:").create(page);
		name = WidgetFactory.text(SWT.BORDER).create(page);
		name.addListener(SWT.FocusOut, event -> rename());
		name.addListener(SWT.DefaultSelection, event -> rename());
		GridDataFactory.swtDefaults().hint(280, SWT.DEFAULT).applyTo(name);
		text = WidgetFactory.text(SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL).create(page);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(720, 240).applyTo(text);
		setControl(page);
		follow();
	}

	private void rename() {
		String wanted = name.getText().strip();
		if (name.isEnabled() && !wanted.isEmpty()) {
			draft.change(file -> file.agreed().isPresent() || file.proposal().name().equals(wanted) ? file
					: file.with(file.proposal().named(wanted)));
		}
	}

	private void follow() {
		setPageComplete(check.canBeTakenIn());
		if (text == null || text.isDisposed()) {
			return;
		}
		Optional<FileDraft> made = draft.current().filter(file -> file.agreed().isEmpty());
		name.setEnabled(made.isPresent());
		name.setText(made.map(file -> file.proposal().name()).orElse("no new recipe is made"));
		setErrorMessage(check.state() == LiveCheck.State.FAILED ? check.problem() : null);
		text.setText(switch (check.state()) {
			case WAITING -> "Something is to be decided on the pages before.";
			case RUNNING -> "Checking the files...";
			case FAILED -> check.problem();
			case DONE -> String.join("\n\n", paragraphs(check.result().orElseThrow()));
		});
	}

	/** What Finish does: in short, how each file is read, what becomes of the rows, what is left to do. */
	private List<String> paragraphs(ImportResult planned) {
		List<String> files = draft.files().stream().map(file -> file.file().name() + ": " + recipe(file)).toList();
		List<String> rows = Level.VALUES.stream().map(level -> rows(level, planned.counts().of(level)))
				.filter(line -> !line.isEmpty())
				.toList();
		List<String> left = new ArrayList<>();
		if (!planned.findings().isEmpty()) {
			left.add(Stream.of(some(planned, Severity.ERROR, "error"), some(planned, Severity.WARNING, "warning"),
					some(planned, Severity.INFO, "note")).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "))
					+ " will stand in the Findings view until somebody decides; " + values(planned) + " kept aside.");
		}
		planned.warnings().forEach(warning -> left.add("Note: " + warning + "."));
		return Stream.of(List.of(planned.summary() + "."), files, rows, left).filter(lines -> !lines.isEmpty())
				.map(lines -> String.join("\n", lines)).toList();
	}

	private static String rows(Level level, ImportCounts.Rows rows) {
		String counts = Stream.of(some(rows.added(), "new"), some(rows.changed(), "changed"), some(rows.unchanged(), "unchanged"),
				some(rows.conflicting(), "conflicting"), some(rows.rejected(), "rejected")).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(", "));
		return counts.isEmpty() ? "" : CheckPage.name(level) + ": " + counts + ".";
	}

	private static String some(long count, String what) {
		return count == 0 ? "" : "%,d %s".formatted(count, what);
	}

	private static String some(ImportResult planned, Severity severity, String noun) {
		long count = count(planned, severity);
		return count == 0 ? "" : number(count, noun);
	}

	private static String number(long count, String noun) {
		return "%,d %s".formatted(count, count == 1 ? noun : noun + "s");
	}

	private static String values(ImportResult planned) {
		long held = planned.findings().stream().filter(Finding::held).count();
		return number(held, "value") + (held == 1 ? " is" : " are");
	}

	private static long count(ImportResult planned, Severity severity) {
		return planned.findings().stream().filter(finding -> finding.severity() == severity).count();
	}

	private static String recipe(FileDraft file) {
		try {
			Recipe used = file.recipe();
			if (file.agreed().isEmpty()) {
				return "the new recipe \"" + used.getName() + "\" is kept with the study.";
			}
			return used == file.agreed().get() ? "read by the recipe \"" + used.getName() + "\", version " + used.getVersion()
					+ "."
					: "the recipe \"" + used.getName() + "\" becomes version " + used.getVersion() + ", with what was accepted.";
		} catch (IntakeException e) {
			return Failures.sentence(e);
		}
	}

	/** What it says, for tests. */
	public String summary() {
		return text.getText();
	}
}

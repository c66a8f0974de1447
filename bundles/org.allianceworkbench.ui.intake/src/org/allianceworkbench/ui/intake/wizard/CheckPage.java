package org.allianceworkbench.ui.intake.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.views.FindingColumns;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Last page: what the import would do, and what needs attention; nothing has been changed yet. */
public final class CheckPage extends WizardPage {

	/** One line of the summary. */
	private record Line(String level, ImportCounts.Rows rows) {
	}

	private static final String PROMPT = "Nothing has been changed yet. Finish takes the file in.";

	private final OpenStudy study;
	private RowList<Line> summary;
	private RowList<Finding> findings;

	CheckPage(OpenStudy study) {
		super("check", "Check before it is taken in", null);
		this.study = study;
		setDescription(PROMPT);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().create()).create(parent);
		WidgetFactory.label(SWT.NONE).text("Rows that the study gets:").create(page);
		summary = new RowList<>(page, Line.class, SWT.BORDER).wide("Level", 1, 140, Line::level)
				.number("New", 100, l -> (long) l.rows().added()).number("Changed", 100, l -> (long) l.rows().changed())
				.number("Unchanged", 110, l -> (long) l.rows().unchanged());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 156).applyTo(summary.control());
		WidgetFactory.label(SWT.NONE).text("Findings; values with an error are kept aside until somebody decides:").create(page);
		findings = FindingColumns.list(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 200).applyTo(findings.control());
		setControl(page);
	}

	/** Runs the import without changing anything, and shows what it would do. */
	void check(SourceFile file, Recipe recipe) {
		try {
			show(Background.run(getContainer(), progress -> study.project().importFile(file, recipe, true, progress)));
		} catch (InvocationTargetException e) {
			fail(Failures.sentence(e));
		} catch (InterruptedException e) {
			fail("The check was stopped. Go back and forward to run it again.");
		}
	}

	private void show(ImportResult planned) {
		List<Line> lines = new ArrayList<>();
		for (Level level : Level.VALUES) {
			ImportCounts.Rows rows = planned.counts().of(level);
			if (rows.total() > 0) {
				lines.add(new Line(name(level), rows));
			}
		}
		summary.show(lines, "Nothing new.");
		findings.show(planned.findings(), "Nothing needs attention: all checks passed.");
		setErrorMessage(null);
		if (planned.changesNothing()) {
			setMessage(planned.summary() + ".", INFORMATION);
		} else {
			setMessage(planned.summary() + ". " + PROMPT, planned.hasErrors() ? WARNING : NONE);
		}
		setPageComplete(!planned.changesNothing());
	}

	private static String name(Level level) {
		return switch (level) {
			case SITE -> "Sites";
			case THERAPIST -> "Therapists";
			case CLIENT -> "Clients";
			case OCCASION -> "Sessions";
			case RATING -> "Ratings";
		};
	}

	/** The file can't be taken in. */
	void fail(String message) {
		summary.show(List.of(), "Nothing can be taken in.");
		findings.show(List.of(), message);
		setErrorMessage(message);
		setPageComplete(false);
	}

	/** The findings shown, for tests. */
	public RowList<Finding> findings() {
		return findings;
	}
}

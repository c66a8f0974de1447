package org.allianceworkbench.ui.study.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.study.library.StudyPlan;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks for occasions, roles and sites of a one-with-many study. */
final class DesignPage extends WizardPage {

	private static final int MOST_SESSIONS = 200;
	private static final int MOST_DAYS = 365;

	private Spinner sessions;
	private Spinner days;
	private Button baseline;
	private Button post;
	private Button observer;
	private Text sites;
	private Label summary;

	DesignPage() {
		super("design", "Occasions, roles and sites", null);
		setDescription("When clients are seen, who rates, and where. All of it can be changed later.");
	}

	@Override
	public void createControl(Composite container) {
		Composite page = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 8).create()).create(container);
		sessions = spinner(page, "&Sessions:", 6, MOST_SESSIONS);
		days = spinner(page, "&Days between them:", 7, MOST_DAYS);
		WidgetFactory.label(SWT.NONE).text("Besides:").create(page);
		Composite besides = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0)
				.create())
				.create(page);
		baseline = check(besides, "&Baseline", true);
		post = check(besides, "&After treatment", true);
		WidgetFactory.label(SWT.NONE).text("Who rates:").create(page);
		Composite raters = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0)
				.create())
				.create(page);
		WidgetFactory.label(SWT.NONE).text("Client and therapist").create(raters);
		observer = check(raters, "and an &observer", false);
		WidgetFactory.label(SWT.NONE).text("Si&tes, one a line:")
				.layoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).create()).create(page);
		sites = WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.V_SCROLL).message("A = Coast Cancer Center")
				.layoutData(GridDataFactory.fillDefaults().grab(true, true).hint(320, 90).create()).onModify(event -> check())
				.create(page);
		WidgetFactory.label(SWT.NONE).create(page);
		summary = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT)
				.create())
				.create(page);
		setControl(page);
		check();
	}

	private Spinner spinner(Composite page, String name, int value, int most) {
		WidgetFactory.label(SWT.NONE).text(name).create(page);
		Spinner spinner = new Spinner(page, SWT.BORDER);
		spinner.setValues(value, 1, most, 0, 1, 5);
		spinner.addListener(SWT.Modify, event -> check());
		return spinner;
	}

	private Button check(Composite page, String text, boolean on) {
		Button button = WidgetFactory.button(SWT.CHECK).text(text).onSelect(event -> check()).create(page);
		button.setSelection(on);
		return button;
	}

	private void check() {
		if (summary == null) {
			return;
		}
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
		int occasions = sessions.getSelection() + (baseline.getSelection() ? 1 : 0) + (post.getSelection() ? 1 : 0);
		summary.setText("The study has " + occasions + " occasions over " + (sessions.getSelection() + 1) * days.getSelection()
				+ " days. A site is written as its code and name: A = Coast Cancer Center.");
	}

	private Optional<String> problem() {
		List<String> codes = plannedSites().stream().map(StudyPlan.PlannedSite::code).map(VariableNames::fold).toList();
		return codes.stream().anyMatch(String::isEmpty) ? Optional.of("A site has no code. Write A = Coast Cancer Center.")
				: codes.stream().distinct().count() < codes.size() ? Optional.of("Two sites have the same code.")
				: Optional.empty();
	}

	private List<StudyPlan.PlannedSite> plannedSites() {
		List<StudyPlan.PlannedSite> planned = new ArrayList<>();
		for (String line : sites.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
			int sign = line.indexOf('=');
			planned.add(sign < 0 ? new StudyPlan.PlannedSite(line, "")
					: new StudyPlan.PlannedSite(line.substring(0, sign).strip(), line.substring(sign + 1).strip()));
		}
		return planned;
	}

	/** What was answered, with the instruments of a plan. */
	StudyPlan plan(List<org.allianceworkbench.study.Instrument> instruments) {
		return new StudyPlan(sessions.getSelection(), days.getSelection(), baseline.getSelection(), post.getSelection(),
				observer.getSelection(), plannedSites(), instruments);
	}
}

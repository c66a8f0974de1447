package org.allianceworkbench.ui.study.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new study's name, where its folder is made, and what it begins with. */
final class StudyPage extends WizardPage {

	private static final int INDENT = 24;

	private Text name;
	private Text parent;
	private Beginning beginning = Beginning.ONE_WITH_MANY;

	StudyPage() {
		super("study", "New study", null);
		setDescription("A study is a folder with its definition and its data. Name it and choose what it begins with.");
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite container) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(3).create())
				.create(container);
		WidgetFactory.label(SWT.NONE).text("N&ame:").create(page);
		name = WidgetFactory.text(SWT.BORDER).message("my-study").create(page);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		WidgetFactory.label(SWT.NONE).text("&In folder:").create(page);
		parent = WidgetFactory.text(SWT.BORDER).text(System.getProperty("user.home", "")).create(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(parent);
		WidgetFactory.button(SWT.PUSH).text("B&rowse...").onSelect(e -> browse()).create(page);
		Label heading = WidgetFactory.label(SWT.NONE).text("It begins with:").create(page);
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 10).applyTo(heading);
		for (Beginning each : Beginning.values()) {
			createBeginning(page, each);
		}
		name.addModifyListener(event -> check());
		parent.addModifyListener(event -> check());
		setControl(page);
		name.setFocus();
	}

	private void createBeginning(Composite page, Beginning each) {
		WidgetFactory.button(SWT.RADIO).text(each.title()).layoutData(GridDataFactory.fillDefaults().span(3, 1).create())
				.onSelect(e -> choose(each)).create(page).setSelection(each == beginning);
		Label summary = WidgetFactory.label(SWT.WRAP).text(each.summary()).create(page);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(480, SWT.DEFAULT).indent(INDENT, 0).applyTo(summary);
	}

	/** Begins with something else; the pages that follow depend on it. */
	void choose(Beginning chosen) {
		beginning = chosen;
		getContainer().updateButtons();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(parent.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			parent.setText(chosen);
		}
	}

	/** Looks at the disk in the background, since a folder may lie on a slow network. */
	private void check() {
		setPageComplete(false);
		if (name.getText().isBlank()) {
			setErrorMessage(null);
			return;
		}
		try {
			Path folder = folder();
			Path above = Path.of(parent.getText());
			new StudyJob<>("Looking for " + folder, progress -> problem(above, folder), problem -> show(folder, problem),
					failure -> setErrorMessage(Failures.sentence(failure))).unseen().schedule();
		} catch (InvalidPathException e) {
			setErrorMessage("\"" + e.getInput() + "\" can't be the name of a folder.");
		}
	}

	private static Optional<String> problem(Path above, Path folder) {
		if (!Files.isDirectory(above)) {
			return Optional.of("There is no folder " + above + ".");
		}
		return Files.exists(folder) ? Optional.of("There is a folder of this name already. "
				+ "Choose another name, or open the study.")
				: Optional.empty();
	}

	private void show(Path folder, Optional<String> problem) {
		if (!name.isDisposed() && !name.getText().isBlank() && folder.equals(folder())) {
			setErrorMessage(problem.orElse(null));
			setPageComplete(problem.isEmpty());
		}
	}

	Path folder() {
		return Path.of(parent.getText()).resolve(name.getText().strip());
	}

	/** Title of the study: its folder's name. */
	String title() {
		return name.getText().strip();
	}

	Beginning beginning() {
		return beginning;
	}
}

package org.allianceworkbench.ui.intake.wizard;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.ui.intake.internal.draft.FileDraft;
import org.allianceworkbench.ui.intake.internal.draft.ImportDraft;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A page about one file of the import; where there are several, it says which and lets one go to another. */
abstract class FilePage extends WizardPage {

	private final ImportDraft draft;
	private Composite picker;
	private Combo files;
	private Optional<FileDraft> shown = Optional.empty();

	FilePage(String name, String title, String description, ImportDraft draft) {
		super(name, title, null);
		this.draft = draft;
		setDescription(description);
		draft.addListener(this::follow);
	}

	final ImportDraft draft() {
		return draft;
	}

	/** The file that the page shows. */
	final FileDraft file() {
		return draft.current().orElseThrow();
	}

	@Override
	public final void createControl(Composite parent) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().create()).create(parent);
		picker = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(2).create()).create(page);
		WidgetFactory.label(SWT.NONE).text("Fi&le:").create(picker);
		files = new Combo(picker, SWT.READ_ONLY);
		files.addListener(SWT.Selection, event -> draft.show(files.getSelectionIndex()));
		GridDataFactory.swtDefaults().hint(320, SWT.DEFAULT).applyTo(files);
		create(page);
		setControl(page);
		follow();
	}

	/** Makes what stands below the choice of the file. */
	abstract void create(Composite page);

	/** Shows a file's state. */
	abstract void show(FileDraft file);

	/** What a person must still decide here about a file. */
	abstract List<String> undecided(FileDraft file);

	private void follow() {
		boolean open = draft.files().stream().anyMatch(file -> !undecided(file).isEmpty());
		setPageComplete(!draft.files().isEmpty() && !open);
		if (getControl() == null && picker == null || picker.isDisposed() || draft.current().isEmpty()) {
			return;
		}
		boolean several = draft.files().size() > 1;
		GridDataFactory.fillDefaults().grab(true, false).exclude(!several).applyTo(picker);
		picker.setVisible(several);
		files.setItems(draft.files().stream().map(file -> file.file().name() + (undecided(file).isEmpty() ? "" : "  (undecided)"))
				.toArray(String[]::new));
		files.select(draft.shown());
		if (shown.filter(draft.current().get()::equals).isEmpty()) {
			shown = draft.current();
			show(draft.current().get());
		}
		tell();
		picker.getParent().layout();
	}

	/** Says what is to be decided, here or in another file. */
	private void tell() {
		List<String> open = undecided(file());
		Optional<FileDraft> other = draft.files().stream().filter(file -> !undecided(file).isEmpty()).findFirst();
		setErrorMessage(null);
		if (!open.isEmpty()) {
			setMessage((open.size() == 1 ? "One thing is" : open.size() + " things are") + " to be decided: " + open.get(0) + ".",
					INFORMATION);
		} else if (other.isPresent()) {
			setMessage("This file is settled. Choose " + other.get().file().name() + " above: something is to be decided there.",
					INFORMATION);
		} else {
			setMessage(null);
		}
	}
}

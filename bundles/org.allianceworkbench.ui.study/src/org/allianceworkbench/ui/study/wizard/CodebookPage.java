package org.allianceworkbench.ui.study.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.project.codebook.CodebookFiles;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.CodebookText;
import org.allianceworkbench.study.edit.command.Choice;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.CodebookReading;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** Asks for the file of a codebook and shows what would be taken from it. */
final class CodebookPage extends WizardPage {

	private static final int PAUSE_MS = 300;
	private static final String HINT =
			"Choose an SPSS file (.sav, .zsav, .por), a REDCap data dictionary (.csv)\nor a DDI codebook (.xml).";

	private Text file;
	private Combo level;
	private RowList<Variable> variables;
	private Text notes;
	private Optional<CodebookReading> reading = Optional.empty();
	private final Runnable soon = this::read;

	CodebookPage() {
		super("codebook", "Codebook", null);
		setDescription("The variables of the file become the study's codebook; its rows are imported later.");
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite container) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(3).create())
				.create(container);
		WidgetFactory.label(SWT.NONE).text("&File:").create(page);
		file = WidgetFactory.text(SWT.BORDER).layoutData(GridDataFactory.fillDefaults().grab(true, false).create())
				.onModify(event -> later()).create(page);
		WidgetFactory.button(SWT.PUSH).text("B&rowse...").onSelect(event -> browse()).create(page);
		WidgetFactory.label(SWT.NONE).text("&Level of variables:").create(page);
		level = new Combo(page, SWT.READ_ONLY);
		level.setItems(Level.VALUES.stream().map(Choice::words).toArray(String[]::new));
		level.select(Level.CLIENT.getValue());
		level.addListener(SWT.Selection, event -> later());
		GridDataFactory.swtDefaults().span(2, 1).applyTo(level);
		variables = new RowList<>(page, Variable.class, SWT.BORDER);
		variables.column("Variable", 130, Variable::getName).wide("Label", 2, 150, each -> each.getLabel() == null ? ""
				: each.getLabel())
				.column("Type", 80, each -> Choice.words(each.getType())).wide("Values", 1, 100, CodebookText::codes);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(460, 150).applyTo(variables.control());
		notes = WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(460, 54).create()).create(page);
		variables.show(java.util.List.of(), HINT);
		setControl(page);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.sav;*.zsav;*.por;*.csv;*.xml", "*" });
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void later() {
		setPageComplete(false);
		file.getDisplay().timerExec(PAUSE_MS, soon);
	}

	private void read() {
		if (file.isDisposed() || file.getText().isBlank()) {
			return;
		}
		String text = file.getText();
		CodebookOptions options = CodebookOptions.titled("").withLevel(Level.get(level.getSelectionIndex()));
		try {
			Path path = Path.of(text);
			new StudyJob<>("Reading " + path.getFileName(),
					progress -> CodebookFiles.read(OpenStudies.instance().catalogue().formats(), path, options),
					read -> show(text, read),
					problem -> fail(text, problem)).unseen().schedule();
		} catch (InvalidPathException e) {
			setErrorMessage("\"" + e.getInput() + "\" can't be the name of a file.");
		}
	}

	private void show(String text, CodebookReading read) {
		if (!file.isDisposed() && text.equals(file.getText())) {
			reading = Optional.of(read);
			variables.show(read.study().getVariables(), "The file holds no variables.");
			notes.setText(read.notes().isEmpty() ? "Everything in the file is kept." : String.join("\n", read.notes()));
			setErrorMessage(null);
			setMessage(String.format(Locale.ROOT, "%,d variables and %,d lists of value labels would be taken.",
					read.study().getVariables().size(), read.study().getCodeLists().size()));
			setPageComplete(!read.study().getVariables().isEmpty());
		}
	}

	private void fail(String text, Exception problem) {
		if (!file.isDisposed() && text.equals(file.getText())) {
			reading = Optional.empty();
			variables.show(java.util.List.of(), HINT);
			setErrorMessage(Failures.sentence(problem));
		}
	}

	/** Names the file, as typing does. */
	void choose(Path path) {
		file.setText(path.toString());
	}

	/** The file that was read. */
	Path path() {
		return Path.of(file.getText());
	}

	/** What was read, when it can be taken. */
	Optional<CodebookReading> reading() {
		return reading;
	}
}

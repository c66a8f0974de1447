package org.allianceworkbench.ui.intake.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.table.PasswordRequiredException;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.editor.Inclusion;
import org.allianceworkbench.ui.intake.internal.draft.FileDraft;
import org.allianceworkbench.ui.intake.internal.draft.ImportDraft;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** First page: which files come in together, from which site, by which recipe. */
public final class SourcesPage extends WizardPage {

	private static final String PROMPT =
			"Choose the SPSS files, workbooks or text files that a site sent. They are only read; copies "
			+ "are kept with the study.";
	private static final String HINT =
			"No file yet.\nPress Add, or drop files here. Several files that belong together come in as one "
			+ "import.";
	private static final int OPERATIONS = DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT;

	private final OpenStudy study;
	private final ImportDraft draft;
	private final List<Path> given;
	private RowList<FileDraft> files;
	private Button remove;
	private Combo site;
	private Combo recipe;
	private Composite protection;
	private Text password;
	private Optional<Path> locked = Optional.empty();

	SourcesPage(OpenStudy study, ImportDraft draft, List<Path> given) {
		super("source", "Choose a site's files", null);
		this.study = study;
		this.draft = draft;
		this.given = given;
		setDescription(PROMPT);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(2).create())
				.create(parent);
		files = new RowList<>(page, FileDraft.class, SWT.BORDER).wide("File", 3, 160, each -> each.file().name())
				.column("Format", 150, each -> each.file().format().name())
				.column("Site", 90, each -> each.site().map(Site::getCode).orElse("as it says"))
				.wide("Recipe", 3, 160, SourcesPage::recipe).wide("Folder", 2, 90,
				each -> String.valueOf(each.file().path().getParent()));
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 220).applyTo(files.control());
		files.viewer().addSelectionChangedListener(event -> selected());
		createButtons(page);
		createChoices(page);
		createProtection(page);
		acceptDrops(files.control());
		setControl(page);
		draft.addListener(this::show);
		show();
		if (!given.isEmpty()) {
			page.getDisplay().asyncExec(() -> open(given, ReadOptions.NONE));
		}
	}

	private static String recipe(FileDraft file) {
		return file.agreed().map(SourcesPage::named).orElse("a new one, as proposed");
	}

	private static String named(Recipe recipe) {
		return recipe.getName() + ", version " + recipe.getVersion();
	}

	private void createButtons(Composite page) {
		Composite buttons = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().create()).create(page);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false)
				.applyTo(WidgetFactory.button(SWT.PUSH).text("&Add...").onSelect(e -> browse()).create(buttons));
		remove = WidgetFactory.button(SWT.PUSH).text("Re&move").onSelect(e -> files.selected().forEach(draft::remove))
				.create(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(remove);
	}

	private void createChoices(Composite page) {
		Composite choices = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(4).create())
				.create(page);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(choices);
		WidgetFactory.label(SWT.NONE).text("S&ite that sent it:").create(choices);
		site = new Combo(choices, SWT.READ_ONLY);
		site.add("as the recipe or the file says");
		study.study().getSites().forEach(each -> site.add(Stream.of(each.getCode(), each.getName()).filter(text -> text != null)
				.collect(Collectors.joining(" \u2013 "))));
		site.select(0);
		site.addListener(SWT.Selection, event -> again());
		WidgetFactory.label(SWT.NONE).text("Read by &recipe:").create(choices);
		recipe = new Combo(choices, SWT.READ_ONLY);
		recipe.addListener(SWT.Selection, event -> choose());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(recipe);
	}

	/** Is in sight only when a file asks for a password. */
	private void createProtection(Composite page) {
		protection = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(2).create())
				.layoutData(GridDataFactory.fillDefaults().span(2, 1).create()).create(page);
		WidgetFactory.label(SWT.NONE).text("&Password:").create(protection);
		password = WidgetFactory.text(SWT.BORDER | SWT.PASSWORD).create(protection);
		password.addListener(SWT.DefaultSelection, event -> locked.ifPresent(path -> open(List.of(path),
				ReadOptions.NONE.withPassword(password.getText()))));
		GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(password);
		showProtection(false);
	}

	private void showProtection(boolean show) {
		Inclusion.include(protection, show);
		protection.getParent().layout();
	}

	private void acceptDrops(Control control) {
		DropTarget target = new DropTarget(control, OPERATIONS);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					open(Arrays.stream(names).map(Path::of).toList(), ReadOptions.NONE);
				}
			}
		});
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText("Import Data Files");
		dialog.setFilterNames(new String[] { "Data files (SPSS, Excel, text)", "All files" });
		dialog.setFilterExtensions(new String[] { "*.sav;*.zsav;*.por;*.xlsx;*.xlsm;*.xls;*.xlsb;*.csv;*.tsv;*.txt", "*" });
		if (dialog.open() != null) {
			open(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList(),
					ReadOptions.NONE);
		}
	}

	/** Opens files; those that can't be read are named, the others are taken. */
	private void open(List<Path> paths, ReadOptions options) {
		List<String> refused = new ArrayList<>();
		for (Path path : paths) {
			try {
				Optional<Site> sender = chosenSite();
				FileDraft opened = Background.run(getContainer(), progress -> {
					progress.begin("Opening " + path.getFileName(), -1, "rows");
					SourceFile file = study.project().source(path, options);
					return FileDraft.open(study.project(), file, sender);
				});
				locked = Optional.empty();
				showProtection(false);
				draft.add(opened);
				files.viewer().setSelection(new StructuredSelection(opened), true);
			} catch (InvocationTargetException e) {
				refused.add(refusal(path, e.getCause()));
			} catch (InterruptedException e) {
				refused.add("Opening " + path.getFileName() + " was stopped. Add it again.");
			}
		}
		setErrorMessage(refused.isEmpty() ? null : String.join(" ", refused));
	}

	private String refusal(Path path, Throwable problem) {
		Throwable cause = problem.getCause() instanceof PasswordRequiredException inner ? inner : problem;
		if (cause instanceof PasswordRequiredException need) {
			locked = Optional.of(path);
			showProtection(true);
			password.setFocus();
			return need.wrong() ? "The password does not open " + path.getFileName() + "."
					: path.getFileName() + " is protected: type its password and press Enter.";
		}
		return Failures.sentence(problem);
	}

	private Optional<FileDraft> chosen() {
		return files.selected().stream().findFirst().or(draft::current);
	}

	private Optional<Site> chosenSite() {
		List<Site> sites = study.study().getSites();
		return site.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(sites.get(site.getSelectionIndex() - 1));
	}

	/** Looks at the chosen file again, for another site. */
	private void again() {
		Optional<Site> sender = chosenSite();
		chosen().ifPresent(file -> replace(file, project -> FileDraft.open(project, file.file(), sender)));
	}

	private void choose() {
		Optional<FileDraft> file = chosen();
		List<Recipe> known = file.map(this::recipesFor).orElse(List.of());
		int index = recipe.getSelectionIndex();
		Optional<Recipe> wanted = index >= 0 && index < known.size() ? Optional.of(known.get(index)) : Optional.empty();
		file.ifPresent(each -> replace(each, project -> each.by(project, wanted)));
	}

	/** Another way to read a file. */
	private interface Reading {
		FileDraft of(StudyProject project) throws Exception;
	}

	private void replace(FileDraft file, Reading reading) {
		try {
			FileDraft other = Background.run(getContainer(), progress -> reading.of(study.project()));
			draft.add(other);
			files.viewer().setSelection(new StructuredSelection(other));
			setErrorMessage(null);
		} catch (InvocationTargetException e) {
			setErrorMessage(Failures.sentence(e));
		} catch (InterruptedException e) {
			setErrorMessage("Looking at " + file.file().name() + " was stopped; it is as it was.");
		}
	}

	private List<Recipe> recipesFor(FileDraft file) {
		return study.study().getRecipes().stream()
				.filter(each -> each.getFormat() == null || each.getFormat().equals(file.file().format().id())).toList();
	}

	private void show() {
		if (!files.rows().equals(draft.files()) || draft.files().isEmpty()) {
			files.show(draft.files(), HINT);
		}
		setPageComplete(!draft.files().isEmpty());
		selected();
	}

	private void selected() {
		Optional<FileDraft> file = chosen();
		remove.setEnabled(!files.selected().isEmpty());
		site.setEnabled(file.isPresent() || draft.files().isEmpty());
		recipe.setEnabled(file.isPresent());
		recipe.removeAll();
		file.ifPresent(each -> {
			List<Recipe> known = recipesFor(each);
			known.forEach(one -> recipe.add(named(one)));
			recipe.add("a new one, as proposed");
			recipe.select(each.agreed().map(known::indexOf).orElse(known.size()));
			site.select(each.site().map(one -> study.study().getSites().indexOf(one) + 1).orElse(0));
		});
	}

	/** Opens files, as a user would. */
	public void choose(Path... paths) {
		open(List.of(paths), ReadOptions.NONE);
	}

	/** Asks for a new recipe instead of one of the study's, for tests. */
	public void proposeNew() {
		recipe.select(recipe.getItemCount() - 1);
		choose();
	}

	/** The choice between the study's recipes and a new one, for tests. */
	public Combo recipes() {
		return recipe;
	}

	/** What stands where no file is. */
	public String hint() {
		return files.hint();
	}
}

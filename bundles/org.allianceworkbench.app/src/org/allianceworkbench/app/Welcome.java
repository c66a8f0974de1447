package org.allianceworkbench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.examples.ExampleStudy;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.study.editor.EditStudyHandler;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

/** What stands in the window of somebody who begins: the example, the first import, a new study. */
public final class Welcome extends EditorPart {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.app.welcome";

	private static final int TEXT_WIDTH = 420;
	private static final int BUTTON_WIDTH = 180;
	private static final String EXAMPLE = "alliance-example";

	/** There is one welcome. */
	private static final IEditorInput INPUT = new WelcomeInput();

	private Button first;

	/** Nothing of its own. */
	private record WelcomeInput() implements IEditorInput {

		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return null;
		}

		@Override
		public String getName() {
			return "Welcome";
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return "How to begin";
		}

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return null;
		}
	}

	/** Shows it, or brings it to front. */
	static void show(IWorkbenchPage page) throws PartInitException {
		page.openEditor(INPUT, ID);
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing can be changed here
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("there is nothing to save");
	}

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(2).margins(32, 24)
				.spacing(16, 16).create())
				.create(scroll);
		Label title = WidgetFactory.label(SWT.NONE).text("Welcome to Alliance Workbench").create(page);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
		text(page, 2, "Studies of the therapeutic alliance at several sites: bring each site's files together, keep the data clean, "
				+ "analyse both sides of every dyad.");
		first = choice(page, "Open the E&xample",
				"A simulated study of 203 clients and 10 therapists at three sites, with all analyses. It is "
				+ "made in a folder that you choose, and is yours to change.", this::example);
		choice(page, "Import M&y First File",
				"Choose an SPSS file, a workbook or a text file that a site has sent. Without an open study one "
				+ "is made first.", () -> run(OpenStudies.instance().all().isEmpty() ? "org.allianceworkbench.ui.study.new"
						: "org.allianceworkbench.ui.intake.import"));
		choice(page, "&New Study", "Set up occasions, rater roles, instruments and variables: blank, from a template, "
				+ "or from a file's "
				+ "dictionary.", () -> run("org.allianceworkbench.ui.study.new"));
		choice(page, "&Open a Study", "Open the folder of a study that is there already.",
				() -> run("org.allianceworkbench.ui.study.open"));
		scroll.setContent(page);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private static Button choice(Composite page, String label, String description, Runnable work) {
		Button button = WidgetFactory.button(SWT.PUSH).text(label).onSelect(event -> work.run()).create(page);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(BUTTON_WIDTH, SWT.DEFAULT).applyTo(button);
		text(page, 1, description);
		return button;
	}

	private static void text(Composite page, int columns, String words) {
		Label label = WidgetFactory.label(SWT.WRAP).text(words).create(page);
		GridDataFactory.swtDefaults().span(columns, 1).hint(columns == 1 ? TEXT_WIDTH : TEXT_WIDTH + BUTTON_WIDTH, SWT.DEFAULT)
				.applyTo(label);
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Failures.show("This can't be done now", e);
		}
	}

	private void example() {
		DirectoryDialog dialog = new DirectoryDialog(getSite().getShell());
		dialog.setText("Open the Example");
		dialog.setMessage("Choose the folder in which the example study is made");
		dialog.setFilterPath(System.getProperty("user.home", ""));
		String chosen = dialog.open();
		if (chosen != null) {
			example(Path.of(chosen).resolve(EXAMPLE));
		}
	}

	/** Makes the example in a folder with the data of its three sites, and opens it; one that is there already is opened. */
	public static void example(Path folder) {
		if (Files.isDirectory(folder)) {
			open(folder);
			return;
		}
		new StudyJob<>("Making the example", progress -> make(folder, progress), Welcome::open,
				problem -> Failures.show("The example can't be made", problem)).schedule();
	}

	/** Opens a study where somebody who sees it for the first time begins. */
	private static void open(Path folder) {
		OpenStudies.instance().open(folder, study -> EditStudyHandler.open(PlatformUI.getWorkbench().getWorkbenchWindows()[0]
				.getActivePage(), study));
	}

	private static Path make(Path folder, Progress progress) throws IOException, ProjectException {
		if (Files.exists(folder)) {
			throw new RefusedException(folder + " is there already and is no folder; choose another place");
		}
		progress.begin("Making the example", ExampleStudy.FILES.size(), "files");
		Path files = Files.createTempDirectory("alliance-example");
		try (StudyProject project = ExampleStudy.create(folder, OpenStudies.instance().catalogue(), OpenStudies.user())) {
			int done = 0;
			for (Path file : ExampleStudy.copyFiles(files)) {
				progress.checkCancelled();
				project.importFile(file, ImportOptions.NONE, Progress.NONE);
				Files.delete(file);
				progress.worked(++done);
			}
		}
		Files.delete(files);
		return folder;
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}
}

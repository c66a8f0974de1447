package org.allianceworkbench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.examples.ExampleStudy;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.editor.ShowingEditor;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.study.editor.EditStudyHandler;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
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

/** What stands in the window of somebody who begins: the example, the first import, a new study. */
public final class Welcome extends ShowingEditor {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.app.welcome";

	private static final int TEXT_WIDTH = 420;
	private static final int BUTTON_WIDTH = 180;
	private static final int LEAST_WIDTH = 120;
	private static final int MARGIN = 32;
	private static final int GAP = 16;
	private static final String EXAMPLE = "alliance-example";

	/** There is one welcome. */
	private static final IEditorInput INPUT = new WelcomeInput();

	private final List<Label> words = new ArrayList<>();
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
	public void createPartControl(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, 24)
				.spacing(GAP, GAP).create())
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
		choice(page, "New &Analysis", "Say what you want to know, and see which analyses answer it with the data of the open study.",
				this::analysis);
		choice(page, "&New Study", "Set up occasions, rater roles, instruments and variables: blank, from a template, "
				+ "or from a file's "
				+ "dictionary.", () -> run("org.allianceworkbench.ui.study.new"));
		choice(page, "&Open a Study", "Open the folder of a study that is there already.",
				() -> run("org.allianceworkbench.ui.study.open"));
		scroll.setContent(page);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fit(scroll, page));
	}

	private Button choice(Composite page, String label, String description, Runnable work) {
		Button button = WidgetFactory.button(SWT.PUSH).text(label).onSelect(event -> work.run()).create(page);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(BUTTON_WIDTH, SWT.DEFAULT).applyTo(button);
		text(page, 1, description);
		return button;
	}

	private void text(Composite page, int columns, String text) {
		Label label = WidgetFactory.label(SWT.WRAP).text(text).create(page);
		GridDataFactory.swtDefaults().span(columns, 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		words.add(label);
	}

	/** Sentences wrap where the window is narrow, and do not become longer than can be read well where it is wide. */
	private void fit(ScrolledComposite scroll, Composite page) {
		int room = scroll.getClientArea().width - 2 * MARGIN;
		for (Label label : words) {
			GridData data = (GridData) label.getLayoutData();
			int beside = data.horizontalSpan == 1 ? BUTTON_WIDTH + GAP : 0;
			data.widthHint = Math.max(LEAST_WIDTH, Math.min(TEXT_WIDTH + BUTTON_WIDTH + GAP, room) - beside);
		}
		scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		page.layout();
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Failures.show("This can't be done now", e);
		}
	}

	/** An analysis needs a study; who has none open is asked for one first. */
	private void analysis() {
		if (!OpenStudies.instance().all().isEmpty()) {
			run("org.allianceworkbench.ui.analysis.new");
			return;
		}
		String[] answers = { "Open the Example", "Open a Study", "Cancel" };
		int answer = new MessageDialog(getSite().getShell(), "New Analysis", null, "No study is open, so there are no data to analyse.",
				MessageDialog.QUESTION, 0, answers).open();
		if (answer == 0) {
			example();
		} else if (answer == 1) {
			run("org.allianceworkbench.ui.study.open");
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

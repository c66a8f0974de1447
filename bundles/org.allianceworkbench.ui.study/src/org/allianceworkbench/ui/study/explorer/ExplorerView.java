package org.allianceworkbench.ui.study.explorer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.Hint;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.allianceworkbench.ui.study.data.DataInput;
import org.allianceworkbench.ui.study.data.DataView;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.ViewPart;

/** Everything that the open studies hold, as a tree with a filter; a double click or Enter opens a line. */
public final class ExplorerView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.allianceworkbench.ui.study.explorer";

	/** Groups that are open at first. */
	private static final Set<String> EXPANDED = Set.of(StudyContents.DATA, StudyContents.SITES, StudyContents.ANALYSES,
			StudyContents.REPORTS, StudyContents.EXPORTS);

	private final Map<OpenStudy, Node.Root> roots = new LinkedHashMap<>();
	private final Map<OpenStudy, Runnable> listeners = new LinkedHashMap<>();
	private final Runnable studiesChanged = this::follow;
	private final ExplorerCommands commands = new ExplorerCommands(this);
	private Composite stack;
	private Composite treePage;
	private Hint empty;
	private TreeViewer viewer;
	private EditorLink link;

	@Override
	public void createPartControl(Composite parent) {
		stack = WidgetFactory.composite(SWT.NONE).create(parent);
		stack.setLayout(new StackLayout());
		empty = new Hint(stack);
		empty.say("No study is open.\n\nFile > Open Study opens a study's folder,\nFile > New Study makes one.\n\n"
				+ "Or drop a study's folder here.");
		treePage = WidgetFactory.composite(SWT.NONE).layout(new FillLayout()).create(stack);
		FilteredTree tree = new FilteredTree(treePage, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, new PatternFilter(), true, true);
		viewer = tree.getViewer();
		viewer.setContentProvider(new NodeTree());
		NodeLabels labels = new NodeLabels();
		viewer.setLabelProvider(new NodeLabelsWithHover(labels));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		viewer.setInput(List.of());
		getSite().setSelectionProvider(viewer);
		FileDrop.install(viewer, empty.control(), this::drop);
		NodeText.install(viewer, labels);
		Action copy = new Action() {
			@Override
			public void run() {
				NodeText.copy(viewer, labels);
			}
		};
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		Action paste = new Action() {
			@Override
			public void run() {
				paste();
			}
		};
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
		link = new EditorLink(getSite().getPage(), viewer);
		getViewSite().getActionBars().getToolBarManager().add(link.action());
		contextMenu();
		OpenStudies.instance().addListener(studiesChanged);
		follow();
	}

	private void contextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof Node node) {
				commands.fill(shown, node);
			} else {
				ExplorerCommands.places(shown);
			}
		});
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
	}

	/** Shows the studies that are open now. */
	private void follow() {
		List<OpenStudy> open = OpenStudies.instance().all();
		listeners.entrySet().removeIf(entry -> {
			boolean closed = !open.contains(entry.getKey());
			if (closed) {
				entry.getKey().removeListener(entry.getValue());
				roots.remove(entry.getKey());
			}
			return closed;
		});
		for (OpenStudy study : open) {
			if (!listeners.containsKey(study)) {
				Runnable listener = () -> read(study, false);
				listeners.put(study, listener);
				study.addListener(listener);
				read(study, true);
			}
		}
		show();
	}

	private void read(OpenStudy study, boolean first) {
		new StudyJob<>("Reading " + study.shortTitle(), progress -> StudyContents.read(study), root -> show(root, first),
				problem -> Failures.show("The study can't be shown", problem)).of(study).unseen().schedule();
	}

	private void show(Node.Root root, boolean first) {
		if (stack.isDisposed()) {
			return;
		}
		Set<Node> filled = filled(roots.put(root.study(), root), root);
		show();
		filled.forEach(group -> viewer.setExpandedState(group, true));
		if (first) {
			viewer.setExpandedState(root, true);
			root.children().stream().filter(Node.Group.class::isInstance).map(Node.Group.class::cast)
					.filter(group -> EXPANDED.contains(group.name())).forEach(group -> viewer.setExpandedState(group, true));
			viewer.setSelection(new StructuredSelection(root), true);
		}
	}

	/** Groups that had no lines before: the first one should be seen. */
	private static Set<Node> filled(Node.Root before, Node.Root now) {
		return before == null ? Set.of() : now.children().stream().filter(each -> each instanceof Node.Group group
				&& EXPANDED.contains(group.name()) && !group.children().isEmpty()
				&& before.children().stream().anyMatch(old -> old instanceof Node.Group empty && empty.equals(group)
						&& empty.children().isEmpty())).collect(Collectors.toSet());
	}

	private void show() {
		if (stack.isDisposed()) {
			return;
		}
		Object[] expanded = viewer.getExpandedElements();
		IStructuredSelection selected = viewer.getStructuredSelection();
		viewer.setInput(List.copyOf(roots.values()));
		viewer.setExpandedElements(expanded);
		viewer.setSelection(selected);
		((StackLayout) stack.getLayout()).topControl = OpenStudies.instance().all().isEmpty() ? empty.control() : treePage;
		stack.layout();
	}

	private void open(IStructuredSelection selection) {
		if (!(selection.getFirstElement() instanceof Node node)) {
			return;
		}
		switch (node) {
			case Node.Data data -> openData(data.study(), data.view());
			case Node.Root root -> commands.execute(ExplorerCommands.EDIT);
			case Node.Part part -> commands.execute(ExplorerCommands.EDIT);
			case Node.Document document when document.meaning() instanceof Analysis ->
					commands.execute(ExplorerCommands.OPEN_ANALYSIS);
			case Node.Document document when document.meaning() instanceof StudyReport ->
					commands.execute(ExplorerCommands.OPEN_REPORT);
			case Node.Document document when document.meaning() instanceof Export ->
					commands.execute(ExplorerCommands.OPEN_EXPORT);
			default -> viewer.setExpandedState(node, !viewer.getExpandedState(node));
		}
	}

	void openData(OpenStudy study, DataView view) {
		try {
			getSite().getPage().openEditor(new DataInput(study, view), DataEditor.ID);
		} catch (PartInitException e) {
			Failures.show("The data can't be shown", e);
		}
	}

	/**
	 * What was dropped: folders are opened as studies, files are imported into a study.
	 *
	 * @param on the line under the pointer, if any
	 */
	public void drop(Optional<Object> on, List<Path> paths) {
		Optional<OpenStudy> study = on.filter(Node.class::isInstance).map(node -> ((Node) node).study())
				.or(() -> Optional.of(OpenStudies.instance().all()).filter(all -> all.size() == 1).map(all -> all.get(0)));
		new StudyJob<>("Looking at dropped files", progress -> Dropped.of(paths), dropped -> {
			dropped.folders().forEach(OpenStudies.instance()::openInBackground);
			if (!dropped.files().isEmpty()) {
				study.map(roots::get).ifPresent(root -> viewer.setSelection(new StructuredSelection(root)));
				commands.importFiles(dropped.files());
			}
		}, problem -> Failures.show("This can't be opened", problem)).unseen().schedule();
	}

	/** Takes the files of the clipboard: copies of analyses and exports into the selected study, others as if they were dropped. */
	public void paste() {
		List<Path> files = NodeText.files(viewer);
		List<Path> documents = files.stream().filter(DocumentPaste::isDocument).toList();
		Optional<OpenStudy> into = StudySelection.study(getSite().getWorkbenchWindow());
		if (!documents.isEmpty() && into.isPresent()) {
			OpenStudy study = into.get();
			new StudyJob<>("Pasting", progress -> new DocumentPaste(study.project()).take(documents), taken -> study.changed(),
					problem -> Failures.show("Not everything was pasted", problem)).of(study).schedule();
		}
		List<Path> others = files.stream().filter(file -> !documents.contains(file)).toList();
		if (!others.isEmpty()) {
			drop(Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()), others);
		}
	}

	/** Selects the line of a stored analysis or export and opens it. */
	public void openDocument(OpenStudy study, Path file) {
		Optional.ofNullable(roots.get(study)).stream().flatMap(root -> root.children().stream())
				.filter(Node.Group.class::isInstance)
				.flatMap(group -> ((Node.Group) group).children().stream()).filter(node -> node instanceof Node.Document document
						&& document.file().path().equals(file)).findFirst().ifPresent(node -> {
							viewer.setSelection(new StructuredSelection(node), true);
							open(viewer.getStructuredSelection());
						});
	}

	/** The tree, for tests. */
	public TreeViewer viewer() {
		return viewer;
	}

	/** What stands in the view when no study is open; empty when one is. */
	public String hint() {
		return ((StackLayout) stack.getLayout()).topControl == treePage ? "" : empty.text();
	}

	@Override
	public void setFocus() {
		if (OpenStudies.instance().all().isEmpty()) {
			stack.setFocus();
		} else {
			viewer.getControl().setFocus();
		}
	}

	@Override
	public void dispose() {
		OpenStudies.instance().removeListener(studiesChanged);
		listeners.forEach(OpenStudy::removeListener);
		if (link != null) {
			link.end();
		}
		super.dispose();
	}
}

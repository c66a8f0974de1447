package org.allianceworkbench.ui.analysis.picker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.Guide;
import org.allianceworkbench.analysis.OptionDescription;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.project.results.FirstOptions;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;

/** The choice of a new analysis: questions of the field, the methods that answer them, and what each needs. */
public final class NewAnalysisDialog extends TitleAreaDialog {

	private final OpenStudy study;
	private final List<Question> questions;
	private Text filter;
	private TreeViewer tree;
	private Text about;
	private Optional<Question.Answer> chosen = Optional.empty();

	/** The choice for a study. */
	public NewAnalysisDialog(Shell shell, OpenStudy study) {
		super(shell);
		this.study = study;
		this.questions = Question.of(study.study(), study.project().catalogue().analyses());
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("New Analysis");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("What do you want to know?");
		setMessage("Choose a question, or type words of it or of a method. Variables can be changed afterwards.");
		Composite area = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.swtDefaults().margins(10, 10).spacing(0, 6).create())
				.create((Composite) super.createDialogArea(parent));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		filter = WidgetFactory.text(SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER)
				.message("Find a question or a method").onModify(event -> show()).create(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.getControl().setFocus();
			}
		});
		tree(area);
		about = WidgetFactory.text(SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, 104).applyTo(about);
		show();
		filter.setFocus();
		return area;
	}

	private void tree(Composite area) {
		Composite page = WidgetFactory.composite(SWT.NONE).create(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 240).applyTo(page);
		TreeColumnLayout widths = new TreeColumnLayout();
		page.setLayout(widths);
		tree = new TreeViewer(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.getTree().setHeaderVisible(true);
		tree.setContentProvider(new Contents());
		ColumnViewerToolTipSupport.enableFor(tree);
		column(widths, "Question", 76, true);
		column(widths, "Method", 24, false);
		tree.addSelectionChangedListener(event -> select());
		tree.addDoubleClickListener(event -> {
			if (chosen.isPresent()) {
				okPressed();
			}
		});
	}

	private void column(TreeColumnLayout widths, String name, int weight, boolean question) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
		column.getColumn().setText(name);
		widths.setColumnData(column.getColumn(), new ColumnWeightData(weight, 140, true));
		column.setLabelProvider(new AnswerLabels(question, JFaceResources.getFontRegistry().getBold("")));
	}

	/** Questions, and the analyses below them. */
	private static final class Contents implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Question question ? question.answers().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Question;
		}
	}

	private void show() {
		String wanted = filter.getText();
		List<Question> found = questions.stream().map(each -> wanted.isBlank() ? each : each.matching(wanted))
				.filter(each -> !each.answers().isEmpty()).toList();
		tree.setInput(found);
		tree.expandAll();
		if (!found.isEmpty()) {
			tree.getTree().setTopItem(tree.getTree().getItem(0));
		}
		if (!wanted.isBlank()) {
			found.stream().flatMap(each -> each.answers().stream()).filter(each -> each.lacking().isEmpty()).findFirst()
					.or(() -> found.stream().flatMap(each -> each.answers().stream()).findFirst())
					.ifPresent(each -> tree.setSelection(new StructuredSelection(each), true));
		}
		select();
	}

	private void select() {
		Object selected = tree.getStructuredSelection().getFirstElement();
		chosen = selected instanceof Question.Answer answer ? Optional.of(answer) : Optional.empty();
		about.setText(chosen.map(this::words).orElse(questions.isEmpty() ? "No analyses are installed."
				: tree.getTree().getItemCount() == 0
				? "Nothing matches. Try other words." : "What is selected above is explained here."));
		setMessage(chosen.filter(each -> !each.lacking().isEmpty()).map(each -> "This study can't answer it yet: "
				+ each.lacks().toLowerCase(java.util.Locale.ROOT))
				.orElse("Choose a question, or type words of it or of a method. "
						+ "Variables can be changed afterwards."), chosen.filter(each -> !each.lacking().isEmpty()).isPresent()
								? org.eclipse.jface.dialogs.IMessageProvider.WARNING
								: org.eclipse.jface.dialogs.IMessageProvider.NONE);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(chosen.isPresent());
		}
	}

	private String words(Question.Answer answer) {
		Map<String, String> labels = OptionValues.describe(answer.analysis().optionsType()).stream()
				.collect(Collectors.toMap(OptionDescription::name, OptionDescription::label));
		String begins = FirstOptions.of(study.study(), answer.analysis()).entrySet().stream()
				.map(each -> labels.getOrDefault(each.getKey(), "Rows") + ": " + each.getValue())
				.collect(Collectors.joining("; "));
		return answer.analysis().title() + ": " + answer.analysis().question() + (begins.isEmpty() ? ""
				: "\nBegins with " + begins + ".") + "\n" + String.join("\n", Guide.of(answer.analysis()).definition());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Create", true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		select();
	}

	@Override
	protected Point getInitialSize() {
		return new Point(1200, 760);
	}

	/** What was chosen. */
	public Optional<Question.Answer> chosen() {
		return chosen;
	}

	/** Looks for something, as typing does. */
	public void find(String words) {
		filter.setText(words);
	}

	/** Selects an analysis by its id. */
	public void select(String analysis) {
		tree.expandAll();
		for (TreeItem question : tree.getTree().getItems()) {
			for (TreeItem item : question.getItems()) {
				if (item.getData() instanceof Question.Answer answer && answer.analysis().id().equals(analysis)) {
					tree.setSelection(new StructuredSelection(answer), true);
					return;
				}
			}
		}
		throw new IllegalArgumentException("no analysis " + analysis);
	}

	/** What is listed now. */
	public List<Question> shown() {
		return java.util.Arrays.stream(tree.getTree().getItems()).map(TreeItem::getData).map(Question.class::cast).toList();
	}
}

package org.allianceworkbench.ui.intake.views;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.checks.CheckOptions;
import org.allianceworkbench.intake.decisions.ReviewedFinding;
import org.allianceworkbench.intake.decisions.ReviewedFinding.State;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.edit.command.QuickFixes;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.internal.decisions.SiteQuestions;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.UndoRedoActionGroup;

/** Everything in the study's data that a person should look at, in groups, and what can be done about it. */
public final class FindingsView extends StudyView {

	/** Id of the view. */
	public static final String ID = "org.allianceworkbench.ui.intake.findings";

	private static final int CONTROLS = 5;
	/** Changes that follow each other are checked once. */
	private static final int AFTER_MS = 200;

	private FindingTree tree;
	private FindingActions actions;
	private Text filter;
	private Combo grouping;
	private Button decided;
	private CLabel counts;
	private List<FindingLine> found = List.of();
	private Optional<OpenStudy> shown = Optional.empty();
	private String hint = "";
	private Optional<StudyJob<List<ReviewedFinding>>> running = Optional.empty();

	@Override
	void createList(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createBar(parent);
		tree = new FindingTree(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		actions = new FindingActions(getSite(), tree);
		getSite().setSelectionProvider(tree.viewer());
		tree.viewer().addSelectionChangedListener(event -> tell(tree.selected()));
		createMenus();
	}

	private void createBar(Composite parent) {
		Composite bar = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.swtDefaults().numColumns(CONTROLS).margins(8, 2).spacing(10, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filter = WidgetFactory.text(SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL).message("Filter findings")
				.onModify(e -> arrange())
				.create(bar);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).minSize(120, SWT.DEFAULT)
				.hint(160, SWT.DEFAULT)
				.applyTo(filter);
		WidgetFactory.label(SWT.NONE).text("Group by:").create(bar);
		grouping = new Combo(bar, SWT.READ_ONLY);
		for (Grouping each : Grouping.values()) {
			grouping.add(each.label().replace("&", "").toLowerCase(Locale.ROOT));
		}
		grouping.select(Grouping.RULE.ordinal());
		grouping.addListener(SWT.Selection, event -> arrange());
		decided = WidgetFactory.button(SWT.CHECK).text("Show &decided").onSelect(e -> arrange()).create(bar);
		counts = new CLabel(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(90, SWT.DEFAULT).applyTo(counts);
	}

	private void createMenus() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			actions.fill(shown);
			shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
		getSite().registerContextMenu(menu, tree.viewer());
		IMenuManager pull = getViewSite().getActionBars().getMenuManager();
		pull.setRemoveAllWhenShown(true);
		pull.addMenuListener(this::fillPullDown);
		new UndoRedoActionGroup(getSite(), PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true)
				.fillActionBars(getViewSite().getActionBars());
	}

	private void fillPullDown(IMenuManager menu) {
		actions.fill(menu);
		menu.add(new Separator());
		study().ifPresent(open -> {
			SiteQuestions questions = new SiteQuestions(getSite().getShell(), open);
			List<Decision> asked = found.stream().flatMap(line -> line.reviewed().decision().stream()).toList();
			for (Site site : questions.asked(asked)) {
				menu.add(action("&Write Questions to Site " + site.getCode() + "...", () -> questions.write(site)));
			}
			menu.add(action("&Read Answers...", questions::read));
		});
	}

	private static Action action(String label, Runnable work) {
		return new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	/** The whole of a finding stands in the window's status line, since columns may cut it. */
	private void tell(List<FindingLine> selected) {
		getViewSite().getActionBars().getStatusLineManager().setMessage(selected.size() == 1
				? selected.get(0).finding().message() + ". " + selected.get(0).finding().remedy() + "."
				: selected.size() > 1 ? selected.size() + " findings are chosen." : "");
	}

	@Override
	void refresh() {
		running.ifPresent(StudyJob::cancel);
		if (study().isEmpty()) {
			show(List.of(), "Open a study to see what its data need.");
			return;
		}
		OpenStudy open = study().get();
		// The definition is checked at once; what was found in the data stays until it is known anew.
		show(lines(open, shown.equals(study()) ? found.stream().filter(line -> line.problem().isEmpty()).toList() : List.of()),
				"Checking\u2026");
		shown = study();
		StudyJob<List<ReviewedFinding>> job = new StudyJob<>("Checking " + open.shortTitle(),
				progress -> open.project().findings().review(CheckOptions.DEFAULTS, progress),
				all -> show(lines(open, all.stream().map(one -> new FindingLine(open, one)).toList()),
				"Nothing needs attention: all checks passed."),
				problem -> show(lines(open, List.of()), open.explain(problem))).of(open).quiet();
		running = Optional.of(job);
		job.schedule(AFTER_MS);
	}

	/** What is wrong with the definition, then what was found in the data. */
	private static List<FindingLine> lines(OpenStudy open, List<FindingLine> inData) {
		return Stream.concat(open.project().findings().definition().stream().map(problem -> FindingLine.of(open, problem)),
				inData.stream()).toList();
	}

	private void show(List<FindingLine> all, String hintWhenEmpty) {
		found = all;
		hint = hintWhenEmpty;
		arrange();
	}

	/** Shows what fits filter and switch, in groups. */
	private void arrange() {
		if (tree.control().isDisposed()) {
			return;
		}
		List<FindingLine> chosen = tree.selected();
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		List<FindingLine> shown = found.stream().filter(line -> decided.getSelection() || line.reviewed()
				.state() != State.DECIDED)
				.filter(line -> wanted.isEmpty() || text(line).contains(wanted)).toList();
		long hidden = found.stream().filter(line -> line.reviewed().state() == State.DECIDED).count();
		tree.show(shown, Grouping.values()[grouping.getSelectionIndex()], wanted.isEmpty() ? hidden == 0 || decided.getSelection()
				? hint
				: "Nothing is left to decide. %,d findings are decided; switch on \"Show decided\" to see them.".formatted(hidden)
				: "No finding fits this filter.\nClear it to see them all.");
		tree.select(chosen.stream().filter(shown::contains).toList());
		counts.setText(found.isEmpty() ? "" : counts(shown) + (hidden == 0 ? "" : ", %,d decided".formatted(hidden))
				+ whose());
	}

	/** Names the study where it could be another. */
	private String whose() {
		return OpenStudies.instance().all().size() > 1 ? study().map(open -> " in " + open.title()).orElse("") : "";
	}

	private static String text(FindingLine line) {
		Finding finding = line.finding();
		return String.join(" ", finding.message(), finding.remedy(), finding.rule(), BuiltInRule.titleOf(finding.rule()),
				finding.row().toString(), finding.variable(), finding.value(), finding.file(), finding.source().toString(),
				line.place(), line.state()).toLowerCase(Locale.ROOT);
	}

	private static String counts(List<FindingLine> shown) {
		String counts = Stream.of(count(shown, Severity.ERROR, "error"), count(shown, Severity.WARNING, "warning"),
				count(shown, Severity.INFO, "note")).flatMap(Optional::stream).collect(Collectors.joining(", "));
		return counts.isEmpty() ? "No open findings" : counts;
	}

	private static Optional<String> count(List<FindingLine> shown, Severity severity, String name) {
		long count = shown.stream().filter(line -> line.finding().severity() == severity).count();
		return count == 0 ? Optional.empty() : Optional.of("%,d %s".formatted(count, count == 1 ? name : name + "s"));
	}

	/** The findings shown, for tests. */
	public List<FindingLine> lines() {
		return tree.lines();
	}

	/** Chooses findings, for tests. */
	public void select(List<FindingLine> lines) {
		tree.select(lines);
	}

	/** Groups otherwise, for tests. */
	public void group(Grouping by) {
		grouping.select(by.ordinal());
		arrange();
	}

	/** The line of the filter, for tests. */
	public Text filter() {
		return filter;
	}

	/** The switch that shows what is decided, for tests. */
	public Button decided() {
		return decided;
	}

	/** What can be done with one click about the chosen thing in the definition, for tests. */
	public List<QuickFixes.Fix> remedies() {
		return actions.remedies();
	}

	/** Does it, for tests. */
	public void perform(QuickFixes.Fix fix) {
		actions.perform(fix);
	}

	/** A quick fix, for tests. */
	public Action fix(Decision.Kind kind) {
		return actions.fix(kind);
	}

	/** Does what a double click does, for tests. */
	public void showChosen() {
		actions.show();
	}

	/** Writes the open questions to a site into a workbook, for tests. */
	public void writeQuestions(String site, Path file) {
		SiteQuestions questions = new SiteQuestions(getSite().getShell(), study().orElseThrow());
		study().orElseThrow().study().getSites().stream().filter(each -> site.equals(each.getCode())).findFirst()
				.ifPresent(each -> questions.write(each, file));
	}

	/** Reads a workbook of answers, for tests. */
	public void readAnswers(Path file) {
		new SiteQuestions(getSite().getShell(), study().orElseThrow()).read(file);
	}

	/** The tree, for tests. */
	public Control tree() {
		return tree.viewer().getTree();
	}

	/** What stands where no finding is. */
	public String hint() {
		return tree.hint();
	}

	@Override
	public void setFocus() {
		if (tree.lines().isEmpty()) {
			filter.setFocus();
		} else {
			tree.viewer().getTree().setFocus();
		}
	}
}

package org.allianceworkbench.ui.study.editor;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.study.codebook.ExpectedData;
import org.allianceworkbench.ui.editor.TwoPlaces;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.RowList;
import org.allianceworkbench.ui.study.overview.Dashboard;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** What the study is, what is in it, and what needs somebody's attention. */
public final class OverviewPage extends EditorPage {

	/** Something to do: a problem of the definition, or a step that was not taken yet. */
	public record Attention(String kind, String text, Optional<Violation> problem, String page) {
	}

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final int LEAST_WIDTH = 640;
	private static final int UPPER_HEIGHT = 203;

	private Fields fields;
	private Link counts;
	private Link data;
	private RowList<Attention> attention;

	OverviewPage(StudyEditor editor) {
		super(editor, "Overview");
	}

	@Override
	void createContent(Composite parent) {
		counts = link(parent);
		data = link(parent);
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(scroll);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		Composite all = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().create()).create(scroll);
		scroll.setContent(all);
		TwoPlaces upper = TwoPlaces.in(all, 45, LEAST_WIDTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, UPPER_HEIGHT).applyTo(upper.control());
		createFields(upper.first());
		createAttention(upper.second());
		Dashboard dashboard = new Dashboard(all, open());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Dashboard.HEIGHT).applyTo(dashboard.control());
		scroll.addListener(SWT.Resize, event -> scroll.setMinHeight((scroll.getClientArea().width < LEAST_WIDTH ? 2 : 1)
				* (UPPER_HEIGHT + Dashboard.HEIGHT)));
	}

	private void createFields(Composite place) {
		fields = new Fields(place, this).line("&Title", Literals.STUDY__TITLE)
				.line("&Protocol", Literals.STUDY__PROTOCOL_ID)
				.lines("&Description", Literals.STUDY__DESCRIPTION, 3).lines("&Contributors", Literals.STUDY__CONTRIBUTORS, 2);
	}

	private void createAttention(Composite place) {
		WidgetFactory.label(SWT.WRAP).text("Needs attention: Enter or a double click goes there")
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).create()).create(place);
		attention = new RowList<>(place, Attention.class, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(160, 90).applyTo(attention.control());
		attention.column("", 80, Attention::kind).wide("What, and what to do", 1, 240, Attention::text);
		attention.viewer().addOpenListener(event -> go());
		menu();
	}

	private Link link(Composite parent) {
		Link link = new Link(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> editor().showPage(event.text));
		return link;
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> attention.selected().stream().map(Attention::problem).flatMap(Optional::stream)
				.forEach(problem -> fixes(problem).forEach(fix -> shown.add(new Action("Fix: " + fix.label()) {
					@Override
					public void run() {
						perform(fix.change());
					}
				}))));
		attention.viewer().getControl().setMenu(menu.createContextMenu(attention.viewer().getControl()));
	}

	private void go() {
		attention.selected().stream().findFirst().ifPresent(one -> one.problem().map(Violation::object)
				.filter(part -> !(part instanceof Study)).ifPresentOrElse(part -> editor().reveal(part), () -> editor()
				.showPage(one.page())));
	}

	@Override
	protected void show() {
		Study study = study();
		fields.show(Optional.of(study));
		long derived = study.getVariables().stream().filter(DerivedVariable.class::isInstance).count();
		counts.setText(count(study.getSites().size(), "site", "Sites and Arms") + " \u00b7 "
				+ count(study.getArms().size(), "arm", "Sites and Arms") + " \u00b7 "
				+ count(study.getOccasions().size(), "occasion", "Design")
				+ " \u00b7 " + count(study.getRoles().size(), "role", "Design") + " \u00b7 "
				+ count(study.getInstruments().size(), "instrument", "Instruments") + " \u00b7 "
				+ count(study.getVariables().size(), "variable", "Variables") + " \u00b7 "
				+ count((int) derived, "derived", "Derived Variables", "") + " \u00b7 "
				+ count(study.getRules().size(), "rule", "Rules"));
		attention.show(attention(), "Nothing needs attention.");
		readData();
		counts.getParent().layout();
	}

	private static String count(int number, String word, String page) {
		return count(number, word, page, number == 1 ? "" : "s");
	}

	private static String count(int number, String word, String page, String ending) {
		return String.format(Locale.ROOT, "<a href=\"%s\">%,d %s%s</a>", page, number, word, ending);
	}

	private List<Attention> attention() {
		List<Attention> all = new ArrayList<>();
		Study study = study();
		step(all, study.getSites().isEmpty(), "The study has no sites: add the places that send data", "Sites and Arms");
		step(all, study.getOccasions().isEmpty(), "The study has no occasions: add the baseline and the sessions", "Design");
		step(all, study.getInstruments().isEmpty(), "The study has no instruments: take them from the library", "Instruments");
		step(all, study.getVariables().isEmpty(), "The codebook is empty: add variables or paste rows of a spreadsheet",
				"Variables");
		step(all, !study.getInstruments().isEmpty() && !ExpectedData.of(study).isStated(),
				"It was not said who fills in what when, so nothing is known to be lacking: mark it in the design", "Design");
		problems().all().forEach(problem -> all.add(new Attention(kind(problem.severity()), problem.message(),
				Optional.of(problem),
				"Overview")));
		return all;
	}

	private static void step(List<Attention> all, boolean open, String text, String page) {
		if (open) {
			all.add(new Attention("Next step", text, Optional.empty(), page));
		}
	}

	private static String kind(Severity severity) {
		return switch (severity) {
			case ERROR -> "Error";
			case WARNING -> "Warning";
			case INFO -> "Note";
		};
	}

	private void readData() {
		new StudyJob<>("Reading imports", progress -> open().project().imports(), imports -> {
			if (!data.isDisposed()) {
				data.setText(text(imports));
				data.getParent().layout();
			}
		}, problem -> Failures.show("The imports can't be read", problem)).of(open()).unseen().schedule();
	}

	private static String text(List<ImportRecord> all) {
		return all.stream().filter(each -> each.reverted().isEmpty()).max(Comparator.comparing(ImportRecord::when))
				.map(last -> "Last import: " + last.when().format(WHEN) + ", " + last.header().file() + " by " + last.header()
				.who() + ".")
				.orElse("Nothing imported yet: File > Import Data File takes a site's file in.");
	}

	/** What needs attention, for tests. */
	public List<Attention> shownAttention() {
		return attention.rows();
	}

	/** The lines of the study's facts, for tests. */
	public Fields fields() {
		return fields;
	}

	@Override
	boolean has(EObject part) {
		return part instanceof Study;
	}

	@Override
	public void reveal(EObject part) {
		fields.text(Literals.STUDY__TITLE).setFocus();
	}

	@Override
	protected void setFocus() {
		attention.setFocus();
	}
}

package org.allianceworkbench.ui.export.editor;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.LeftOut;
import org.allianceworkbench.export.TargetOption;
import org.allianceworkbench.project.exports.PastRun;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.ui.editor.Inclusion;
import org.allianceworkbench.ui.editor.TwoPlaces;
import org.allianceworkbench.ui.export.document.ExportProblems;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the export is for, where it goes, what leaves and is lost, and what left before. */
public final class OverviewPage extends ExportPage {

	/** Something to know: a problem, a loss, rows that stay, what was changed; and the page where it is settled. */
	public record Fact(String kind, String text, String page) {
	}

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
	private static final int LEAST_WIDTH = 640;
	private static final int LEAST_HEIGHT = 380;

	private Form form;
	private Form packing;
	private Label about;
	private TargetOptions options;
	private Label leaves;
	private RowList<Fact> facts;
	private RowList<PastRun> runs;
	private long runsOf = -1;

	OverviewPage(ExportEditor editor) {
		super(editor, ExportProblems.OVERVIEW);
	}

	@Override
	void createContent(Composite parent) {
		TwoPlaces places = TwoPlaces.scrolled(parent, 45, LEAST_WIDTH, LEAST_HEIGHT, 2 * LEAST_HEIGHT);
		createForm(places.first());
		createFacts(places.second());
	}

	private void createForm(Composite place) {
		form = new Form(place, document()).line("&Title", Export::getTitle, Export::setTitle)
				.line("&Recipient", Export::getRecipient, Export::setRecipient)
				.lines("&Purpose", 3, Export::getPurpose, Export::setPurpose)
				.choice("T&arget", () -> editor().targets(), ExportTarget::name, export -> editor().target().orElse(null),
						OverviewPage::target);
		about = sentence(place, "");
		options = new TargetOptions(place, document());
		packing = new Form(place, document()).choice("Pac&king", () -> Arrays.asList(ExportPacking.values()), Words::of,
				Export::getPacking, Export::setPacking);
	}

	/** Options that the target does not know are forgotten. */
	private static void target(Export export, ExportTarget target) {
		export.setTarget(target.id());
		List<String> known = target.options().stream().map(TargetOption::name).toList();
		export.getOptions().removeIf(option -> !known.contains(option.getName()));
	}

	private void createFacts(Composite place) {
		heading(place, "What leaves");
		leaves = sentence(place, "");
		facts = new RowList<>(place, Fact.class, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(facts.control());
		facts.column("", 90, Fact::kind).wide("What to know before it runs", 1, 200, Fact::text);
		facts.viewer().addOpenListener(event -> facts.selected().stream().findFirst().ifPresent(fact -> editor().showPage(fact
				.page())));
		heading(place, "Last runs");
		runs = new RowList<>(place, PastRun.class, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(runs.control());
		runs.column("When", 125, run -> run.when().format(WHEN)).column("By", 100, PastRun::who)
				.column("File", 130, run -> String.valueOf(run.file().getFileName()))
				.column("Now", 90, this::state).wide("SHA-256", 2, 90, PastRun::sha256)
				.wide("What", 3, 120, PastRun::what);
	}

	/** What a later run has replaced is not what somebody has changed. */
	private String state(PastRun run) {
		boolean last = runs.rows().stream().filter(each -> each.file().equals(run.file())).findFirst().filter(run::equals).isPresent();
		return switch (run.state()) {
			case THERE -> "as written";
			case CHANGED -> last ? "\u26a0 changed" : "replaced";
			case GONE -> "gone";
		};
	}

	@Override
	protected void show() {
		form.show();
		packing.show();
		about.setText(editor().target().map(target -> target.description().isEmpty() ? "" : target.description()).orElse(""));
		Inclusion.include(about, !about.getText().isEmpty());
		editor().target().ifPresent(options::show);
		if (runsOf != editor().studyChanges()) {
			runsOf = editor().studyChanges();
			readRuns();
		}
	}

	/** Files are hashed for it, so it is not done with each change of the definition. */
	private void readRuns() {
		Export copy = document().copy();
		new StudyJob<>("Reading runs", progress -> new StudyExports(document().study().project()).runs(copy), found -> runs.show(found,
				"This export has not run yet.\nRun Export writes its files and keeps who ran it, when, and their hash."),
				problem -> Failures.show("The runs can't be read", problem)).of(document().study()).unseen().schedule();
	}

	@Override
	void showPreview() {
		if (leaves.isDisposed()) {
			return;
		}
		String failure = editor().live().failure();
		leaves.setText(failure.isEmpty() ? editor().live().preview().map(OverviewPage::numbers).orElse("") : failure);
		leaves.getParent().layout();
		facts.show(Stream.concat(problemFacts(), editor().live().preview().stream().flatMap(OverviewPage::facts)).toList(), failure
				.isEmpty()
				? "Nothing is lost and nothing stays behind." : "Not known, since the export can't be carried out as it is.");
	}

	private static String numbers(ExportPreview preview) {
		return Words.count(preview.counts().rows(), "row", "rows") + " and " + Words.count(preview.counts().columns(), "column",
				"columns") + " of " + Words.count(preview.counts().clients(), "client", "clients") + ", "
				+ Words.count(preview.counts().therapists(), "therapist", "therapists") + " and "
				+ Words.count(preview.counts().sites(), "site", "sites") + " in " + Words.list(preview.files()) + ".";
	}

	private Stream<Fact> problemFacts() {
		return editor().problems().stream().map(problem -> new Fact("\u26a0 " + problem.page(), problem.message(), problem.page()));
	}

	private static Stream<Fact> facts(ExportPreview preview) {
		return Stream.of(facts("\u26a0 Refused", ExportProblems.PRIVACY, preview.refusals()),
				facts("Lost", ExportProblems.OVERVIEW, preview.losses()),
				facts("Stays", ExportProblems.ROWS, preview.leftOut().stream().map(LeftOut::sentence).toList()),
				facts("Note", ExportProblems.VARIABLES, preview.notes()),
				facts("Protected", ExportProblems.PRIVACY, preview.protection())).flatMap(all -> all);
	}

	private static Stream<Fact> facts(String kind, String page, List<String> texts) {
		return texts.stream().map(text -> new Fact(kind, Words.sentence(text), page));
	}

	/** The lines about the export, for tests. */
	public Form form() {
		return form;
	}

	/** The options of the target, for tests. */
	public Form options() {
		return options.form();
	}

	/** What is told before it runs, for tests. */
	public List<Fact> facts() {
		return facts.rows();
	}

	/** The runs that are shown, for tests. */
	public List<PastRun> runs() {
		return runs.rows();
	}

	@Override
	protected void setFocus() {
		form.field("Title").setFocus();
	}
}

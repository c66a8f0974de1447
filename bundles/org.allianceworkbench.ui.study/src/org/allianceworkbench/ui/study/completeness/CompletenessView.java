package org.allianceworkbench.ui.study.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.project.overview.Completeness;
import org.allianceworkbench.project.overview.Completeness.ClientRow;
import org.allianceworkbench.project.overview.CompletenessReading;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudyFollower;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.HintStack;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.allianceworkbench.ui.study.data.DataInput;
import org.allianceworkbench.ui.study.data.DataView;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Which ratings came in and which are missing: clients by occasions and roles, by site, the worst first if wanted. */
public final class CompletenessView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.allianceworkbench.ui.study.completeness";

	private HintStack stack;
	private Composite page;
	private Combo sites;
	private Combo order;
	private Label sum;
	private HeatMap map;
	private StudyFollower follower;
	private Optional<Completeness> shown = Optional.empty();
	private Optional<StudyJob<Completeness>> running = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		stack = new HintStack(parent, SWT.NONE);
		page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 0).create())
				.create(stack.control());
		Composite bar = WidgetFactory.composite(SWT.NONE).create(page);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		sites = new Combo(bar, SWT.READ_ONLY);
		sites.addListener(SWT.Selection, event -> arrange());
		order = new Combo(bar, SWT.READ_ONLY);
		order.setItems("By site and client", "Worst first");
		order.select(0);
		order.addListener(SWT.Selection, event -> arrange());
		sum = WidgetFactory.label(SWT.NONE).create(bar);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sum);
		map = new HeatMap(page, this::go);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(map.control());
		Label legend = WidgetFactory.label(SWT.NONE)
				.text("\u2713 complete   50% in part   \u2715 missing   \u2026 not due yet   + not expected   "
				+ "(Enter or a click goes to the data)")
				.create(page);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(legend);
		follower = new StudyFollower(getSite().getWorkbenchWindow(), this::read);
	}

	private void read(Optional<OpenStudy> study) {
		running.ifPresent(StudyJob::cancel);
		if (study.isEmpty()) {
			shown = Optional.empty();
			say("Open a study to see which of its data are there.");
			return;
		}
		StudyJob<Completeness> job = new StudyJob<>("Reading completeness of " + study.get().shortTitle(),
				progress -> CompletenessReading.read(study.get().project(), LocalDate.now(), progress), this::show,
				problem -> say(study.get().explain(problem))).of(study.get()).quiet();
		running = Optional.of(job);
		job.schedule();
	}

	private void say(String text) {
		if (!stack.isDisposed()) {
			stack.say(text);
		}
	}

	private void show(Completeness completeness) {
		if (stack.isDisposed()) {
			return;
		}
		shown = Optional.of(completeness);
		if (completeness.clients().isEmpty() || completeness.columns().isEmpty()) {
			say("There are no ratings yet.\nImport a site's file: File > Import Data File.");
			return;
		}
		int before = sites.getSelectionIndex();
		List<String> items = new ArrayList<>(List.of("All sites \u2013 " + percent(completeness.share())));
		completeness.sites().forEach(site -> items.add("Site " + site.site() + " \u2013 " + percent(site.share())));
		sites.setItems(items.toArray(String[]::new));
		sites.select(before > 0 && before < items.size() ? before : 0);
		sites.getParent().layout();
		arrange();
		stack.show(page);
	}

	private static String percent(double share) {
		return "%.1f%%".formatted(100 * share);
	}

	private void arrange() {
		Completeness all = shown.orElseThrow();
		String site = sites.getSelectionIndex() <= 0 ? "" : all.sites().get(sites.getSelectionIndex() - 1).site();
		List<ClientRow> rows = new ArrayList<>(all.clients().stream().filter(row -> site.isEmpty() || row.site().equals(site))
				.toList());
		if (order.getSelectionIndex() == 1) {
			rows.sort(Comparator.comparingDouble(ClientRow::share));
		}
		double received = rows.stream().mapToDouble(ClientRow::received).sum();
		long expected = rows.stream().mapToLong(ClientRow::expected).sum();
		sum.setText("%,.0f of %,d expected ratings, %,d clients%s".formatted(received, expected, rows.size(), all.stated() ? ""
				: " (the design does not say what is expected)"));
		sum.setToolTipText(all.stated() ? "What is expected is what the study's design says."
				: "The study's design does not say who fills in what when: expected is what came from any client.");
		map.show(all.columns(), rows);
	}

	/** Shows the data of a cell: the rating, or where it is missing the session or the client. */
	private void go(HeatMap.Place place) {
		Completeness.Slot slot = shown.orElseThrow().columns().get(place.column());
		Completeness.State state = place.client().states()[place.column()];
		boolean there = state == Completeness.State.COMPLETE || state == Completeness.State.PARTIAL || state
				== Completeness.State.EXTRA;
		ClientRow client = place.client();
		try {
			DataEditor editor = (DataEditor) getSite().getPage().openEditor(new DataInput(follower.study().orElseThrow(),
					there ? DataView.RATINGS : DataView.DYADS), DataEditor.ID);
			String variable = follower.study().orElseThrow().study().getVariables().stream()
					.filter(each -> each.getLevel() == Level.RATING)
					.map(each -> each.getName()).findFirst().orElse("");
			editor.show(new CellReference(RowKey.rating(client.site(), client.client(), slot.occasion(), slot.role()), variable));
		} catch (PartInitException e) {
			Failures.show("The data can't be shown", e);
		}
	}

	/** The heat map's rows, for tests. */
	public List<ClientRow> rows() {
		return map.rows();
	}

	/** Sorts the worst first, for tests. */
	public void sortByWorst() {
		order.select(1);
		arrange();
	}

	/** Chooses a cell and opens it as Enter does, for tests. */
	public void open(int row, int column) {
		map.choose(row, column);
		map.open();
	}

	/** What is said about the chosen cell. */
	public String words() {
		return map.words();
	}

	/** What is shown, for tests. */
	public Optional<Completeness> shown() {
		return shown;
	}

	/** What stands where there is nothing to show. */
	public String hint() {
		return stack.text();
	}

	@Override
	public void setFocus() {
		map.control().setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.end();
		}
		super.dispose();
	}
}

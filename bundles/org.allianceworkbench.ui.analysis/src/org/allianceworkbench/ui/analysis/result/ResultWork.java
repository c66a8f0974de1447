package org.allianceworkbench.ui.analysis.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.Guide;
import org.allianceworkbench.project.ReportFormat;
import org.allianceworkbench.project.results.KeptResults;
import org.allianceworkbench.project.results.RowsUsed;
import org.allianceworkbench.publish.record.ResultRecord;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.document.AnalysisDocument;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.parts.ShowRows;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPartSite;

/** What can be done with a result: follow its numbers to the data, copy and save its parts, compare it with earlier ones. */
public final class ResultWork {

	private final IWorkbenchPartSite site;
	private final OpenStudy study;
	private final Supplier<Optional<Result>> result;
	private final AnalysisDocument document;
	private final Supplier<Optional<Browser>> page;

	/**
	 * Work on the result that is shown.
	 *
	 * @param page what shows it
	 */
	public ResultWork(IWorkbenchPartSite site, Supplier<Optional<Result>> result, AnalysisDocument document,
			Supplier<Optional<Browser>> page) {
		this.page = page;
		this.site = site;
		this.study = document.study();
		this.result = result;
		this.document = document;
	}

	private Optional<Analysis<?>> analysis() {
		return study.project().catalogue().analyses().find(document.analysis().getAnalysis());
	}

	/** Does what was clicked in the page. */
	public void clicked(String what, Map<String, String> data) {
		result.get().ifPresent(shown -> {
			Report report = shown.report();
			int number = Integer.parseInt(data.getOrDefault("number", "0"));
			if (!ResultCopies.clicked(report, what, data)) {
				switch (what) {
					case "number" -> number(shown, data);
					case "rows" -> rows(shown, ResultArea.pairs(data.getOrDefault("about", "")));
					case "exportFigure" -> exportFigure(report.figures().get(number));
					default -> throw new IllegalArgumentException("nothing is known of " + what);
				}
			}
		});
	}

	private void number(Result shown, Map<String, String> data) {
		Map<String, String> about = ResultArea.pairs(data.getOrDefault("about", ""));
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("Of", about.entrySet().stream().map(each -> each.getKey() + " " + each.getValue())
				.collect(Collectors.joining(", ")));
		rowsUsed(shown, about).filter(rows -> !rows.others().isEmpty()).ifPresent(rows -> facts.put("Rows", "only those with "
				+ String.join(" and ", rows.others()) + "; the grid shows the others too"));
		ResultCopies.number(site.getShell(), page.get(), shown, analysis().map(Guide::of).orElse(Guide.NONE), data, facts,
				Optional.of(() -> rows(shown, about)));
	}

	/** Shows the rows behind the result, or behind a part of it, in the data grid. */
	private void rows(Result shown, Map<String, String> about) {
		rowsUsed(shown, about).ifPresent(rows -> new ShowRows(study, rows.level(), rows.filter(), rows.variable()).run(site));
	}

	private Optional<RowsUsed> rowsUsed(Result shown, Map<String, String> about) {
		return analysis().map(known -> RowsUsed.of(study.study(), known, shown.options(), about));
	}

	private void exportFigure(Figure figure) {
		new FigureDialog(site.getShell(), study, document.analysis().getName(), figure).open();
	}

	/** Fills the menu of what can be copied. */
	public void copies(Menu menu) {
		result.get().map(Result::report).ifPresent(report -> ResultCopies.fill(menu, report));
	}

	/** Fills the menu of what else can be done. */
	public void more(Menu menu) {
		result.get().ifPresent(shown -> {
			ResultBar.item(menu, "Show &Rows", () -> rows(shown, Map.of()));
			shown.report().figures().forEach(figure -> ResultBar.item(menu, "Export Figure: " + figure.title() + "...",
					() -> exportFigure(figure)));
			new MenuItem(menu, SWT.SEPARATOR);
			ResultBar.item(menu, "Save as &HTML", () -> save(shown.report(), ReportFormat.HTML));
			ResultBar.item(menu, "Save as &Word Document", () -> save(shown.report(), ReportFormat.WORD));
			new MenuItem(menu, SWT.SEPARATOR);
			ResultBar.item(menu, "&Keep This Result", () -> keep(shown, kept -> MessageDialog.openInformation(site.getShell(),
					"Keep This Result", kept ? "The result is kept; later results can be compared with it."
							: "This result is kept already.")));
			ResultBar.item(menu, "&Compare with Earlier Result...", this::compare);
		});
	}

	private void save(Report report, ReportFormat format) {
		new StudyJob<>("Saving the result", progress -> study.project().write(study.project().document(report.title(),
				List.of(report)), document.analysis().getName(), Set.of(format)).get(0), file -> {
					if (MessageDialog.openQuestion(site.getShell(), "Result Saved", "The result is in\n" + file
							+ "\n\nOpen it now?")) {
						org.eclipse.swt.program.Program.launch(file.toUri().toString());
					}
				}, problem -> Failures.show("The result was not saved", problem)).of(study).schedule();
	}

	/** Keeps a result of the analysis as it is saved, so that later ones can be compared with it. */
	public void keep(Result found) {
		if (!document.isDirty()) {
			keep(found, kept -> {
				// what is kept by itself is not worth a word
			});
		}
	}

	private void keep(Result found, Consumer<Boolean> then) {
		String name = document.analysis().getName();
		new StudyJob<>("Keeping the result", progress -> new KeptResults(study.project())
				.keep(name, found.report(), found.data()),
				then, problem -> Failures.show("The result was not kept", problem)).of(study).unseen().schedule();
	}

	/** Compares the result with an earlier one that is chosen. */
	public void compare() {
		String name = document.analysis().getName();
		result.get().ifPresent(shown -> new StudyJob<>("Reading earlier results", progress -> {
			KeptResults kept = new KeptResults(study.project());
			return new Earlier(kept.record(name, shown.report(), shown.data()), ValuePlaces.of(shown.report()), kept.of(name));
		}, this::compare, problem -> Failures.show("The results can't be compared", problem)).of(study).unseen().schedule());
	}

	private record Earlier(ResultRecord now, ValuePlaces places, List<ResultRecord> kept) {
	}

	private void compare(Earlier earlier) {
		List<ResultRecord> others = earlier.kept().stream().filter(each -> !(each.values().equals(earlier.now().values())
				&& each.source().dataVersion() == earlier.now().source().dataVersion())).toList();
		if (others.isEmpty()) {
			MessageDialog.openInformation(site.getShell(), "Compare with Earlier Result",
					"There is no other result of this analysis "
					+ "yet. Results of a saved analysis are kept whenever it is run on changed data.");
		} else {
			new EarlierDialog(site.getShell(), earlier.now(), earlier.places(), others).open();
		}
	}
}

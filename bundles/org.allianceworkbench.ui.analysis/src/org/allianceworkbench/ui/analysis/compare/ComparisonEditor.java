package org.allianceworkbench.ui.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.Guide;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.compare.FittedModel;
import org.allianceworkbench.analysis.compare.ModelComparison;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.results.DataState;
import org.allianceworkbench.project.results.DefinitionState;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.analysis.AnalysisInput;
import org.allianceworkbench.ui.analysis.result.ChangesSince;
import org.allianceworkbench.ui.analysis.result.Result;
import org.allianceworkbench.ui.analysis.result.ResultArea;
import org.allianceworkbench.ui.analysis.result.ResultBar;
import org.allianceworkbench.ui.analysis.result.ResultCopies;
import org.allianceworkbench.ui.editor.ShowingEditor;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

/** The comparison of fitted models: it is computed when it is opened and when asked again. */
public final class ComparisonEditor extends ShowingEditor implements ResultBar.Actions {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.analysis.comparison";

	private static final String ESTIMATION = "estimation";

	private ComparisonInput input;
	private ResultBar bar;
	private ResultArea area;
	private Optional<Result> result = Optional.empty();
	private Optional<StudyJob<Result>> running = Optional.empty();
	private final Runnable studyChanged = this::lookAtStudy;
	private final Runnable studiesChanged = this::closeWithStudy;

	@Override
	public void init(IEditorSite site, IEditorInput given) throws PartInitException {
		if (!(given instanceof ComparisonInput comparison)) {
			throw new PartInitException("This editor compares analyses of an open study.");
		}
		setSite(site);
		setInput(given);
		setPartName(given.getName());
		input = comparison;
		input.study().addListener(studyChanged);
		OpenStudies.instance().addListener(studiesChanged);
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new ResultBar(parent, this);
		area = new ResultArea(parent, (what, data) -> result.ifPresent(shown -> clicked(shown, what, data)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area.control());
		Appearance.follow(area.control(), () -> result.ifPresent(shown -> {
			result = Optional.of(shown.painted(Appearance.isDark()));
			area.show(result.get().html());
		}));
		run();
	}

	private void clicked(Result shown, String what, Map<String, String> data) {
		if (!ResultCopies.clicked(shown.report(), what, data) && what.equals("number")) {
			ResultCopies.number(getSite().getShell(), area.browser(), shown, Guide.NONE, data, Map.of(), Optional.empty());
		}
	}

	@Override
	public void run() {
		running.ifPresent(StudyJob::cancel);
		bar.state(result.isPresent() ? bar.state() : "", result.isPresent());
		bar.running(true, result.isPresent() ? "Running again\u2026" : "");
		if (result.isEmpty()) {
			area.say("The models are fitted\u2026");
		}
		OpenStudy study = input.study();
		boolean dark = Appearance.isDark();
		DefinitionState definition = DefinitionState.of(study.study(), Map.of());
		StudyJob<Result> job = new StudyJob<>("Comparing models", progress -> {
			DataState data = DataState.of(study.project());
			return Result.of(compare(study.project(), progress), Map.of(), data, definition, dark);
		}, this::found, this::failed).of(study).quiet().whenStopped(() -> {
			bar.running(false, "");
			bar.state("Stopped", result.isPresent());
		});
		running = Optional.of(job);
		job.schedule();
	}

	private Report compare(StudyProject project, Progress progress) throws ProjectException {
		List<FittedModel> models = new ArrayList<>();
		for (StudyFile<Analysis> file : project.analyses(input.names())) {
			Analysis analysis = file.content();
			if (input.likelihood() && hasEstimation(project, analysis)) {
				likelihood(analysis);
			}
			Report report = project.analyze(analysis, progress);
			if (!FittedModel.isModel(report)) {
				throw new InputException("The analysis " + analysis.getName()
						+ " fits no mixed model that can be compared; take it out");
			}
			models.add(new FittedModel(label(analysis, models), report));
		}
		return ModelComparison.of(models);
	}

	/** Its title, or its name where it has none or another model has the same. */
	private static String label(Analysis analysis, List<FittedModel> others) {
		String title = analysis.getTitle();
		return title == null || title.isBlank() || others.stream().anyMatch(each -> each.name().equals(title))
				? analysis.getName()
				: title;
	}

	private static boolean hasEstimation(StudyProject project, Analysis analysis) {
		return project.catalogue().analyses().find(analysis.getAnalysis()).filter(known ->
				OptionValues.describe(known.optionsType())
				.stream().anyMatch(each -> each.name().equals(ESTIMATION))).isPresent();
	}

	/** The analysis was read for this comparison only. */
	private static void likelihood(Analysis analysis) {
		analysis.getOptions().removeIf(each -> ESTIMATION.equals(each.getName()));
		OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
		option.setName(ESTIMATION);
		option.setValue("ml");
		analysis.getOptions().add(option);
	}

	private void found(Result found) {
		if (!area.control().isDisposed()) {
			Result shown = found.dark() == Appearance.isDark() ? found : found.painted(Appearance.isDark());
			result = Optional.of(shown);
			bar.running(false, "");
			bar.notice("", false);
			bar.state(input.names().size() + " models", true);
			area.show(shown.html());
		}
	}

	private void failed(Exception problem) {
		if (!area.control().isDisposed()) {
			bar.running(false, "");
			String sentence = Failures.sentence(problem);
			bar.state("No result", result.isPresent());
			if (result.isEmpty()) {
				area.say(sentence);
			} else {
				bar.notice(sentence, false);
				area.old(true);
			}
		}
	}

	private void lookAtStudy() {
		if (area != null && !area.control().isDisposed()) {
			new ChangesSince(input.study(), () -> result, bar).look();
		}
	}

	private void closeWithStudy() {
		if (!OpenStudies.instance().isOpen(input.study())) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	@Override
	public void stop() {
		running.ifPresent(StudyJob::cancel);
	}

	@Override
	public void copies(Menu menu) {
		result.ifPresent(shown -> ResultCopies.fill(menu, shown.report()));
	}

	@Override
	public void more(Menu menu) {
		input.names().forEach(name -> ResultBar.item(menu, "Open " + name, () -> open(name)));
	}

	private void open(String name) {
		try {
			getSite().getPage().openEditor(new AnalysisInput(input.study(), name), AnalysisEditor.ID);
		} catch (PartInitException e) {
			Failures.show("The analysis can't be opened", e);
		}
	}

	/** The comparison that is shown. */
	public Optional<Report> report() {
		return result.map(Result::report);
	}

	/** What stands in place of a comparison; empty when there is one. */
	public String message() {
		return area.said();
	}

	/** The component that shows it, for tests. */
	public Optional<Browser> browser() {
		return area.browser();
	}

	@Override
	public void setFocus() {
		area.control().setFocus();
	}

	@Override
	public void dispose() {
		running.ifPresent(StudyJob::cancel);
		input.study().removeListener(studyChanged);
		OpenStudies.instance().removeListener(studiesChanged);
		super.dispose();
	}
}

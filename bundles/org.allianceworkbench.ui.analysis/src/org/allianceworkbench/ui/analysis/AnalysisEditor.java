package org.allianceworkbench.ui.analysis;

import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.ui.analysis.document.AnalysisDocument;
import org.allianceworkbench.ui.analysis.document.DocumentKeys;
import org.allianceworkbench.ui.analysis.options.OptionsPane;
import org.allianceworkbench.ui.analysis.result.ChangesSince;
import org.allianceworkbench.ui.analysis.result.LiveRun;
import org.allianceworkbench.ui.analysis.result.Result;
import org.allianceworkbench.ui.analysis.result.ResultArea;
import org.allianceworkbench.ui.analysis.result.ResultBar;
import org.allianceworkbench.ui.analysis.result.ResultWork;
import org.allianceworkbench.ui.editor.DocumentEditor;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * A stored analysis: its options on the left, its result on the right. A change of an option runs it again after a short pause;
 * the old result stays until the new one is there. When data or definitions change it says so and runs again when asked.
 */
public final class AnalysisEditor extends DocumentEditor<AnalysisInput, AnalysisDocument> implements ResultBar.Actions {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.analysis.editor";

	private SashForm sash;
	private Optional<Analysis<?>> analysis = Optional.empty();
	private Optional<OptionsPane> options = Optional.empty();
	private LiveRun runs;
	private ResultBar bar;
	private ResultArea area;
	private ResultWork work;
	private RunView shown;
	private ChangesSince changes;
	private DocumentKeys keys;

	/** The editor of an analysis. */
	public AnalysisEditor() {
		super(AnalysisInput.class, "analysis");
	}

	@Override
	protected AnalysisDocument read(AnalysisInput stored) throws ProjectException {
		AnalysisDocument document = AnalysisDocument.open(stored.study(), stored.name());
		analysis = stored.study().project().catalogue().analyses().find(document.analysis().getAnalysis());
		return document;
	}

	/** The title of the analysis, which stands above its result too. */
	@Override
	protected String title() {
		String title = document().analysis().getTitle();
		return title == null || title.isBlank() ? analysis.<String>map(Analysis::title).orElse(stored().name()) : title;
	}

	@Override
	protected String tab() {
		return TabName.of(title());
	}

	@Override
	public void createPartControl(Composite parent) {
		sash = new SashForm(parent, SWT.HORIZONTAL);
		analysis.ifPresent(known -> options = Optional.of(new OptionsPane(sash, document(), known, option ->
				GuideDialog.show(getSite().getShell(), known, option))));
		Composite right = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 0).create())
				.create(sash);
		bar = new ResultBar(right, this);
		work = new ResultWork(getSite(), () -> shown.result(), document(), () -> area.browser());
		area = new ResultArea(right, work::clicked);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area.control());
		if (options.isPresent()) {
			sash.setWeights(34, 66);
		}
		shown = new RunView(document(), bar, area, options, work::keep);
		changes = new ChangesSince(study(), shown::result, bar);
		Appearance.follow(area.control(), shown::paintAgain);
		keys = new DocumentKeys(getEditorSite(), document(), this::run, this::finish);
		runs = new LiveRun(document(), parent.getDisplay(), shown);
		runs.now();
	}

	@Override
	protected boolean isThere() {
		return area != null && !area.control().isDisposed();
	}

	@Override
	protected void finish() {
		options.ifPresent(OptionsPane::finish);
	}

	@Override
	protected void follow() {
		options.ifPresent(OptionsPane::show);
		if (shown.isOfNow()) {
			shown.titled(title());
		} else {
			runs.soon();
		}
	}

	@Override
	public void run() {
		finish();
		runs.now();
	}

	@Override
	public void stop() {
		runs.stop();
	}

	@Override
	protected void notRead(ProjectException problem) {
		bar.notice(problem.getMessage(), false);
	}

	@Override
	protected void followStudy() {
		changes.look();
	}

	@Override
	public void copies(Menu menu) {
		work.copies(menu);
	}

	@Override
	public void more(Menu menu) {
		work.more(menu);
		if (options.isPresent()) {
			boolean hidden = sash.getMaximizedControl() != null;
			new MenuItem(menu, SWT.SEPARATOR);
			ResultBar.item(menu, hidden ? "Show &Options" : "Hide &Options", () -> sash.setMaximizedControl(hidden ? null
					: area.control().getParent()));
		}
	}

	/** The result that is shown. */
	public Optional<Report> report() {
		return shown.result().map(Result::report);
	}

	/** What the line above the result says. */
	public String state() {
		return bar.state();
	}

	/** What is said about a result that is not as it should be; empty when it is. */
	public String notice() {
		return bar.notice();
	}

	/** What stands in place of a result; empty when there is one. */
	public String message() {
		return area.said();
	}

	/** The component that shows the result, for tests. */
	public Optional<Browser> browser() {
		return area.browser();
	}

	/** The line above the result, with its buttons. */
	public Composite bar() {
		return bar.control();
	}

	/** Whether the row with Stop is shown. */
	public boolean isSlow() {
		return bar.isRunning();
	}

	/** The options. */
	public OptionsPane options() {
		return options.orElseThrow();
	}

	/** What can be done with the result. */
	public ResultWork work() {
		return work;
	}

	@Override
	public void setFocus() {
		options.ifPresentOrElse(OptionsPane::setFocus, () -> area.control().setFocus());
	}

	@Override
	public void dispose() {
		if (runs != null) {
			runs.end();
			keys.end();
		}
		super.dispose();
	}
}

package org.allianceworkbench.ui.analysis.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.ReportFormat;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.ReportSection;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.analysis.AnalysisInput;
import org.allianceworkbench.ui.analysis.TabName;
import org.allianceworkbench.ui.analysis.document.DocumentKeys;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** A stored report: its sections in order on the left, with heading and words; on the right what comes out of them. */
public final class ReportEditor extends EditorPart implements SectionList.Actions {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.analysis.reportEditor";

	/** Buttons need two lines when there is less width; heights are those below which the left side scrolls. */
	private static final int NARROW = 300;
	private static final int LEAST_HEIGHT = 380;
	private static final int HEIGHT_IF_NARROW = 500;

	private ReportInput input;
	private EditedReport edited;
	private Map<String, String> titles = Map.of();
	private ReportHead head;
	private SectionList list;
	private SectionForm form;
	private ReportPreview preview;
	private ReportOutput output;
	private DocumentKeys keys;
	private final Runnable studyChanged = this::lookAtStudy;
	private final Runnable studiesChanged = this::closeWithStudy;

	@Override
	public void init(IEditorSite site, IEditorInput given) throws PartInitException {
		if (!(given instanceof ReportInput stored)) {
			throw new PartInitException("This editor shows a report of an open study.");
		}
		setSite(site);
		setInput(given);
		input = stored;
		try {
			edited = EditedReport.open(input.study(), input.name());
			titles = titles(input.study().project());
		} catch (ProjectException e) {
			throw new PartInitException(e.getMessage(), e);
		}
		output = new ReportOutput(site, input.study());
		name();
		edited.addListener(this::follow);
		input.study().addListener(studyChanged);
		OpenStudies.instance().addListener(studiesChanged);
	}

	/** Titles of the stored analyses by name, in their order. */
	static Map<String, String> titles(StudyProject project) throws ProjectException {
		Map<String, String> titles = new LinkedHashMap<>();
		for (StudyFile<Analysis> file : project.analyses()) {
			String title = file.content().getTitle();
			titles.put(file.content().getName(), title == null || title.isBlank() ? project.catalogue().analyses()
					.find(file.content().getAnalysis()).map(known -> known.title()).orElse(file.content().getName()) : title);
		}
		return titles;
	}

	private String title() {
		String title = edited.report().getTitle();
		return title == null || title.isBlank() || title.equals(input.study().title()) ? "Study Report" : title;
	}

	private void name() {
		setPartName(TabName.of(title()));
		firePropertyChange(PROP_TITLE);
	}

	@Override
	public String getTitleToolTip() {
		return title() + "\n" + input.getToolTipText();
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 0).create())
				.create(parent);
		head = new ReportHead(page, edited);
		head.button("Write HT&ML", "Runs all analyses and writes a page for any browser", () -> write(ReportFormat.HTML));
		head.button("Write W&ord", "Runs all analyses and writes a Word document", () -> write(ReportFormat.WORD));
		head.button("&Verify an Earlier Report...", "Runs the analyses of a written report again and shows which numbers differ",
				output::chooseAndVerify);
		head.button("O&pen Folder", "Shows the folder that reports are written to", output::openFolder);
		SashForm sash = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		ScrolledComposite room = new ScrolledComposite(sash, SWT.V_SCROLL);
		SashForm left = new SashForm(room, SWT.VERTICAL);
		room.setContent(left);
		room.setExpandHorizontal(true);
		room.setExpandVertical(true);
		room.addListener(SWT.Resize, event -> room.setMinHeight(room.getSize().x < NARROW ? HEIGHT_IF_NARROW : LEAST_HEIGHT));
		list = new SectionList(left, edited, this);
		form = new SectionForm(left, edited, this::open);
		left.setWeights(58, 42);
		preview = new ReportPreview(sash, edited, this::chosen);
		sash.setWeights(36, 64);
		keys = new DocumentKeys(getEditorSite(), edited, preview::again, this::finish);
		list.show(titles);
		if (!edited.sections().isEmpty()) {
			list.select(List.of(edited.sections().get(0)));
		} else {
			form.show(Optional.empty(), titles);
		}
		preview.now();
	}

	private void finish() {
		head.finish();
		form.finish();
	}

	/** The report has been changed, undone or saved. */
	private void follow() {
		if (list == null || list.table().isDisposed()) {
			return;
		}
		name();
		firePropertyChange(PROP_DIRTY);
		head.show();
		list.show(titles);
		form.show(chosen(), titles);
		preview.soon();
	}

	private Optional<ReportSection> chosen() {
		List<ReportSection> selected = list.selected();
		return selected.size() == 1 ? Optional.of(selected.get(0)) : Optional.empty();
	}

	@Override
	public void selected() {
		if (preview != null) {
			form.show(chosen(), titles);
			preview.sectionChosen();
		}
	}

	@Override
	public void addAnalyses(Optional<ReportSection> after) {
		Set<String> there = edited.sections().stream().map(ReportSection::getAnalysis).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		AnalysesDialog dialog = new AnalysesDialog(getSite().getShell(), AnalysesDialog.MORE, titles, there, Optional.empty());
		if (dialog.open() == Window.OK) {
			list.select(edited.addAnalyses(after, dialog.chosen()));
		}
	}

	@Override
	public void open(ReportSection section) {
		if (section.getAnalysis() == null) {
			form.setFocus();
		} else if (titles.containsKey(section.getAnalysis())) {
			try {
				getSite().getPage().openEditor(new AnalysisInput(input.study(), section.getAnalysis()), AnalysisEditor.ID);
			} catch (PartInitException e) {
				Failures.show("The analysis can't be opened", e);
			}
		}
	}

	private void write(ReportFormat format) {
		finish();
		output.write(edited.copy(), format);
	}

	/** The definition, the data or the stored analyses may have changed. */
	private void lookAtStudy() {
		if (list == null || list.table().isDisposed()) {
			return;
		}
		if (!edited.exists()) {
			getSite().getPage().closeEditor(this, false);
			return;
		}
		try {
			if (edited.readAgain()) {
				follow();
			}
		} catch (ProjectException e) {
			Failures.show("The report can't be read again", e);
		}
		new StudyJob<>("Reading the analyses", progress -> titles(input.study().project()), found -> {
			if (!list.table().isDisposed()) {
				boolean others = !found.keySet().equals(titles.keySet());
				titles = found;
				list.show(titles);
				form.show(chosen(), titles);
				if (others) {
					preview.soon();
				} else {
					preview.lookForChanges();
				}
			}
		}, problem -> Failures.show("The analyses can't be read", problem)).of(input.study()).unseen().schedule();
	}

	private void closeWithStudy() {
		if (!OpenStudies.instance().isOpen(input.study())) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	/** Verifies a report that was written earlier, as if it had been chosen. */
	public void verify(Path file) {
		output.verify(file);
	}

	/** The report that is edited. */
	public EditedReport edited() {
		return edited;
	}

	/** The sections. */
	public SectionList list() {
		return list;
	}

	/** The fields of the selected section. */
	public SectionForm form() {
		return form;
	}

	/** What comes out. */
	public ReportPreview preview() {
		return preview;
	}

	/** The title and the buttons beside it. */
	public ReportHead head() {
		return head;
	}

	@Override
	public void setFocus() {
		list.table().setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenStudy.class ? adapter.cast(input.study()) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (preview != null) {
			preview.end();
			keys.end();
		}
		if (edited != null) {
			input.study().removeListener(studyChanged);
		}
		OpenStudies.instance().removeListener(studiesChanged);
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return edited.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		finish();
		try {
			edited.save();
		} catch (ProjectException e) {
			monitor.setCanceled(true);
			Failures.show("The report was not saved", e);
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("duplicate the report instead");
	}
}

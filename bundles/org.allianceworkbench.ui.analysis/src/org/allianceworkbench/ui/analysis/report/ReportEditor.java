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
import org.allianceworkbench.ui.analysis.AnalysisEditor;
import org.allianceworkbench.ui.analysis.AnalysisInput;
import org.allianceworkbench.ui.analysis.TabName;
import org.allianceworkbench.ui.analysis.document.DocumentKeys;
import org.allianceworkbench.ui.editor.DocumentEditor;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;

/** A stored report: its sections in order on the left, with heading and words; on the right what comes out of them. */
public final class ReportEditor extends DocumentEditor<ReportInput, EditedReport> implements SectionList.Actions {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.analysis.reportEditor";

	/** Buttons need two lines when there is less width; heights are those below which the left side scrolls. */
	private static final int NARROW = 300;
	private static final int LEAST_HEIGHT = 380;
	private static final int HEIGHT_IF_NARROW = 500;

	private Map<String, String> titles = Map.of();
	private ReportHead head;
	private SectionList list;
	private SectionForm form;
	private ReportPreview preview;
	private ReportOutput output;
	private DocumentKeys keys;

	/** The editor of a report. */
	public ReportEditor() {
		super(ReportInput.class, "report");
	}

	@Override
	protected EditedReport read(ReportInput stored) throws ProjectException {
		titles = titles(stored.study().project());
		output = new ReportOutput(getSite(), stored.study());
		return EditedReport.open(stored.study(), stored.name());
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

	@Override
	protected String title() {
		String title = document().report().getTitle();
		return title == null || title.isBlank() || title.equals(study().title()) ? "Study Report" : title;
	}

	@Override
	protected String tab() {
		return TabName.of(title());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 0).create())
				.create(parent);
		head = new ReportHead(page, document());
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
		list = new SectionList(left, document(), this);
		form = new SectionForm(left, document(), this::open);
		left.setWeights(58, 42);
		preview = new ReportPreview(sash, document(), this::chosen);
		sash.setWeights(36, 64);
		keys = new DocumentKeys(getEditorSite(), document(), preview::again, this::finish);
		list.show(titles);
		if (!document().sections().isEmpty()) {
			list.select(List.of(document().sections().get(0)));
		} else {
			form.show(Optional.empty(), titles);
		}
		preview.now();
	}

	@Override
	protected boolean isThere() {
		return list != null && !list.table().isDisposed();
	}

	@Override
	protected void finish() {
		head.finish();
		form.finish();
	}

	@Override
	protected void follow() {
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
		Set<String> there = document().sections().stream().map(ReportSection::getAnalysis).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		AnalysesDialog dialog = new AnalysesDialog(getSite().getShell(), AnalysesDialog.MORE, titles, there, Optional.empty());
		if (dialog.open() == Window.OK) {
			list.select(document().addAnalyses(after, dialog.chosen()));
		}
	}

	@Override
	public void open(ReportSection section) {
		if (section.getAnalysis() == null) {
			form.setFocus();
		} else if (titles.containsKey(section.getAnalysis())) {
			try {
				getSite().getPage().openEditor(new AnalysisInput(study(), section.getAnalysis()), AnalysisEditor.ID);
			} catch (PartInitException e) {
				Failures.show("The analysis can't be opened", e);
			}
		}
	}

	private void write(ReportFormat format) {
		finish();
		output.write(document().copy(), format);
	}

	@Override
	protected void notRead(ProjectException problem) {
		Failures.show("The report can't be read again", problem);
	}

	@Override
	protected void followStudy() {
		new StudyJob<>("Reading the analyses", progress -> titles(study().project()), found -> {
			if (isThere()) {
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
		}, problem -> Failures.show("The analyses can't be read", problem)).of(study()).unseen().schedule();
	}

	/** Verifies a report that was written earlier, as if it had been chosen. */
	public void verify(Path file) {
		output.verify(file);
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
	public void dispose() {
		if (preview != null) {
			preview.end();
			keys.end();
		}
		super.dispose();
	}
}

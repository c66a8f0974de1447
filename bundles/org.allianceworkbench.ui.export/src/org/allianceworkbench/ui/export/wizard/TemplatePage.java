package org.allianceworkbench.ui.export.wizard;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.export.document.ExportFiles;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what the new definition begins with, and what it is called. */
public final class TemplatePage extends WizardPage {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 300;

	private final ExportFiles files;
	private final List<ExportTarget> targets;
	private RowList<Template> templates;
	private Label help;
	private Text title;
	private Text name;
	private boolean named;
	private boolean titled;

	TemplatePage(OpenStudy study) {
		super("template", "New export of " + study.shortTitle(), null);
		setDescription("An export says what leaves the study for whom. Choose what it begins with; all can be changed.");
		files = new ExportFiles(study.project());
		targets = new StudyExports(study.project()).targets();
	}

	@Override
	public void createControl(Composite container) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(2).create())
				.create(container);
		templates = new RowList<>(page, Template.class, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(templates.control());
		templates.wide("Begins with", 3, 150, Template::title).wide("Writes", 3, 150, this::target).wide("For", 6, 220,
				Template::help);
		help = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
				.hint(WIDTH, 36).create()).create(page);
		WidgetFactory.label(SWT.NONE).text("&Title:").create(page);
		title = WidgetFactory.text(SWT.BORDER).layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(page);
		WidgetFactory.label(SWT.NONE).text("N&ame of its files:").create(page);
		name = WidgetFactory.text(SWT.BORDER).layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(page);
		templates.show(Template.all(targets.stream().map(ExportTarget::id).toList()), "No export target is installed.");
		templates.viewer().addSelectionChangedListener(event -> choose());
		templates.viewer().addOpenListener(event -> name.setFocus());
		title.addModifyListener(event -> {
			titled |= title.isFocusControl();
			check();
		});
		name.addModifyListener(event -> {
			named |= name.isFocusControl();
			check();
		});
		setControl(page);
		if (!templates.rows().isEmpty()) {
			templates.viewer().setSelection(new StructuredSelection(templates.rows().get(0)));
		}
		templates.setFocus();
	}

	private String target(Template template) {
		return targets.stream().filter(each -> each.id().equalsIgnoreCase(template.target())).map(ExportTarget::name).findFirst()
				.orElse(template.target());
	}

	/** What was typed stays; what was only proposed follows the template. */
	private void choose() {
		template().ifPresent(chosen -> {
			help.setText(chosen.help());
			if (!titled) {
				title.setText(chosen.title());
			}
			if (!named) {
				name.setText(files.free(chosen.name()));
			}
		});
		check();
	}

	private void check() {
		Optional<String> problem = files.problem(name());
		setErrorMessage(template().isEmpty() ? null : problem.orElse(null));
		setPageComplete(template().isPresent() && problem.isEmpty());
	}

	/** Chooses a template by its title, as a user does. */
	public void choose(String titleOfTemplate) {
		templates.viewer().setSelection(new StructuredSelection(templates.rows().stream().filter(each -> each.title().equals(
				titleOfTemplate)).findFirst().orElseThrow()), true);
	}

	/** Types a name and a title, as a user does. */
	public void type(String typedName, String typedTitle) {
		title.setText(typedTitle);
		name.setText(typedName);
	}

	/** The titles of the templates. */
	public List<String> titles() {
		return templates.rows().stream().map(Template::title).toList();
	}

	Optional<Template> template() {
		return templates.selected().stream().findFirst();
	}

	/** Name of the definition. */
	String name() {
		return name.getText().strip();
	}

	/** Its title. */
	String title() {
		return title.getText().strip();
	}
}

package org.allianceworkbench.ui.analysis.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.study.ReportSection;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The sections of a report in their order: added, moved, copied and removed by buttons, keys, a menu, or with the mouse. */
public final class SectionList {

	/** What the list can't do by itself. */
	interface Actions {
		/** Lets the user choose analyses, to follow a section. */
		void addAnalyses(Optional<ReportSection> after);

		/** Other sections are selected. */
		void selected();

		/** Opens what a section is about. */
		void open(ReportSection section);
	}

	private static final int LONGEST_BEGINNING = 60;

	private final EditedReport edited;
	private final Actions actions;
	private final Table table;
	private final LocalResourceManager images;
	private final Map<String, Button> buttons = new LinkedHashMap<>();
	private List<ReportSection> shown = List.of();
	private Map<String, String> titles = Map.of();

	SectionList(Composite parent, EditedReport edited, Actions actions) {
		this.edited = edited;
		this.actions = actions;
		Composite page = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).create()).create(parent);
		Composite above = buttonLine(page);
		button(above, "Add Anal&yses...", "Adds results of stored analyses below the selected section", this::addAnalyses);
		button(above, "Add &Text", "Adds words of your own below the selected section", () -> addText(""));
		button(above, "Add Hea&ding", "Adds a heading below the selected section", () -> addText("Heading"));
		table = new Table(page, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(160, 80).applyTo(table);
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event ->
				event.result = "Sections of the report"));
		images = new LocalResourceManager(JFaceResources.getResources(), table);
		Composite below = buttonLine(page);
		button(below, "&Up", "Moves the selected sections up (Alt+Up)", () -> edited.moveBy(selected(), -1));
		button(below, "Down", "Moves the selected sections down (Alt+Down)", () -> edited.moveBy(selected(), 1));
		button(below, "Dupli&cate", "Copies the selected sections", this::duplicate);
		button(below, "&Remove", "Takes the selected sections out of the report (Delete)", () -> edited.remove(selected()));
		table.addListener(SWT.Selection, event -> tellSelected());
		table.addListener(SWT.DefaultSelection, event -> selected().stream().findFirst().ifPresent(actions::open));
		table.addListener(SWT.KeyDown, this::key);
		menu();
		new SectionDrag(this, edited).install();
		tellSelected();
	}

	private static Composite buttonLine(Composite page) {
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 4;
		Composite line = WidgetFactory.composite(SWT.NONE).layout(layout).create(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		return line;
	}

	private void button(Composite line, String text, String tooltip, Runnable work) {
		buttons.put(text.replace("&", ""), WidgetFactory.button(SWT.PUSH).text(text).tooltip(tooltip)
				.onSelect(event -> work.run())
				.create(line));
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL) {
			edited.remove(selected());
		} else if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			edited.moveBy(selected(), event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		}
	}

	private void menu() {
		Menu menu = new Menu(table);
		item(menu, "&Open Analysis", () -> selected().stream().findFirst().ifPresent(actions::open));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, "&Add Analyses...", this::addAnalyses);
		item(menu, "Add &Text", () -> addText(""));
		item(menu, "Add &Heading", () -> addText("Heading"));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, "Move &Up\tAlt+Up", () -> edited.moveBy(selected(), -1));
		item(menu, "Move &Down\tAlt+Down", () -> edited.moveBy(selected(), 1));
		item(menu, "Dupli&cate", this::duplicate);
		item(menu, "&Remove\tDelete", () -> edited.remove(selected()));
		menu.addListener(SWT.Show, event -> {
			menu.getItem(0).setEnabled(selected().size() == 1 && selected().get(0).getAnalysis() != null);
			for (int i = 6; i < menu.getItemCount(); i++) {
				menu.getItem(i).setEnabled(!selected().isEmpty());
			}
		});
		table.setMenu(menu);
	}

	private static void item(Menu menu, String text, Runnable work) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> work.run());
	}

	private Optional<ReportSection> last() {
		return selected().isEmpty() ? Optional.empty() : Optional.of(selected().getLast());
	}

	private void addAnalyses() {
		actions.addAnalyses(last());
	}

	private void addText(String heading) {
		select(List.of(edited.addText(last(), heading, "")));
	}

	private void duplicate() {
		select(edited.duplicate(selected()));
	}

	/** Shows the sections as they are now; what was selected stays so. */
	void show(Map<String, String> analyses) {
		List<ReportSection> before = selected();
		int place = table.getSelectionIndex();
		titles = analyses;
		shown = edited.sections();
		table.setRedraw(false);
		table.setItemCount(shown.size());
		for (int i = 0; i < shown.size(); i++) {
			TableItem item = table.getItem(i);
			item.setText(text(shown.get(i)));
			item.setImage(icon(shown.get(i)));
		}
		int[] kept = before.stream().mapToInt(shown::indexOf).filter(i -> i >= 0).toArray();
		table.setSelection(kept.length > 0 || before.isEmpty() || shown.isEmpty() ? kept
				: new int[] { Math.clamp(place, 0, shown.size() - 1) });
		table.setRedraw(true);
		if (!before.equals(selected())) {
			tellSelected();
		}
		enable();
	}

	private String text(ReportSection section) {
		String analysis = section.getAnalysis();
		String heading = Objects.requireNonNullElse(section.getHeading(), "");
		if (analysis != null) {
			String title = titles.get(analysis);
			return (heading.isEmpty() ? title == null ? analysis : title : heading)
					+ (title == null ? "  (not in the study)" : "");
		}
		return heading.isEmpty() ? beginning(Objects.requireNonNullElse(section.getText(), "")) : heading;
	}

	private static String beginning(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.isEmpty() ? "(empty)" : line.length() <= LONGEST_BEGINNING ? line : line.substring(0, LONGEST_BEGINNING)
				+ "\u2026";
	}

	private Image icon(ReportSection section) {
		boolean heading = section.getHeading() != null && (section.getText() == null || section.getText().isBlank());
		String name = section.getAnalysis() != null ? "run" : heading ? "section-heading" : "section-text";
		return images.create(ImageDescriptor.createFromURL(SectionList.class.getResource("/icons/" + name + ".svg")));
	}

	private void tellSelected() {
		enable();
		actions.selected();
	}

	private void enable() {
		boolean any = !selected().isEmpty();
		List.of("Up", "Down", "Duplicate", "Remove").forEach(name -> buttons.get(name).setEnabled(any));
	}

	/** Selects sections. */
	public void select(List<ReportSection> sections) {
		table.setSelection(sections.stream().mapToInt(shown::indexOf).filter(i -> i >= 0).toArray());
		table.showSelection();
		tellSelected();
	}

	/** The selected sections, in the order of the report. */
	public List<ReportSection> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(i -> i < shown.size()).mapToObj(shown::get).toList();
	}

	/** What the lines say. */
	public List<String> lines() {
		return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
	}

	/** The button with a text. */
	public Button button(String text) {
		return buttons.get(text);
	}

	/** The widget of the lines. */
	public Table table() {
		return table;
	}
}

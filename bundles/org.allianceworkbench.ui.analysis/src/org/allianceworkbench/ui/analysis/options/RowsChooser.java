package org.allianceworkbench.ui.analysis.options;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Which rows are used: sites, arms, occasions and rater roles as check lists, and further conditions as text. */
public final class RowsChooser implements OptionField {

	private static final int MOST_LINES = 5;

	/** A part of the design whose values are checked. */
	private record Part(String key, String title, Map<String, String> labels) {
	}

	private final Consumer<String> taker;
	private final Fold fold;
	private final Map<Part, Table> tables = new LinkedHashMap<>();
	private final Text others;
	private final Typed typed;
	private final Label problem;

	RowsChooser(Fold fold, Study study, Consumer<String> taker) {
		this.fold = fold;
		this.taker = taker;
		Composite grid = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 4).create())
				.create(fold.body());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
		for (Part part : parts(study)) {
			table(grid, part);
		}
		WidgetFactory.label(SWT.NONE).text("Further conditions").tooltip("For example attended=1; several are separated by ;")
				.create(fold.body());
		others = WidgetFactory.text(SWT.BORDER).message("variable=value,value").create(fold.body());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(others);
		typed = new Typed(others, text -> give());
		problem = WidgetFactory.label(SWT.WRAP).create(fold.body());
		problem.setForeground(JFaceColors.getErrorText(problem.getDisplay()));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(problem);
	}

	private static List<Part> parts(Study study) {
		Map<String, String> sites = new LinkedHashMap<>();
		study.getSites().forEach(each -> sites.put(each.getCode(), each.getName()));
		Map<String, String> arms = new LinkedHashMap<>();
		study.getArms().forEach(each -> arms.put(each.getCode(), each.getLabel()));
		Map<String, String> occasions = new LinkedHashMap<>();
		Codebook.of(study).occasionsInOrder().forEach(each -> occasions.put(each.getCode(), each.getLabel()));
		Map<String, String> roles = new LinkedHashMap<>();
		study.getRoles().forEach(each -> roles.put(each.getCode(), each.getLabel()));
		List<Part> parts = new ArrayList<>(List.of(new Part("site", "Sites", sites), new Part("role", "Rater roles", roles),
				new Part("occasion", "Occasions", occasions), new Part("arm", "Arms", arms)));
		parts.removeIf(part -> part.labels().size() < 2);
		return parts;
	}

	private void table(Composite grid, Part part) {
		Composite cell = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 2).create())
				.create(grid);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
		WidgetFactory.label(SWT.NONE).text(part.title()).create(cell);
		Table table = new Table(cell, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		part.labels().forEach((code, label) -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(label == null || label.isBlank() || label.equals(code) ? code : code + "  " + label);
			item.setChecked(true);
		});
		table.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = part.title()));
		table.setToolTipText(part.title() + " whose rows are used");
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				give();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(90, Math.min(MOST_LINES, part.labels().size()) * Math.max(22,
				table.getItemHeight()) + 4).applyTo(table);
		tables.put(part, table);
	}

	private void give() {
		List<String> conditions = new ArrayList<>();
		tables.forEach((part, table) -> {
			List<String> codes = new ArrayList<>(part.labels().keySet());
			List<String> checked = new ArrayList<>();
			for (int i = 0; i < codes.size(); i++) {
				if (table.getItem(i).getChecked()) {
					checked.add(codes.get(i));
				}
			}
			if (checked.size() < codes.size()) {
				conditions.add(part.key() + "=" + String.join(",", checked));
			}
		});
		Arrays.stream(others.getText().split(";")).map(String::strip).filter(each -> !each.isEmpty()).forEach(conditions::add);
		taker.accept(String.join(";", conditions));
	}

	/** Checks or unchecks a value, as a click does. */
	public void check(String key, String code, boolean checked) {
		tables.forEach((part, table) -> {
			if (part.key().equals(key)) {
				table.getItem(new ArrayList<>(part.labels().keySet()).indexOf(code)).setChecked(checked);
				give();
			}
		});
	}

	@Override
	public String name() {
		return "where";
	}

	@Override
	public void show(String value) {
		Map<String, List<String>> given = new LinkedHashMap<>();
		List<String> rest = new ArrayList<>();
		for (String condition : value.split(";")) {
			String key = condition.replaceFirst("=.*", "").strip();
			Optional<Part> part = tables.keySet().stream().filter(each -> each.key().equals(key)).findFirst();
			List<String> codes = Arrays.stream(condition.replaceFirst("^[^=]*=", "").split(",")).map(String::strip)
					.filter(each -> !each.isEmpty()).toList();
			if (part.isPresent() && part.get().labels().keySet().containsAll(codes)) {
				given.put(key, codes);
			} else if (!condition.isBlank()) {
				rest.add(condition.strip());
			}
		}
		tables.forEach((part, table) -> {
			int i = 0;
			for (String code : part.labels().keySet()) {
				boolean checked = !given.containsKey(part.key()) || given.get(part.key()).contains(code);
				if (table.getItem(i).getChecked() != checked) {
					table.getItem(i).setChecked(checked);
				}
				i++;
			}
		});
		typed.show(String.join(";", rest));
		fold.title(given.isEmpty() && rest.isEmpty() ? "Rows: All" : "Rows: " + summary(given, rest));
	}

	private static String summary(Map<String, List<String>> given, List<String> rest) {
		List<String> parts = new ArrayList<>();
		given.forEach((key, codes) -> parts.add(codes.isEmpty() ? "no " + key : codes.size() > 3 ? codes.size() + " " + key + "s"
				: String.join(", ", codes)));
		parts.addAll(rest);
		return parts.stream().collect(Collectors.joining("; "));
	}

	@Override
	public void problem(Optional<String> sentence) {
		String text = sentence.orElse("");
		if (!text.equals(problem.getText())) {
			problem.setText(text);
			if (!text.isEmpty()) {
				fold.open(true);
			}
			problem.requestLayout();
			OptionsPane.fit(problem);
		}
	}

	@Override
	public String problem() {
		return problem.getText();
	}

	@Override
	public void finish() {
		typed.now();
	}

	@Override
	public Control control() {
		return tables.isEmpty() ? others : tables.values().iterator().next();
	}
}

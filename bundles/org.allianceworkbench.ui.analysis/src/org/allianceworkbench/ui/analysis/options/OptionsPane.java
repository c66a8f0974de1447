package org.allianceworkbench.ui.analysis.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.OptionDescription;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.ui.analysis.document.AnalysisDocument;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** All that can be set about a stored analysis: title, variables, options, rows, columns of the design, notes. */
public final class OptionsPane {

	/** Options with which a model's computation or tables are tuned; they stand after what is asked. */
	private static final List<String> FINE = List.of("confidence", "convention", "estimation", "df", "tests", "profile",
			"diagnostics", "type", "coding", "random", "unit", "missing", "replications", "seed");

	private final AnalysisDocument document;
	private final Analysis<?> analysis;
	private final List<Candidate> candidates;
	private final ScrolledComposite scroll;
	private final Composite page;
	private final VariableList variables;
	private final Map<String, OptionField> fields = new LinkedHashMap<>();
	private final Map<String, Fold> folds = new LinkedHashMap<>();
	private final Text title;
	private final Typed typedTitle;
	private Text notes;
	private Typed typedNotes;
	private Optional<VariableField> current = Optional.empty();
	private final Label target;

	/**
	 * The options of an analysis.
	 *
	 * @param help shows the guide of the analysis, at an option's place when it is named
	 */
	public OptionsPane(Composite parent, AnalysisDocument document, Analysis<?> analysis, Consumer<Optional<String>> help) {
		this.document = document;
		this.analysis = analysis;
		this.candidates = Candidate.of(document.study().study());
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).create())
				.create(scroll);
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		scroll.setContent(page);
		title = WidgetFactory.text(SWT.BORDER).message(analysis.title()).tooltip("Title of the result").create(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(title);
		typedTitle = new Typed(title, document::title);
		Label question = WidgetFactory.label(SWT.WRAP).text(analysis.question()).create(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(question);
		variables = new VariableList(page, this::choose);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(variables.control());
		target = WidgetFactory.label(SWT.NONE).create(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
		fields(help);
		variables.show(candidates);
		scroll.addListener(SWT.Resize, event -> fitPage());
		for (Control each : fields.values().stream().map(OptionField::control).toList()) {
			each.addListener(SWT.FocusIn, event -> reveal(each));
		}
		show();
		aim(firstWanting());
	}

	private void fields(Consumer<Optional<String>> help) {
		List<OptionDescription> options = OptionValues.describe(analysis.optionsType());
		List<OptionDescription> asked = options.stream().filter(each -> isColumn(each) || each.required()).toList();
		asked.forEach(each -> add(page, each, help));
		Fold settings = fold(page, "Options", true);
		options.stream().filter(each -> !asked.contains(each) && !FINE.contains(each.name())).forEach(each ->
				add(settings.body(), each, help));
		rows();
		Fold fine = fold(page, "Computation and Tables", false);
		options.stream().filter(each -> !asked.contains(each) && FINE.contains(each.name())).forEach(each ->
				add(fine.body(), each, help));
		Fold design = fold(page, "Columns of the Design", false);
		analysis.keys().forEach(key -> add(design.body(), key, help));
		for (Fold each : List.of(settings, fine, design)) {
			if (each.body().getChildren().length == 0) {
				each.hide();
			}
		}
		notesField();
	}

	private Fold fold(Composite parent, String name, boolean open) {
		Fold fold = new Fold(parent, name, open);
		folds.put(name, fold);
		return fold;
	}

	private void rows() {
		Fold fold = fold(page, "Rows", false);
		fields.put(AnalysisRequest.WHERE, new RowsChooser(fold, document.study().study(), value ->
				document.set(AnalysisRequest.WHERE, "Rows", value)));
	}

	private void notesField() {
		Fold fold = fold(page, "Notes", false);
		notes = WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL).message("Notes of the team")
				.tooltip("Notes are kept with the analysis").create(fold.body());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, 90).applyTo(notes);
		notes.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN || event.doit);
		typedNotes = new Typed(notes, document::notes);
	}

	private static boolean isColumn(OptionDescription option) {
		return option.kind() == OptionDescription.Kind.COLUMN;
	}

	private void add(Composite parent, OptionDescription option, Consumer<Optional<String>> help) {
		Consumer<String> taker = value -> document.set(option.name(), option.label(), value);
		Runnable about = () -> help.accept(Optional.of(option.name()));
		fields.put(option.name(), switch (option.kind()) {
			case COLUMN -> new VariableField(parent, option, new Around(), about, taker);
			case YES_NO -> new YesNoField(parent, option, about, taker);
			case CHOICE -> option.several() ? new TextField(parent, option, option.choices().toArray(String[]::new), about, taker)
					: new ChoiceField(parent, option, ChoiceField.items(option), about, taker);
			default -> new TextField(parent, option, Codes.of(document.study().study(), option.name()), about, taker);
		});
	}

	/** A key of the design: the design's own column, none, or a variable of the codebook. */
	private void add(Composite parent, DesignKey key, Consumer<Optional<String>> help) {
		OptionDescription option = new OptionDescription(key.option(), key.label(), key.help(), OptionDescription.Kind.CHOICE,
				false,
				false, "", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of(), Option.Columns.ANY);
		List<ChoiceField.Item> items = new ArrayList<>();
		items.add(new ChoiceField.Item("", "as in the design (default)"));
		items.add(new ChoiceField.Item(AnalysisRequest.NO_COLUMN, "none"));
		candidates.stream().sorted(Candidate.BY_NAME).forEach(each -> items.add(new ChoiceField.Item(each.name(), each.name())));
		fields.put(key.option(), new ChoiceField(parent, option, items, () -> help.accept(Optional.empty()),
				value -> document.set(key.option(), key.label(), value)));
	}

	/** What variable fields know of the list beside them. */
	private final class Around implements VariableField.Surroundings {
		@Override
		public List<Candidate> selected() {
			return variables.selected();
		}

		@Override
		public Optional<Candidate> find(String name) {
			return candidates.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
		}

		@Override
		public void entered(VariableField field) {
			aim(Optional.of(field));
		}
	}

	/** What is chosen in the list goes into the field that was entered last, or into the first that wants something. */
	private void choose(List<Candidate> chosen) {
		current.or(this::firstWanting).ifPresent(field -> {
			field.add(chosen.stream().map(Candidate::name).toList());
			if (!field.wants()) {
				aim(firstWanting());
			}
		});
	}

	private Optional<VariableField> firstWanting() {
		List<VariableField> all = fields.values().stream().filter(VariableField.class::isInstance).map(VariableField.class::cast)
				.toList();
		return all.stream().filter(each -> each.isRequired() && each.names().isEmpty()).findFirst()
				.or(() -> all.stream().filter(each -> !each.names().isEmpty()).findFirst()).or(() -> all.stream().findFirst());
	}

	private void aim(Optional<VariableField> field) {
		current = field;
		target.setText(field.map(each -> "Enter puts what is selected into " + each.label() + ".").orElse(""));
	}

	/** Shows the analysis as it is now. */
	public void show() {
		if (page.isDisposed()) {
			return;
		}
		Map<String, String> options = document.options();
		fields.forEach((name, field) -> field.show(options.getOrDefault(name, "")));
		typedTitle.show(Objects.requireNonNullElse(document.analysis().getTitle(), ""));
		typedNotes.show(Objects.requireNonNullElse(document.analysis().getNotes(), ""));
		fitPage();
	}

	/** Says at an option why it can't be so; what was said at others is taken away. */
	public void problem(String option, String sentence) {
		fields.forEach((name, field) -> field.problem(name.equalsIgnoreCase(option) ? Optional.of(sentence) : Optional.empty()));
	}

	/** Takes away what was said at options. */
	public void noProblem() {
		fields.values().forEach(field -> field.problem(Optional.empty()));
	}

	/** Hands over what was typed and waits. */
	public void finish() {
		fields.values().forEach(OptionField::finish);
		typedTitle.now();
		typedNotes.now();
	}

	/** Makes the page that a control stands on as high as it must be. */
	static void fit(Control inside) {
		for (Composite each = inside.getParent(); each != null; each = each.getParent()) {
			if (each instanceof ScrolledComposite scrolled && scrolled.getContent() != null) {
				scrolled.setMinHeight(scrolled.getContent().computeSize(Math.max(120, scrolled.getClientArea().width),
						SWT.DEFAULT).y);
				return;
			}
		}
	}

	private void fitPage() {
		fit(page);
	}

	private void reveal(Control control) {
		if (!control.isDisposed()) {
			scroll.showControl(control);
		}
	}

	/** The field of an option; {@code where} is a {@link RowsChooser}. */
	public OptionField field(String option) {
		return Optional.ofNullable(fields.get(option)).orElseThrow(() -> new IllegalArgumentException("no option " + option));
	}

	/** The list of variables. */
	public VariableList variables() {
		return variables;
	}

	/** A part that can be opened and closed. */
	public Fold fold(String name) {
		return Optional.ofNullable(folds.get(name)).orElseThrow(() -> new IllegalArgumentException("no part " + name));
	}

	/** The line of the title. */
	public Text title() {
		return title;
	}

	/** The lines of the notes. */
	public Text notes() {
		return notes;
	}

	/** The widget. */
	public Control control() {
		return scroll;
	}

	/** Takes the keyboard. */
	public void setFocus() {
		variables.filter().setFocus();
	}
}

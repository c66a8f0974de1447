package org.allianceworkbench.ui.analysis.report;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.allianceworkbench.study.ReportSection;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Heading and words of a section. What is typed becomes a change after a pause, or when the field is left. */
public final class SectionForm {

	private static final int PAUSE_MS = 600;

	private final EditedReport edited;
	private final Text heading;
	private final Text words;
	private final Link source;
	private final Label wordsLabel;
	private final Runnable take = this::finish;
	private Optional<ReportSection> section = Optional.empty();
	private boolean showing;
	private boolean taking;

	SectionForm(Composite parent, EditedReport edited, Consumer<ReportSection> open) {
		this.edited = edited;
		Composite page = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).create()).create(parent);
		source = new Link(page, SWT.NONE);
		source.addListener(SWT.Selection, event -> section.ifPresent(open));
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(source);
		WidgetFactory.label(SWT.NONE).text("Headin&g").create(page);
		heading = WidgetFactory.text(SWT.BORDER).create(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(heading);
		wordsLabel = WidgetFactory.label(SWT.NONE).create(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(wordsLabel);
		words = WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL)
				.tooltip("An empty line begins a new paragraph").create(page);
		GridDataFactory.fillDefaults().grab(true, true).hint(60, 60).applyTo(words);
		watch(heading);
		watch(words);
	}

	private void watch(Text text) {
		text.addListener(SWT.Modify, event -> {
			if (!showing) {
				text.getDisplay().timerExec(PAUSE_MS, take);
			}
		});
		text.addListener(SWT.FocusOut, event -> finish());
	}

	/** What has been typed becomes a change now. */
	void finish() {
		if (heading.isDisposed()) {
			return;
		}
		heading.getDisplay().timerExec(-1, take);
		section.filter(edited.sections()::contains).filter(known -> !taking).ifPresent(known -> {
			taking = true;
			edited.heading(known, heading.getText());
			edited.words(known, words.getText());
			taking = false;
		});
	}

	/** Shows a section, or none when not just one is selected. */
	void show(Optional<ReportSection> chosen, Map<String, String> titles) {
		boolean other = !chosen.equals(section);
		if (other) {
			finish();
			section = chosen;
		}
		Optional<String> analysis = chosen.map(ReportSection::getAnalysis);
		String title = analysis.map(name -> Objects.requireNonNullElse(titles.get(name), name)).orElse("");
		showing = true;
		if (!taking) {
			fill(heading, chosen.map(ReportSection::getHeading).orElse(""), String::strip, other);
			fill(words, chosen.map(ReportSection::getText).orElse(""), text -> text, other);
		}
		heading.setMessage(analysis.isPresent() ? title : "");
		source.setText(chosen.isEmpty() ? "Select one section to write into it." : analysis.isPresent() ? "Result of <a>"
				+ title.replace("&", "&&") + "</a>" : "Own words");
		source.requestLayout();
		source.setToolTipText(analysis.map(name -> "Opens the analysis " + name).orElse(null));
		wordsLabel.setText(analysis.isPresent() ? "Te&xt before the result" : "Te&xt");
		heading.setEnabled(chosen.isPresent());
		words.setEnabled(chosen.isPresent());
		showing = false;
	}

	/** A field that is typed in is not disturbed when it says the same. */
	private static void fill(Text field, String text, UnaryOperator<String> meant, boolean always) {
		if (always ? !field.getText().equals(text) : !meant.apply(field.getText()).equals(text)) {
			field.setText(text);
		}
	}

	/** Takes the keyboard, with the heading selected. */
	void setFocus() {
		heading.setFocus();
		heading.selectAll();
	}

	/** The heading's field. */
	public Text heading() {
		return heading;
	}

	/** The field of the words. */
	public Text words() {
		return words;
	}
}

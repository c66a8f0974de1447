package org.allianceworkbench.ui.analysis;

import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.Guide;
import org.allianceworkbench.analysis.OptionDescription;
import org.allianceworkbench.analysis.OptionValues;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What an analysis computes, what its options do, what its numbers are, and where it comes from. */
final class GuideDialog extends Dialog {

	private final Analysis<?> analysis;
	private final Optional<String> option;
	private StyledText text;
	private int place;

	private GuideDialog(Shell shell, Analysis<?> analysis, Optional<String> option) {
		super(shell);
		this.analysis = analysis;
		this.option = option;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	static void show(Shell shell, Analysis<?> analysis, Optional<String> option) {
		new GuideDialog(shell, analysis, option).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("About " + analysis.title());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		text = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(10, 8, 10, 8);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		Guide guide = Guide.of(analysis);
		heading(analysis.question());
		guide.definition().forEach(this::line);
		part("Formulas", !guide.formulas().isEmpty(), () -> guide.formulas().forEach(this::line));
		part("Options", true, () -> OptionValues.describe(analysis.optionsType()).forEach(this::option));
		part("Values", !guide.results().isEmpty(), () -> guide.results().forEach((name, meaning) -> line(name + ": " + meaning)));
		part("References", !guide.references().isEmpty(), () -> guide.references().forEach(this::line));
		return area;
	}

	private void part(String name, boolean there, Runnable lines) {
		if (there) {
			heading(name);
			lines.run();
		}
	}

	private void option(OptionDescription each) {
		if (option.isPresent() && option.get().equals(each.name())) {
			place = text.getCharCount();
		}
		bold(each.label());
		line(" (" + each.name() + "): " + each.help() + " Give " + each.range() + "."
				+ (each.byDefault().isEmpty() ? "" : " Default: " + each.byDefault() + "."));
	}

	private void heading(String words) {
		if (text.getCharCount() > 0) {
			text.append("\n");
		}
		bold(words);
		text.append("\n");
	}

	private void bold(String words) {
		int start = text.getCharCount();
		text.append(words);
		StyleRange range = new StyleRange(start, words.length(), null, null, SWT.BOLD);
		text.setStyleRange(range);
	}

	private void line(String words) {
		text.append(words + "\n");
	}

	@Override
	public void create() {
		super.create();
		Consumer<Integer> scroll = at -> {
			text.setSelection(at);
			text.setTopIndex(text.getLineAtOffset(at));
		};
		getShell().getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				scroll.accept(place);
			}
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(640, 520);
	}
}

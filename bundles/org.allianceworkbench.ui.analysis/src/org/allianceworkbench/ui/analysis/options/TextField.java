package org.allianceworkbench.ui.analysis.options;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.OptionDescription;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * An option that is written: a number, which is checked while it is typed, or words. Names of variables can be dropped into it.
 */
final class TextField extends FramedField {

	private final Text text;
	private final Typed typed;

	/**
	 * A line of text.
	 *
	 * @param proposals what is proposed on Ctrl+Space and when the arrow down is pressed, empty for nothing
	 */
	TextField(Composite parent, OptionDescription option, String[] proposals, Runnable help, Consumer<String> taker) {
		super(parent, option, help);
		boolean isFormula = option.name().equals("formula");
		text = WidgetFactory.text(SWT.BORDER | (isFormula ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE))
				.tooltip(FieldFrame.help(option)).create(frame().body());
		boolean isNumber = isNumber() && !option.several();
		GridDataFactory.fillDefaults().grab(!isNumber, false).align(isNumber ? SWT.BEGINNING : SWT.FILL, SWT.CENTER).indent(8, 0)
				.hint(isNumber ? 90 : 120, isFormula ? 64 : SWT.DEFAULT).applyTo(text);
		if (!option.byDefault().isEmpty()) {
			text.setMessage(option.byDefault());
		}
		frame().mark(text);
		typed = new Typed(text, value -> {
			if (check(value).isEmpty()) {
				taker.accept(value.replace('\n', ' '));
			}
		});
		text.addListener(SWT.Modify, event -> frame().problem(check(text.getText())));
		if (isFormula) {
			text.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
					|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.doit);
		}
		propose(proposals);
		acceptNames();
	}

	private void propose(String[] proposals) {
		if (proposals.length > 0) {
			SimpleContentProposalProvider provider = new SimpleContentProposalProvider(proposals);
			provider.setFiltering(!option().several());
			ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), provider, null, null);
			adapter.setProposalAcceptanceStyle(option().several() ? ContentProposalAdapter.PROPOSAL_INSERT
					: ContentProposalAdapter.PROPOSAL_REPLACE);
			text.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.MODIFIER_MASK) == 0 || event.keyCode == ' '
						&& (event.stateMask & SWT.MOD1) != 0) {
					adapter.openProposalPopup();
				}
			});
		}
	}

	private void acceptNames() {
		DropTarget target = new DropTarget(text, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(TextTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String names) {
					text.insert(names.lines().collect(Collectors.joining(option().several() ? "," : " + ")));
				}
			}
		});
	}

	private boolean isNumber() {
		return option().kind() == OptionDescription.Kind.NUMBER || option().kind() == OptionDescription.Kind.WHOLE_NUMBER;
	}

	/** What is wrong with a text while it is typed. */
	private Optional<String> check(String value) {
		if (!isNumber() || value.isBlank()) {
			return Optional.empty();
		}
		return (option().several() ? Arrays.stream(value.split(",")) : Arrays.stream(new String[] { value })).map(String::strip)
				.filter(part -> !isGood(part)).findFirst().map(part -> "'" + part + "' is not " + option().range() + ".");
	}

	private boolean isGood(String part) {
		try {
			double number = Double.parseDouble(part);
			return number >= option().lowest() && number <= option().highest()
					&& (option().kind() == OptionDescription.Kind.NUMBER || number == Math.rint(number));
		} catch (NumberFormatException e) {
			return false;
		}
	}

	@Override
	public void show(String value) {
		typed.show(value);
	}

	@Override
	public void problem(Optional<String> sentence) {
		frame().problem(sentence.or(() -> check(text.getText())));
	}

	@Override
	public void finish() {
		typed.now();
	}

	@Override
	public Control control() {
		return text;
	}
}

package org.allianceworkbench.ui.intake.internal.decisions;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks how findings are decided: a value where one is needed, and always the reason. */
public final class DecideDialog extends TitleAreaDialog {

	private final Study study;
	private final List<Finding> findings;
	private final Decision.Kind kind;
	private Text value;
	private Combo missing;
	private List<String> codes = List.of();
	private Text reason;
	private Optional<Wish> wish = Optional.empty();

	private DecideDialog(Shell shell, Study study, List<Finding> findings, Decision.Kind kind) {
		super(shell);
		this.study = study;
		this.findings = findings;
		this.kind = kind;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Asks; empty when the user thinks better of it. */
	public static Optional<Wish> ask(Shell shell, Study study, List<Finding> findings, Decision.Kind kind) {
		DecideDialog dialog = new DecideDialog(shell, study, findings, kind);
		return dialog.open() == Window.OK ? dialog.wish : Optional.empty();
	}

	private String title() {
		return switch (kind) {
			case CORRECT -> "Correct Value";
			case ACCEPT -> "Accept as Is";
			case SET_MISSING -> "Set Missing";
			case ASK -> "Send Back to the Site";
		};
	}

	private String prompt() {
		String what = findings.size() == 1 ? findings.get(0).message() + "." : findings.size()
				+ " findings are decided together.";
		return what + " " + switch (kind) {
			case CORRECT -> "The value that you give is stored; the original stays in the history.";
			case ACCEPT -> findings.stream().anyMatch(Finding::held)
					? "A value that is kept aside stays aside: correct it to store it. It is not asked about again."
					: "The value stays as it is and is not asked about again.";
			case SET_MISSING -> "The value is stored as missing; the original stays in the history.";
			case ASK -> "The question waits to be written into the site's workbook.";
		};
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(title());
		setMessage(prompt());
		Composite area = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12)
				.create())
				.create(outer);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		if (kind == Decision.Kind.CORRECT) {
			WidgetFactory.label(SWT.NONE).text("&Right value:").create(area);
			value = WidgetFactory.text(SWT.BORDER).onModify(e -> check()).create(area);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
		} else if (kind == Decision.Kind.SET_MISSING) {
			createMissing(area);
		}
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
				.applyTo(WidgetFactory.label(SWT.NONE).text(kind == Decision.Kind.ASK ? "&Question:" : "R&eason:").create(area));
		reason = WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL).onModify(e -> check()).create(area);
		reason.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 70).applyTo(reason);
		if (kind == Decision.Kind.ASK && findings.size() == 1) {
			reason.setText(findings.get(0).message() + ". What is right?");
		}
		return outer;
	}

	/** The missing values that all the variables have. */
	private void createMissing(Composite area) {
		WidgetFactory.label(SWT.NONE).text("Missing &because:").create(area);
		missing = new Combo(area, SWT.READ_ONLY);
		missing.add("no value, without a code");
		Codebook codebook = Codebook.of(study);
		List<List<MissingValue>> each = findings.stream().map(Finding::variable).distinct()
				.map(name -> codebook.variable(name).map(Variable::getMissingValues).<List<MissingValue>>map(List::copyOf)
				.orElse(List.of()))
				.toList();
		codes = each.isEmpty() ? List.of() : each.get(0).stream().filter(one -> one.getValue() != null)
				.map(MissingValue::getValue)
				.filter(code -> each.stream().allMatch(all -> all.stream().anyMatch(one -> code.equals(one.getValue()))))
				.toList();
		for (String code : codes) {
			String why = each.get(0).stream().filter(one -> code.equals(one.getValue())).map(MissingValue::getReason)
					.filter(text -> text != null).findFirst().orElse("");
			missing.add(why.isEmpty() ? code : code + " \u2013 " + why);
		}
		missing.select(codes.isEmpty() ? 0 : 1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(missing);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void check() {
		boolean complete = reason != null && !reason.getText().isBlank() && (value == null || !value.getText().isBlank());
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(complete);
		}
	}

	@Override
	protected void okPressed() {
		Optional<String> given = value != null ? Optional.of(value.getText().strip())
				: missing != null && missing.getSelectionIndex() > 0 ? Optional.of(codes.get(missing.getSelectionIndex() - 1))
				: Optional.empty();
		wish = Optional.of(new Wish(kind, given, reason.getText().strip()));
		super.okPressed();
	}
}

package org.allianceworkbench.ui.analysis.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.study.Analysis;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The choice of the models that are compared. */
public final class CompareModelsDialog extends TitleAreaDialog {

	/** Analyses that fit a mixed model. */
	private static final Set<String> MODELS = Set.of("mixed_model", "growth", "within_between", "lowm", "owm",
			"therapist_effects",
			"mmrm", "apim", "dyadic_growth", "truth_bias", "lagged");

	private final List<Analysis> models;
	private final Set<String> ticked;
	private Table table;
	private Button likelihood;
	private List<String> chosen = List.of();
	private boolean byLikelihood;

	/**
	 * The choice among stored analyses.
	 *
	 * @param ticked names of those that are ticked at first
	 */
	public CompareModelsDialog(Shell shell, List<Analysis> analyses, Set<String> ticked) {
		super(shell);
		this.models = analyses.stream().filter(each -> MODELS.contains(each.getAnalysis())).toList();
		this.ticked = Set.copyOf(ticked);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Compare Models");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Which models?");
		Composite area = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.swtDefaults().margins(10, 10).spacing(0, 8).create())
				.create((Composite) super.createDialogArea(parent));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, 180).applyTo(table);
		for (Analysis model : models) {
			TableItem item = new TableItem(table, SWT.NONE);
			String title = model.getTitle() == null || model.getTitle().isBlank() ? "" : "  " + model.getTitle();
			item.setText(model.getName() + title);
			item.setChecked(ticked.contains(model.getName()));
		}
		table.addListener(SWT.Selection, event -> check());
		likelihood = WidgetFactory.button(SWT.CHECK).text("Fit all by &maximum likelihood")
				.tooltip("Needed where models have different predictors; analyses without the option stay as they are")
				.create(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Compare", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private List<String> ticks() {
		List<String> names = new ArrayList<>();
		Arrays.stream(table.getItems()).filter(TableItem::getChecked).forEach(item -> names.add(models.get(table.indexOf(item))
				.getName()));
		return names;
	}

	private void check() {
		int count = ticks().size();
		getButton(IDialogConstants.OK_ID).setEnabled(count > 1);
		setMessage(models.size() < 2 ? "The study has fewer than two analyses that fit a mixed model. Make one with New Analysis."
				: count < 2 ? "Tick two or more stored analyses that fit a mixed model." : count + " models are compared.");
	}

	@Override
	protected void okPressed() {
		chosen = ticks();
		byLikelihood = likelihood.getSelection();
		super.okPressed();
	}

	/** Names of the analyses that were chosen. */
	public List<String> chosen() {
		return chosen;
	}

	/** Whether all are to be fitted by maximum likelihood. */
	public boolean byLikelihood() {
		return byLikelihood;
	}
}

package org.allianceworkbench.ui.export.editor;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.TargetOption;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.ui.export.document.ExportDocument;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The options of the chosen target, made from their descriptions. */
final class TargetOptions {

	private final ExportDocument document;
	private final Composite control;
	private List<TargetOption> shown = List.of();
	private List<String> analyses = List.of();
	private Form form;

	TargetOptions(Composite parent, ExportDocument document) {
		this.document = document;
		control = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().create())
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(parent);
		form = new Form(control, document);
		new StudyJob<>("Reading analyses", progress -> names(document), this::know,
				problem -> Failures.show("The analyses can't be read", problem)).of(document.study()).unseen().schedule();
	}

	private static List<String> names(ExportDocument document) throws ProjectException {
		return document.study().project().analyses().stream().map(file -> file.content().getName()).toList();
	}

	private void know(List<String> names) {
		analyses = names;
		if (!control.isDisposed()) {
			form.show();
		}
	}

	/** Shows the options of a target. */
	void show(ExportTarget target) {
		if (!target.options().equals(shown)) {
			shown = target.options();
			form.control().dispose();
			form = new Form(control, document);
			shown.forEach(this::add);
			control.getParent().layout(true, true);
		}
		form.show();
	}

	private void add(TargetOption option) {
		switch (option.kind()) {
			case YES_NO -> form.check(option.label(), export -> value(option).equals("yes"), (export, yes) -> Options.set(export,
					option, yes ? "yes" : "no"));
			case CHOICE -> form.choice(option.label(), option::choices, choice -> Words.choice(option, choice),
					export -> value(option), (export, choice) -> Options.set(export, option, choice));
			case TEXT -> form.line(option.label(), export -> value(option), (export, text) -> Options.set(export, option,
					text == null ? "" : text));
			case ANALYSIS -> form.choice(option.label(), this::choosable, name -> name.isEmpty() ? "\u2013" : name,
					export -> value(option), (export, name) -> Options.set(export, option, name));
		}
		Control field = form.field(Form.plain(option.label()));
		field.setToolTipText(option.help());
	}

	private List<String> choosable() {
		List<String> names = new ArrayList<>(List.of(""));
		names.addAll(analyses);
		return names;
	}

	private String value(TargetOption option) {
		return document.option(option.name()).orElse(option.byDefault());
	}

	/** The lines, for tests. */
	Form form() {
		return form;
	}
}

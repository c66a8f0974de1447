package org.allianceworkbench.ui.study.wizard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.ui.study.editor.Libraries;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the instruments, which come from the library. */
final class InstrumentsPage extends WizardPage {

	private static final String USUAL = "WAI-SR";

	private final Set<Instrument> chosen = new LinkedHashSet<>();
	private List<Instrument> library = List.of();
	private Text search;
	private CheckboxTableViewer list;
	private Label about;
	private boolean read;

	InstrumentsPage() {
		super("instruments", "Instruments", null);
		setDescription("Those that therapists fill in too are expected at each session, others before and after treatment. "
				+ "The design says it and can be changed.");
	}

	@Override
	public void createControl(Composite container) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().create()).create(container);
		search = WidgetFactory.text(SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL).message("Search by code, name or author")
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).onModify(event -> show()).create(page);
		list = CheckboxTableViewer.newCheckList(page, SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 200).applyTo(list.getTable());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				Instrument one = (Instrument) element;
				return one.getCode() + " \u2014 " + one.getName() + " (" + one.getItems().size() + " items)";
			}
		});
		list.addCheckStateListener(event -> check((Instrument) event.getElement(), event.getChecked()));
		list.addSelectionChangedListener(event -> tell((Instrument) event.getStructuredSelection().getFirstElement()));
		about = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(420, 56).create())
				.create(page);
		setControl(page);
		read();
	}

	private void read() {
		if (!read) {
			read = true;
			Libraries.read(all -> {
				library = all;
				all.stream().filter(each -> USUAL.equals(each.getCode())).findFirst().ifPresent(chosen::add);
				if (!list.getControl().isDisposed()) {
					show();
				}
			});
		}
	}

	private void show() {
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		list.setInput(library.stream().filter(each -> (each.getCode() + " " + each.getName() + " " + each.getCitation())
				.toLowerCase(Locale.ROOT).contains(wanted)).toList());
		list.setCheckedElements(chosen.toArray());
		tell(null);
	}

	private void check(Instrument one, boolean on) {
		if (on) {
			chosen.add(one);
		} else {
			chosen.remove(one);
		}
		tell(one);
	}

	/** Says what is chosen, and of the selected one where it is from; null when none is selected. */
	private void tell(Instrument one) {
		about.setText(chosen.size() + (chosen.size() == 1 ? " instrument is chosen." : " instruments are chosen.")
				+ (one == null || one.getCitation() == null ? "" : "\n" + one.getCitation()));
	}

	/** Chooses an instrument by its code, as a click on its box does. */
	void choose(String code) {
		library.stream().filter(each -> code.equals(each.getCode())).forEach(each -> check(each, true));
		list.setCheckedElements(chosen.toArray());
	}

	/** Whether the library has been read. */
	boolean isRead() {
		return !library.isEmpty();
	}

	/** The instruments that were chosen; they belong to the library. */
	List<Instrument> chosen() {
		return List.copyOf(chosen);
	}
}

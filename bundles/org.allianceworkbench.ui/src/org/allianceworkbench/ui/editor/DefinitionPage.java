package org.allianceworkbench.ui.editor;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A page of an editor: a heading with what is wrong beside it, and content that is brought up to date when it is looked at. */
public abstract class DefinitionPage {

	private final String title;
	private Composite page;
	private Label message;
	private boolean stale = true;

	/** A page whose tab is called so. */
	protected DefinitionPage(String title) {
		this.title = title;
	}

	/** Makes the page's widget. */
	protected abstract Control create(Composite parent);

	/** The heading with a place for content below it, in a grid of one column. */
	protected final Composite createHead(Composite parent) {
		page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().margins(10, 8).spacing(8, 6).create())
				.create(parent);
		Composite head = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0)
				.create()).layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(page);
		WidgetFactory.label(SWT.NONE).text(title).font(JFaceResources.getHeaderFont())
				.layoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).create()).create(head);
		message = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false)
				.hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).create()).create(head);
		return page;
	}

	/** Shows the definition as it is now. */
	protected abstract void show();

	/** How many problems there are on the page, for its tab. */
	protected abstract long problemCount();

	/** What stands beside the heading; empty when all is well. */
	protected abstract String told();

	/** Takes the keyboard. */
	protected abstract void setFocus();

	/** Puts the cursor into the filter, where there is one. */
	protected void find() {
		// most pages are short
	}

	/** Something has changed; a page that is not seen is brought up to date later. */
	final void refresh(boolean visible) {
		stale = true;
		if (visible) {
			activated();
		}
	}

	/** Brings the page up to date. */
	final void activated() {
		if (stale && !page.isDisposed()) {
			stale = false;
			message.setText(told());
			show();
			page.layout(true, true);
		}
	}

	/** The widget below which all others are. */
	protected final Composite control() {
		return page;
	}

	/** The title on the tab, with the number of problems. */
	public final String tab() {
		long problems = problemCount();
		return problems == 0 ? title : String.format(Locale.ROOT, "%s (%,d)", title, problems);
	}

	/** What the page is called. */
	public final String title() {
		return title;
	}

	/** What stands beside the title. */
	public final String message() {
		return message.getText();
	}
}

package org.allianceworkbench.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.theme.Appearance;
import org.allianceworkbench.ui.theme.Grounds;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.MultiPageEditorPart;

/**
 * A definition of an open study on pages, which follow its changes; the editor closes with the study.
 *
 * @param <P> the kind of pages
 */
public abstract class PagesEditor<P extends DefinitionPage> extends MultiPageEditorPart {

	private static final int SOON_MS = 50;
	private static final int LEAST_OF_A_TAB = 6;

	private final List<P> pages = new ArrayList<>();
	private final Runnable studiesChanged = this::follow;
	private final Runnable now = this::refreshNow;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		OpenStudies.instance().addListener(studiesChanged);
	}

	/** The study that the definition belongs to. */
	public abstract OpenStudy study();

	/** Looks what is wrong and what the editor is called, before the pages are brought up to date. */
	protected abstract void reread();

	/** Adds the pages, each with its problems on its tab; what has to be known for that must be there. */
	protected final void addPages(List<P> all, IUndoContext undo) {
		pages.addAll(all);
		for (P page : pages) {
			addPage(page.create(getContainer()));
			Letters.settle(page.control(), reservedLetters());
		}
		new EditorKeys(getEditorSite()).handle(ActionFactory.FIND, () -> active().ifPresent(DefinitionPage::find));
		new UndoRedoActionGroup(getSite(), undo, true).fillActionBars(getEditorSite().getActionBars());
		active().ifPresent(DefinitionPage::activated);
		((CTabFolder) getContainer()).setMinimumCharacters(LEAST_OF_A_TAB);
		Appearance.follow(getContainer(), this::paint);
		nameTabs();
	}

	/** Letters that stand, together with Alt, for what is around the pages. */
	protected String reservedLetters() {
		return "";
	}

	/** The page that is shown. */
	protected final Optional<P> active() {
		int page = getActivePage();
		return page < 0 || page >= pages.size() ? Optional.empty() : Optional.of(pages.get(page));
	}

	/** All pages. */
	protected final List<P> pages() {
		return pages;
	}

	/** A tab that is too narrow for its title tells it to the pointer. */
	private void nameTabs() {
		for (int i = 0; i < pages.size(); i++) {
			setPageText(i, pages.get(i).tab());
			((CTabFolder) getContainer()).getItem(i).setToolTipText(pages.get(i).tab());
		}
	}

	@Override
	protected void pageChange(int index) {
		pages.get(index).activated();
		super.pageChange(index);
		paint();
	}

	private void paint() {
		active().ifPresent(page -> {
			Grounds.renew(page.control());
			Grounds.clear(page.control());
		});
	}

	/** What is typed and not left yet belongs to the definition too, before that is saved or used. */
	protected final void writeTyped() {
		Control focus = getSite().getShell().getDisplay().getFocusControl();
		if (focus instanceof Text || focus instanceof StyledText) {
			focus.notifyListeners(SWT.FocusOut, new Event());
		}
	}

	/** Many changes that follow each other are shown once. */
	protected final void refreshSoon() {
		if (isThere()) {
			firePropertyChange(PROP_DIRTY);
			getContainer().getDisplay().timerExec(SOON_MS, now);
		}
	}

	/** Shows the definition as it is now. */
	public final void refreshNow() {
		if (!isThere() || !OpenStudies.instance().isOpen(study())) {
			return;
		}
		reread();
		firePropertyChange(PROP_DIRTY);
		nameTabs();
		for (int i = 0; i < pages.size(); i++) {
			pages.get(i).refresh(i == getActivePage());
		}
		refreshed();
	}

	/** Is called when all pages are up to date. */
	protected void refreshed() {
		// most editors have nothing but their pages
	}

	/** Whether the widgets are there. */
	protected final boolean isThere() {
		return getContainer() != null && !getContainer().isDisposed();
	}

	private void follow() {
		if (!OpenStudies.instance().isOpen(study())) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	/** Shows a page. */
	protected final void show(P page) {
		setActivePage(pages.indexOf(page));
		page.activated();
	}

	/** Shows a page by its title. */
	public void showPage(String title) {
		pages.stream().filter(page -> page.title().equals(title)).findFirst().ifPresent(this::show);
	}

	/** The tabs' texts, with the number of problems in parentheses. */
	public final List<String> tabs() {
		return pages.stream().map(DefinitionPage::tab).toList();
	}

	/** A page of a kind. */
	public final <Q extends P> Q page(Class<Q> type) {
		return pages.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	@Override
	public void setFocus() {
		active().ifPresent(DefinitionPage::setFocus);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenStudy.class ? adapter.cast(study()) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		OpenStudies.instance().removeListener(studiesChanged);
		super.dispose();
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("a copy is made in the explorer");
	}
}

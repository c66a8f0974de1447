package org.allianceworkbench.ui.study.data;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands of data grids. */
public final class DataCommands extends AbstractHandler {

	/** Asks for a client and goes there. */
	public static final String GO_TO = "org.allianceworkbench.ui.study.goToClient";
	/** Enters a value into all selected cells. */
	public static final String FILL = "org.allianceworkbench.ui.study.fill";
	/** Enters the first selected row's values into those below. */
	public static final String FILL_DOWN = "org.allianceworkbench.ui.study.fillDown";
	/** Shows or hides the row with filters. */
	public static final String FILTERS = "org.allianceworkbench.ui.study.filterRow";
	/** Shows the client's course. */
	public static final String TIMELINE = "org.allianceworkbench.ui.study.timeline";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IEditorPart editor = window.getActivePage().getActiveEditor();
		switch (event.getCommand().getId()) {
			case GO_TO -> StudySelection.study(window).ifPresent(study -> goTo(window, study));
			case TIMELINE -> show(window, TIMELINE);
			case FILL -> data(editor).ifPresent(DataEditor::fill);
			case FILL_DOWN -> data(editor).ifPresent(DataEditor::fillDown);
			case FILTERS -> data(editor).ifPresent(DataEditor::toggleFilters);
			default -> throw new ExecutionException("no command of data grids: " + event.getCommand().getId());
		}
		return null;
	}

	private static Optional<DataEditor> data(IEditorPart editor) {
		return editor instanceof DataEditor data ? Optional.of(data) : Optional.empty();
	}

	private static void show(IWorkbenchWindow window, String view) {
		try {
			window.getActivePage().showView(view);
		} catch (PartInitException e) {
			Failures.show("The view can't be shown", e);
		}
	}

	private static void goTo(IWorkbenchWindow window, OpenStudy study) {
		InputDialog dialog = new InputDialog(window.getShell(), "Go to Client",
				"Code of the client, or of the site and the client:", "",
				text -> text.isBlank() ? "" : null);
		if (dialog.open() == Window.OK) {
			String wanted = dialog.getValue().strip();
			new StudyJob<>("Finding client " + wanted, progress -> find(study, wanted), client -> go(window, study, client),
					problem -> Failures.show("There is no such client", problem)).of(study).unseen().schedule();
		}
	}

	private static RowKey find(OpenStudy study, String wanted) throws IOException {
		String code = wanted.substring(wanted.lastIndexOf(' ') + 1);
		RowQuery.Filter same = new RowQuery.Filter(List.of(), List.of(), List.of(), List.of(),
				List.of(), Optional.of(code));
		Table clients = study.project().store().query(RowQuery.of(Level.CLIENT, "client").where(same));
		Optional<RowKey> best = Optional.empty();
		for (int row = 0; row < clients.rowCount(); row++) {
			RowKey key = RowKey.client(clients.column("site").text(row), clients.column("client").text(row));
			boolean exact = key.client().equalsIgnoreCase(code) && (wanted.equals(code) || key.toString()
					.equalsIgnoreCase(wanted));
			if (exact) {
				return key;
			}
			best = best.isPresent() || !key.client().toLowerCase(Locale.ROOT).contains(code.toLowerCase(Locale.ROOT)) ? best
					: Optional.of(key);
		}
		return best.orElseThrow(() -> new StoreException("no client is called '" + wanted
				+ "'; the grid of clients shows their codes"));
	}

	private static void go(IWorkbenchWindow window, OpenStudy study, RowKey client) {
		try {
			IEditorPart active = window.getActivePage().getActiveEditor();
			DataEditor editor = active instanceof DataEditor data && data.view().level().getValue() >= Level.CLIENT.getValue()
					&& ((DataInput) data.getEditorInput()).study() == study ? data
							: (DataEditor) window.getActivePage().openEditor(new DataInput(study, DataView.CLIENTS),
							DataEditor.ID);
			editor.goTo(client);
		} catch (PartInitException e) {
			Failures.show("The data can't be shown", e);
		}
	}
}

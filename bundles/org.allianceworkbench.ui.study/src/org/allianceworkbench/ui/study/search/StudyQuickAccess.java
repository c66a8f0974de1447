package org.allianceworkbench.ui.study.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.allianceworkbench.ui.study.data.DataInput;
import org.allianceworkbench.ui.study.data.DataView;
import org.allianceworkbench.ui.study.editor.EditStudyHandler;
import org.allianceworkbench.ui.study.explorer.ExplorerView;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;

/** Finds variables, instruments, analyses and, by their code, clients of the open studies. */
public final class StudyQuickAccess implements IQuickAccessComputerExtension {

	private static final int MOST_CLIENTS = 20;
	private static final int LEAST_LETTERS = 2;

	@Override
	public QuickAccessElement[] computeElements() {
		List<QuickAccessElement> found = new ArrayList<>();
		for (OpenStudy study : OpenStudies.instance().all()) {
			for (Variable variable : study.study().getVariables()) {
				found.add(variable(study, variable));
			}
			for (Instrument instrument : study.study().getInstruments()) {
				found.add(new Found("instrument/" + id(study) + instrument.getId(), "Instrument " + instrument.getCode()
						+ " \u2013 "
						+ text(instrument.getName()) + place(study), "study.svg", () -> page()
						.ifPresent(page -> EditStudyHandler.open(page, study)
								.ifPresent(editor -> editor.reveal(instrument)))));
			}
			analyses(study, found);
		}
		return found.toArray(QuickAccessElement[]::new);
	}

	private static QuickAccessElement variable(OpenStudy study, Variable variable) {
		return new Found("variable/" + id(study) + variable.getName(), "Variable " + variable.getName() + " \u2013 "
				+ text(variable.getLabel()) + place(study), "data.svg", () -> open(study, DataView.of(variable.getLevel()))
						.ifPresent(editor -> editor.showColumn(variable.getName())));
	}

	private static void analyses(OpenStudy study, List<QuickAccessElement> found) {
		try {
			for (StudyFile<Analysis> file : study.project().analyses()) {
				found.add(new Found("analysis/" + file.path(), "Analysis " + text(file.content().getName()) + place(study),
						"data.svg",
						() -> page().ifPresent(page -> {
							try {
								((ExplorerView) page.showView(ExplorerView.ID)).openDocument(study, file.path());
							} catch (PartInitException e) {
								Failures.show("The analysis can't be opened", e);
							}
						})));
			}
		} catch (ProjectException e) {
			ILog.of(StudyQuickAccess.class).warn(e.getMessage(), e);
		}
	}

	/** Clients are too many to be listed, so they are looked up as soon as some letters are there. */
	@Override
	public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
		List<QuickAccessElement> found = new ArrayList<>();
		if (query == null || query.strip().length() < LEAST_LETTERS) {
			return new QuickAccessElement[0];
		}
		RowQuery.Filter fits = new RowQuery.Filter(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(),
				List.of(
				new RowQuery.Condition("client", RowQuery.Relation.CONTAINS, Value.of(query.strip()))));
		for (OpenStudy study : OpenStudies.instance().all()) {
			try {
				Table clients = study.project().store().query(RowQuery.of(Level.CLIENT, "client").where(fits)
						.window(0, MOST_CLIENTS));
				for (int row = 0; row < clients.rowCount(); row++) {
					RowKey client = RowKey.client(clients.column("site").text(row), clients.column("client").text(row));
					found.add(new Found("client/" + id(study) + client, "Client " + client + place(study), "data.svg",
							() -> open(study, DataView.CLIENTS).ifPresent(editor -> editor.show(new CellReference(client, "")))));
				}
			} catch (IOException e) {
				ILog.of(StudyQuickAccess.class).warn(e.getMessage(), e);
			}
		}
		return found.toArray(QuickAccessElement[]::new);
	}

	private static Optional<IWorkbenchPage> page() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(window -> window.getActivePage());
	}

	private static Optional<DataEditor> open(OpenStudy study, DataView view) {
		return page().flatMap(page -> {
			try {
				return Optional.of((DataEditor) page.openEditor(new DataInput(study, view), DataEditor.ID));
			} catch (PartInitException e) {
				Failures.show("The data can't be shown", e);
				return Optional.empty();
			}
		});
	}

	private static String id(OpenStudy study) {
		return study.project().folder().root() + "/";
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private static String place(OpenStudy study) {
		return OpenStudies.instance().all().size() > 1 ? " (" + study.folderName() + ")" : "";
	}

	@Override
	public void resetState() {
		// nothing is kept
	}

	@Override
	public boolean needsRefresh() {
		return true;
	}
}

package org.allianceworkbench.ui.intake.views;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;

/** Everything that happened to the study, the newest first; an import can be taken back here. */
public final class HistoryView extends StudyView {

	/** Id of the view. */
	public static final String ID = "org.allianceworkbench.ui.intake.history";

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private RowList<HistoryLine> lines;

	@Override
	void createList(Composite parent) {
		lines = new RowList<>(parent, HistoryLine.class)
				.number("No.", 52, line -> line.entry().number())
				.column("When", 156, line -> SECOND.format(line.entry().when()))
				.column("Who", 104, line -> line.entry().who())
				.wide("What", 8, 500, line -> line.entry().what())
				.column("State", 92, HistoryLine::state)
				.wide("File", 1, 110, line -> line.entry().file())
				.column("SHA-256", 110, line -> line.entry().sha256());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
		lines.viewer().getControl().setMenu(menu.createContextMenu(lines.viewer().getControl()));
		getSite().registerContextMenu(menu, lines.viewer());
		getSite().setSelectionProvider(lines.viewer());
	}

	@Override
	void refresh() {
		if (study().isEmpty()) {
			lines.show(List.of(), "Open a study to see its history.");
			return;
		}
		OpenStudy open = study().get();
		new StudyJob<>("Reading the history", progress -> HistoryLine.of(open, open.project().history()), all -> show(open, all),
				problem -> lines.show(List.of(), Failures.sentence(problem))).of(open).unseen().schedule();
	}

	private void show(OpenStudy open, List<HistoryLine> all) {
		if (study().filter(open::equals).isPresent()) {
			lines.show(all, "Nothing has happened yet.");
		}
	}

	/** The list, for tests. */
	public RowList<HistoryLine> list() {
		return lines;
	}

	/** What happened, the newest first. */
	public List<HistoryEntry> entries() {
		return lines.rows().stream().map(HistoryLine::entry).toList();
	}

	@Override
	public void setFocus() {
		lines.setFocus();
	}
}

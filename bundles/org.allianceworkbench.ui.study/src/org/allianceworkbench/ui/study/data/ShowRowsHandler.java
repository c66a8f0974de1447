package org.allianceworkbench.ui.study.data;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.parts.ShowRows;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows rows of a study, kept by what stands above their columns; what is meant is said by {@link ShowRows}. */
public final class ShowRowsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Level level = Level.getByName(event.getParameter(ShowRows.LEVEL));
		if (level == null) {
			throw new ExecutionException("there is no level " + event.getParameter(ShowRows.LEVEL));
		}
		Optional<String> variable = Optional.ofNullable(event.getParameter(ShowRows.VARIABLE));
		DataView view = level == Level.OCCASION && variable.filter(name -> name.contains(":")).isPresent() ? DataView.DYADS
				: DataView.of(level);
		Map<String, String> filter = new LinkedHashMap<>();
		Optional.ofNullable(event.getParameter(ShowRows.FILTER)).map(ShowRows::parse).orElse(Map.of())
				.forEach((column, texts) -> filter.put(column, text(column, texts)));
		OpenStudies.instance().open(Path.of(event.getParameter(KeptInput.STUDY)), study -> show(page, study, view, filter, variable));
		return null;
	}

	/** Codes are meant as a whole; of a variable the text is a condition. */
	private static String text(String column, List<String> texts) {
		return (StudyRows.KEYS.contains(column) ? "=" : "") + String.join(ShowRows.OR, texts);
	}

	private static void show(IWorkbenchPage page, OpenStudy study, DataView view, Map<String, String> filter,
			Optional<String> variable) {
		try {
			((DataEditor) page.openEditor(new DataInput(study, view), DataEditor.ID)).keep(filter, variable);
		} catch (PartInitException e) {
			Failures.show("The rows can't be shown", e);
		}
	}
}

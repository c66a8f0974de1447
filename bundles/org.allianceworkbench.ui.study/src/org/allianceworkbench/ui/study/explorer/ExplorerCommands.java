package org.allianceworkbench.ui.study.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** What the explorer's lines offer; most of it is done by other bundles' commands on the selection. */
final class ExplorerCommands {

	static final String EDIT = "org.allianceworkbench.ui.study.edit";
	static final String OPEN_ANALYSIS = "org.allianceworkbench.ui.analysis.open";
	static final String OPEN_REPORT = "org.allianceworkbench.ui.analysis.openReport";
	static final String OPEN_EXPORT = "org.allianceworkbench.ui.export.open";

	private static final String IMPORT = "org.allianceworkbench.ui.intake.import";
	private static final String IMPORT_FILE = "file";
	private static final String CLOSE = "org.allianceworkbench.ui.study.close";

	private final ExplorerView view;

	ExplorerCommands(ExplorerView view) {
		this.view = view;
	}

	/** Where other bundles put what they do with the selection, and what they make anew. */
	static void places(IMenuManager menu) {
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator("new"));
	}

	void fill(IMenuManager menu, Node node) {
		switch (node) {
			case Node.Data data -> menu.add(new Action("&Open") {
				@Override
				public void run() {
					view.openData(data.study(), data.view());
				}
			});
			case Node.Root root -> add(menu, EDIT);
			case Node.Part part -> add(menu, EDIT);
			case Node.Document document when document.meaning() instanceof Analysis -> add(menu, OPEN_ANALYSIS);
			default -> {
				// only what every line has
			}
		}
		places(menu);
		menu.add(new Separator());
		add(menu, IMPORT);
		menu.add(new Separator());
		add(menu, CLOSE);
	}

	private void add(IMenuManager menu, String command) {
		menu.add(new CommandContributionItem(new CommandContributionItemParameter(view.getSite(), null, command,
				CommandContributionItem.STYLE_PUSH)));
	}

	void execute(String command) {
		try {
			handlers().executeCommand(command, null);
		} catch (CommandException e) {
			Failures.show("This can't be opened", e);
		}
	}

	/** Opens the import wizard with files. */
	void importFiles(List<Path> files) {
		try {
			view.getSite().getPage().activate(view);
			Command command = view.getSite().getService(ICommandService.class).getCommand(IMPORT);
			handlers().executeCommand(ParameterizedCommand.generateCommand(command, Map.of(IMPORT_FILE,
					files.stream().map(Path::toString).collect(Collectors.joining("\n")))), null);
		} catch (CommandException e) {
			Failures.show("The files can't be imported", e);
		}
	}

	private IHandlerService handlers() {
		return view.getSite().getService(IHandlerService.class);
	}
}

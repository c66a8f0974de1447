package org.allianceworkbench.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.service.prefs.BackingStoreException;

/** Which studies and editors are open: kept when the program ends, opened again when it starts. */
public final class Session {

	private static final String NODE = "org.allianceworkbench.app";
	private static final String STUDIES = "openStudies";
	private static final String EDITORS = "openEditors";

	private Session() {
	}

	/** Keeps what is open now. */
	public static void save() {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		node.put(STUDIES, String.join("\n", OpenStudies.instance().all().stream().map(Session::folder).toList()));
		node.put(EDITORS, String.join("\n", editors()));
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(Session.class).warn("What is open could not be kept: " + e.getMessage(), e);
		}
	}

	private static String folder(OpenStudy study) {
		return study.project().folder().root().toAbsolutePath().normalize().toString();
	}

	/** One line for each editor: command and parameters, with tabs between them. */
	private static List<String> editors() {
		List<String> lines = new ArrayList<>();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IEditorReference reference : window.getActivePage().getEditorReferences()) {
				try {
					if (reference.getEditorInput() instanceof KeptInput kept) {
						StringBuilder line = new StringBuilder(kept.reopenCommand()).append('\t').append(KeptInput.STUDY)
								.append('=')
								.append(folder(kept.study()));
						kept.reopenParameters().forEach((name, value) -> line.append('\t').append(name).append('=')
								.append(value));
						lines.add(line.toString());
					}
				} catch (PartInitException e) {
					ILog.of(Session.class).warn("An editor is not kept: " + e.getMessage(), e);
				}
			}
		}
		return lines;
	}

	/**
	 * Opens what was open; a study whose folder is gone is left out, one that can't be opened is explained.
	 *
	 * @return whether there was any
	 */
	public static boolean restore() {
		boolean any = false;
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		List<String> editors = node.get(EDITORS, "").lines().toList();
		for (String folder : node.get(STUDIES, "").lines().toList()) {
			if (!folder.isBlank() && Files.isDirectory(Path.of(folder))) {
				any = true;
				OpenStudies.instance().open(Path.of(folder), study -> editors.stream()
						.filter(line -> line.contains("\t" + KeptInput.STUDY + "=" + folder + "\t")
						|| line.endsWith("\t" + KeptInput.STUDY + "="
								+ folder)).forEach(Session::open));
			}
		}
		return any;
	}

	private static void open(String line) {
		String[] parts = line.split("\t");
		Map<String, String> parameters = new HashMap<>();
		for (int i = 1; i < parts.length; i++) {
			int sign = parts[i].indexOf('=');
			parameters.put(parts[i].substring(0, sign), parts[i].substring(sign + 1));
		}
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null
				? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Command command = window.getService(ICommandService.class).getCommand(parts[0]);
		try {
			List<Parameterization> known = new ArrayList<>();
			for (Map.Entry<String, String> parameter : parameters.entrySet()) {
				IParameter declared = command.getParameter(parameter.getKey());
				if (declared != null) {
					known.add(new Parameterization(declared, parameter.getValue()));
				}
			}
			window.getService(IHandlerService.class).executeCommand(new ParameterizedCommand(command,
					known.toArray(Parameterization[]::new)),
					null);
		} catch (CommandException e) {
			ILog.of(Session.class).warn("An editor could not be opened again: " + e.getMessage(), e);
		}
	}
}

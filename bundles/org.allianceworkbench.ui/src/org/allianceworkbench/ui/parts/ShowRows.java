package org.allianceworkbench.ui.parts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Rows of a study that are to be shown in the data grid, filtered by what stands above its columns, so that the filter is seen
 * and can be taken away. Used on the UI thread.
 *
 * @param study the study
 * @param level what one row is
 * @param filter names of key columns ({@code site}, {@code therapist}, {@code client}, {@code occasion}, {@code role}) or of
 *     variables, each with codes of which the row must have one; of a variable one condition as in the grid's filter row, for
 *     example {@code >3} or {@code missing}
 * @param variable the column to bring into sight; {@code CLIENT:alliance}, with a role before it, shows the dyad-sessions of
 *     {@link Level#OCCASION}, where both raters stand side by side
 */
public record ShowRows(OpenStudy study, Level level, Map<String, List<String>> filter, Optional<String> variable) {

	/** The command that shows them. */
	public static final String COMMAND = "org.allianceworkbench.ui.study.showRows";

	/** Parameter: name of the level, as {@link Level#getName()}. */
	public static final String LEVEL = "level";
	/** Parameter: the filter as {@link #text} writes it; may be left out. */
	public static final String FILTER = "filter";
	/** Parameter: the variable; may be left out. */
	public static final String VARIABLE = "variable";

	/** Stands between codes of which one must fit, in the filter row too. */
	public static final String OR = " | ";

	public ShowRows {
		filter = new LinkedHashMap<>(filter);
	}

	/** Shows the rows; what goes wrong is told in a dialog. */
	public void run(IServiceLocator window) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put(KeptInput.STUDY, study.project().folder().root().toString());
		parameters.put(LEVEL, level.getName());
		parameters.put(FILTER, text(filter));
		variable.ifPresent(name -> parameters.put(VARIABLE, name));
		try {
			Command command = window.getService(ICommandService.class).getCommand(COMMAND);
			window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			Failures.show("The rows can't be shown", e);
		}
	}

	/** A filter as text: a line for each column, with tabs between its name and its codes. */
	public static String text(Map<String, List<String>> filter) {
		return filter.entrySet().stream().map(each -> each.getKey() + "\t" + String.join("\t", each.getValue()))
				.collect(Collectors.joining("\n"));
	}

	/** Reads a filter's text. */
	public static Map<String, List<String>> parse(String text) {
		Map<String, List<String>> filter = new LinkedHashMap<>();
		text.lines().filter(line -> !line.isBlank()).forEach(line -> {
			String[] parts = line.split("\t");
			filter.put(parts[0], Arrays.asList(parts).subList(1, parts.length));
		});
		return filter;
	}
}

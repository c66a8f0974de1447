package org.allianceworkbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.cli.internal.invocation.Defect;
import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.DocumentText;
import org.allianceworkbench.project.Formats;
import org.allianceworkbench.project.Inspection;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.UsageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what data files contain. */
@Command(name = "inspect", description = "Show what data files contain.")
public final class InspectVerb extends Verb {

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Data files: .sav .zsav .por .xlsx .xls .csv")
	private List<String> files;

	@Mixin
	private ReadingOptions reading;

	@Option(names = "--rows", paramLabel = "N", defaultValue = "5", description =
			"How many first and last rows (${DEFAULT-VALUE}).")
	private int rows;

	@Option(names = "--json", description = "One JSON document a line and file.")
	private boolean json;

	/** The verb in a run. */
	public InspectVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	int run() throws ProjectException {
		if (rows < 0) {
			throw new UsageException("--rows " + rows + ": give a number from 0");
		}
		Formats formats = invocation().catalogue().formats();
		int status = DONE;
		for (String file : files) {
			status = Math.max(status, inspect(formats, file));
		}
		return status;
	}

	private int inspect(Formats formats, String file) {
		try {
			show(Inspection.of(formats, invocation().path(file), reading.options(), rows));
			return DONE;
		} catch (ProjectException e) {
			return fail(file, e.getMessage(), e.exitStatus());
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			return fail(file, file + ": " + Defect.of(e, invocation().environment()), Defect.EXIT_STATUS);
		}
	}

	private int fail(String file, String message, int status) {
		if (json) {
			Map<String, Object> failure = new LinkedHashMap<>();
			failure.put("file", file);
			failure.put("error", message);
			invocation().json(failure);
		} else {
			invocation().say(message);
		}
		return status;
	}

	private void show(Map<String, Object> document) {
		if (json) {
			invocation().json(document);
		} else {
			invocation().print(new DocumentText(invocation().width()).lines(document));
			invocation().print("");
		}
	}
}

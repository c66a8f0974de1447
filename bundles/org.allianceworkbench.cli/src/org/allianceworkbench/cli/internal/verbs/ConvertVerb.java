package org.allianceworkbench.cli.internal.verbs;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.Conversion;
import org.allianceworkbench.project.ConversionResult;
import org.allianceworkbench.project.ProjectException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a data file into another format. */
@Command(name = "convert", description = "Turn a data file into another format, and name what the new one can't hold.")
public final class ConvertVerb extends Verb {

	@Parameters(index = "0", paramLabel = "IN", description = "The file to be read.")
	private String in;

	@Parameters(index = "1", paramLabel = "OUT", description = "The file to be written; its extension says the format.")
	private String out;

	@Mixin
	private ReadingOptions reading;

	@Option(names = "--replace", description = "Overwrite OUT when it is there.")
	private boolean replace;

	/** The verb in a run. */
	public ConvertVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	int run() throws ProjectException {
		ConversionResult result = new Conversion(invocation().catalogue().formats(), invocation().path(in), reading.options(),
				invocation().path(out), replace).run(progress());
		result.warnings().forEach(warning -> invocation().print("Note: " + warning));
		result.losses().forEach(loss -> invocation().print("Lost: " + loss));
		invocation().print(result.file() + ": " + result.rows() + " rows, " + result.columns() + " columns"
				+ (result.losses().isEmpty() ? ", nothing lost" : ""));
		return DONE;
	}
}

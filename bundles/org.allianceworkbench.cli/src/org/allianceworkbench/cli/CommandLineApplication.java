package org.allianceworkbench.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.allianceworkbench.cli.environment.Environment;
import org.allianceworkbench.project.Catalogue;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an Eclipse application; its result is the process' exit status. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		return new CommandLineProgram(Catalogue::installed, Environment.ofProcess()).run(arguments,
				encoded(System.out, "stdout.encoding"), encoded(System.err, "stderr.encoding"));
	}

	/** The stream in the terminal's encoding; in UTF-8 where that is only ASCII, as in a shell without a locale. */
	private static PrintStream encoded(PrintStream stream, String property) {
		Charset charset = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
		return new PrintStream(stream, false, charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
	}

	@Override
	public void stop() {
		// a verb ends by itself; a kill leaves the study as it was
	}
}

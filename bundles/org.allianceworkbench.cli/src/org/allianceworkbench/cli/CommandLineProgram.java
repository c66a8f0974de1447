package org.allianceworkbench.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.function.Supplier;

import org.allianceworkbench.cli.environment.Environment;
import org.allianceworkbench.cli.internal.invocation.Defect;
import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.verbs.Verbs;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.table.CancelledException;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All verbs of the command line; runs with and without the Eclipse platform. */
public final class CommandLineProgram {

	private static final int WRONG_USE = 2;
	private static final int REFUSED = 4;

	private final Supplier<Catalogue> catalogue;
	private final Environment environment;

	/**
	 * @param catalogue what is installed; asked when a verb needs it
	 * @param environment where the program stands
	 */
	public CommandLineProgram(Supplier<Catalogue> catalogue, Environment environment) {
		this.catalogue = catalogue;
		this.environment = environment;
	}

	/**
	 * Runs one command line; never throws.
	 *
	 * @param out results
	 * @param err progress and failures, one line each
	 * @return exit status: 0 done, 1 done with findings of severity ERROR, 2 wrong use, 3 unreadable or unsupported input, 4
	 *         refused to protect data, 70 a defect
	 */
	public int run(String[] args, PrintStream out, PrintStream err) {
		Invocation invocation = new Invocation(catalogue, environment, out, err);
		try {
			return commands(invocation, out).execute(args);
		} catch (RuntimeException | Error e) {
			return defect(invocation, e);
		} finally {
			invocation.progress().clear();
			out.flush();
			err.flush();
		}
	}

	private CommandLine commands(Invocation invocation, PrintStream out) {
		CommandLine commands = Verbs.of(invocation);
		commands.setOut(new PrintWriter(out, true));
		commands.setColorScheme(CommandLine.Help.defaultColorScheme(environment.outIsTerminal() ? Ansi.ON : Ansi.OFF));
		commands.setUsageHelpWidth(Math.max(80, Math.min(environment.columns(), 120)));
		commands.setExpandAtFiles(false);
		commands.setParameterExceptionHandler((e, args) -> wrongUse(invocation, e));
		commands.setExecutionExceptionHandler((e, command, parsed) -> failure(invocation, e));
		return commands;
	}

	private static int wrongUse(Invocation invocation, ParameterException e) {
		String command = e.getCommandLine().getCommandSpec().qualifiedName();
		String near = e instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()
				? "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?" : "";
		invocation.say(e.getMessage() + near + "; '" + command + " --help' explains it");
		return WRONG_USE;
	}

	private int failure(Invocation invocation, Exception e) {
		return switch (e) {
			case ProjectException p -> {
				invocation.say(p.getMessage());
				yield p.exitStatus();
			}
			case CancelledException c -> {
				invocation.say("stopped; nothing was changed");
				yield REFUSED;
			}
			default -> defect(invocation, e);
		};
	}

	private int defect(Invocation invocation, Throwable e) {
		invocation.say(Defect.of(e, environment));
		return Defect.EXIT_STATUS;
	}
}

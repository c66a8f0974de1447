package org.allianceworkbench.cli.internal.invocation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.allianceworkbench.cli.environment.Environment;

/** A mistake of this program: the trace goes to a log file, and the user is told its name. */
public final class Defect {

	/** Exit status of a defect. */
	public static final int EXIT_STATUS = 70;

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private Defect() {
	}

	/** Writes the log and returns one line for the user. */
	public static String of(Throwable defect, Environment environment) {
		if (defect instanceof OutOfMemoryError) {
			return "not enough memory (" + (Runtime.getRuntime().maxMemory() >> 20) + " MB); give more, for example with "
					+ "JAVA_TOOL_OPTIONS=-Xmx4g";
		}
		try {
			return "this is a defect of Alliance Workbench (" + name(defect) + "); please report it with the log file "
					+ log(defect, environment.logs());
		} catch (IOException e) {
			return "this is a defect of Alliance Workbench (" + name(defect) + " at " + place(defect) + "); the log could not be "
					+ "written (" + e.getMessage() + ")";
		}
	}

	private static String name(Throwable defect) {
		return defect.getClass().getSimpleName();
	}

	private static String place(Throwable defect) {
		return defect.getStackTrace().length == 0 ? "an unknown place" : defect.getStackTrace()[0].toString();
	}

	private static Path log(Throwable defect, Path folder) throws IOException {
		StringWriter text = new StringWriter();
		text.write("Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + "\n");
		defect.printStackTrace(new PrintWriter(text, true));
		Files.createDirectories(folder);
		Path log = Files.createTempFile(folder, "defect-" + LocalDateTime.now().format(STAMP) + "-", ".log");
		Files.writeString(log, text.toString());
		return log;
	}
}

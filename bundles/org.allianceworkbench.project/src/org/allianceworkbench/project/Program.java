package org.allianceworkbench.project;

import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What this program is. */
public final class Program {

	private Program() {
	}

	/** Name and version, for the history of a study; {@code development} when it does not run on the Eclipse platform. */
	public static String nameAndVersion() {
		return "Alliance Workbench " + Optional.ofNullable(FrameworkUtil.getBundle(Program.class)).map(Bundle::getVersion)
				.map(version -> version.getMajor() + "." + version.getMinor() + "." + version.getMicro()).orElse("development");
	}
}

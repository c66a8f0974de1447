package org.allianceworkbench.cli.internal.verbs;

import org.allianceworkbench.project.Program;

import picocli.CommandLine.IVersionProvider;

/** Name and version for {@code --version}. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { Program.nameAndVersion() };
	}
}

package org.allianceworkbench.cli.internal.verbs;

import java.util.Optional;

import org.allianceworkbench.table.ReadOptions;

import picocli.CommandLine.Option;

/** What a user may say about a data file. */
final class ReadingOptions {

	@Option(names = "--sheet", paramLabel = "SHEET",
			description = "Name of the workbook's sheet, or its number from 1; the first "
			+ "visible one otherwise.")
	private String sheet;

	@Option(names = "--encoding", paramLabel = "NAME", description = "Character encoding, for example windows-1252; recognised "
			+ "otherwise.")
	private String encoding;

	@Option(names = "--password", paramLabel = "TEXT", description = "Password of an encrypted file.")
	private String password;

	ReadOptions options() {
		return new ReadOptions(Optional.ofNullable(encoding), Optional.ofNullable(sheet), Optional.ofNullable(password),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
	}
}

package org.allianceworkbench.intake.internal.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceRows;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.study.Severity;

/** Keeps the findings of one import. */
public final class FindingLog {

	/** With more findings than this a file does not belong to its recipe. */
	private static final int MOST = 50_000;

	private final String file;
	private final SourceRows rows;
	private final ImportTransaction transaction;
	private final String sheet;
	private final List<Finding> findings = new ArrayList<>();

	/**
	 * @param file name of the file
	 * @param sheet the sheet as sources name it
	 * @param rows the rows that are read, for addresses
	 */
	public FindingLog(String file, String sheet, SourceRows rows, ImportTransaction transaction) {
		this.file = file;
		this.sheet = sheet;
		this.rows = rows;
		this.transaction = transaction;
	}

	/** Name of the file. */
	String fileName() {
		return file;
	}

	/** All findings so far. */
	public List<Finding> findings() {
		return findings;
	}

	/** Where a cell stands. */
	Source cell(long row, SourceColumn column) {
		return new Source(sheet, row, column.header(), rows.address(row, column.index()));
	}

	/** Where a row stands. */
	Source row(long row) {
		return new Source(sheet, row, "", rows.name(row));
	}

	/** A row in words. */
	String name(long row) {
		return rows.name(row);
	}

	/** The address of a cell. */
	String address(long row, int column) {
		return rows.address(row, column);
	}

	/** The file or sheet as a whole. */
	private Source whole(String column) {
		return new Source(sheet, 0, column, column);
	}

	/** Keeps a finding about something that was kept aside. */
	void hold(Problem problem, RowKey key, String therapist, String variable, String value, Source source) throws IOException {
		add(problem, problem.rule().severity(), key, therapist, variable, value, source, true);
	}

	/** Keeps a finding about something that was stored all the same. */
	void warn(Problem problem, RowKey key, String therapist, String variable, String value, Source source) throws IOException {
		add(problem, problem.rule() == BuiltInRule.TIME_CUT ? Severity.INFO : Severity.WARNING, key, therapist, variable, value,
				source, false);
	}

	/** Keeps a finding about the file as a whole. */
	void file(Problem problem, RowKey key, String column, String value, boolean held) throws IOException {
		add(problem, problem.rule().severity(), key, "", column, value, whole(column), held);
	}

	private void add(Problem problem, Severity severity, RowKey key, String therapist, String variable, String value,
			Source source, boolean held) throws IOException {
		if (findings.size() == MOST) {
			throw new IntakeException(file + ": more than " + MOST
					+ " cells do not fit the recipe; nothing was imported; the last was "
					+ source + " (" + problem.what() + "); choose another recipe or correct this one");
		}
		Finding finding = new Finding(severity, problem.rule().id(), key, therapist, variable, value, file, source,
				problem.what(),
				problem.remedy(), held);
		transaction.note(finding);
		findings.add(finding);
	}
}

package org.allianceworkbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.ReportFormat;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.publish.TextPublisher;
import org.allianceworkbench.report.Report;

/**
 * How the result of an analysis of a plain file is given.
 *
 * @param format the format; none for text as wide as the terminal
 * @param file where it is written to; printed without one
 */
record AnalyzedFile(Optional<ReportFormat> format, Optional<Path> file) {

	private static final int READABLE = 120;

	/**
	 * What the command line asks for.
	 *
	 * @param output where it is to be written to, null for nowhere
	 * @throws UsageException when that can't be
	 * @throws RefusedException when the file is there already
	 */
	static AnalyzedFile parse(boolean json, List<String> formats, Path output) throws ProjectException {
		if (json && !formats.isEmpty() || formats.size() > 1) {
			throw new UsageException("an analysis of a file is given in one format: --json, or one of html, docx, json, txt after "
					+ "--format");
		}
		Optional<ReportFormat> format = json ? Optional.of(ReportFormat.JSON) : formats.isEmpty() ? ofName(output)
				: ReportFormat.parse(formats).stream().findFirst();
		if (output == null && format.equals(Optional.of(ReportFormat.WORD))) {
			throw new UsageException("a Word document can't be printed; say where it is to be written with --output FILE");
		}
		if (output != null && Files.exists(output)) {
			throw new RefusedException(output + " is there already; name another file, or delete it first");
		}
		return new AnalyzedFile(format, Optional.ofNullable(output));
	}

	private static Optional<ReportFormat> ofName(Path output) throws UsageException {
		if (output == null) {
			return Optional.empty();
		}
		String name = output.getFileName().toString();
		return ReportFormat.parse(List.of(name.substring(name.lastIndexOf('.') + 1))).stream().findFirst();
	}

	/** Prints or writes a result. */
	void give(Report report, Invocation invocation) throws ProjectException {
		if (file.isPresent()) {
			write(report, file.get());
			invocation.print(file.get().toString());
		} else if (format.isEmpty()) {
			invocation.print(TextPublisher.text(report, Math.min(invocation.width(), READABLE)).stripTrailing());
		} else if (format.get() == ReportFormat.JSON) {
			invocation.jsonText(text(report));
		} else {
			invocation.print(text(report).stripTrailing());
		}
	}

	private byte[] bytes(Report report) throws IOException {
		return format.orElse(ReportFormat.TEXT).write(ReportDocument.of(report));
	}

	private String text(Report report) {
		try {
			return new String(bytes(report), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException("a text is made in memory", e);
		}
	}

	private void write(Report report, Path target) throws ProjectException {
		try {
			Files.write(target, bytes(report), StandardOpenOption.CREATE_NEW);
		} catch (FileAlreadyExistsException e) {
			throw new RefusedException(target + " is there already; name another file, or delete it first", e);
		} catch (IOException e) {
			throw new InputException(target + " can't be written: " + e.getMessage(), e);
		}
	}
}

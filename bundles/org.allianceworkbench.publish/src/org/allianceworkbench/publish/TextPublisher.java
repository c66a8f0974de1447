package org.allianceworkbench.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.Wording;

/** Reports for a terminal. */
public final class TextPublisher {

	private static final int LEAST_WIDTH = 40;

	private final int width;
	private final StringBuilder out = new StringBuilder();

	private TextPublisher(int width) {
		this.width = Math.max(LEAST_WIDTH, width);
	}

	/**
	 * A report as lines of text; figures are told by their text alternative.
	 *
	 * @param width columns of the terminal; a table with many numbers may be wider
	 */
	public static String text(Report report, int width) {
		TextPublisher publisher = new TextPublisher(width);
		publisher.write(report);
		return publisher.out.toString();
	}

	private void write(Report report) {
		heading(report.title(), "=");
		report.blocks().stream().filter(b -> !isReference(b)).forEach(this::block);
		if (!report.n().isEmpty()) {
			paragraph("n: " + report.n().entrySet().stream().map(e -> e.getValue() + " " + e.getKey())
					.collect(Collectors.joining(", ")));
		}
		if (!report.scripts().isEmpty()) {
			paragraph("To do the same elsewhere: " + report.scripts().stream().map(s -> s.language().label())
					.collect(Collectors.joining(" and ")) + ", in the report as HTML, Word or JSON.");
		}
		report.excluded().forEach(e -> paragraph("Not used: " + Wording.count(e.rows(), "row") + " (" + e.reason() + ")"));
	}

	private static boolean isReference(Block block) {
		return block instanceof Block.Paragraph p && p.kind() == Block.Paragraph.Kind.REFERENCE;
	}

	private void block(Block block) {
		switch (block) {
			case Block.Heading h -> heading(h.text(), "-");
			case Block.Paragraph p -> paragraph(NumberText.PLAIN.text(p.text()));
			case Block.Warning w -> paragraph("! " + w.sentence());
			case Block.FigureBlock f -> paragraph("[Figure] " + f.figure().title() + ". "
					+ NumberText.PLAIN.text(f.figure().alternative()));
			case Block.TableBlock t -> table(t);
		}
	}

	private void heading(String text, String rule) {
		lines(text);
		out.append(rule.repeat(Math.min(width, text.length()))).append("\n\n");
	}

	private void paragraph(String text) {
		lines(text);
		out.append('\n');
	}

	private void lines(String text) {
		wrap(text, width).forEach(line -> out.append(line).append('\n'));
	}

	private void table(Block.TableBlock table) {
		lines(table.title());
		new TextTable(table, width).write(out);
		for (TableNote note : table.notes()) {
			lines((note.kind() == TableNote.Kind.GENERAL ? "Note. " : note.mark() + " ") + note.text());
		}
		out.append('\n');
	}

	/** Breaks a text at blanks; a longer word is broken within. */
	static List<String> wrap(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) {
			String rest = word;
			if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			while (rest.length() > width) {
				lines.add(rest.substring(0, width));
				rest = rest.substring(width);
			}
			line.append(line.isEmpty() ? "" : " ").append(rest);
		}
		lines.add(line.toString());
		return lines;
	}
}

package org.allianceworkbench.report;

import java.util.List;
import java.util.Objects;

/** One part of a report. */
public sealed interface Block {

	/**
	 * A heading within a report.
	 *
	 * @param level 1 for a section, 2 for a part of it, 3 below that
	 * @param text headline case
	 */
	record Heading(int level, String text) implements Block {
		public Heading {
			if (level < 1 || level > 3) {
				throw new IllegalArgumentException("a heading of level " + level + "; 1 to 3 are known");
			}
			Objects.requireNonNull(text);
		}
	}

	/**
	 * Running text.
	 *
	 * @param kind what it is for
	 * @param text plain text with numbers, without markup
	 */
	record Paragraph(Kind kind, Prose text) implements Block {

		/** What a paragraph is for. */
		public enum Kind {
			/** What was found, in plain language. */
			FINDING,
			/** What was done, ready to paste into a methods section. */
			METHOD,
			/** A work that is cited. */
			REFERENCE,
			/** Anything else. */
			TEXT
		}

		public Paragraph {
			Objects.requireNonNull(kind);
			Objects.requireNonNull(text);
		}
	}

	/**
	 * A table of results.
	 *
	 * @param id short name, unique within the report: lower-case letters, digits and {@code -}
	 * @param title title, headline case
	 * @param columns columns, those of kind STUB first
	 * @param rows rows, each with one cell for each column (a group row with one cell)
	 * @param notes notes below the table
	 */
	record TableBlock(String id, String title, List<TableColumn> columns, List<TableRow> rows, List<TableNote> notes)
			implements Block {
		public TableBlock {
			Objects.requireNonNull(id);
			Objects.requireNonNull(title);
			columns = List.copyOf(columns);
			rows = List.copyOf(rows);
			notes = List.copyOf(notes);
			for (TableRow row : rows) {
				if (row.kind() != TableRow.Kind.GROUP && row.cells().size() != columns.size()) {
					throw new IllegalArgumentException("table " + id + " has " + columns.size() + " columns but a row of "
							+ row.cells().size() + " cells");
				}
			}
		}
	}

	/** A figure, with its title as the caption. */
	record FigureBlock(Figure figure) implements Block {
		public FigureBlock {
			Objects.requireNonNull(figure);
		}
	}

	/**
	 * Something that the reader must know before trusting a result.
	 *
	 * @param message what is the matter, one sentence
	 * @param remedy what to do about it, one sentence; empty when nothing can be done
	 */
	record Warning(String message, String remedy) implements Block {
		public Warning {
			Objects.requireNonNull(message);
			Objects.requireNonNull(remedy);
		}

		/** Both sentences. */
		public String sentence() {
			return remedy.isEmpty() ? message : message + " " + remedy;
		}
	}
}

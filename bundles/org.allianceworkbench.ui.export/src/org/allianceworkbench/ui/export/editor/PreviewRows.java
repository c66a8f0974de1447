package org.allianceworkbench.ui.export.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.ui.grid.RowMarks;
import org.allianceworkbench.ui.grid.RowSource;

/** The rows of a preview for a grid; another preview with the same columns can take its place. */
final class PreviewRows implements RowSource {

	private volatile ExportPreview preview;

	PreviewRows(ExportPreview preview) {
		this.preview = preview;
	}

	/**
	 * Takes another preview.
	 *
	 * @return whether it has the same columns; else nothing is taken
	 */
	boolean take(ExportPreview other) {
		boolean same = other.rows().specs().equals(preview.rows().specs()) && other.columns().equals(preview.columns());
		if (same) {
			preview = other;
		}
		return same;
	}

	@Override
	public List<ColumnSpec> columns() {
		return preview.rows().specs();
	}

	@Override
	public long count() {
		return preview.rows().rowCount();
	}

	@Override
	public Table rows(long first, int count) {
		Table all = preview.rows();
		int from = (int) Math.min(first, all.rowCount());
		int rows = Math.min(count, all.rowCount() - from);
		return from == 0 && rows == all.rowCount() ? all : all.map(column -> new Part(column, from, rows));
	}

	@Override
	public List<RowMarks> marks(long first, Table rows) {
		return List.of();
	}

	@Override
	public String summary(ColumnSpec column) {
		List<String> lines = new ArrayList<>();
		if (!column.label().isBlank()) {
			lines.add(column.label());
		}
		facts(column).ifPresent(facts -> {
			lines.add((facts.key() ? "Tells rows apart: " : "From the codebook's ") + facts.source() + ", " + Words.of(facts.level())
					.toLowerCase(java.util.Locale.ROOT) + (facts.form() == ExportForm.VALUE ? "" : ", " + Words.of(facts.form()))
					+ (facts.role().isEmpty() ? "" : ", " + facts.role()) + (facts.occasion().isEmpty() ? "" : " at " + facts
							.occasion()));
			if (!facts.treatment().isEmpty()) {
				lines.add("Protected: " + facts.treatment());
			}
		});
		return String.join("\n", lines);
	}

	private Optional<ColumnFacts> facts(ColumnSpec column) {
		return preview.columns().stream().filter(each -> each.column().equals(column.name())).findFirst();
	}

	/** Some rows of a column, without copying. */
	private record Part(Column all, int from, int size) implements Column {

		@Override
		public ColumnSpec spec() {
			return all.spec();
		}

		@Override
		public double number(int row) {
			return all.number(from + row);
		}

		@Override
		public String text(int row) {
			return all.text(from + row);
		}
	}
}

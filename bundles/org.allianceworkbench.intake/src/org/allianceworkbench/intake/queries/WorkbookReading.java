package org.allianceworkbench.intake.queries;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;

/** Reads a workbook of questions and holds all that is locked in it against what was sent. */
final class WorkbookReading {

	private final Study study;
	private final Path file;
	private final QuerySheet sheet;
	private final Map<String, Decision> questions;
	private final Answers answers;

	WorkbookReading(Study study, StudyStore store, Path file) throws IOException {
		this.study = study;
		this.file = file;
		this.sheet = new QuerySheet(study, store.secret());
		this.questions = store.decisions().stream().filter(decision -> decision.kind() == Decision.Kind.ASK)
				.collect(Collectors.toMap(decision -> Long.toString(decision.id()), decision -> decision));
		this.answers = new Answers(study, store);
	}

	QueryReading read(TableFormat format) throws IOException {
		if (!format.hasGrid() || !format.sheets(file, ReadOptions.NONE).contains(QuerySheet.NAME)) {
			throw foreign("it has no sheet '" + QuerySheet.NAME + "'");
		}
		Map<Long, GridRow> rows = new HashMap<>();
		try (Grid grid = format.openGrid(file, ReadOptions.NONE.withSheet(QuerySheet.NAME))) {
			for (Optional<GridRow> row = grid.next(); row.isPresent(); row = grid.next()) {
				rows.put(row.get().number(), row.get());
			}
		}
		String site = head(rows);
		String[] numbers = hidden(rows, QuerySheet.STUDY_ROW + 2, QuerySheet.NUMBER).split(",");
		List<QueryAnswer> found = new ArrayList<>();
		for (int i = 0; i < numbers.length; i++) {
			found.add(answer(rows, QuerySheet.FIRST_ROW + i, numbers[i]));
		}
		long last = QuerySheet.FIRST_ROW + numbers.length - 1;
		for (GridRow row : rows.values()) {
			if (row.number() > last && !row.isBlank()) {
				throw changed("row " + row.number() + " was added");
			}
		}
		return new QueryReading(site, by(rows, found), found);
	}

	/** Makes sure that the workbook is one of this study; gives the site. */
	private String head(Map<Long, GridRow> rows) throws QueryException {
		String owner = hidden(rows, QuerySheet.STUDY_ROW, QuerySheet.NUMBER);
		if (owner.isEmpty()) {
			throw foreign("it was not written as one by this program");
		}
		if (!owner.equals(String.valueOf(study.getId()))) {
			throw foreign("it belongs to another study, '" + QuerySheet.text(cell(rows, QuerySheet.STUDY_ROW,
					QuerySheet.BY_COLUMN))
					+ "'");
		}
		String site = hidden(rows, QuerySheet.STUDY_ROW + 1, QuerySheet.NUMBER);
		String numbers = hidden(rows, QuerySheet.STUDY_ROW + 2, QuerySheet.NUMBER);
		if (!hidden(rows, QuerySheet.STUDY_ROW + 2, QuerySheet.CHECK).equals(sheet.checksum(site, numbers))) {
			throw changed("the hidden cells of its head do not fit the data of this study (cell "
					+ Grid.address(QuerySheet.CHECK, QuerySheet.STUDY_ROW + 2) + ")");
		}
		return site;
	}

	private QueryAnswer answer(Map<Long, GridRow> rows, int row, String number) throws IOException {
		Decision question = Optional.ofNullable(questions.get(number)).orElseThrow(() -> foreign("question " + number
				+ " is not one of this study's"));
		if (!hidden(rows, row, QuerySheet.NUMBER).equals(number)) {
			throw changed("question " + number + " does not stand in row " + row + " any more; rows were moved or deleted");
		}
		List<String> expected = sheet.texts(question);
		for (int column = 0; column < expected.size(); column++) {
			String found = QuerySheet.text(cell(rows, row, column));
			if (column != QuerySheet.LABEL && !found.equals(expected.get(column))) {
				throw changed("cell " + Grid.address(column, row) + " (" + QuerySheet.heading(column) + ") was '"
						+ expected.get(column)
						+ "' and is '" + found + "'");
			}
		}
		if (!hidden(rows, row, QuerySheet.CHECK).equals(sheet.checksum(question))) {
			throw changed("the checksum in cell " + Grid.address(QuerySheet.CHECK, row) + " is not that of question " + number);
		}
		return answers.of(question, Grid.address(QuerySheet.ANSWER, row), entered(rows, row, QuerySheet.ANSWER),
				entered(rows, row, QuerySheet.COMMENT));
	}

	private String by(Map<Long, GridRow> rows, List<QueryAnswer> found) throws QueryException {
		String by = entered(rows, QuerySheet.BY_ROW, QuerySheet.BY_COLUMN);
		boolean answered = found.stream().anyMatch(answer -> answer.outcome() != QueryAnswer.Outcome.NONE
				&& answer.outcome() != QueryAnswer.Outcome.CLOSED);
		if (by.isEmpty() && answered) {
			throw new QueryException(file.getFileName() + ": cell " + Grid.address(QuerySheet.BY_COLUMN, QuerySheet.BY_ROW)
					+ " does not say who answered; enter the name");
		}
		return by;
	}

	private String entered(Map<Long, GridRow> rows, int row, int column) throws QueryException {
		Cell cell = cell(rows, row, column);
		if (cell.formula().isPresent()) {
			throw changed("cell " + Grid.address(column, row) + " holds a formula; enter its value");
		}
		return QuerySheet.text(cell);
	}

	private static String hidden(Map<Long, GridRow> rows, int row, int column) {
		return QuerySheet.text(cell(rows, row, column));
	}

	private static Cell cell(Map<Long, GridRow> rows, int row, int column) {
		GridRow found = rows.get((long) row);
		return found == null ? Cell.BLANK : found.cell(column);
	}

	private QueryException foreign(String why) {
		return new QueryException(file.getFileName() + " is no workbook of questions of this study: " + why
				+ "; read the file that the site sent back");
	}

	private QueryException changed(String what) {
		return new QueryException(file.getFileName() + " was changed where it must not be: " + what
				+ "; ask the site to answer in the workbook as it was sent");
	}
}

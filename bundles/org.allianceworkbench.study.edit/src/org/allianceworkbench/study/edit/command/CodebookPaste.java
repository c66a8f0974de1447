package org.allianceworkbench.study.edit.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.VariableNames;

/**
 * A block of a spreadsheet that is to become variables: looked at before it lands. Columns are known by their headers when the
 * first row has them, else they stand in the order of the codebook. A variable that is there gets what the block says of it;
 * an empty cell says nothing.
 */
public final class CodebookPaste {

	/**
	 * One row of the block.
	 *
	 * @param number its number in the block, from 1, the header counted
	 * @param name the variable
	 * @param isNew whether the study has no such variable yet
	 * @param cells what the row says
	 * @param problems what is wrong, each as a sentence; the row can't be taken then
	 */
	public record Line(int number, String name, boolean isNew, Map<VariableColumn, String> cells, List<String> problems) {

		public Line {
			cells = java.util.Collections.unmodifiableMap(new EnumMap<>(cells));
			problems = List.copyOf(problems);
		}

		/** Whether it can be taken. */
		public boolean isGood() {
			return problems.isEmpty();
		}
	}

	private final Study study;
	private final Level level;
	private final List<Line> lines = new ArrayList<>();
	private final List<String> unknownHeaders = new ArrayList<>();

	private CodebookPaste(Study study, Level level) {
		this.study = study;
		this.level = level;
	}

	/**
	 * Looks at a block.
	 *
	 * @param text rows separated by line breaks, cells by tabs; a cell in quotes may hold both
	 * @param columns the columns when the block has no headers
	 * @param level level of new variables for which the block gives none
	 */
	public static CodebookPaste of(Study study, String text, List<VariableColumn> columns, Level level) {
		CodebookPaste paste = new CodebookPaste(study, level);
		paste.read(Block.of(text), columns);
		return paste;
	}

	private void read(List<List<String>> rows, List<VariableColumn> given) {
		List<Optional<VariableColumn>> columns = rows.isEmpty() ? List.of() : headers(rows.get(0));
		boolean hasHeaders = columns.contains(Optional.of(VariableColumn.NAME));
		List<Optional<VariableColumn>> meaning = hasHeaders ? columns : given.stream().map(Optional::of).toList();
		if (hasHeaders) {
			for (int i = 0; i < columns.size(); i++) {
				if (columns.get(i).isEmpty() && !rows.get(0).get(i).isBlank()) {
					unknownHeaders.add(rows.get(0).get(i).strip());
				}
			}
		}
		Map<String, Integer> known = new HashMap<>();
		for (int i = hasHeaders ? 1 : 0; i < rows.size(); i++) {
			if (rows.get(i).stream().anyMatch(cell -> !cell.isBlank())) {
				lines.add(line(i + 1, rows.get(i), meaning, known));
			}
		}
	}

	private static List<Optional<VariableColumn>> headers(List<String> row) {
		return row.stream().map(VariableColumn::titled).toList();
	}

	private Line line(int number, List<String> row, List<Optional<VariableColumn>> meaning, Map<String, Integer> known) {
		Map<VariableColumn, String> cells = new EnumMap<>(VariableColumn.class);
		List<String> problems = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			Optional<VariableColumn> column = i < meaning.size() ? meaning.get(i) : Optional.empty();
			String text = row.get(i).strip();
			if (column.isPresent()) {
				cells.put(column.get(), text);
				column.get().problem(text).ifPresent(problems::add);
			}
		}
		String name = cells.getOrDefault(VariableColumn.NAME, "");
		Optional<Variable> there = Codebook.of(study).variable(name);
		if (there.isEmpty()) {
			VariableNames.problem(name).ifPresent(problem -> problems.add(0, name.isEmpty() ? "The row has no name."
				: "The name " + name + " " + problem + ". It could be " + VariableNames.suggest(name, taken -> false) + "."));
		}
		Integer first = known.putIfAbsent(VariableNames.fold(name), number);
		if (first != null && !name.isEmpty()) {
			problems.add("Row " + first + " has the same name.");
		}
		return new Line(number, name, there.isEmpty(), cells, problems);
	}

	/** The rows. */
	public List<Line> lines() {
		return List.copyOf(lines);
	}

	/** Headers of the block that mean no column; what stands below them is left out. */
	public List<String> unknownHeaders() {
		return List.copyOf(unknownHeaders);
	}

	/**
	 * Takes the good rows as one change.
	 *
	 * @param place place of new variables in the codebook
	 */
	public StudyChange change(int place) {
		List<Line> good = lines.stream().filter(Line::isGood).toList();
		String label = good.size() == 1 ? "Paste variable " + good.get(0).name() : "Paste " + good.size() + " variables";
		if (good.isEmpty()) {
			return StudyChange.refused(study, label, "No row can be taken.");
		}
		return StudyChange.of(study, label, List.of(study), () -> {
			int next = Math.min(place, study.getVariables().size());
			for (Line line : good) {
				Optional<Variable> there = Codebook.of(study).variable(line.name());
				Variable variable = there.orElseGet(() -> (Variable) PartEdits.create(StudyPackage.Literals.VARIABLE));
				if (there.isEmpty()) {
					variable.setName(line.name());
					variable.setLevel(level);
					study.getVariables().add(next++, variable);
				}
				write(line, variable);
			}
		});
	}

	private void write(Line line, Variable variable) {
		line.cells().forEach((column, text) -> {
			if (column != VariableColumn.NAME && !text.isEmpty() && !text.equals(column.text(variable))) {
				column.set(study, List.of(variable), text).doWithin();
			}
		});
	}
}

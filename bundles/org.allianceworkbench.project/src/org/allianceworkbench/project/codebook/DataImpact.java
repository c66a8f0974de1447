package org.allianceworkbench.project.codebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.codebook.VariableChange;
import org.allianceworkbench.study.codebook.VariableChange.Definition;
import org.allianceworkbench.study.codebook.VariableValues;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;

/**
 * What a change of a variable's definition would do to the values that are stored, counted before it is done.
 *
 * @param variable name of the variable before the change
 * @param stored how many values are stored
 * @param lost whether values could not be kept, so that the study could not be saved with the change
 * @param effects what becomes of how many values, one sentence each
 */
public record DataImpact(String variable, long stored, boolean lost, List<String> effects) {

	private static final int EXAMPLES = 5;

	public DataImpact {
		effects = List.copyOf(effects);
	}

	/**
	 * Counts what changes would do; of variables without stored values, or of which nothing changes, there is nothing to say.
	 *
	 * @throws ProjectException when the definition or the data can't be read
	 */
	public static List<DataImpact> of(StudyProject project, List<VariableChange> changes, Progress progress)
			throws ProjectException {
		return Failures.explained(project.folder().root(), () -> {
			Study saved = StudyFile.openStudy(project.folder().definition()).content();
			List<DataImpact> impacts = new ArrayList<>();
			progress.begin("Counting stored values", changes.size(), "variables");
			for (VariableChange change : changes) {
				progress.checkCancelled();
				Optional<Variable> known = saved.getVariables().stream().filter(each -> change.id().equals(each.getId()))
						.findFirst();
				if (known.isPresent()) {
					Column column = project.store().query(RowQuery.of(known.get().getLevel(), known.get().getName()))
						.column(known.get().getName());
					of(column, change).ifPresent(impacts::add);
				}
				progress.worked(impacts.size());
			}
			return impacts;
		});
	}

	/** What a change does to the values of a column; empty when nothing is to be said. */
	static Optional<DataImpact> of(Column column, VariableChange change) {
		int[] filled = IntStream.range(0, column.size()).filter(row -> holds(column, row)).toArray();
		Definition before = change.before();
		if (filled.length == 0) {
			return Optional.empty();
		}
		if (change.after().isEmpty()) {
			return Optional.of(new DataImpact(before.name(), filled.length, false, List.of(values(filled.length)
				+ (filled.length == 1 ? " stays" : " stay")
				+ " in the data file, but can't be seen, analysed or exported any more.")));
		}
		Definition after = change.after().get();
		if (after.level() != before.level() || after.type() != before.type()) {
			return Optional.of(new DataImpact(before.name(), filled.length, true, List.of(values(filled.length) + " of type "
				+ words(before.type().getName()) + " at the level " + words(before.level().getName()) + " can't become "
				+ words(after.type().getName()) + " at the level " + words(after.level().getName())
				+ ". Add another variable, and derive or import its values.")));
		}
		if (before.type() != VariableType.NUMBER && before.type() != VariableType.TEXT) {
			return Optional.empty();
		}
		List<String> effects = new ArrayList<>();
		boolean numbers = before.type() == VariableType.NUMBER;
		Values values = new Values(column, filled, numbers);
		outside(values, before.values(), after.values(), effects);
		missing(values, before.values(), after.values(), effects);
		labels(values, before.values(), after.values(), effects);
		return effects.isEmpty() ? Optional.empty() : Optional.of(new DataImpact(before.name(), filled.length, false, effects));
	}

	private static boolean holds(Column column, int row) {
		return column.spec().type().isNumeric() ? !Double.isNaN(column.number(row)) : column.text(row) != null
				&& !column.text(row).isEmpty();
	}

	/** The values that are stored. */
	private record Values(Column column, int[] rows, boolean numbers) {

		boolean isMissing(VariableValues meaning, int row) {
			return numbers ? meaning.isMissing(column.number(row)) : meaning.isMissing(column.text(row));
		}

		boolean hasLabel(VariableValues meaning, int row) {
			return (numbers ? meaning.label(column.number(row)) : meaning.label(column.text(row))).isPresent();
		}

		boolean isOutside(VariableValues meaning, int row) {
			return numbers && !meaning.isInRange(column.number(row));
		}

		int[] where(IntPredicate condition) {
			return IntStream.of(rows).filter(condition).toArray();
		}

		String examples(int[] some) {
			Set<String> texts = new LinkedHashSet<>();
			for (int i = 0; i < some.length && texts.size() <= EXAMPLES; i++) {
				texts.add(numbers ? CodeText.of(column.number(some[i])) : column.text(some[i]));
			}
			String shown = texts.stream().limit(EXAMPLES).collect(Collectors.joining(", "));
			return texts.isEmpty() ? "" : " (" + shown + (texts.size() > EXAMPLES ? ", ..." : "") + ")";
		}
	}

	private static void outside(Values values, VariableValues before, VariableValues after, List<String> effects) {
		int[] now = values.where(row -> values.isOutside(after, row));
		int[] fresh = values.where(row -> values.isOutside(after, row) && !values.isOutside(before, row));
		if (fresh.length > 0) {
			effects.add(of(now.length, values) + " would be outside of the range" + values.examples(now) + ".");
		}
	}

	private static void missing(Values values, VariableValues before, VariableValues after, List<String> effects) {
		int[] more = values.where(row -> values.isMissing(after, row) && !values.isMissing(before, row));
		int[] fewer = values.where(row -> !values.isMissing(after, row) && values.isMissing(before, row));
		if (more.length > 0) {
			effects.add(of(more.length, values) + " would count as missing" + values.examples(more) + ".");
		}
		if (fewer.length > 0) {
			effects.add(of(fewer.length, values) + " would not count as missing any more" + values.examples(fewer) + ".");
		}
	}

	private static void labels(Values values, VariableValues before, VariableValues after, List<String> effects) {
		if (!before.hasLabels() && !after.hasLabels()) {
			return;
		}
		int[] without = values.where(row -> !values.hasLabel(after, row) && values.hasLabel(before, row));
		int[] unknown = after.hasLabels() ? values.where(row -> !values.hasLabel(after, row)) : new int[0];
		if (without.length > 0) {
			effects.add(of(without.length, values) + " would lose their label" + values.examples(without) + ".");
		} else if (unknown.length > 0) {
			effects.add(of(unknown.length, values) + " would have no label" + values.examples(unknown) + ".");
		}
	}

	private static String of(int count, Values values) {
		return String.format(Locale.ROOT, "%,d of %,d stored values", count, values.rows().length);
	}

	private static String values(int count) {
		return String.format(Locale.ROOT, count == 1 ? "1 stored value" : "%,d stored values", count);
	}

	private static String words(String constant) {
		return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}

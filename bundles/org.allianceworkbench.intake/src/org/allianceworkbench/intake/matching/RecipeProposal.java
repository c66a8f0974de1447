package org.allianceworkbench.intake.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceLayout;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Study;

/**
 * How a file could be read.
 * <p>
 * Every column is in it: as a key, in one of the column proposals, or both undecided and visible. What is below
 * {@link #THRESHOLD} is for a person to decide; nothing of it is taken or left out silently.
 *
 * @param study the study
 * @param name a name for the recipe that the study does not use yet
 * @param file name of the file
 * @param format id of the file's format
 * @param layout where the header and the data are
 * @param keys where the keys are read
 * @param columns what becomes of the columns
 * @param missingTexts texts that mean missing wherever they stand
 * @param decimalComma whether 1,5 is one and a half
 * @param dateOrder order of dates written as text
 */
public record RecipeProposal(Study study, String name, String file, String format, SourceLayout layout, List<KeyProposal> keys,
		List<ColumnProposal> columns, List<RecodeProposal> missingTexts, Choice<Boolean> decimalComma,
		Choice<DateOrder> dateOrder) {

	/** Least confidence with which something is taken without asking. */
	public static final double THRESHOLD = 0.7;

	public RecipeProposal {
		keys = List.copyOf(keys);
		columns = List.copyOf(columns);
		missingTexts = List.copyOf(missingTexts);
	}

	/** The same with another proposal for a key. */
	public RecipeProposal with(KeyProposal key) {
		List<KeyProposal> others = new ArrayList<>(keys);
		others.removeIf(other -> other.key() == key.key());
		others.add(key);
		others.sort(Comparator.comparing(KeyProposal::key));
		return new RecipeProposal(study, name, file, format, layout, others, columns, missingTexts, decimalComma, dateOrder);
	}

	/** The same with another proposal for a column or pattern, known by its header. */
	public RecipeProposal with(ColumnProposal column) {
		List<ColumnProposal> others = columns.stream().map(other -> other.header().equals(column.header()) ? column : other)
				.toList();
		return new RecipeProposal(study, name, file, format, layout, keys, others, missingTexts, decimalComma, dateOrder);
	}

	/** The same with another answer to how numbers and dates are written. */
	public RecipeProposal written(Choice<Boolean> comma, Choice<DateOrder> order) {
		return new RecipeProposal(study, name, file, format, layout, keys, columns, missingTexts, comma, order);
	}

	/** The same under another name. */
	public RecipeProposal named(String other) {
		return new RecipeProposal(study, other, file, format, layout, keys, columns, missingTexts, decimalComma, dateOrder);
	}

	/** What a person must decide, one sentence each; empty when nothing. */
	public List<String> undecided() {
		List<String> open = new ArrayList<>();
		keys.stream().filter(key -> !key.isDecided()).forEach(key -> open.add("the "
				+ key.key().getName().toLowerCase(Locale.ROOT) + " key: " + key.reason()));
		columns.stream().filter(column -> !column.isDecided()).forEach(column -> open.add("column '" + column.header() + "': "
				+ column.reason()));
		if (!decimalComma.isDecided()) {
			open.add("decimal mark: " + decimalComma.reason());
		}
		if (!dateOrder.isDecided()) {
			open.add("date order: " + dateOrder.reason());
		}
		return open;
	}

	/**
	 * The recipe, not part of the study yet; it refers to the study's variables, occasions and roles.
	 *
	 * @throws IntakeException when something is undecided; the message names all of it
	 */
	public Recipe toRecipe() throws IntakeException {
		List<String> open = undecided();
		if (!open.isEmpty()) {
			throw new IntakeException(file + ": " + (open.size() == 1 ? "one thing is" : open.size() + " things are")
					+ " to be decided before the file can be read: " + String.join("; ", open));
		}
		return RecipeWriter.recipe(this);
	}
}

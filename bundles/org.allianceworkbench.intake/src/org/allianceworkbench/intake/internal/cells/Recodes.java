package org.allianceworkbench.intake.internal.cells;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.NumberText;

/**
 * What single texts and values become; texts are compared without blanks around them and without regard to case, numbers as
 * numbers.
 *
 * @param <T> what they become
 */
public final class Recodes<T> {

	private final Map<String, T> texts = new HashMap<>();
	private final Map<Double, T> numbers = new HashMap<>();
	private final BitSet lengths = new BitSet();

	/**
	 * Adds recodes; of two for the same text the one added first counts.
	 *
	 * @param decimal decimal mark of numbers written as text
	 * @param target what a recode leads to
	 */
	public void add(Collection<Recode> recodes, char decimal, Function<Recode, T> target) {
		for (Recode recode : recodes) {
			String from = recode.getFrom() == null ? "" : recode.getFrom();
			T to = target.apply(recode);
			texts.putIfAbsent(VariableNames.fold(from), to);
			lengths.set(VariableNames.fold(from).length());
			lengths.set(from.strip().length());
			OptionalDouble number = NumberText.parse(from, decimal);
			number = number.isPresent() ? number : CodeText.number(from);
			number.ifPresent(n -> numbers.putIfAbsent(n + 0.0, to));
		}
	}

	/** What a cell's value becomes, or {@code null} when nothing is said about it. */
	public T find(Cell value) {
		if (texts.isEmpty()) {
			return null;
		}
		return switch (value) {
			case Cell.Num n -> numbers.isEmpty() ? null : numbers.get(n.number() + 0.0);
			case Cell.Text t -> text(SpacedText.trim(t.text()));
			default -> text(value.shown());
		};
	}

	/** The length tells for most texts that they are none of these. */
	private T text(String text) {
		return lengths.get(text.length()) ? texts.get(VariableNames.fold(text)) : null;
	}
}

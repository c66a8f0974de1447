package org.allianceworkbench.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.table.Column;

/** Whether it is known in which order occasions are: by the design, by numbers, or by numbers in their names. */
final class OccasionOrder {

	private static final int MOST_NAMED = 6;

	private OccasionOrder() {
	}

	/** A warning where occasions are words without numbers, of which only the alphabet gives an order. */
	static Optional<Block.Warning> doubt(AnalysisInput input) {
		Optional<Column> column = input.key(DesignKey.OCCASION).filter(c -> !c.spec().type().isNumeric());
		if (column.isEmpty() || input.categories().containsKey(DesignKey.OCCASION)) {
			return Optional.empty();
		}
		Set<String> words = new TreeSet<>(Comparator.naturalOrder());
		for (int row = 0; row < column.get().size(); row++) {
			if (!column.get().isMissing(row) && !column.get().text(row).isBlank()) {
				words.add(column.get().text(row));
			}
		}
		if (words.size() < 2 || words.stream().anyMatch(w -> w.chars().anyMatch(Character::isDigit))) {
			return Optional.empty();
		}
		List<String> shown = words.stream().limit(MOST_NAMED).toList();
		return Optional.of(new Block.Warning("The occasions in '" + column.get().spec().name()
				+ "' are words, taken in the order of "
				+ "the alphabet: " + String.join(", ", shown) + (words.size() > shown.size() ? ", ..." : "") + ".",
				"If that is not their order, name a column of numbers under " + DesignKey.OCCASION.named() + "."));
	}
}

package org.allianceworkbench.intake.internal.recipe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.intake.internal.cells.Recodes;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.table.grid.Cell;

/**
 * The codes that a key can have, and how they are found from what stands in a file: by the recipe's recodes, then by the code
 * itself, then by a label that only one of them has; always without regard to case.
 */
final class KeyCodes {

	/** A code with its label, which may be empty. */
	record Known(String code, String label) {
	}

	private final boolean open;
	private final Recodes<String> recodes = new Recodes<>();
	private final Map<String, String> known = new HashMap<>();

	/**
	 * The codes of a key.
	 *
	 * @param rule the recipe's rule, when it has one
	 * @param open whether codes that are not known are fine, as for clients
	 */
	KeyCodes(Optional<KeyRule> rule, List<Known> codes, boolean open, char decimal) {
		this.open = open;
		rule.ifPresent(r -> recodes.add(r.getRecodes(), decimal, recode -> recode.getTo() == null ? "" : recode.getTo()));
		codes.forEach(code -> known.putIfAbsent(VariableNames.fold(code.code()), code.code()));
		Set<String> several = new HashSet<>();
		Map<String, String> labels = new HashMap<>();
		for (Known code : codes) {
			if (!code.label().isEmpty() && labels.put(VariableNames.fold(code.label()), code.code()) != null) {
				several.add(VariableNames.fold(code.label()));
			}
		}
		labels.keySet().removeAll(several);
		labels.forEach(known::putIfAbsent);
	}

	/**
	 * The code for a cell.
	 *
	 * @param value the cell's value, for recodes
	 * @param text the cell's text as an identifier
	 * @return empty when the code is not known; an empty text when a recode says that it is missing
	 */
	Optional<String> find(Cell value, String text) {
		String recoded = recodes.find(value);
		String code = recoded == null ? text : recoded;
		if (recoded != null && recoded.isEmpty()) {
			return Optional.of("");
		}
		String found = known.get(VariableNames.fold(code));
		return found != null ? Optional.of(found) : open ? Optional.of(code) : Optional.empty();
	}

	/** The code for a part of a header or file name. */
	Optional<String> find(String token) {
		return find(new Cell.Text(token), token).filter(code -> !code.isEmpty());
	}
}

package org.allianceworkbench.intake.drift;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.study.Recipe;

/**
 * What differs between a new file and what was agreed.
 *
 * @param file name of the file
 * @param recipe the recipe as agreed
 * @param items what differs, in the order of the file; what is harmless too
 */
public record DriftReport(String file, Recipe recipe, List<DriftItem> items) {

	/** Accepts every proposal; something that has none stays open. */
	public static final String ALL = "all";

	public DriftReport {
		items = List.copyOf(items);
	}

	/** What nobody has accepted yet. */
	public List<DriftItem> open(Collection<String> accepted) {
		return items.stream().filter(item -> !item.isHarmless() && answer(item, accepted).isEmpty()).toList();
	}

	/** The answer that was accepted. */
	Optional<String> answer(DriftItem item, Collection<String> accepted) {
		Optional<String> given = accepted.stream().map(String::strip).filter(answer -> item.answers().stream()
				.anyMatch(known -> known.equals(answer) || item.kind() == DriftItem.Kind.NEW_CODE
				&& answer.startsWith(known + "=")))
				.findFirst();
		boolean sure = item.answers().size() == 1 || item.kind() == DriftItem.Kind.RENAMED_COLUMN;
		return given.isPresent() ? given : sure && accepted.contains(ALL) ? Optional.of(item.answers().get(0)) : Optional.empty();
	}

	/**
	 * The recipe with what was accepted: the next version of it, or the recipe itself when nothing has to be changed.
	 *
	 * @throws IntakeException when something is open; the message names all of it and how to accept it
	 */
	public Recipe adapted(Collection<String> accepted) throws IntakeException {
		List<DriftItem> open = open(accepted);
		if (!open.isEmpty()) {
			throw new IntakeException(file + " is not as the recipe '" + recipe.getName() + "' version " + recipe.getVersion()
					+ " expects: " + open.stream().map(item -> item.what() + " (" + String.join(" or ", item.answers()) + ")")
							.collect(Collectors.joining("; "))
							+ "; nothing was imported; accept each with --accept, or ask the site");
		}
		return new RecipeAdaption(this).adapted(accepted);
	}
}

package org.allianceworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.intake.internal.recipe.HeaderPattern;
import org.allianceworkbench.intake.reading.IntakeException;

/** Which sheets of a file a recipe is about. */
public final class SheetNames {

	private SheetNames() {
	}

	/**
	 * The sheets in the order of the file; one empty entry for the first visible sheet.
	 *
	 * @throws IntakeException when the recipe names sheets by a pattern that none fits
	 */
	public static List<Optional<String>> of(ImportPart part) throws IntakeException {
		String wanted = part.recipe().getSheet() == null ? "" : part.recipe().getSheet().strip();
		List<String> sheets = part.file().sheets();
		if (wanted.isEmpty()) {
			return List.of(Optional.empty());
		}
		if (!isPattern(wanted) || sheets.stream().anyMatch(sheet -> sheet.strip().toLowerCase(Locale.ROOT)
				.equals(wanted.toLowerCase(Locale.ROOT)))) {
			return List.of(Optional.of(wanted));
		}
		HeaderPattern pattern = HeaderPattern.ofFileName(wanted);
		List<Optional<String>> found = new ArrayList<>();
		sheets.stream().filter(sheet -> pattern.match(sheet).isPresent()).forEach(sheet -> found.add(Optional.of(sheet)));
		if (found.isEmpty()) {
			throw new IntakeException(part.file().name() + ": no sheet fits the pattern '" + wanted + "' of the recipe '"
					+ part.recipe().getName() + "'; there are: '" + String.join("', '", sheets) + "'");
		}
		return found;
	}

	private static boolean isPattern(String name) {
		return name.indexOf('*') >= 0 || name.indexOf('?') >= 0 || name.indexOf('{') >= 0;
	}
}

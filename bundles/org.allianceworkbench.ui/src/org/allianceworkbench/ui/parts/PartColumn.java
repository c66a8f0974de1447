package org.allianceworkbench.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.edit.command.FeatureText;
import org.allianceworkbench.study.edit.command.StudyChange;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column of a grid of parts.
 *
 * @param <T> what a row is
 * @param title what stands above it
 * @param width width in pixels at first
 * @param text what stands in it
 * @param choices what can be chosen; empty where anything can be written
 * @param feature the feature that is shown, by which problems are found
 * @param change writes a text into it for rows; empty for a column that is only read
 * @param switched whether its cells are switched by a click or the space bar, and show the first choice as a mark
 */
public record PartColumn<T>(String title, int width, Function<T, String> text, List<String> choices,
		Optional<EStructuralFeature> feature, Optional<BiFunction<List<T>, String, StudyChange>> change, boolean switched) {

	/** A column of an attribute that can be edited. */
	public static <T extends EObject> PartColumn<T> of(Study study, String title, int width, EAttribute feature) {
		List<String> choices = FeatureText.choices(feature);
		return new PartColumn<>(title, width, part -> FeatureText.of(part, feature), choices, Optional.of(feature),
				Optional.of((parts, text) -> FeatureText.set(study, parts, feature, text)), choices.equals(List.of("yes", "no")));
	}

	/** A column that is only read. */
	public static <T> PartColumn<T> read(String title, int width, Function<T, String> text) {
		return new PartColumn<>(title, width, text, List.of(), Optional.empty(), Optional.empty(), false);
	}

	/** A column that is written as text. */
	public static <T> PartColumn<T> text(String title, int width, Function<T, String> text, EStructuralFeature feature,
			BiFunction<List<T>, String, StudyChange> change) {
		return new PartColumn<>(title, width, text, List.of(), Optional.of(feature), Optional.of(change), false);
	}

	/** A column whose cells are on or off. */
	public static <T> PartColumn<T> onOff(String title, int width, Function<T, Boolean> on,
			BiFunction<List<T>, Boolean, StudyChange> change) {
		return new PartColumn<>(title, width, row -> on.apply(row) ? "yes" : "no", List.of("yes", "no"), Optional.empty(),
				Optional.of((rows, text) -> change.apply(rows, text.equals("yes"))), true);
	}
}

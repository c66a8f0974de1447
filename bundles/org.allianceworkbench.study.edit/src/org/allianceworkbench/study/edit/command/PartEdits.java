package org.allianceworkbench.study.edit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.VariableNames;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What can be done to any part of a study: set a feature, add, remove, move. */
public final class PartEdits {

	private final Study study;

	private PartEdits(Study study) {
		this.study = study;
	}

	/** Edits of a study. */
	public static PartEdits of(Study study) {
		return new PartEdits(study);
	}

	/**
	 * Sets a feature of a part.
	 *
	 * @param value the new value, null for none; a list for a feature of many
	 */
	public StudyChange set(EObject part, EStructuralFeature feature, Object value) {
		return set(List.of(part), feature, value);
	}

	/** Sets a feature of several parts to the same value. */
	public StudyChange set(List<? extends EObject> parts, EStructuralFeature feature, Object value) {
		String label = "Change " + Named.words(feature) + " of " + Named.parts(parts);
		if (parts.stream().allMatch(part -> Objects.equals(part.eGet(feature), value))) {
			return StudyChange.nothing(study, label);
		}
		return StudyChange.unless(problem(parts, feature, value), study, label, parts,
			() -> parts.forEach(part -> put(part, feature, value)));
	}

	private static void put(EObject part, EStructuralFeature feature, Object value) {
		if (value == null) {
			part.eUnset(feature);
		} else {
			part.eSet(feature, value);
		}
	}

	private Optional<String> problem(List<? extends EObject> parts, EStructuralFeature feature, Object value) {
		if (parts.isEmpty()) {
			return Optional.of("");
		}
		boolean code = feature.getName().equals("code") || feature.getName().equals("name") && !isText(parts.get(0));
		if (!code) {
			return Optional.empty();
		}
		String text = value == null ? "" : value.toString();
		if (text.isBlank()) {
			return Optional.of("Each " + Named.words(parts.get(0).eClass()) + " needs a " + feature.getName() + ".");
		}
		if (parts.size() > 1) {
			return Optional.of("Each " + Named.words(parts.get(0).eClass()) + " needs a " + feature.getName() + " of its own.");
		}
		return siblings(parts.get(0)).stream().filter(other -> other != parts.get(0)
			&& other.eGet(feature) instanceof String known && VariableNames.fold(known).equals(VariableNames.fold(text)))
			.findFirst()
			.map(other -> Named.part(other).substring(0, 1).toUpperCase(Locale.ROOT) + Named.part(other).substring(1)
				+ " is there already; choose another " + feature.getName() + ".");
	}

	/** Sites and instruments are known by their code; their name is free text. */
	private static boolean isText(EObject part) {
		return part.eClass().getEStructuralFeature("code") != null;
	}

	private static List<EObject> siblings(EObject part) {
		List<EObject> siblings = new ArrayList<>();
		if (part.eContainer() != null && part.eContainmentFeature().isMany()) {
			for (Object each : (List<?>) part.eContainer().eGet(part.eContainmentFeature())) {
				if (each instanceof EObject object && object.eClass().getEStructuralFeature("name") == part.eClass()
					.getEStructuralFeature("name")) {
					siblings.add(object);
				}
			}
		}
		return siblings;
	}

	/** A new part of a class with an id, in no study yet. */
	public static EObject create(EClass type) {
		EObject part = StudyFactory.eINSTANCE.create(type);
		if (part instanceof Identified identified) {
			identified.setId(UUID.randomUUID().toString());
		}
		return part;
	}

	/** Adds a part to a list of another. */
	public StudyChange add(EObject owner, EReference list, EObject part) {
		return add(owner, list, List.of(part), ((List<?>) owner.eGet(list)).size());
	}

	/** Adds parts to a list of another at a place. */
	public StudyChange add(EObject owner, EReference list, List<? extends EObject> parts, int place) {
		String label = "Add " + Named.parts(parts);
		if (parts.isEmpty()) {
			return StudyChange.nothing(study, label);
		}
		if (parts.stream().anyMatch(part -> !list.getEReferenceType().isSuperTypeOf(part.eClass())
				|| part.eContainer() != null)) {
			return StudyChange.refused(study, label, "This can't be added here.");
		}
		return StudyChange.of(study, label, parts, () -> {
			parts.stream().filter(Occasion.class::isInstance).map(Occasion.class::cast).forEach(this::last);
			objects(owner, list).addAll(Math.min(place, objects(owner, list).size()), parts);
		});
	}

	@SuppressWarnings("unchecked") // the feature is one of many objects
	private static List<EObject> objects(EObject owner, EReference list) {
		return (List<EObject>) owner.eGet(list);
	}

	/** Removes parts, and lets what refers to them go: see {@link #referring}. */
	public StudyChange remove(List<? extends EObject> parts) {
		String label = "Delete " + Named.parts(parts);
		if (parts.isEmpty()) {
			return StudyChange.nothing(study, label);
		}
		if (parts.stream().anyMatch(part -> part.eContainer() == null)) {
			return StudyChange.refused(study, label, "This is not part of the study any more.");
		}
		return StudyChange.of(study, label, List.of(study), () -> References.remove(study, parts));
	}

	/** What refers to parts and would let them go, each once, as it is called. */
	public List<EObject> referring(List<? extends EObject> parts) {
		return References.to(study, parts).stream().map(EStructuralFeature.Setting::getEObject).distinct().toList();
	}

	/** Moves a part to another place of its list; occasions count on, and ranges of variables mean the same variables. */
	public StudyChange move(EObject part, int place) {
		String label = "Move " + Named.part(part);
		if (part.eContainer() == null || !(part.eContainmentFeature().isMany())) {
			return StudyChange.refused(study, label, "This can't be moved.");
		}
		List<? extends EObject> list = part instanceof Occasion ? Codebook.of(study).occasionsInOrder()
			: objects(part.eContainer(), part.eContainmentFeature());
		if (place < 0 || place >= list.size()) {
			return StudyChange.refused(study, label, "It can't be moved any further.");
		}
		if (list.indexOf(part) == place) {
			return StudyChange.nothing(study, label);
		}
		EList<?> parts = (EList<?>) part.eContainer().eGet(part.eContainmentFeature());
		return StudyChange.of(study, label, List.of(part), () -> {
			switch (part) {
				case Variable variable -> Expressions.keeping(study, () -> parts.move(place, parts.indexOf(part)));
				case Occasion occasion -> move(occasion, list, place);
				default -> parts.move(place, parts.indexOf(part));
			}
		});
	}

	/** The order of occasions is that of their positions. */
	private void move(Occasion occasion, List<? extends EObject> inOrder, int place) {
		List<EObject> moved = new ArrayList<>(inOrder);
		moved.remove(occasion);
		moved.add(place, occasion);
		for (int position = 0; position < moved.size(); position++) {
			Occasion each = (Occasion) moved.get(position);
			each.setPosition(position);
			study.getOccasions().move(position, each);
		}
	}

	private void last(Occasion occasion) {
		occasion.setPosition(study.getOccasions().stream().mapToInt(Occasion::getPosition).max().orElse(-1) + 1);
	}
}

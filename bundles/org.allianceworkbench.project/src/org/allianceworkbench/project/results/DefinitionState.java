package org.allianceworkbench.project.results;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The parts of a study's definition that a result rests on: the design, and the variables that the options of its analysis name,
 * with all that these are made of.
 *
 * @param parts content by what people call the part: {@code variable alliance}, {@code sites}
 */
public record DefinitionState(Map<String, String> parts) {

	private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}_.$#@]+");

	public DefinitionState {
		parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
	}

	/**
	 * The definition as it is now; on the thread that edits it.
	 *
	 * @param options the options of the analysis, text by name
	 */
	public static DefinitionState of(Study study, Map<String, String> options) {
		Map<String, String> parts = new LinkedHashMap<>();
		for (Variable variable : used(study, options)) {
			parts.put("variable " + variable.getName(), text(variable));
		}
		parts.put("sites", text(study.getSites()));
		parts.put("arms", text(study.getArms()));
		parts.put("occasions", text(study.getOccasions()));
		parts.put("rater roles", text(study.getRoles()));
		return new DefinitionState(parts);
	}

	private static Set<Variable> used(Study study, Map<String, String> options) {
		Codebook codebook = Codebook.of(study);
		Deque<Variable> found = new ArrayDeque<>();
		options.values().forEach(text -> named(codebook, text, found));
		Set<Variable> used = new LinkedHashSet<>();
		while (!found.isEmpty()) {
			Variable variable = found.poll();
			if (used.add(variable) && variable instanceof DerivedVariable derived) {
				found.addAll(derived.getSources());
				named(codebook, String.valueOf(derived.getFormula()), found);
				if (derived.getScale() != null) {
					study.getVariables().stream().filter(each -> derived.getScale().getItems().contains(each.getItem()))
							.forEach(found::add);
				}
			}
		}
		return used;
	}

	private static void named(Codebook codebook, String text, Collection<Variable> found) {
		NO_NAME.splitAsStream(text).filter(word -> !word.isEmpty()).forEach(word -> codebook.variable(word)
				.ifPresent(found::add));
	}

	private static String text(List<? extends EObject> parts) {
		return parts.stream().map(DefinitionState::text).collect(Collectors.joining("\n"));
	}

	/** All that is set of a part, what it contains, and the code list, instrument or scale that it refers to. */
	private static String text(EObject part) {
		StringBuilder text = new StringBuilder(part.eClass().getName());
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (!part.eIsSet(feature) || feature.isDerived() || feature.isTransient()) {
				continue;
			}
			Object value = part.eGet(feature);
			text.append(' ').append(feature.getName()).append('=');
			if (feature instanceof EReference reference) {
				Collection<?> targets = value instanceof Collection<?> many ? many : List.of(value);
				boolean within = reference.isContainment() || reference.getName().equals("codeList")
						|| reference.getName().equals("scale");
				targets.forEach(each -> text.append('[').append(within ? text((EObject) each) : id(each)).append(']'));
			} else {
				text.append(value);
			}
		}
		return text.toString();
	}

	private static String id(Object target) {
		return target instanceof Identified identified ? String.valueOf(identified.getId()) : "";
	}

	/** What is another now, in words: {@code variable alliance changed}. */
	public List<String> changes(DefinitionState now) {
		List<String> changes = new ArrayList<>();
		parts.forEach((name, text) -> {
			String other = now.parts.get(name);
			if (other == null) {
				changes.add(name + " is gone");
			} else if (!other.equals(text)) {
				changes.add(name + " changed");
			}
		});
		now.parts.keySet().stream().filter(name -> !parts.containsKey(name)).forEach(name -> changes.add(name + " is new"));
		return changes;
	}
}

package org.allianceworkbench.intake.internal.recipe;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A recipe as text that can be understood without the study: a small study with the recipe and the sites, occasions, roles,
 * variables and code lists that it refers to. The same recipe always gives the same text.
 */
public final class RecipeText {

	private RecipeText() {
	}

	/** The text of a recipe of a study, which need not contain it. */
	public static String of(Study study, Recipe recipe) {
		Set<EObject> wanted = new LinkedHashSet<>();
		collect(recipe, wanted);
		for (EObject part : List.copyOf(wanted)) {
			if (part instanceof Variable variable && variable.getCodeList() != null) {
				wanted.add(variable.getCodeList());
			}
		}
		List<EObject> parts = new ArrayList<>(wanted);
		parts.add(recipe);
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
		copier.copyAll(parts);
		copier.copyReferences();
		Study small = StudyFactory.eINSTANCE.createStudy();
		small.setId(study.getId());
		small.setTitle(study.getTitle());
		parts.forEach(part -> add(small, copier.get(part)));
		return write(small);
	}

	private static void collect(Recipe recipe, Set<EObject> wanted) {
		if (recipe.getSite() != null) {
			wanted.add(recipe.getSite());
		}
		for (TreeIterator<EObject> parts = recipe.eAllContents(); parts.hasNext();) {
			wanted.addAll(parts.next().eCrossReferences());
		}
	}

	private static void add(Study small, EObject copy) {
		switch (copy) {
			case Site site -> small.getSites().add(site);
			case Occasion occasion -> small.getOccasions().add(occasion);
			case RaterRole role -> small.getRoles().add(role);
			case Variable variable -> small.getVariables().add(variable);
			case CodeList list -> small.getCodeLists().add(list);
			case Recipe recipe -> small.getRecipes().add(recipe);
			default -> throw new IllegalArgumentException("a recipe does not refer to a " + copy.eClass().getName());
		}
	}

	private static String write(Study small) {
		XMIResourceImpl resource = new XMIResourceImpl();
		resource.getContents().add(small);
		StringWriter text = new StringWriter();
		try {
			resource.save(text, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 0));
		} catch (IOException e) {
			throw new UncheckedIOException("a recipe can't be written as text", e);
		}
		return text.toString();
	}
}

package org.allianceworkbench.examples.internal;

import java.util.List;

import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;

/** Writes one recipe of the example in short form. */
final class RecipeBuilder {

	private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;

	private final Study study;
	private final Recipe recipe = FACTORY.createRecipe();

	RecipeBuilder(Study study, String site, String format, String filePattern) {
		this.study = study;
		recipe.setId("recipe-" + site);
		recipe.setName("Site " + site);
		recipe.setVersion(1);
		recipe.setFormat(format);
		recipe.setFilePattern(filePattern);
		recipe.setSite(study.getSites().stream().filter(s -> s.getCode().equals(site)).findFirst().orElseThrow());
		key(KeyKind.SITE, KeySource.CONSTANT, site);
		study.getRecipes().add(recipe);
	}

	Recipe recipe() {
		return recipe;
	}

	/** A key; recodes are pairs of what stands in the file and the study's code. */
	KeyRule key(KeyKind kind, KeySource source, String text, String... recodes) {
		KeyRule rule = FACTORY.createKeyRule();
		rule.setKey(kind);
		rule.setSource(source);
		if (!text.isEmpty()) {
			rule.setText(text);
		}
		rule.getRecodes().addAll(recodes(recodes));
		recipe.getKeys().add(rule);
		return rule;
	}

	/** The therapist's key, checked against the list of known therapists. */
	void therapist(String header) {
		CodeList known = study.getCodeLists().stream().filter(l -> l.getName().equals("therapists")).findFirst().orElseThrow();
		key(KeyKind.THERAPIST, KeySource.COLUMN, header).setCodeList(known);
	}

	/** A column, or a pattern of columns, with the variable it holds. */
	void column(String header, String variable, String... recodes) {
		ColumnRule rule = FACTORY.createColumnRule();
		rule.setHeader(header);
		rule.setVariable(variable(variable));
		rule.getRecodes().addAll(recodes(recodes));
		recipe.getColumns().add(rule);
	}

	/** A column that is not taken. */
	void ignore(String header, String reason) {
		ColumnRule rule = FACTORY.createColumnRule();
		rule.setHeader(header);
		rule.setUse(ColumnUse.IGNORE);
		rule.setReason(reason);
		recipe.getColumns().add(rule);
	}

	/** A text that means missing wherever it stands. */
	void missing(String text, String reason) {
		Recode recode = FACTORY.createRecode();
		recode.setFrom(text);
		recode.setReason(reason);
		recipe.getMissingTexts().add(recode);
	}

	/** Sessions are called by their number in names of columns. */
	void sessionsInNames() {
		key(KeyKind.OCCASION, KeySource.NAME_PATTERN, "", sessions(""));
	}

	/** Pairs from a prefix with a session's number to the session's code. */
	static String[] sessions(String prefix) {
		String[] pairs = new String[2 * Simulation.SESSIONS];
		for (int s = 1; s <= Simulation.SESSIONS; s++) {
			pairs[2 * s - 2] = prefix + s;
			pairs[2 * s - 1] = "S" + s;
		}
		return pairs;
	}

	private Variable variable(String name) {
		return study.getVariables().stream().filter(v -> v.getName().equals(name)).findFirst().orElseThrow();
	}

	private static List<Recode> recodes(String... pairs) {
		return java.util.stream.IntStream.range(0, pairs.length / 2).mapToObj(i -> {
			Recode recode = FACTORY.createRecode();
			recode.setFrom(pairs[2 * i]);
			recode.setTo(pairs[2 * i + 1]);
			return recode;
		}).toList();
	}
}

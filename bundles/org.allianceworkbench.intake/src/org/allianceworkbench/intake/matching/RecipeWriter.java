package org.allianceworkbench.intake.matching;

import java.util.List;
import java.util.Locale;

import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.codebook.Codebook;

/** Makes the recipe of a proposal in which all is decided. */
final class RecipeWriter {

	private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;

	private RecipeWriter() {
	}

	static Recipe recipe(RecipeProposal proposal) {
		Recipe recipe = FACTORY.createRecipe();
		recipe.setName(proposal.name());
		recipe.setId("recipe-" + proposal.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
		recipe.setFormat(proposal.format());
		recipe.setFilePattern(filePattern(proposal.file()));
		if (!proposal.layout().sheet().isEmpty()) {
			recipe.setSheet(proposal.keys().stream().filter(key -> key.source() == KeySource.SHEET_NAME).map(KeyProposal::text)
					.findFirst().orElse(proposal.layout().sheet()));
		}
		recipe.setFirstRow(proposal.layout().firstRow());
		recipe.setHeaderRows(proposal.layout().headerRows());
		recipe.setDecimalComma(proposal.decimalComma().value());
		recipe.setDateOrder(proposal.dateOrder().value());
		add(recipe.getMissingTexts(), proposal.missingTexts());
		proposal.keys().forEach(key -> recipe.getKeys().add(rule(key)));
		proposal.keys().stream().filter(key -> key.key() == KeyKind.SITE && key.source() == KeySource.CONSTANT)
				.flatMap(key -> Codebook.of(proposal.study()).site(key.text()).stream()).forEach(recipe::setSite);
		proposal.columns().forEach(column -> recipe.getColumns().add(rule(column)));
		return recipe;
	}

	private static KeyRule rule(KeyProposal key) {
		KeyRule rule = FACTORY.createKeyRule();
		rule.setKey(key.key());
		rule.setSource(key.source());
		if (!key.text().isEmpty()) {
			rule.setText(key.text());
		}
		CodeList list = key.codeList().orElse(null);
		rule.setCodeList(list);
		add(rule.getRecodes(), key.recodes());
		return rule;
	}

	private static ColumnRule rule(ColumnProposal column) {
		ColumnRule rule = FACTORY.createColumnRule();
		rule.setHeader(column.header());
		rule.setUse(column.use());
		column.variable().ifPresent(rule::setVariable);
		column.occasion().ifPresent(rule::setOccasion);
		column.role().ifPresent(rule::setRole);
		add(rule.getRecodes(), column.recodes());
		if (!column.ignoreReason().isEmpty()) {
			rule.setReason(column.ignoreReason());
		}
		return rule;
	}

	private static void add(List<Recode> recodes, List<RecodeProposal> proposals) {
		for (RecodeProposal proposal : proposals) {
			Recode recode = FACTORY.createRecode();
			recode.setFrom(proposal.from());
			proposal.to().ifPresent(recode::setTo);
			recode.setReason(proposal.reason());
			recodes.add(recode);
		}
	}

	/** The file's name with its digits replaced, so that the next wave's file fits too. */
	private static String filePattern(String file) {
		int dot = file.lastIndexOf('.');
		String base = dot < 0 ? file : file.substring(0, dot);
		String pattern = base.replaceAll("[0-9]+([-_. ]*[0-9]+)*", "*");
		return (pattern.equals(base) ? base + "*" : pattern) + (dot < 0 ? "" : file.substring(dot));
	}
}

package org.allianceworkbench.export.internal.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.OptionValue;

/**
 * A definition in words and numbers, for a manifest.
 *
 * @param export the definition
 * @param cleaning cleans a text
 * @param isClean whether names of people are left out
 * @param wordsStay whether titles and what else people wrote in their own words are left out
 * @param hidesCondition whether the condition may name what is protected, and stays
 * @param pseudonyms codes that stand for others
 */
record DefinitionWords(Export export, UnaryOperator<String> cleaning, boolean isClean, boolean wordsStay,
		boolean hidesCondition, Optional<Pseudonyms> pseudonyms) {

	private static final Pattern CODES = Pattern.compile("\\b(client|therapist|site)\\b", Pattern.CASE_INSENSITIVE);

	Map<String, Object> words() {
		Map<String, Object> words = new LinkedHashMap<>();
		words.put("name", export.getName());
		if (!wordsStay) {
			text(words, "title", export.getTitle());
			text(words, "purpose", export.getPurpose());
			text(words, "recipient", export.getRecipient());
		}
		words.put("target", export.getTarget());
		words.put("layout", export.getLayout().getLiteral());
		text(words, "name_pattern", export.getNamePattern());
		words.put("columns", export.getColumns().stream().map(this::column).toList());
		words.put("sites", export.getSites().stream().map(code -> pseudonyms.flatMap(p -> p.site(code)).orElse(isClean
				&& pseudonyms.isPresent() ? "" : code)).toList());
		words.put("arms", List.copyOf(export.getArms()));
		words.put("occasions", List.copyOf(export.getOccasions()));
		words.put("roles", List.copyOf(export.getRoles()));
		condition(words);
		words.put("complete_dyads", export.isCompleteDyads());
		words.put("derived", export.isDerived());
		words.put("packing", export.getPacking().getLiteral());
		Map<String, Object> options = new LinkedHashMap<>();
		for (OptionValue option : export.getOptions()) {
			text(options, option.getName(), option.getValue());
		}
		words.put("options", options);
		if (export.getPrivacy() != null) {
			words.put("privacy", privacy(export.getPrivacy()));
		}
		return words;
	}

	private void text(Map<String, Object> words, String name, String text) {
		if (text != null && !text.isBlank()) {
			words.put(name, cleaning.apply(text));
		}
	}

	private Map<String, Object> column(ExportColumn column) {
		Map<String, Object> words = new LinkedHashMap<>();
		words.put("variable", cleaning.apply(String.valueOf(column.getVariable())));
		text(words, "name", column.getName());
		words.put("form", column.getForm().getLiteral());
		return words;
	}

	/** A condition may name somebody by a code, a day or an age that is replaced everywhere else. */
	private void condition(Map<String, Object> words) {
		String condition = export.getCondition();
		if (hidesCondition && condition != null && !condition.isBlank()) {
			words.put("condition", "(a condition, which stays in the study)");
		} else if (pseudonyms.isPresent() && condition != null && CODES.matcher(condition).find()) {
			words.put("condition", "(one that names codes, which stay in the study)");
		} else {
			text(words, "condition", condition);
		}
	}

	private Map<String, Object> privacy(ExportPrivacy privacy) {
		Map<String, Object> words = new LinkedHashMap<>();
		words.put("preset", privacy.getPreset().getLiteral());
		words.put("identifiers", privacy.isIdentifiers());
		if (privacy.isIdentifiers()) {
			if (!wordsStay) {
				text(words, "identifiers_reason", privacy.getIdentifiersReason());
			}
			if (!isClean) {
				text(words, "identifiers_confirmed_by", privacy.getIdentifiersConfirmedBy());
			}
		}
		words.put("pseudonyms", privacy.isPseudonyms());
		words.put("dates", privacy.getDates().getLiteral());
		words.put("shift_days", privacy.getShiftDays());
		words.put("age_limit", privacy.getAgeLimit());
		words.put("rare_below", privacy.getRareBelow());
		words.put("free_text", privacy.getFreeText().getLiteral());
		words.put("clean_metadata", privacy.isCleanMetadata());
		words.put("k", privacy.getK());
		words.put("quasi_identifiers", privacy.getQuasiIdentifiers().stream().map(cleaning).toList());
		words.put("must_pass", privacy.isMustPass());
		words.put("left_out", privacy.getLeftOut().stream().map(cleaning).toList());
		Map<String, Object> widths = new LinkedHashMap<>();
		privacy.getCoarsenings().forEach(each -> widths.put(String.valueOf(each.getVariable()), each.getWidth()));
		words.put("coarsened", widths);
		return words;
	}
}

package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.StudyPackage.Literals.KEY_RULE__KEY;
import static org.allianceworkbench.study.StudyPackage.Literals.KEY_RULE__RECODES;
import static org.allianceworkbench.study.StudyPackage.Literals.KEY_RULE__SOURCE;
import static org.allianceworkbench.study.StudyPackage.Literals.KEY_RULE__TEXT;
import static org.allianceworkbench.study.StudyPackage.Literals.RECIPE__COLUMNS;
import static org.allianceworkbench.study.StudyPackage.Literals.RECIPE__DELIMITER;
import static org.allianceworkbench.study.StudyPackage.Literals.RECIPE__ENCODING;
import static org.allianceworkbench.study.StudyPackage.Literals.RECIPE__FILE_PATTERN;
import static org.allianceworkbench.study.StudyPackage.Literals.RECIPE__FIRST_ROW;
import static org.allianceworkbench.study.StudyPackage.Literals.RECIPE__HEADER_ROWS;
import static org.allianceworkbench.study.StudyPackage.Literals.RECIPE__KEYS;
import static org.allianceworkbench.study.StudyPackage.Literals.RECIPE__VERSION;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;

/** Recipes: how a file is read, and where its keys are. */
final class RecipeConstraints {

	static final List<Constraint<?>> ALL = List.of(new Constraint<>(Recipe.class, RecipeConstraints::file),
		new Constraint<>(Recipe.class, RecipeConstraints::text), new Constraint<>(Recipe.class, RecipeConstraints::keys),
		new Constraint<>(KeyRule.class, RecipeConstraints::key), new Constraint<>(KeyRule.class, RecipeConstraints::knownCodes));

	private RecipeConstraints() {
	}

	private static void file(Recipe recipe, Findings findings) {
		if (recipe.getVersion() < 1) {
			findings.error("recipe.version", recipe, RECIPE__VERSION, "has version " + recipe.getVersion(), "Count from 1");
		}
		String pattern = recipe.getFilePattern();
		if (pattern != null && (pattern.contains("/") || pattern.contains("\\"))) {
			findings.error("recipe.filePattern", recipe, RECIPE__FILE_PATTERN, "has a folder in the pattern of the file's name",
				"Enter the name alone, with * and ? for what changes");
		}
		if (recipe.getFirstRow() < 0 || recipe.getHeaderRows() < 0) {
			boolean first = recipe.getFirstRow() < 0;
			findings.error("recipe.headerRows", recipe, first ? RECIPE__FIRST_ROW : RECIPE__HEADER_ROWS,
				"has a negative " + (first ? "first row" : "number of header rows"), "Count rows from 1; enter 0 for none");
		}
	}

	private static void text(Recipe recipe, Findings findings) {
		String encoding = recipe.getEncoding();
		if (encoding != null && !isSupported(encoding)) {
			findings.error("recipe.encoding", recipe, RECIPE__ENCODING, "has the unknown encoding '" + encoding + "'",
				"Use a name such as UTF-8 or windows-1252, or none to have it recognised");
		}
		String delimiter = recipe.getDelimiter();
		if (delimiter != null && delimiter.codePointCount(0, delimiter.length()) != 1) {
			findings.error("recipe.delimiter", recipe, RECIPE__DELIMITER, "has a separator of several characters or none",
				"Enter one character, or nothing to have it recognised");
		}
	}

	private static boolean isSupported(String encoding) {
		try {
			return Charset.isSupported(encoding);
		} catch (IllegalCharsetNameException e) {
			return false;
		}
	}

	private static void keys(Recipe recipe, Findings findings) {
		Set<KeyKind> known = EnumSet.noneOf(KeyKind.class);
		for (KeyRule rule : recipe.getKeys()) {
			if (!known.add(rule.getKey())) {
				findings.error("recipe.keyTwice", rule, KEY_RULE__KEY, "is there twice", "Keep one of them");
			}
		}
		if (filled(recipe).anyMatch(column -> column.getVariable().getLevel().getValue() >= Level.CLIENT_VALUE)
			&& !known.contains(KeyKind.CLIENT)) {
			findings.error("recipe.clientKey", recipe, RECIPE__KEYS,
				"fills variables of clients, but doesn't say where the client is",
				"Add a key for the client");
		}
		if (filled(recipe).anyMatch(column -> column.getVariable().getLevel() == Level.THERAPIST)
			&& !known.contains(KeyKind.THERAPIST)) {
			findings.error("recipe.therapistKey", recipe, RECIPE__KEYS,
				"fills variables of therapists, but doesn't say where the therapist is", "Add a key for the therapist");
		}
		if (!recipe.getKeys().isEmpty() && recipe.getColumns().isEmpty()) {
			findings.warning("recipe.columns", recipe, RECIPE__COLUMNS, "reads no column", "Say what becomes of the columns");
		}
	}

	static Stream<ColumnRule> filled(Recipe recipe) {
		return recipe.getColumns().stream()
			.filter(column -> column.getUse() == ColumnUse.VARIABLE && column.getVariable() != null
				&& !column.getVariable().eIsProxy());
	}

	private static void key(KeyRule rule, Findings findings) {
		boolean inNames = rule.getSource() == KeySource.NAME_PATTERN;
		if (!inNames && (rule.getText() == null || rule.getText().isBlank())) {
			findings.error("key.text", rule, KEY_RULE__TEXT, "has no " + switch (rule.getSource()) {
				case COLUMN -> "column";
				case CONSTANT -> "constant";
				default -> "pattern of the file's name";
			}, "Enter one");
		}
		if (inNames && rule.getKey() != KeyKind.OCCASION && rule.getKey() != KeyKind.ROLE) {
			findings.error("key.inNames", rule, KEY_RULE__SOURCE, "can't stand in column names",
				"Choose a column, or a constant");
		} else if (inNames && rule.eContainer() instanceof Recipe recipe && !recipe.getColumns().isEmpty()
			&& patterns(recipe).noneMatch(pattern -> names(pattern, rule.getKey()))) {
			findings.error("key.inNames", rule, KEY_RULE__SOURCE, "is read from column names, but no column's pattern has it",
				"Put " + (rule.getKey() == KeyKind.ROLE ? "{role}" : "{occasion} or {session}") + " into a pattern");
		}
	}

	private static Stream<HeaderPattern> patterns(Recipe recipe) {
		return recipe.getColumns().stream().map(ColumnRule::getHeader).filter(Objects::nonNull).map(HeaderPattern::of);
	}

	private static boolean names(HeaderPattern pattern, KeyKind key) {
		return key == KeyKind.ROLE ? pattern.has("role") : pattern.has("occasion") || pattern.has("session");
	}

	private static void knownCodes(KeyRule rule, Findings findings) {
		if (!(rule.eContainer() instanceof Recipe recipe) || !(recipe.eContainer() instanceof Study study)) {
			return;
		}
		Codebook codebook = Codebook.of(study);
		if (rule.getSource() == KeySource.CONSTANT && rule.getText() != null
			&& !isKnown(codebook, rule.getKey(), rule.getText())) {
			findings.error("key.code", rule, KEY_RULE__TEXT, "has the code '" + rule.getText()
				+ "', which the study doesn't have",
				"Choose one of the study's codes, or add it to the study");
		}
		List<String> unknown = rule.getRecodes().stream().map(Recode::getTo).filter(Objects::nonNull)
			.filter(code -> !isKnown(codebook, rule.getKey(), code)).toList();
		if (!unknown.isEmpty()) {
			findings.error("key.code", rule, KEY_RULE__RECODES, "is recoded to " + Words.list(unknown)
				+ ", which the study doesn't have", "Choose codes of the study, or add them to it");
		}
	}

	/** Therapists and clients are data: their codes are not in the definition. */
	private static boolean isKnown(Codebook codebook, KeyKind key, String code) {
		return switch (key) {
			case SITE -> codebook.site(code).isPresent();
			case OCCASION -> codebook.occasion(code).isPresent();
			case ROLE -> codebook.role(code).isPresent();
			case THERAPIST, CLIENT -> true;
		};
	}
}

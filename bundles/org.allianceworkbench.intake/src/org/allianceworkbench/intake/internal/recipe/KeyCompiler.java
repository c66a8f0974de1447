package org.allianceworkbench.intake.internal.recipe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.internal.cells.Recodes;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Recipe;

/** Finds out how each key is read from a file. */
final class KeyCompiler {

	private final FileAndRecipe context;
	private final StudyDesign design;
	private final Recipe recipe;
	private final Map<KeyKind, KeyCodes> codes = new EnumMap<>(KeyKind.class);

	KeyCompiler(FileAndRecipe context, StudyDesign design, Recipe recipe) throws IntakeException {
		this.context = context;
		this.design = design;
		this.recipe = recipe;
		for (KeyKind kind : KeyKind.values()) {
			codes.put(kind, new KeyCodes(rule(kind), known(kind), isOpen(kind), context.decimal()));
		}
	}

	private Optional<KeyRule> rule(KeyKind kind) throws IntakeException {
		List<KeyRule> rules = recipe.getKeys().stream().filter(rule -> rule.getKey() == kind).toList();
		if (rules.size() > 1) {
			throw context.refuse("says twice where the " + name(kind) + " is read", "remove one of the two keys");
		}
		return rules.stream().findFirst();
	}

	private boolean isOpen(KeyKind kind) throws IntakeException {
		return (kind == KeyKind.CLIENT || kind == KeyKind.THERAPIST) && rule(kind).map(KeyRule::getCodeList).isEmpty();
	}

	private List<KeyCodes.Known> known(KeyKind kind) throws IntakeException {
		return switch (kind) {
			case SITE -> design.codebook().study().getSites().stream().map(s -> known(s.getCode(), s.getName())).toList();
			case OCCASION -> design.codebook().occasionsInOrder().stream().map(o -> known(o.getCode(), o.getLabel())).toList();
			case ROLE -> design.codebook().study().getRoles().stream().map(r -> known(r.getCode(), r.getLabel())).toList();
			default -> rule(kind).map(KeyRule::getCodeList).map(KeyCompiler::known).orElse(List.of());
		};
	}

	private static List<KeyCodes.Known> known(CodeList list) {
		return list.getCodes().stream().filter(code -> code.getValue() != null)
				.map(code -> known(code.getValue(), code.getLabel())).toList();
	}

	private static KeyCodes.Known known(String code, String label) {
		return new KeyCodes.Known(code, label == null ? "" : label);
	}

	/** The codes of a key, for tokens in headers. */
	KeyCodes codes(KeyKind kind) {
		return codes.get(kind);
	}

	/** How each key is read; a key that only stands in headers has no reader. */
	Map<KeyKind, KeyReader> compile() throws IntakeException {
		Map<KeyKind, KeyReader> readers = new EnumMap<>(KeyKind.class);
		for (KeyKind kind : KeyKind.values()) {
			Optional<KeyRule> rule = rule(kind);
			if (rule.isPresent() && rule.get().getSource() != KeySource.NAME_PATTERN) {
				readers.put(kind, reader(rule.get()));
			}
		}
		if (!readers.containsKey(KeyKind.SITE)) {
			readers.put(KeyKind.SITE, KeyReader.constant(KeyKind.SITE, site(), codes.get(KeyKind.SITE)));
		}
		return readers;
	}

	private String site() throws IntakeException {
		if (recipe.getSite() == null) {
			throw context.refuse("does not say which site the file is from",
					"name the site in the recipe, or its column as a key");
		}
		return recipe.getSite().getCode();
	}

	private KeyReader reader(KeyRule rule) throws IntakeException {
		KeyKind kind = rule.getKey();
		String text = rule.getText() == null ? "" : rule.getText();
		return switch (rule.getSource()) {
			case COLUMN -> KeyReader.column(kind, column(kind, text), codes.get(kind), missing(), listName(rule));
			case CONSTANT -> KeyReader.constant(kind, constant(rule, text), codes.get(kind));
			case SHEET_NAME -> KeyReader.constant(kind, fromName(rule, text, context.sheet(), "sheet"), codes.get(kind));
			default -> KeyReader.constant(kind, fromName(rule, text, context.file(), "file"), codes.get(kind));
		};
	}

	private int column(KeyKind kind, String header) throws IntakeException {
		Optional<SourceColumn> column = context.column(header);
		if (column.isEmpty()) {
			throw context.noColumn(header, "the " + name(kind) + " key");
		}
		return column.get().index();
	}

	private Recodes<Boolean> missing() {
		Recodes<Boolean> missing = new Recodes<>();
		missing.add(recipe.getMissingTexts(), context.decimal(), recode -> Boolean.TRUE);
		return missing;
	}

	private static String listName(KeyRule rule) {
		return switch (rule.getKey()) {
			case SITE -> "the study's sites";
			case OCCASION -> "the study's occasions";
			case ROLE -> "the study's rater roles";
			default -> rule.getCodeList() == null ? "the study" : "the code list '" + rule.getCodeList().getName() + "'";
		};
	}

	private String constant(KeyRule rule, String text) throws IntakeException {
		Optional<String> code = codes.get(rule.getKey()).find(text);
		if (text.isBlank() || code.isEmpty()) {
			throw context.refuse("gives '" + text + "' as the " + name(rule.getKey()) + ", which is not in " + listName(rule),
					"correct the key in the recipe");
		}
		return code.get();
	}

	private String fromName(KeyRule rule, String text, String name, String whose) throws IntakeException {
		HeaderPattern pattern = HeaderPattern.ofFileName(text);
		List<String> found = new ArrayList<>();
		pattern.match(name).ifPresent(places -> found.addAll(places.values()));
		if (found.isEmpty()) {
			throw context.refuse("reads the " + name(rule.getKey()) + " from the " + whose + "'s name by the pattern '" + text
					+ "', which the name '" + name + "' does not fit", "rename the " + whose + " or choose another recipe");
		}
		if (rule.getKey() == KeyKind.OCCASION && pattern.has(HeaderPattern.SESSION)) {
			Optional<String> session = design.codebook().session(Integer.parseInt(found.get(0))).map(Occasion::getCode);
			return constant(rule, codes.get(KeyKind.OCCASION).find(found.get(0)).or(() -> session).orElse(found.get(0)));
		}
		return constant(rule, original(name, found.get(0)));
	}

	/** The part of a name as it is written there. */
	private static String original(String name, String part) {
		int at = name.toLowerCase(Locale.ROOT).indexOf(part);
		return at < 0 ? part : name.substring(at, at + part.length());
	}

	static String name(KeyKind kind) {
		return kind == KeyKind.ROLE ? "rater role" : kind.getName().toLowerCase(Locale.ROOT);
	}
}

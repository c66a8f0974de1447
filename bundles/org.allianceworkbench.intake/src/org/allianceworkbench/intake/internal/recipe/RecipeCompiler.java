package org.allianceworkbench.intake.internal.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.internal.cells.CellContext;
import org.allianceworkbench.intake.internal.cells.ValueReader;
import org.allianceworkbench.intake.internal.recipe.ColumnPlan.Purpose;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceLayout;
import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;

/** Brings a recipe together with a file's columns, once, so that nothing is searched for while rows are read. */
public final class RecipeCompiler {

	private static final int MOST_RECODES = 12;

	private record Rule(ColumnRule rule, HeaderPattern pattern) {
	}

	private record Fit(Rule rule, int occasion, int role) {
	}

	private final Recipe recipe;
	private final FileAndRecipe context;
	private final StudyDesign design;
	private final KeyCompiler keyCompiler;
	private final List<SourceColumn> columns;
	private final List<Rule> rules = new ArrayList<>();
	private final Set<ColumnRule> used = new HashSet<>();
	private Map<KeyKind, KeyReader> keys;

	private RecipeCompiler(Study study, Recipe recipe, String file, SourceLayout layout, List<SourceColumn> columns)
			throws IntakeException {
		this.recipe = recipe;
		this.columns = columns;
		this.context = new FileAndRecipe(file, layout, columns, recipe);
		this.design = new StudyDesign(study);
		this.keyCompiler = new KeyCompiler(context, design, recipe);
		for (ColumnRule rule : recipe.getColumns()) {
			rules.add(new Rule(rule, HeaderPattern.ofHeader(rule.getHeader() == null ? "" : rule.getHeader())));
		}
	}

	/**
	 * Brings them together.
	 *
	 * @param file name of the file, for messages
	 * @throws IntakeException when a key's column is not in the file, or the recipe contradicts itself or the study
	 */
	public static RecipePlan compile(Study study, Recipe recipe, String file, SourceLayout layout, List<SourceColumn> columns)
			throws IntakeException {
		return new RecipeCompiler(study, recipe, file, layout, columns).compile();
	}

	private RecipePlan compile() throws IntakeException {
		keys = keyCompiler.compile();
		Map<Integer, KeyKind> keyColumns = new HashMap<>();
		keys.values().forEach(key -> key.column().ifPresent(column -> keyColumns.put(column, key.kind())));
		List<ColumnPlan> plans = new ArrayList<>();
		for (SourceColumn column : columns) {
			KeyKind key = keyColumns.get(column.index());
			plans.add(key == null ? plan(column) : keyPlan(column, key));
		}
		refuseTwins(plans);
		List<ColumnRule> missing = recipe.getColumns().stream()
				.filter(rule -> rule.getUse() == ColumnUse.VARIABLE && !used.contains(rule)).toList();
		return new RecipePlan(design, keys, plans, grain(), missing);
	}

	private ColumnPlan keyPlan(SourceColumn column, KeyKind key) throws IntakeException {
		boolean twice = rules.stream().anyMatch(rule -> rule.rule().getUse() == ColumnUse.VARIABLE
				&& rule.pattern().places().isEmpty() && rule.pattern().match(column.header()).isPresent());
		if (twice) {
			throw context.refuse("reads column '" + column.header() + "' as the " + KeyCompiler.name(key) + " and as a variable",
					"remove one of the two");
		}
		return new ColumnPlan(column, Purpose.KEY, KeyCompiler.name(key), Optional.empty());
	}

	private Level grain() {
		if (fromColumn(KeyKind.ROLE)) {
			return Level.RATING;
		}
		if (fromColumn(KeyKind.OCCASION)) {
			return Level.OCCASION;
		}
		return fromColumn(KeyKind.CLIENT) ? Level.CLIENT : fromColumn(KeyKind.THERAPIST) ? Level.THERAPIST : Level.SITE;
	}

	private boolean fromColumn(KeyKind kind) {
		return keys.containsKey(kind) && keys.get(kind).column().isPresent();
	}

	private ColumnPlan plan(SourceColumn column) throws IntakeException {
		Optional<Fit> fit = fit(column);
		if (fit.isEmpty()) {
			return new ColumnPlan(column, Purpose.UNKNOWN, "not in the recipe", Optional.empty());
		}
		ColumnRule rule = fit.get().rule().rule();
		used.add(rule);
		if (rule.getUse() == ColumnUse.IGNORE) {
			String reason = rule.getReason() == null || rule.getReason().isBlank() ? "ignored without a reason"
					: rule.getReason();
			return new ColumnPlan(column, Purpose.IGNORED, reason, Optional.empty());
		}
		Target target = target(column, fit.get());
		return new ColumnPlan(column, Purpose.VALUE, words(target), Optional.of(target));
	}

	/** The first rule that fits: those without places go first. */
	private Optional<Fit> fit(SourceColumn column) {
		for (boolean withPlaces : new boolean[] { false, true }) {
			for (Rule rule : rules) {
				if (rule.pattern().places().isEmpty() != withPlaces) {
					Optional<Fit> fit = rule.pattern().match(column.header()).flatMap(places -> fit(rule, places));
					if (fit.isPresent()) {
						return fit;
					}
				}
			}
		}
		return Optional.empty();
	}

	/** Resolves the places; a header whose parts are no role or occasion does not fit. */
	private Optional<Fit> fit(Rule rule, Map<String, String> places) {
		if (rule.rule().getUse() == ColumnUse.IGNORE) {
			return Optional.of(new Fit(rule, Target.FROM_ROW, Target.FROM_ROW));
		}
		int occasion = Target.FROM_ROW;
		int role = Target.FROM_ROW;
		for (Map.Entry<String, String> found : places.entrySet()) {
			OptionalInt index = index(found.getKey(), found.getValue());
			if (index.isEmpty()) {
				return Optional.empty();
			}
			if (found.getKey().equals(HeaderPattern.ROLE)) {
				role = index.getAsInt();
			} else {
				occasion = index.getAsInt();
			}
		}
		return Optional.of(new Fit(rule, occasion, role));
	}

	private OptionalInt index(String placeName, String token) {
		Optional<String> code = switch (placeName) {
			case HeaderPattern.ROLE -> keyCompiler.codes(KeyKind.ROLE).find(token);
			case HeaderPattern.OCCASION -> keyCompiler.codes(KeyKind.OCCASION).find(token);
			case HeaderPattern.SESSION -> session(token);
			default -> Optional.empty();
		};
		if (code.isEmpty()) {
			return OptionalInt.empty();
		}
		return OptionalInt.of(placeName.equals(HeaderPattern.ROLE) ? design.indexOfRole(code.get())
				: design.indexOfOccasion(code.get()));
	}

	private Optional<String> session(String digits) {
		if (digits.length() > 6) {
			return Optional.empty();
		}
		int number = Integer.parseInt(digits);
		return keyCompiler.codes(KeyKind.OCCASION).find(digits)
				.or(() -> keyCompiler.codes(KeyKind.OCCASION).find(Integer.toString(number)))
				.or(() -> design.codebook().session(number).map(o -> o.getCode()));
	}

	private Target target(SourceColumn column, Fit fit) throws IntakeException {
		ColumnRule rule = fit.rule().rule();
		Variable variable = rule.getVariable();
		if (variable == null || variable instanceof DerivedVariable) {
			throw context.refuse("puts column '" + column.header() + "' " + (variable == null ? "into no variable"
					: "into " + variable.getName() + ", which is computed"),
					"name a variable of the codebook, or ignore the column");
		}
		int occasion = fit.occasion() != Target.FROM_ROW || rule.getOccasion() == null ? fit.occasion()
				: design.indexOfOccasion(rule.getOccasion().getCode());
		int role = fit.role() != Target.FROM_ROW || rule.getRole() == null ? fit.role()
				: design.indexOfRole(rule.getRole().getCode());
		requireKeys(column, variable, occasion, role);
		Level level = variable.getLevel();
		return new Target(column, variable, level.compareTo(Level.OCCASION) < 0 ? Target.FROM_ROW : occasion,
				level == Level.RATING ? role : Target.FROM_ROW, reader(column, rule, variable), step(rule, variable));
	}

	private String step(ColumnRule rule, Variable variable) {
		StringBuilder step = new StringBuilder("'" + rule.getHeader() + "' is read as " + variable.getName());
		if (rule.getFactor() != 1) {
			step.append(", times ").append(CodeText.of(rule.getFactor()));
		}
		DateOrder order = rule.getDateOrder() == DateOrder.UNKNOWN ? recipe.getDateOrder() : rule.getDateOrder();
		if (order != DateOrder.UNKNOWN && variable.getType() == VariableType.DATE) {
			step.append(", dates written ").append(order.getLiteral());
		}
		if (!rule.getRecodes().isEmpty()) {
			step.append(", recoded ").append(rule.getRecodes().stream().limit(MOST_RECODES)
					.map(recode -> recode.getFrom() + " to "
					+ (recode.getTo() == null ? "missing" : recode.getTo())).collect(Collectors.joining(", ")));
		}
		return step.toString();
	}

	private void requireKeys(SourceColumn column, Variable variable, int occasion, int role) throws IntakeException {
		Optional<KeyKind> client = lacks(KeyKind.CLIENT, Target.FROM_ROW);
		Optional<KeyKind> lacking = switch (variable.getLevel()) {
			case SITE -> Optional.empty();
			case THERAPIST -> lacks(KeyKind.THERAPIST, Target.FROM_ROW);
			case CLIENT -> client;
			case OCCASION -> client.or(() -> lacks(KeyKind.OCCASION, occasion));
			case RATING -> client.or(() -> lacks(KeyKind.OCCASION, occasion)).or(() -> lacks(KeyKind.ROLE, role));
		};
		if (lacking.isPresent()) {
			String key = KeyCompiler.name(lacking.get());
			throw context.refuse("puts column '" + column.header() + "' into " + variable.getName() + ", but does not say which "
					+ key + " it is about", "add a key for the " + key + ", or name it in the column's rule");
		}
	}

	private Optional<KeyKind> lacks(KeyKind kind, int fixed) {
		return fixed != Target.FROM_ROW || keys.containsKey(kind) ? Optional.empty() : Optional.of(kind);
	}

	private ValueReader reader(SourceColumn column, ColumnRule rule, Variable variable) throws IntakeException {
		DateOrder order = rule.getDateOrder() == DateOrder.UNKNOWN ? recipe.getDateOrder() : rule.getDateOrder();
		CellContext cells = new CellContext(context.decimal(), order, rule.getFactor(), column.missing());
		try {
			return new ValueReader(variable, rule.getRecodes(), recipe.getMissingTexts(), cells);
		} catch (IllegalArgumentException e) {
			IntakeException refusal = context.refuse("can't be used for column '" + column.header() + "': " + e.getMessage(),
					"correct the recode in the recipe");
			refusal.initCause(e);
			throw refusal;
		}
	}

	private String words(Target target) {
		StringBuilder words = new StringBuilder(target.variable().getName());
		if (target.role() != Target.FROM_ROW) {
			words.append(" of ").append(design.role(target.role()));
		}
		if (target.occasion() != Target.FROM_ROW) {
			words.append(" at ").append(design.occasion(target.occasion()));
		}
		return words.toString();
	}

	/** Two columns for one and the same value would overwrite each other. */
	private void refuseTwins(List<ColumnPlan> plans) throws IntakeException {
		Map<String, ColumnPlan> taken = new HashMap<>();
		for (ColumnPlan plan : plans) {
			ColumnPlan twin = plan.purpose() == Purpose.VALUE ? taken.put(plan.becomes(), plan) : null;
			if (twin != null) {
				throw context.refuse("puts both '" + twin.column().header() + "' and '" + plan.column().header() + "' into "
						+ plan.becomes(), "ignore one of the two columns in the recipe");
			}
		}
	}
}

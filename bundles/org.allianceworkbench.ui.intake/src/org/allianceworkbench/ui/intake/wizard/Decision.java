package org.allianceworkbench.ui.intake.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.intake.matching.ColumnProposal;
import org.allianceworkbench.intake.matching.KeyProposal;
import org.allianceworkbench.intake.matching.RecipeProposal;
import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Variable;

/**
 * One line of the columns page: what becomes of a key, a column, or all columns of a pattern.
 *
 * @param header column, pattern or key
 * @param becomes what becomes of it
 * @param sure how sure, in words
 * @param why the reason
 * @param samples some of the values
 * @param decided whether nobody needs to look at it
 * @param column the proposal behind it, when it is about columns and can be changed
 * @param key the proposal behind it, when it is about a key and can be changed
 */
public record Decision(String header, String becomes, String sure, String why, String samples, boolean decided,
		Optional<ColumnProposal> column, Optional<KeyProposal> key) {

	private static final int SAMPLES = 4;

	/** The decisions of a proposal. */
	static List<Decision> of(RecipeProposal proposal) {
		List<Decision> decisions = new ArrayList<>();
		proposal.keys().forEach(key -> decisions.add(of(key)));
		proposal.columns().forEach(column -> decisions.add(of(column)));
		return decisions;
	}

	/** The decisions that a recipe holds; they are settled. */
	static List<Decision> of(Recipe recipe) {
		List<Decision> decisions = new ArrayList<>();
		for (KeyRule key : recipe.getKeys()) {
			decisions.add(settled(where(key.getSource(), key.getText()), "key: " + lower(key.getKey().getName())));
		}
		for (ColumnRule rule : recipe.getColumns()) {
			decisions.add(settled(rule.getHeader(), rule.getUse() == ColumnUse.IGNORE ? "ignored: " + rule.getReason()
					: rule.getVariable() == null ? "" : rule.getVariable().getName()));
		}
		return decisions;
	}

	private static Decision settled(String header, String becomes) {
		return new Decision(header, becomes, "agreed", "part of the recipe", "", true, Optional.empty(), Optional.empty());
	}

	private static Decision of(KeyProposal key) {
		return new Decision(where(key.source(), key.text()), "key: " + lower(key.key().getName()), sure(key.confidence()), key.reason(), "",
				key.isDecided(), Optional.empty(), Optional.of(key));
	}

	private static Decision of(ColumnProposal column) {
		String count = column.columns().size() > 1 ? "  (" + column.columns().size() + " columns)" : "";
		String samples = column.columns().stream().flatMap(c -> c.profile().samples().stream()).distinct().limit(SAMPLES)
				.collect(Collectors.joining(", "));
		return new Decision(column.header() + count, becomes(column), sure(column.confidence()), column.reason(), samples,
				column.isDecided(), Optional.of(column), Optional.empty());
	}

	private static String becomes(ColumnProposal column) {
		if (column.use() == ColumnUse.IGNORE) {
			return "ignored: " + column.ignoreReason();
		}
		String place = Stream.of(column.occasion().map(Occasion::getCode), column.role().map(RaterRole::getCode))
				.flatMap(Optional::stream).collect(Collectors.joining(", "));
		String name = column.variable().map(Variable::getName).orElse("?") + (place.isEmpty() ? "" : " at " + place);
		return column.isDecided() || name.equals("?") ? name : name + " ?";
	}

	/** Whether there is a proposal that somebody could agree to. */
	boolean canBeConfirmed() {
		return !decided && (key.isPresent() || column.flatMap(ColumnProposal::variable).isPresent());
	}

	private static String where(KeySource source, String text) {
		return switch (source) {
			case COLUMN -> text;
			case NAME_PATTERN -> "in the columns' names";
			case CONSTANT -> "always " + text;
			case FILE_NAME -> "in the file's name";
			case SHEET_NAME -> "in the sheet's name";
		};
	}

	private static String sure(double confidence) {
		return confidence >= 1 ? "decided" : "%d %%".formatted(Math.round(100 * confidence));
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}

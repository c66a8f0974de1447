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
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.ui.intake.internal.draft.FileDraft;

/**
 * One line of the pages on keys and columns: what becomes of a key, a column, or all columns of a pattern.
 *
 * @param header column, pattern or key
 * @param becomes what becomes of it
 * @param sure how sure, in words
 * @param why the reason
 * @param samples some of the values as they stand in the file
 * @param stored what will come of them
 * @param decided whether nobody needs to look at it
 * @param column the proposal behind it, when it is about columns and can be changed
 * @param key the proposal behind it, when it is about a key and can be changed
 */
public record Decision(String header, String becomes, String sure, String why, String samples, String stored, boolean decided,
		Optional<ColumnProposal> column, Optional<KeyProposal> key) {

	/** The decisions about a file's keys. */
	static List<Decision> keys(FileDraft file) {
		return file.agreed().isPresent()
				? file.agreed().get().getKeys().stream().map(rule -> agreed(file, file.agreed().get(), rule)).toList()
				: file.proposal().keys().stream().map(key -> of(file, key)).toList();
	}

	/** The decisions about a file's columns. */
	static List<Decision> columns(FileDraft file) {
		if (file.agreed().isPresent()) {
			return file.agreed().get().getColumns().stream().map(rule -> agreed(file, file.agreed().get(), rule)).toList();
		}
		List<Decision> decisions = new ArrayList<>();
		file.proposal().columns().forEach(column -> decisions.add(of(column, file.proposal())));
		return decisions;
	}

	private static Decision agreed(FileDraft file, Recipe recipe, KeyRule rule) {
		String text = rule.getText() == null ? "" : rule.getText();
		Samples samples = rule.getSource() == KeySource.COLUMN ? Samples.of(columns(file, text)).recoded(rule.getRecodes())
				: Samples.NONE;
		return new Decision(where(rule.getSource(), text), lower(rule.getKey().getName()), "agreed", agreedIn(recipe),
				samples.shown(), samples.stored(), true, Optional.empty(), Optional.empty());
	}

	private static Decision agreed(FileDraft file, Recipe recipe, ColumnRule rule) {
		List<SourceColumn> columns = columns(file, rule.getHeader());
		boolean ignored = rule.getUse() == ColumnUse.IGNORE;
		Samples samples = Samples.of(columns).recoded(recipe.getMissingTexts()).recoded(rule.getRecodes());
		String name = rule.getVariable() == null ? "" : rule.getVariable().getName();
		return new Decision(rule.getHeader() + count(columns.size()), ignored ? "ignored: " + rule.getReason()
				: name + place(Optional.ofNullable(rule.getOccasion()), Optional.ofNullable(rule.getRole())), "agreed",
				columns.isEmpty() ? agreedIn(recipe) + "; the file has no such column" : agreedIn(recipe), samples.shown(),
				ignored ? "" : samples.stored(Optional.ofNullable(rule.getVariable()), recipe.isDecimalComma()), true,
				Optional.empty(), Optional.empty());
	}

	private static String agreedIn(Recipe recipe) {
		return "Agreed in the recipe \"" + recipe.getName() + "\", version " + recipe.getVersion();
	}

	/** The columns that a rule is about. */
	private static List<SourceColumn> columns(FileDraft file, String header) {
		Optional<ColumnProposal> same = file.proposal().columns().stream().filter(each -> each.header().equals(header))
				.findFirst();
		return same.map(ColumnProposal::columns).orElseGet(() -> Samples.columns(file.preview().columns(), header));
	}

	private static Decision of(FileDraft file, KeyProposal key) {
		Samples samples = key.source() == KeySource.COLUMN ? Samples.of(columns(file, key.text())).proposed(key.recodes())
				: Samples.NONE;
		return new Decision(where(key.source(), key.text()), lower(key.key().getName()), sure(key.confidence()),
				capital(key.reason()),
				samples.shown(), samples.stored(), key.isDecided(), Optional.empty(), Optional.of(key));
	}

	private static Decision of(ColumnProposal column, RecipeProposal proposal) {
		Samples samples = Samples.of(column.columns()).proposed(proposal.missingTexts()).proposed(column.recodes());
		return new Decision(column.header() + count(column.columns().size()), becomes(column), sure(column.confidence()),
				capital(column.reason()), samples.shown(), column.use() == ColumnUse.IGNORE ? ""
				: samples.stored(column.variable(), proposal.decimalComma().value()),
				column.isDecided(), Optional.of(column), Optional.empty());
	}

	private static String count(int columns) {
		return columns > 1 ? "  (" + columns + " columns)" : "";
	}

	private static String becomes(ColumnProposal column) {
		if (column.use() == ColumnUse.IGNORE) {
			return "ignored: " + column.ignoreReason();
		}
		String name = column.variable().map(Variable::getName).orElse("?") + place(column.occasion(), column.role());
		return column.isDecided() || name.equals("?") ? name : name + " ?";
	}

	private static String place(Optional<Occasion> occasion, Optional<RaterRole> role) {
		String place = Stream.of(occasion.map(Occasion::getCode), role.map(RaterRole::getCode)).flatMap(Optional::stream)
				.collect(Collectors.joining(", "));
		return place.isEmpty() ? "" : " at " + place;
	}

	/** Whether there is a proposal that somebody could agree to. */
	boolean canBeConfirmed() {
		return !decided && (key.isPresent() || column.filter(each -> each.use() == ColumnUse.IGNORE
				|| each.variable().isPresent()).isPresent());
	}

	/** All of it, for the lines below the grid. */
	String details() {
		return header.strip() + " \u2192 " + becomes + ". " + why + (why.endsWith(".") ? "" : ".") + (samples.isEmpty() ? ""
				: "  Values: " + samples + (stored.isEmpty() ? "" : "; they become: " + stored) + ".");
	}

	private static String where(KeySource source, String text) {
		return switch (source) {
			case COLUMN -> "column " + text;
			case NAME_PATTERN -> "in the columns' names";
			case CONSTANT -> "always " + text;
			case FILE_NAME -> "in the file's name: " + text;
			case SHEET_NAME -> "in the sheets' names: " + text;
		};
	}

	private static String sure(double confidence) {
		return confidence >= 1 ? "decided" : "%d %%".formatted(Math.round(100 * confidence));
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}

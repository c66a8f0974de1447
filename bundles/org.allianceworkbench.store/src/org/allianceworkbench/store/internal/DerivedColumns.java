package org.allianceworkbench.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.internal.DerivedColumn.OtherRows;
import org.allianceworkbench.store.internal.DerivedColumn.Unusable;
import org.allianceworkbench.store.internal.DerivedColumn.Way;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.rules.DerivedDefinitions;
import org.allianceworkbench.study.scoring.ScoringRule;
import org.allianceworkbench.table.ColumnSpec;

/** Takes derived variables over from the codebook; what is wrong with a definition is kept, to be told when it is asked for. */
final class DerivedColumns {

	private static final String RULES = "derived.";

	private DerivedColumns() {
	}

	static DerivedColumn of(DerivedVariable variable) throws StoreException {
		ColumnSpec spec = Specs.of(variable).toBuilder()
				.attributes(Map.of(DerivedColumn.ATTRIBUTE, List.of(DerivedDefinitions.text(variable)))).build();
		Optional<Violation> wrong = StudyChecks.check(variable).stream()
				.filter(violation -> violation.severity() == Severity.ERROR && violation.rule().startsWith(RULES)).findFirst();
		return new DerivedColumn(variable.getLevel(), spec, wrong.isPresent()
				? new Unusable(wrong.get().what() + "; " + wrong.get().remedy()) : way(variable));
	}

	private static Way way(DerivedVariable variable) {
		return switch (variable.getDerivation()) {
			case SCALE_SCORE -> new DerivedColumn.ScaleScore(items(variable), ScoringRule.of(variable.getScale()));
			case CHANGE -> new DerivedColumn.Change(source(variable), code(variable.getFrom()), code(variable.getTo()));
			case WITHIN_CLIENT -> new DerivedColumn.ClientMean(source(variable), true);
			case BETWEEN_CLIENT -> new DerivedColumn.ClientMean(source(variable), false);
			case LAG -> new DerivedColumn.Lag(source(variable));
			case RECODE -> recode(variable, variable.getSources().get(0));
			case FORMULA -> formula(variable);
		};
	}

	private static List<String> items(DerivedVariable variable) {
		List<String> names = new ArrayList<>();
		for (Item item : variable.getScale().getItems()) {
			names.add(DerivedDefinitions.holder(variable, item).orElseThrow().getName());
		}
		return names;
	}

	private static OtherRows source(DerivedVariable variable) {
		return new OtherRows(variable.getSources().get(0).getName(), variable.getRole() == null ? Optional.empty()
				: Optional.ofNullable(variable.getRole().getCode()));
	}

	private static Optional<String> code(Occasion occasion) {
		return Optional.ofNullable(occasion).map(Occasion::getCode);
	}

	private static Way formula(DerivedVariable variable) {
		try {
			return new DerivedColumn.Computed(DerivedDefinitions.formula(variable));
		} catch (ExpressionException e) {
			return new Unusable(e.getMessage());
		}
	}

	private static Way recode(DerivedVariable variable, Variable source) {
		List<DerivedColumn.Case> cases = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		for (Recode recode : variable.getRecodes()) {
			Optional<String> from = literal(recode.getFrom(), source.getType() == VariableType.TEXT, true);
			Optional<String> to = recode.getTo() == null ? Optional.of("NULL")
					: literal(recode.getTo(), variable.getType() == VariableType.TEXT, false);
			if (from.isPresent() && to.isPresent()) {
				cases.add(new DerivedColumn.Case(from.get(), to.get()));
			} else {
				wrong.add(from.isEmpty() ? recode.getFrom() : recode.getTo());
			}
		}
		return wrong.isEmpty() ? new DerivedColumn.Recode(source.getName(), cases)
				: new Unusable("recodes what is no number (" + wrong.stream().map(text -> "'" + text + "'")
						.collect(Collectors.joining(", ")) + "); enter numbers with a decimal point");
	}

	private static Optional<String> literal(String text, boolean isText, boolean compared) {
		if (isText) {
			return Optional.of(ValidSql.text(compared ? ascii(text.strip()) : text));
		}
		OptionalDouble number = text == null ? OptionalDouble.empty() : CodeText.number(text);
		return number.isPresent() ? Optional.of(Double.toString(number.getAsDouble())) : Optional.empty();
	}

	/** SQLite's lower() knows the letters A to Z only; others are compared as they are. */
	private static String ascii(String text) {
		StringBuilder lower = new StringBuilder();
		text.chars().forEach(c -> lower.append(c < 128 ? String.valueOf((char) c).toLowerCase(Locale.ROOT)
				: String.valueOf((char) c)));
		return lower.toString();
	}
}

package org.allianceworkbench.intake.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.internal.checks.ValueCheck;
import org.allianceworkbench.intake.internal.matching.Words;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.ValueLabels;

/** Finds the study's codes for what stands in columns of a variable. */
final class CodeMatching {

	private static final Map<String, String> YES_NO = Map.ofEntries(Map.entry("y", "yes"), Map.entry("j", "yes"),
			Map.entry("ja", "yes"),
			Map.entry("oui", "yes"), Map.entry("true", "yes"), Map.entry("x", "yes"), Map.entry("n", "no"),
			Map.entry("nein", "no"),
			Map.entry("non", "no"), Map.entry("false", "no"));

	private final Variable variable;
	private final ValueCheck check;

	CodeMatching(Variable variable) {
		this.variable = variable;
		this.check = new ValueCheck(variable);
	}

	/**
	 * Recodes for the values that are no codes themselves.
	 *
	 * @param values the different values of the columns
	 */
	List<RecodeProposal> recodes(List<SourceColumn> columns, Iterable<String> values) {
		Map<String, RecodeProposal> recodes = new LinkedHashMap<>();
		for (SourceColumn column : columns) {
			for (ValueLabels.Entry entry : column.valueLabels().entries()) {
				String from = entry.value().toString();
				if (!isValue(from, entry.label())) {
					code(entry.label()).or(() -> missing(entry.label())).filter(to -> !to.equals(from))
							.ifPresent(to -> recodes.putIfAbsent(from, new RecodeProposal(from, Optional.of(to),
									"its label in the file is '" + entry.label() + "'")));
				}
			}
		}
		for (String value : values) {
			if (!recodes.containsKey(value) && !isValue(value, "") && !WritingMatching.isMissing(value)) {
				code(value).or(() -> missing(value)).filter(to -> !to.equals(value)).ifPresent(to -> recodes.putIfAbsent(value,
						new RecodeProposal(value, Optional.of(to), "'" + label(to) + "' is meant")));
			}
		}
		return new ArrayList<>(recodes.values());
	}

	/** Whether a value can stand as it is; a label in the file must not say something else. */
	private boolean isValue(String value, String label) {
		if (variable.getType() != VariableType.NUMBER) {
			return variable.getCodeList() == null || check.code(value).isPresent() || check.isMissing(value);
		}
		if (CodeText.number(value).isEmpty()) {
			return false;
		}
		double number = CodeText.number(value).getAsDouble();
		boolean same = label.isEmpty() || code(label).or(() -> missing(label)).map(value::equals).orElse(true);
		return same && (check.isMissing(number) || check.check(number).isEmpty());
	}

	/** The code whose value or label is meant. */
	private Optional<String> code(String text) {
		if (variable.getCodeList() == null) {
			return Optional.empty();
		}
		Optional<String> exact = check.code(text);
		if (exact.isPresent()) {
			return exact;
		}
		String yesNo = YES_NO.get(text.strip().toLowerCase(Locale.ROOT));
		Optional<String> translated = yesNo == null ? Optional.empty() : check.code(yesNo);
		return translated.isPresent() ? translated : similar(text);
	}

	/** The only code whose label has all the words of a text, each at least begun. */
	private Optional<String> similar(String text) {
		List<String> words = Words.texts(text);
		if (words.isEmpty() || words.stream().anyMatch(word -> word.length() < 3)) {
			return Optional.empty();
		}
		List<String> found = variable.getCodeList().getCodes().stream().filter(code -> code.getLabel() != null
				&& code.getValue() != null)
				.filter(code -> begun(words, Words.texts(code.getLabel()))).map(Code::getValue).toList();
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}

	private static boolean begun(List<String> words, List<String> label) {
		return words.stream().allMatch(word -> label.stream().anyMatch(l -> l.startsWith(word) || word.startsWith(l)
				&& l.length() > 3));
	}

	/** The missing value whose reason is meant. */
	private Optional<String> missing(String text) {
		return variable.getMissingValues().stream().filter(m -> m.getValue() != null && m.getReason() != null
				&& Words.texts(m.getReason()).equals(Words.texts(text))).map(MissingValue::getValue).findFirst();
	}

	private String label(String code) {
		return variable.getCodeList() == null ? code : variable.getCodeList().getCodes().stream()
				.filter(c -> code.equals(c.getValue()) && c.getLabel() != null).map(Code::getLabel).findFirst().orElse(code);
	}
}

package org.allianceworkbench.study.exchange.redcap.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.exchange.CodebookFileException;
import org.allianceworkbench.study.exchange.CodebookBuilder.Entry;

/** Choices as REDCap writes them: <code>1, never | 2, sometimes</code>. */
final class Choices {

	private static final Pattern PADDED = Pattern.compile("-?0\\d.*");

	private Choices() {
	}

	static List<Entry> read(Row row) throws CodebookFileException {
		String text = row.get(Column.CHOICES);
		if (text.isEmpty()) {
			throw row.problem(Column.CHOICES, "has no choices; write them as 1, never | 2, sometimes");
		}
		List<Entry> entries = new ArrayList<>();
		Set<String> codes = new HashSet<>();
		for (String choice : text.split("[|]", -1)) {
			if (choice.isBlank()) {
				continue;
			}
			int comma = choice.indexOf(',');
			String code = comma < 0 ? "" : choice.substring(0, comma).strip();
			if (code.isEmpty()) {
				throw row.problem(Column.CHOICES, "the choice '" + Row.shortened(choice)
					+ "' has no code; write code, label, for example 1, never");
			}
			if (!codes.add(code)) {
				throw row.problem(Column.CHOICES, "the code " + Row.shortened(code) + " is there twice; keep one of them");
			}
			entries.add(new Entry(code, choice.substring(comma + 1).strip()));
		}
		if (entries.isEmpty()) {
			throw row.problem(Column.CHOICES, "has no choices; write them as 1, never | 2, sometimes");
		}
		return entries;
	}

	static String write(List<Entry> entries) {
		return entries.stream().map(each -> each.value() + ", " + each.label()).collect(Collectors.joining(" | "));
	}

	/** Whether all codes are numbers that come back as they are: 01 is none. */
	static boolean areNumbers(List<Entry> entries) {
		return entries.stream().allMatch(each -> CodeText.number(each.value()).isPresent() && !PADDED.matcher(each.value())
				.matches());
	}

	/** Whether a choice can be written without being read as something else. */
	static boolean canBeWritten(Entry entry) {
		return !entry.value().contains(",") && !(entry.value() + entry.label()).contains("|") && !entry.value().isBlank()
			&& entry.value().strip().equals(entry.value()) && entry.label().strip().equals(entry.label());
	}
}

package org.allianceworkbench.export.internal.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.allianceworkbench.export.internal.Counted;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.TextForm;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.table.Column;

/** What becomes of the values of columns: left out, shifted, cut, grouped. */
final class ColumnRules {

	private static final Set<String> BIRTH = Set.of("birth", "birthdate", "birthday", "dob", "born", "geburtsdatum", "geburtstag",
			"geboren", "yob", "birthyear", "geburtsjahr");
	private static final Set<String> YEAR = Set.of("year", "yob", "birthyear", "jahr", "geburtsjahr");

	private final ExportPrivacy privacy;
	private final Owners owners;
	private final DateRule dates;
	private final boolean textsReviewed;
	private final List<String> notes = new ArrayList<>();

	ColumnRules(ExportPrivacy privacy, Owners owners, DateRule dates, boolean textsReviewed) {
		this.privacy = privacy;
		this.owners = owners;
		this.dates = dates;
		this.textsReviewed = textsReviewed;
	}

	/** What was left out, one sentence each. */
	List<String> notes() {
		return notes;
	}

	/** The columns that leave, as they leave. */
	List<Leaving> apply(List<Leaving> all) {
		List<Leaving> left = new ArrayList<>(all);
		if (privacy.getPreset() == PrivacyPreset.SAFE_HARBOR) {
			drop(left, each -> each.facts().variable().flatMap(IdentifierKind::of).isPresent(),
					"Their names or labels tell that they may identify somebody (45 CFR 164.514(b)(2)), and they stay: %s.");
		}
		if (privacy.isPseudonyms()) {
			drop(left, new RepeatedCodes(owners)::isOne, "They repeat the codes that pseudonyms replace, and stay: %s.");
		}
		if (privacy.getDates() != DateForm.AS_IS) {
			drop(left, each -> each.isNumber() && !each.isCoded() && areDays(each.column()), "They look like dates written as "
					+ "numbers, and stay: %s.");
		}
		new DerivedRules(privacy).rules().forEach(rule -> drop(left, rule.which(), rule.note()));
		drop(left, each -> each.isDate() && dates.stays(each), privacy.getDates() == DateForm.LEFT_OUT ? "Dates stay: %s."
				: "These dates belong to no client, and stay: %s.");
		if (privacy.getDates() == DateForm.YEAR && privacy.getAgeLimit() > 0) {
			drop(left, each -> (each.isDate() || each.isNumber() && isYear(each)) && isBirth(each),
					"Years of birth would tell ages over " + privacy.getAgeLimit() + ", and stay: %s.");
		}
		if (privacy.getFreeText() == TextForm.LEFT_OUT) {
			drop(left, Leaving::isFreeText, "Free texts stay: %s.");
		} else if (privacy.getFreeText() == TextForm.LISTED && !textsReviewed) {
			drop(left, Leaving::isFreeText, "Free texts stay until somebody has reviewed them: %s.");
		}
		NumberGroups groups = new NumberGroups(privacy);
		List<Leaving> changed = left.stream().map(each -> each.isDate() ? dates.apply(each).orElse(each)
				: groups.apply(each).or(() -> listed(each)).orElse(each)).toList();
		return new RareCodes(privacy.getRareBelow(), owners).apply(changed);
	}

	private void drop(List<Leaving> left, Predicate<Leaving> which, String note) {
		List<Leaving> dropped = left.stream().filter(each -> !each.facts().key() && which.test(each)).toList();
		if (!dropped.isEmpty()) {
			left.removeAll(dropped);
			notes.add(note.formatted(String.join(", ", dropped.stream().map(each -> each.facts().source()).distinct().toList())));
		}
	}

	/** Whether all numbers are days such as 20240229. */
	private static boolean areDays(Column column) {
		int days = 0;
		for (int row = 0; row < column.size(); row++) {
			double number = column.valid(row);
			int day = (int) number;
			if (!Double.isNaN(number) && (number != day || day < 1900_01_01 || day > 2099_12_31 || day / 100 % 100 < 1
					|| day / 100 % 100 > 12 || day % 100 < 1 || day % 100 > 31)) {
				return false;
			}
			days += Double.isNaN(number) ? 0 : 1;
		}
		return days > 0;
	}

	private static boolean isYear(Leaving leaving) {
		return leaving.facts().variable().filter(ColumnRules::isYear).isPresent();
	}

	private static boolean isBirth(Leaving leaving) {
		return leaving.facts().variable().filter(ColumnRules::isBirth).isPresent();
	}

	private static boolean isYear(Variable variable) {
		return !Collections.disjoint(IdentifierKind.words(variable), YEAR);
	}

	private static boolean isBirth(Variable variable) {
		return !Collections.disjoint(IdentifierKind.words(variable), BIRTH);
	}

	/** Whether a variable is somebody's year of birth by its name or label. */
	static boolean isYearOfBirth(Variable variable) {
		return variable.getType() == VariableType.NUMBER && isYear(variable) && isBirth(variable);
	}

	/** Texts of a variable with codes that are no code are free texts too, and stay where these do. */
	private Optional<Leaving> listed(Leaving leaving) {
		Column column = leaving.column();
		if (privacy.getFreeText() == TextForm.KEPT || leaving.facts().key() || column.spec().type().isNumeric()
				|| !leaving.isCoded()) {
			return Optional.empty();
		}
		Set<String> codes = new HashSet<>();
		for (Code code : leaving.facts().variable().orElseThrow().getCodeList().getCodes()) {
			codes.add(String.valueOf(code.getValue()).stripTrailing());
		}
		long others = 0;
		for (int row = 0; row < column.size(); row++) {
			others += isOther(column, row, codes) ? 1 : 0;
		}
		if (others == 0) {
			return Optional.empty();
		}
		notes.add(leaving.facts().column() + ": " + Counted.of(others, "text") + (others == 1 ? " that is no code of it stays."
				: " that are none of its codes stay."));
		return Optional.of(leaving.becomes(new ComputedTexts(column.spec(), column.size(),
				row -> isOther(column, row, codes) ? null : column.text(row)), "texts that are no code left out"));
	}

	private static boolean isOther(Column column, int row, Set<String> codes) {
		String text = column.text(row);
		return text != null && !text.isBlank() && !codes.contains(text.stripTrailing()) && !column.isMissing(row);
	}
}

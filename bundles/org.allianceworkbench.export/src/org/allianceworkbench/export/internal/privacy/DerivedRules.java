package org.allianceworkbench.export.internal.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.allianceworkbench.export.internal.RestsOn;
import org.allianceworkbench.study.Coarsening;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.TextForm;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.VariableNames;

/** Which derived variables would tell what protection takes from the variables they rest on; they stay in the study. */
final class DerivedRules {

	private final List<Rule> rules = new ArrayList<>();

	/** Something that derived variables must not tell, and a sentence with a place for their names. */
	record Rule(Predicate<Leaving> which, String note) {
	}

	DerivedRules(ExportPrivacy privacy) {
		if (privacy.getPreset() == PrivacyPreset.SAFE_HARBOR) {
			add(v -> IdentifierKind.of(v).isPresent(), "They are computed from variables whose names or labels tell that they may "
					+ "identify somebody (45 CFR 164.514(b)(2)), and stay: %s.");
		}
		if (privacy.isPseudonyms()) {
			Set<String> keys = privacy.isCleanMetadata() ? Set.of("client", "therapist", "site") : Set.of("client", "therapist");
			rules.add(new Rule(each -> RestsOn.reads(each.facts().variable().orElseThrow(), keys),
					"They are computed from codes that pseudonyms replace, and stay: %s."));
		}
		if (privacy.getDates() != DateForm.AS_IS) {
			add(DerivedRules::isDate, "They are computed from dates, which don't leave as they are, and stay: %s.");
		}
		if (privacy.getAgeLimit() > 0) {
			add(NumberGroups::isAge, "They are computed from ages, of which those over " + privacy.getAgeLimit()
					+ " leave as one group, and stay: %s.");
		}
		if (privacy.getAgeLimit() > 0 && privacy.getDates() == DateForm.YEAR) {
			add(ColumnRules::isYearOfBirth, "They are computed from years of birth, and stay: %s.");
		}
		Set<String> coarse = new HashSet<>();
		for (Coarsening each : privacy.getCoarsenings()) {
			if (each.getVariable() != null && each.getWidth() > 0) {
				coarse.add(VariableNames.fold(each.getVariable()));
			}
		}
		add(v -> coarse.contains(VariableNames.fold(v.getName())), "They are computed from numbers that leave in groups, and "
				+ "stay: %s.");
		if (privacy.getRareBelow() > 0) {
			Rule rare = rule(DerivedRules::hasRareCodes, "They are computed from variables whose rare codes are one group, and "
					+ "stay: %s.");
			rules.add(new Rule(rare.which().and(each -> each.facts().variable().filter(DerivedRules::hasRareCodes).isEmpty()),
					rare.note()));
		}
		if (privacy.getFreeText() != TextForm.KEPT) {
			add(v -> v.getType() == VariableType.TEXT && !isCoded(v), "They are computed from free texts, and stay: %s.");
		}
	}

	/** The rules, in the order in which they are to be told. */
	List<Rule> rules() {
		return rules;
	}

	private void add(Predicate<Variable> guarded, String note) {
		rules.add(rule(guarded, note));
	}

	/** A form of a variable is protected as the variable itself is; what that rests on counts for it too. */
	private static Rule rule(Predicate<Variable> guarded, String note) {
		return new Rule(each -> each.facts().variable().filter(DerivedVariable.class::isInstance).stream().flatMap(v -> RestsOn
				.variables(v).stream()).filter(v -> !VariableNames.fold(v.getName()).equals(VariableNames.fold(each.facts()
						.source()))).anyMatch(guarded), note);
	}

	private static boolean isDate(Variable variable) {
		return variable.getType() == VariableType.DATE || variable.getType() == VariableType.DATE_TIME;
	}

	/** Whether rare codes of a variable, also of a derived one, are made one group. */
	private static boolean hasRareCodes(Variable variable) {
		return isCoded(variable) && variable.getMeasure() == MeasurementLevel.NOMINAL;
	}

	private static boolean isCoded(Variable variable) {
		return variable.getCodeList() != null && !variable.getCodeList().getCodes().isEmpty();
	}
}

package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.StudyPackage.Literals.DESIGN_CELL__INSTRUMENT;
import static org.allianceworkbench.study.StudyPackage.Literals.DESIGN_CELL__ROLE;
import static org.allianceworkbench.study.StudyPackage.Literals.OCCASION__PLANNED_DAY;
import static org.allianceworkbench.study.StudyPackage.Literals.OCCASION__POSITION;
import static org.allianceworkbench.study.StudyPackage.Literals.OCCASION__WINDOW;
import static org.allianceworkbench.study.StudyPackage.Literals.RULE__CONDITION;
import static org.allianceworkbench.study.StudyPackage.Literals.RULE__MESSAGE;
import static org.allianceworkbench.study.StudyPackage.Literals.SITE__COUNTRY;
import static org.allianceworkbench.study.StudyPackage.Literals.SITE__ZONE;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Rule;
import org.allianceworkbench.study.rules.RuleConditions;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sites, occasions, roles and rules. */
final class DesignConstraints {

	static final List<Constraint<?>> ALL = List.of(new Constraint<>(Identified.class, DesignConstraints::code),
		new Constraint<>(Site.class, DesignConstraints::site), new Constraint<>(Occasion.class, DesignConstraints::occasion),
		new Constraint<>(Study.class, DesignConstraints::positions),
		new Constraint<>(Study.class, DesignConstraints::plannedDays),
		new Constraint<>(Study.class, DesignConstraints::cells),
		new Constraint<>(Rule.class, DesignConstraints::rule));

	private static final Set<String> COUNTRIES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

	private DesignConstraints() {
	}

	private static void code(Identified object, Findings findings) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature("code");
		if (feature == null || !(object.eGet(feature) instanceof String code) || code.isBlank()) {
			return;
		}
		if (!code.equals(code.strip()) || code.chars().anyMatch(Character::isISOControl)) {
			findings.error("code.blanks", object, feature, "has blanks around its code or a line break in it", "Take them out");
		} else if ((object instanceof RaterRole || object instanceof Occasion) && !code.matches("[\\p{L}\\p{Nd}_.$#@]+")) {
			findings.warning("code.inNames", object, feature, "has a code that can't be part of a variable's name in wide files",
				"Use letters, digits and _ only");
		}
	}

	private static void site(Site site, Findings findings) {
		String country = site.getCountry();
		if (country != null && !COUNTRIES.contains(country)) {
			findings.warning("site.country", site, SITE__COUNTRY, "has the unknown country '" + country + "'",
				"Use the two capital letters of ISO 3166, for example DE or US");
		}
		String zone = site.getZone();
		if (zone != null && !isZone(zone)) {
			findings.error("site.zone", site, SITE__ZONE, "has the unknown time zone '" + zone + "'",
				"Use a name such as Europe/Berlin or America/New_York");
		}
	}

	private static boolean isZone(String zone) {
		try {
			ZoneId.of(zone);
			return true;
		} catch (DateTimeException e) {
			return false;
		}
	}

	private static void occasion(Occasion occasion, Findings findings) {
		if (occasion.getPosition() < 0) {
			findings.error("occasion.position", occasion, OCCASION__POSITION, "has a negative position", "Count from 0");
		}
		Integer window = occasion.getWindow();
		if (window != null && window < 0) {
			findings.error("occasion.window", occasion, OCCASION__WINDOW, "has a negative window",
				"Enter the days before and after the planned day that still count, or nothing");
		} else if (window != null && occasion.getPlannedDay() == null) {
			findings.warning("occasion.window", occasion, OCCASION__WINDOW, "has a window but no planned day",
				"Enter the planned day, or delete the window");
		}
	}

	private static void positions(Study study, Findings findings) {
		Map<Integer, Occasion> known = new HashMap<>();
		for (Occasion occasion : study.getOccasions()) {
			Occasion first = known.putIfAbsent(occasion.getPosition(), occasion);
			if (first != null) {
				findings.error("occasion.positionUnique", occasion, OCCASION__POSITION, "has the same position ("
					+ occasion.getPosition() + ") as " + Words.call(first), "Give each occasion its own place in the order");
			}
		}
	}

	private static void plannedDays(Study study, Findings findings) {
		Occasion before = null;
		for (Occasion occasion : Codebook.of(study).occasionsInOrder()) {
			if (occasion.getPlannedDay() == null) {
				continue;
			}
			if (before != null && occasion.getPlannedDay() < before.getPlannedDay()) {
				findings.warning("occasion.order", occasion, OCCASION__PLANNED_DAY, "is planned before " + Words.call(before)
					+ " but comes after it", "Correct the planned day or the position");
			}
			before = occasion;
		}
	}

	private static void cells(Study study, Findings findings) {
		Set<List<EObject>> known = new HashSet<>();
		for (DesignCell cell : study.getDesign()) {
			if (!known.add(Arrays.asList(cell.getOccasion(), cell.getInstrument(), cell.getRole()))) {
				findings.warning("design.cellTwice", cell, DESIGN_CELL__INSTRUMENT, "says the same as another cell of the design",
					"Take one of them away");
			}
			if (cell.getInstrument() != null && cell.getRole() != null && !cell.getInstrument().getRoles()
					.contains(cell.getRole())) {
				findings.warning("design.cellRole", cell, DESIGN_CELL__ROLE, "expects " + Words.call(cell.getInstrument())
						+ " of "
					+ Words.call(cell.getRole()) + ", who does not fill it in",
					"Add the role to the instrument, or take the cell out of the design");
			}
		}
	}

	private static void rule(Rule rule, Findings findings) {
		if (rule.getCondition() == null || rule.getCondition().isBlank()) {
			findings.error("rule.condition", rule, RULE__CONDITION, "has no condition",
				"Enter the condition that rows must meet");
		} else {
			condition(rule, findings);
		}
		if (rule.getMessage() == null || rule.getMessage().isBlank()) {
			findings.error("rule.message", rule, RULE__MESSAGE, "has no message",
				"Enter what is wrong and what to do, for people");
		}
	}

	private static void condition(Rule rule, Findings findings) {
		try {
			RuleConditions.condition(rule);
		} catch (ExpressionException e) {
			findings.error("rule.condition", rule, RULE__CONDITION, "has a condition that can't be used: at character "
				+ (e.start() + 1) + ": " + e.what(), e.remedy().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
					+ e.remedy().substring(1));
		}
	}
}

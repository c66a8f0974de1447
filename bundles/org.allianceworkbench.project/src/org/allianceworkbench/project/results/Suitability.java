package org.allianceworkbench.project.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.OptionDescription;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;

/** What a study lacks for an analysis, by its design and its codebook; whether there are enough data is seen when it runs. */
public final class Suitability {

	/** Analyses that compare sites, arms or occasions, and so need two of them. */
	private static final Set<String> OF_SITES = Set.of("sites");
	private static final Set<String> OF_ARMS = Set.of("mmrm");
	private static final Set<String> OF_CATEGORIES = Set.of("agreement_categories");
	private static final Set<String> OVER_TIME = Set.of("lowm", "dyadic_growth", "growth", "mmrm", "congruence", "lagged",
			"rupture",
			"rci");

	private Suitability() {
	}

	/**
	 * What is missing, each as {@code two rater roles}; empty when the analysis can be asked.
	 *
	 * @param study the definition
	 */
	public static List<String> lacking(Study study, Analysis<?> analysis) {
		List<OptionDescription> options = OptionValues.describe(analysis.optionsType());
		List<String> lacking = new ArrayList<>();
		if (has(options, "roles") && study.getRoles().size() < 2) {
			lacking.add("two rater roles");
		}
		if (OF_SITES.contains(analysis.id()) && study.getSites().size() < 2) {
			lacking.add("two sites");
		}
		if (OF_ARMS.contains(analysis.id()) && study.getArms().size() < 2) {
			lacking.add("two arms");
		}
		if (OVER_TIME.contains(analysis.id()) && study.getOccasions().size() < 2) {
			lacking.add("two occasions");
		} else if (analysis.requiredKeys().contains(DesignKey.OCCASION) && study.getOccasions().isEmpty()) {
			lacking.add("an occasion");
		}
		if (OF_CATEGORIES.contains(analysis.id())) {
			if (study.getVariables().stream().noneMatch(Suitability::isRatedCategory)) {
				lacking.add("a rating in categories (ordinal, or with labels for its values)");
			}
		} else {
			measures(study, options, lacking);
		}
		return lacking;
	}

	private static void measures(Study study, List<OptionDescription> options, List<String> lacking) {
		long numbers = study.getVariables().stream().filter(Suitability::isNumber).count();
		long asked = options.stream().filter(each -> each.required() && each.columns() == Option.Columns.NUMBERS).count();
		if (has(options, "roles") && study.getVariables().stream().noneMatch(each -> isNumber(each)
				&& each.getLevel() == Level.RATING)) {
			lacking.add("a variable of numbers that both sides rate");
		} else if (has(options, "items") && study.getVariables().stream().filter(each -> isNumber(each) && each.getItem() != null)
				.count() < 2) {
			lacking.add("two items of an instrument as variables");
		} else if (has(options, "scales") && study.getInstruments().stream().allMatch(each -> each.getScales().isEmpty())) {
			lacking.add("an instrument with a scale");
		} else if (numbers < Math.max(1, asked)) {
			lacking.add(asked <= 1 ? "a variable of numbers" : asked + " variables of numbers");
		}
	}

	private static boolean has(List<OptionDescription> options, String name) {
		return options.stream().anyMatch(each -> each.name().equals(name));
	}

	/** Whether it is a rating with categories: one that has names for its values, or ordered ones. */
	static boolean isRatedCategory(Variable variable) {
		return variable.getLevel() == Level.RATING && variable.getName() != null
				&& (variable.getCodeList() != null || variable.getMeasure() == MeasurementLevel.ORDINAL);
	}

	static boolean isNumber(Variable variable) {
		return variable.getType() == VariableType.NUMBER && variable.getMeasure() != MeasurementLevel.NOMINAL;
	}
}

package org.allianceworkbench.analysis.internal.dyads.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * Whether a surface shows congruence, by the conditions of Humberg, Nestler and Back (2019).
 *
 * @param conditions what must hold, in order; the first four for a broad congruence effect, all for a strict one
 */
record Congruence(List<Condition> conditions) {

	private static final int BROAD = 4;

	/**
	 * One condition.
	 *
	 * @param words what must hold
	 * @param name of the parameter among values
	 * @param estimate of the parameter
	 * @param holds whether it does
	 */
	record Condition(String words, String name, Estimate estimate, boolean holds) {
	}

	static Congruence of(Map<String, SurfaceShape.Value> values, Function<SurfaceShape.Value, Estimate> test,
			RsaOptions options) {
		boolean higher = options.better() == RsaOptions.Better.HIGHER;
		String axis = higher ? "p1" : "p2";
		List<Condition> all = new ArrayList<>();
		all.add(includes("The ridge of best outcomes passes through the line of congruence (" + axis + "0 = 0)", axis + "0",
				values, test, 0));
		all.add(includes("It runs parallel to it (" + axis + "1 = 1)", axis + "1", values, test, 1));
		Estimate a4 = test.apply(values.get("a4"));
		all.add(new Condition("Outcomes fall off where ratings differ (a4 " + (higher ? "< 0)" : "> 0)"), "a4", a4,
				higher ? a4.high() < 0 : a4.low() > 0));
		all.add(includes("Neither direction of difference is better (a3 = 0)", "a3", values, test, 0));
		all.add(includes("The common level has no linear effect (a1 = 0)", "a1", values, test, 0));
		all.add(includes("The common level has no curved effect (a2 = 0)", "a2", values, test, 0));
		return new Congruence(all);
	}

	private static Condition includes(String words, String name, Map<String, SurfaceShape.Value> values,
			Function<SurfaceShape.Value, Estimate> test, double number) {
		Estimate e = test.apply(values.get(name));
		return new Condition(words, name, e, e.low() <= number && number <= e.high());
	}

	/** Whether congruence goes with better outcomes, the common level aside. */
	boolean broad() {
		return conditions.stream().limit(BROAD).allMatch(Condition::holds);
	}

	/** Whether nothing but congruence counts. */
	boolean strict() {
		return conditions.stream().allMatch(Condition::holds);
	}

	/** The verdict. */
	String sentence(String outcome, String client, String therapist) {
		if (conditions.stream().anyMatch(c -> Double.isNaN(c.estimate().low()))) {
			return "Whether congruence goes with better " + outcome + " can't be told: some of the conditions have no interval.";
		}
		if (broad()) {
			return "The surface shows a congruence effect: " + outcome + " is best where "
					+ client.toLowerCase(java.util.Locale.ROOT)
					+ " and " + therapist.toLowerCase(java.util.Locale.ROOT) + " agree"
					+ (strict() ? ", and nothing else counts (strict)."
							: "; the level at which they agree counts too (broad, not strict).");
		}
		List<String> missing = conditions.stream().limit(BROAD).filter(c -> !c.holds()).map(Condition::name).toList();
		return "The surface does not show a congruence effect: " + (missing.size() == 1 ? "the condition on "
				: "the conditions on ")
				+ String.join(", ", missing) + (missing.size() == 1 ? " does not hold." : " do not hold.");
	}

	/** The conditions with their numbers. */
	Block.TableBlock table(double confidence) {
		List<TableRow> rows = new ArrayList<>();
		for (int i = 0; i < conditions.size(); i++) {
			Condition c = conditions.get(i);
			if (i == 0 || i == BROAD) {
				rows.add(TableRow.group(i == 0 ? "For congruence" : "For strict congruence"));
			}
			rows.add(TableRow.of(TableCell.text(c.words()), TableCell.number(c.estimate().value(), Digits.of(c.estimate().se()),
					"surface/" + c.name() + "/est"), Digits.interval(c.estimate().low(), c.estimate().high(),
							Digits.of(c.estimate().se()), "no df"), TableCell.text(Double.isNaN(c.estimate().low())
							? "can't be told"
									: c.holds() ? "holds" : "does not hold")));
		}
		return new Block.TableBlock("congruence", "Conditions of a Congruence Effect", List.of(TableColumn.stub("Condition"),
				TableColumn.number("Estimate"), TableColumn.interval(Levels.label(confidence)), TableColumn.text("Verdict")),
				rows,
				List.of(TableNote.general("After Humberg, Nestler and Back (2019). An equality holds when the interval "
						+ "includes the number; "
						+ "with few rows that is weak evidence.")));
	}
}

package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.mixed.ModelScript;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Spss;

/**
 * The formula of a course over time and the columns that it needs.
 *
 * @param input the data with these columns
 * @param time when
 * @param options what was asked for
 * @param knot where the second line begins; NaN unless piecewise
 */
record GrowthModel(AnalysisInput input, TimeScale time, GrowthOptions options, double knot) {

	private static final int MOST_GROUPS = 50;

	static GrowthModel of(AnalysisInput read, GrowthOptions options) {
		for (String by : options.by()) {
			int groups = KeyIndex.of(read.table().column(by), List.of()).size();
			if (groups > MOST_GROUPS) {
				throw new OptionException("by", "'" + by + "' has " + groups + " groups, too many for a course of each.",
						"Choose a column with at most " + MOST_GROUPS + " groups, such as arm or site.");
			}
		}
		if (options.knot().isPresent() && options.shape() != GrowthOptions.Shape.PIECEWISE) {
			throw new OptionException("knot", "A knot is of two lines only.", "Use shape=piecewise, or leave out 'knot'.");
		}
		TimeScale time = TimeScale.of(read, options.outcome(), options.time());
		double knot = options.shape() == GrowthOptions.Shape.PIECEWISE ? knot(time, options) : Double.NaN;
		Map<String, double[]> columns = new LinkedHashMap<>();
		if (!time.inData() && read.table().find(time.name()).isEmpty()) {
			columns.put(time.name(), time.values());
		}
		switch (options.shape()) {
			case LINEAR, QUADRATIC -> {
				// time as it is
			}
			case LOG -> {
				if (time.first() <= -1) {
					throw new OptionException("shape", "The logarithm of 1 + time does not exist for times of -1 and less.",
							"Choose another shape, or a time that begins at 0.");
				}
				columns.put("log_" + time.name(), Arrays.stream(time.values()).map(Math::log1p).toArray());
			}
			case PIECEWISE -> {
				columns.put(time.name() + "_before", Arrays.stream(time.values()).map(t -> Math.min(t, knot)).toArray());
				columns.put(time.name() + "_after", Arrays.stream(time.values()).map(t -> after(t, knot)).toArray());
			}
		}
		return new GrowthModel(Formulas.with(read, columns, labels(read, time, columns.keySet())), time, options, knot);
	}

	private static double after(double time, double knot) {
		return Double.isNaN(time) ? time : Math.max(time - knot, 0);
	}

	private static double knot(TimeScale time, GrowthOptions options) {
		double knot = options.knot().orElse(time.used()[time.used().length / 2]);
		if (!(knot > time.first() && knot < time.last())) {
			throw new OptionException("knot", String.format(Locale.ROOT, "At %.4g no second line can begin.", knot),
					String.format(Locale.ROOT, "The times with values go from %.4g to %.4g; there must be a time between.",
					time.first(),
							time.last()));
		}
		return knot;
	}

	private static Map<String, String> labels(AnalysisInput input, TimeScale time, Set<String> columns) {
		String title = time.title(input);
		Map<String, String> labels = new LinkedHashMap<>();
		columns.forEach(c -> labels.put(c, c.startsWith("log_") ? "Logarithm of 1 + " + title
				: c.endsWith("_before") ? title + ", up to the knot" : c.endsWith("_after") ? title + ", from the knot on"
				: title));
		return labels;
	}

	/** The columns of time, of which the mean and the clients' own courses are made. */
	List<String> columns() {
		return switch (options.shape()) {
			case LINEAR, QUADRATIC -> List.of(time.name());
			case LOG -> List.of("log_" + time.name());
			case PIECEWISE -> List.of(time.name() + "_before", time.name() + "_after");
		};
	}

	/** Values of these columns at a time. */
	Map<String, Double> at(double when) {
		return switch (options.shape()) {
			case LINEAR, QUADRATIC -> Map.of(time.name(), when);
			case LOG -> Map.of("log_" + time.name(), Math.log1p(when));
			case PIECEWISE -> Map.of(time.name() + "_before", Math.min(when, knot), time.name() + "_after", after(when, knot));
		};
	}

	String formula() {
		return formula(options.slopes());
	}

	/** The same where all clients change alike. */
	String withoutSlopes() {
		return formula(GrowthOptions.Slopes.NONE);
	}

	private String formula(GrowthOptions.Slopes slopes) {
		List<String> course = new ArrayList<>(columns().stream().map(Formulas::name).toList());
		if (options.shape() == GrowthOptions.Shape.QUADRATIC) {
			course.add("I(" + Formulas.name(time.name()) + "^2)");
		}
		String change = course.size() == 1 ? course.get(0) : "(" + String.join(" + ", course) + ")";
		List<String> fixed = new ArrayList<>();
		if (options.by().isEmpty()) {
			fixed.add(String.join(" + ", course));
		}
		options.by().forEach(by -> fixed.add(change + " * " + Formulas.name(by)));
		options.covariates().forEach(c -> fixed.add(Formulas.name(c)));
		String client = Formulas.name(input.keys().get(DesignKey.CLIENT));
		String bar = slopes == GrowthOptions.Slopes.UNCORRELATED ? " || " : " | ";
		String effects = slopes == GrowthOptions.Slopes.NONE ? "1" : "1 + " + Formulas.names(columns(), " + ");
		String random = " + (" + effects + bar + client + ")";
		String therapist = therapist().map(t -> " + (1 | " + t + ")").orElse("");
		return Formulas.name(options.outcome()) + " ~ " + String.join(" + ", fixed) + random + therapist;
	}

	private Optional<String> therapist() {
		return options.therapists() ? Formulas.therapists(input) : Optional.empty();
	}

	/** Steps that make the columns in R and SPSS. */
	ModelScript.Preparation preparation() {
		return scripts -> {
			if (!time.inData() && input.key(DesignKey.OCCASION).isPresent()) {
				String occasion = scripts.key(DesignKey.OCCASION);
				boolean numeric = input.table().column(occasion).spec().type().isNumeric();
				List<String> r = new ArrayList<>();
				List<String> spss = new ArrayList<>();
				Map<String, Double> known = new LinkedHashMap<>();
				for (int row = 0; row < time.values().length; row++) {
					if (Double.isFinite(time.values()[row])) {
						known.put(input.table().column(occasion).value(row).toString(), time.values()[row]);
					}
				}
				known.forEach((code, at) -> {
					r.add(R.text(code) + " = " + R.number(at));
					spss.add("(" + (numeric ? code : Spss.text(code)) + "=" + R.number(at) + ")");
				});
				scripts.r(R.column(time.name()) + " <- unname(c(" + String.join(", ", r) + ")[as.character(" + R.column(occasion)
						+ ")])");
				scripts.spss("RECODE " + Spss.name(occasion) + " " + String.join(" ", spss) + " INTO " + Spss.name(time.name())
						+ ".");
			} else {
				scripts.uses(time.name());
			}
			String t = R.column(time.name());
			String s = Spss.name(time.name());
			switch (options.shape()) {
				case LINEAR, QUADRATIC -> {
					// time as it is
				}
				case LOG -> scripts.compute("log_" + time.name(), "log1p(" + t + ")", "LN(1 + " + s + ")");
				case PIECEWISE -> scripts
						.compute(time.name() + "_before", "pmin(" + t + ", " + R.number(knot) + ")", "MIN(" + s + ", "
								+ R.number(knot)
								+ ")")
						.compute(time.name() + "_after", "pmax(" + t + " - " + R.number(knot) + ", 0)", "MAX(" + s + " - "
								+ R.number(knot) + ", 0)");
			}
		};
	}
}

package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.design.DesignVariable;
import org.allianceworkbench.analysis.mixed.inference.DesignRows.Point;
import org.allianceworkbench.analysis.mixed.inference.ProfileIntervals;
import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;
import org.allianceworkbench.analysis.mixed.inference.VarianceEstimate;
import org.allianceworkbench.analysis.mixed.inference.VarianceShares;
import org.allianceworkbench.moments.Factor;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * Tables and values of variances, correlations and shares.
 *
 * @param fit the fit
 * @param names what effects are called
 * @param data what categories are called
 */
record CovarianceTables(MixedFit fit, EffectNames names, ModelData data) {

	private static final String NO_SE = "at the boundary";

	private String level() {
		return Levels.label(fit.model().confidence());
	}

	private String level(String group) {
		return group.equals("Residual") ? "Residual" : names.sentence(group);
	}

	private String effect(VarianceComponent component, String name) {
		return component.group().equals("Residual") ? names.residual(name) : names.of(name);
	}

	/** Variances, standard deviations, covariances and correlations. */
	Block.TableBlock components(ReportBuilder report, boolean profiled) {
		Optional<ProfileIntervals> profile = profiled ? Optional.of(fit.profile()) : Optional.empty();
		List<TableRow> rows = new ArrayList<>();
		List<String> broken = new ArrayList<>();
		String group = "";
		for (VarianceComponent c : fit.components()) {
			if (!c.group().equals(group)) {
				group = c.group();
				rows.add(TableRow.group(level(group)));
			}
			values(report, c);
			Optional<VarianceEstimate> interval = profile.flatMap(p -> interval(report, p, c));
			rows.add(c.kind() == Kind.VARIANCE ? variance(c, interval) : correlation(c, interval));
			interval.filter(i -> Double.isNaN(i.low()) || Double.isNaN(i.high())).ifPresent(i -> broken.add(label(c)));
		}
		profile.ifPresent(p -> fixed(report, p, broken));
		Digits.withoutProfile(broken).ifPresent(report::add);
		String how = profiled ? "Intervals from the profile of the likelihood."
				: "Intervals by the standard errors, on the logarithm "
				+ "of standard deviations and Fisher's z of correlations.";
		return new Block.TableBlock("components", "Variances and Correlations", List.of(TableColumn.stub("Part"),
				TableColumn.number("Variance"), TableColumn.number("SE of variance"), TableColumn.number("SD"),
				TableColumn.number("Correlation"), TableColumn.interval(level() + " of SD or r")), rows,
				List.of(TableNote.general(how)));
	}

	private static String at(VarianceComponent c) {
		return "vc/" + c.group() + "/" + (c.first().equals(c.second()) ? c.first() : c.first() + "~" + c.second()) + "/";
	}

	private static String plain(VarianceComponent c) {
		return switch (c.kind()) {
			case VARIANCE -> "var";
			case COVARIANCE -> "cov";
			case CORRELATION -> "corr";
		};
	}

	private void values(ReportBuilder report, VarianceComponent c) {
		String at = at(c);
		value(report, at + plain(c), c.estimate());
		c.standardised().ifPresent(s -> value(report, at + (c.kind() == Kind.VARIANCE ? "sd" : "corr"), s));
	}

	private void value(ReportBuilder report, String name, VarianceEstimate e) {
		String ci = Levels.key(fit.model().confidence());
		report.value(name, e.value()).value(name + "/se", e.se()).value(name + "/" + ci + "_lo", e.low())
				.value(name + "/" + ci + "_hi", e.high());
	}

	/** A part in a sentence. */
	private String label(VarianceComponent c) {
		return effect(c, c.first()) + (c.kind() == Kind.VARIANCE ? "" : " with " + effect(c, c.second())) + " (" + level(c.group())
				+ ")";
	}

	private void fixed(ReportBuilder report, ProfileIntervals profile, List<String> broken) {
		List<String> effects = fit.design().fixed().names();
		for (int j = 0; j < effects.size(); j++) {
			ProfileIntervals.Interval found = profile.fixed(j);
			String name = "fixed/" + effects.get(j) + "/profile_" + Levels.key(fit.model().confidence());
			report.value(name + "_lo", found.low()).value(name + "_hi", found.high());
			if (!found.known()) {
				broken.add("the effect of " + names.of(effects.get(j)));
			}
		}
	}

	/** The profile's interval; a serial correlation has none. */
	private Optional<VarianceEstimate> interval(ReportBuilder report, ProfileIntervals profile, VarianceComponent c) {
		if (c.kind() == Kind.CORRELATION) {
			return Optional.empty();
		}
		ProfileIntervals.Interval found = c.kind() == Kind.VARIANCE ? profile.deviation(c.group(), c.first())
				: profile.correlation(c.group(), c.first(), c.second());
		String name = at(c) + (c.kind() == Kind.VARIANCE ? "sd" : "corr") + "/profile_" + Levels.key(fit.model().confidence());
		report.value(name + "_lo", found.low()).value(name + "_hi", found.high());
		return Optional.of(new VarianceEstimate(Double.NaN, Double.NaN, found.low(), found.high()));
	}

	private TableRow variance(VarianceComponent c, Optional<VarianceEstimate> interval) {
		VarianceEstimate sd = c.standardised().orElseThrow();
		NumberStyle style = Digits.of(sd.se());
		NumberStyle squared = Digits.of(c.estimate().se());
		return TableRow.of(TableCell.text(effect(c, c.first())), TableCell.number(c.estimate().value(), squared, at(c) + "var"),
				Double.isNaN(c.estimate().se()) ? new TableCell.Absent(NO_SE)
						: TableCell.number(c.estimate().se(), squared, at(c) + "var/se"),
				TableCell.number(sd.value(), style, at(c) + "sd"), TableCell.BLANK,
				interval(interval, sd, style));
	}

	private TableRow correlation(VarianceComponent c, Optional<VarianceEstimate> interval) {
		VarianceEstimate r = c.standardised().orElse(c.estimate());
		String label = c.kind() == Kind.CORRELATION ? "Serial correlation (" + c.first() + ")"
				: effect(c, c.first()) + " with " + effect(c, c.second());
		return TableRow.of(TableCell.text(label), TableCell.BLANK, TableCell.BLANK, TableCell.BLANK,
				TableCell.number(r.value(), NumberStyle.CORRELATION, at(c) + "corr"),
				interval(interval, r, NumberStyle.CORRELATION));
	}

	private static TableCell interval(Optional<VarianceEstimate> profile, VarianceEstimate other, NumberStyle style) {
		return profile.map(p -> Digits.profile(p.low(), p.high(), style))
				.orElseGet(() -> Digits.interval(other.low(), other.high(), style, NO_SE));
	}

	/** Shares of the variance, for each category that has variances of its own. */
	Optional<Block.TableBlock> shares(ReportBuilder report) {
		if (fit.design().random().isEmpty()) {
			return Optional.empty();
		}
		List<TableRow> rows = new ArrayList<>();
		String ci = Levels.key(fit.model().confidence());
		for (Map.Entry<String, Point> point : points().entrySet()) {
			if (!point.getKey().isEmpty()) {
				rows.add(TableRow.group(point.getValue().categories().entrySet().stream()
						.map(e -> data.label(e.getKey(), e.getValue())).collect(Collectors.joining(", "))));
			}
			List<VarianceShares.Share> shares = outermostFirst(point.getValue());
			for (VarianceShares.Share share : shares) {
				String at = "share/" + (point.getKey().isEmpty() ? "" : point.getKey() + "/") + share.group() + "/";
				VarianceEstimate e = share.share();
				report.value(at + "variance", share.variance()).value(at + "estimate", e.value()).value(at + "se", e.se())
						.value(at + ci + "_lo", e.low()).value(at + ci + "_hi", e.high());
				if (!share.group().equals("Residual")) {
					report.value(at + "correlation", shares.stream().filter(s -> share.group().equals(s.group())
							|| share.group().endsWith(":" + s.group())).mapToDouble(s -> s.share().value()).sum());
				}
				rows.add(TableRow.of(TableCell.text(level(share.group())), TableCell.number(share.variance(),
						NumberStyle.decimals(3),
						at + "variance"), TableCell.number(e.value(), NumberStyle.PERCENT, at + "estimate"),
						Digits.interval(e.low(), e.high(), NumberStyle.PERCENT, NO_SE)));
			}
		}
		String where = slopes().isEmpty() ? "" : " Where slopes vary, at 0 of "
				+ slopes().stream().map(names::title).collect(Collectors.joining(", ")) + ".";
		return Optional.of(new Block.TableBlock("shares", "Shares of the Variance by Level", List.of(TableColumn.stub("Level"),
				TableColumn.number("Variance"), TableColumn.number("Share"), TableColumn.interval(level())), rows,
				List.of(TableNote.general("Of the variance that the predictors leave." + where))));
	}

	/** Shares at a point, the level with the fewest groups first, residuals last. */
	List<VarianceShares.Share> outermostFirst(Point point) {
		Map<String, Integer> groups = new LinkedHashMap<>();
		fit.design().random().forEach(part -> fit.design().groupings().stream().filter(g -> g.name().equals(part.group()))
				.forEach(g -> groups.put(part.label(), g.groups())));
		return fit.shares(point).stream()
				.sorted(Comparator.comparingInt(s -> groups.getOrDefault(s.group(), Integer.MAX_VALUE))).toList();
	}

	/** Points at which variances may differ, by name: each combination of categories that random effects and residuals know. */
	Map<String, Point> points() {
		Map<String, Point> points = new LinkedHashMap<>(Map.of("", Point.MEAN));
		for (DesignVariable variable : fit.design().variables()) {
			if (variable instanceof DesignVariable.Categorical c && own().contains(c.name())) {
				Map<String, Point> finer = new LinkedHashMap<>();
				points.forEach((name, point) -> c.categories().forEach(category -> finer.put((name.isEmpty() ? "" : name + ",")
						+ c.name() + "=" + category, point.with(c.name(), category))));
				points = finer;
			}
		}
		return points;
	}

	private Set<String> own() {
		Set<String> own = new LinkedHashSet<>();
		fit.design().residual().structure().byGroup().ifPresent(own::add);
		fit.design().residual().structure().role().ifPresent(own::add);
		factors().forEach(f -> {
			if (f instanceof Factor.Coded coded) {
				own.add(coded.variable());
			}
		});
		return own;
	}

	private Set<String> slopes() {
		Set<String> slopes = new LinkedHashSet<>();
		factors().forEach(f -> {
			if (f instanceof Factor.Power power) {
				slopes.add(power.variable());
			}
		});
		return slopes;
	}

	private List<Factor> factors() {
		List<Factor> factors = new ArrayList<>();
		fit.design().random().forEach(part -> {
			for (int column : part.columns()) {
				factors.addAll(fit.design().columns().get(column).factors());
			}
		});
		return factors;
	}
}

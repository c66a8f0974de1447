package org.allianceworkbench.analysis.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.report.Report;

/**
 * A mixed model as a report tells of it.
 *
 * @param name what it is called in tables
 * @param report the report, which {@link #isModel}
 */
public record FittedModel(String name, Report report) {

	private static final Pattern FIXED = Pattern.compile("fixed/(.+)/estimate");
	private static final Pattern RANDOM = Pattern.compile("vc/(.+[./](?:var|cov))(?:/estimate)?");
	/** Two numbers of fit are the same up to rounding. */
	private static final double SAME = 1e-8;

	/**
	 * @throws IllegalArgumentException when the report tells of no model
	 */
	public FittedModel {
		Objects.requireNonNull(name);
		if (!isModel(report)) {
			throw new IllegalArgumentException(report.analysis() + " fits no mixed model");
		}
	}

	/** Whether a report tells of a fitted model. */
	public static boolean isModel(Report report) {
		return report.values().keySet().containsAll(List.of("fit/logLik", "fit/npar", "fit/nobs", "fit/AIC", "fit/BIC"));
	}

	double value(String value) {
		return report.values().get(value);
	}

	/** Number of parameters, those of predictors and those of variances. */
	int parameters() {
		return (int) value("fit/npar");
	}

	/** Number of rows. */
	long rows() {
		return (long) value("fit/nobs");
	}

	double logLik() {
		return value("fit/logLik");
	}

	/**
	 * Whether it was fitted by restricted maximum likelihood: then SPSS' AIC counts the parameters of variances only, and the
	 * two conventions differ.
	 */
	boolean isRestricted() {
		Double spss = report.values().get("fit/AIC_spss");
		return spss != null && !fixed().isEmpty() && Math.abs(spss - value("fit/AIC")) > SAME * Math.abs(spss);
	}

	/** Names of its fixed effects, in order. */
	Set<String> fixed() {
		return named(FIXED);
	}

	/** Names of its variances and covariances. */
	Set<String> random() {
		return named(RANDOM);
	}

	private Set<String> named(Pattern pattern) {
		return report.values().keySet().stream().map(pattern::matcher).filter(Matcher::matches).map(found -> found.group(1))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** What is predicted, as the options say it. */
	String response() {
		Map<String, Object> options = report.options();
		return Optional.ofNullable(options.get("formula")).map(formula -> formula.toString().replaceFirst("~.*", "").strip())
				.orElseGet(() -> Stream.of("outcome", "rating", "columns", "rater").map(options::get).filter(Objects::nonNull)
						.map(Object::toString).collect(Collectors.joining(" ")));
	}

	/** Which rows are used, as the options say it; empty for all. */
	String where() {
		return Objects.toString(report.options().get("where"), "");
	}
}

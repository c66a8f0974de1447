package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.analysis.mixed.inference.ProfileIntervals;
import org.allianceworkbench.analysis.mixed.inference.VarianceEstimate;
import org.allianceworkbench.analysis.mixed.inference.VarianceShares;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * The variance of each role's ratings by level.
 *
 * @param fit the fit
 * @param names names of the parts
 * @param tests tests of the parts
 * @param profile intervals from the profile, when asked for
 */
public record VariancePartition(RoleFit fit, PartLabels names, PartTests tests, Optional<ProfileIntervals> profile) {

	private static final String BOUNDARY = "at the boundary";

	/** The table: level by level, each part with its name. */
	public Block.TableBlock table(String title) {
		List<TableRow> rows = new ArrayList<>();
		List<RolePart> parts = fit.parts().stream().filter(p -> !isOfZero(p)).toList();
		for (String level : parts.stream().map(RolePart::level).distinct().toList()) {
			rows.add(TableRow.group(names.level(level)));
			parts.stream().filter(p -> p.level().equals(level) && p.isVariance()).forEach(p -> rows.add(row(p)));
			parts.stream().filter(p -> p.level().equals(level) && !p.isVariance()).forEach(p -> rows.add(row(p)));
		}
		List<TableNote> notes = new ArrayList<>();
		notes.add(TableNote.general((profile.isPresent() ? "Intervals from the profile of the likelihood. "
				: "Intervals by the standard errors, on the logarithm of variances and Fisher's z of correlations. ")
				+ "Share: of the variance of the same role's ratings that predictors leave"
				+ (fit.model().slopes() ? ", at the first occasion. " : ". ")
				+ (tests.byPart().isEmpty() ? "" : "Chi-square and p: likelihood ratio against the model without this part"
						+ (tests.byPart().values().stream().anyMatch(t -> t.mixture().length > 0)
								? "; for variances (with their covariance) by the mixture of Stram and Lee (1994)." : "."))));
		if (fit.parts().stream().anyMatch(VariancePartition::isOfZero)) {
			notes.add(TableNote.general("There is no correlation with what has a variance of 0."));
		}
		return new Block.TableBlock("partition", title, List.of(TableColumn.stub("Part"),
				TableColumn.number("Estimate"), TableColumn.number("SE"), TableColumn.interval(Levels.label(fit.model()
				.confidence())),
				TableColumn.number("Share"), TableColumn.number("χ²"), TableColumn.number("p")), rows, notes);
	}

	/** Whether it is a covariance with a variance of 0, so that there is no correlation. */
	private static boolean isOfZero(RolePart part) {
		return part.isCovariance() && Double.isNaN(part.standardised().value());
	}

	private TableRow row(RolePart part) {
		boolean variance = part.isVariance();
		VarianceEstimate e = variance ? part.estimate() : part.standardised();
		NumberStyle style = variance ? Digits.of(e.se()) : NumberStyle.CORRELATION;
		String at = part.name() + (variance ? ".var" : part.isCovariance() ? ".corr" : "");
		Optional<LikelihoodRatio> test = tests.test(part);
		String name = at.replace("vc/", "test/").replaceFirst("\\.(var|corr)$", "");
		return TableRow.of(TableCell.text(names.of(part)), TableCell.number(e.value(), style, at + "/estimate"),
				Double.isNaN(e.se()) ? new TableCell.Absent(BOUNDARY) : TableCell.number(e.se(), style, at + "/se"),
				interval(part, e, style), share(part),
				test.map(t -> TableCell.number(t.chiSquare(), NumberStyle.TWO_DECIMALS, name + "/LR_chisq"))
				.orElse(TableCell.BLANK),
				test.map(t -> TableCell.number(t.mixtureP(), NumberStyle.P_VALUE, name + "/mixture_p")).orElse(TableCell.BLANK));
	}

	private TableCell interval(RolePart part, VarianceEstimate e, NumberStyle style) {
		if (profile.isPresent() && (part.isVariance() || part.isCovariance())) {
			ProfileIntervals.Interval interval = RoleValues.interval(profile.get(), part);
			return part.isVariance() ? Digits.profile(interval.low() * interval.low(), interval.high() * interval.high(), style)
					: Digits.profile(interval.low(), interval.high(), style);
		}
		return Digits.interval(e.low(), e.high(), style, BOUNDARY);
	}

	private TableCell share(RolePart part) {
		if (!part.isVariance() || part.first().contains(".") && !part.first().endsWith(".int")) {
			return TableCell.BLANK;
		}
		Side side = part.first().startsWith(Side.CLIENT.code()) ? Side.CLIENT : Side.THERAPIST;
		return share(side, part.level()).map(s -> TableCell.number(s.share().value(), NumberStyle.PERCENT, ""))
				.orElse(TableCell.BLANK);
	}

	/** The share of a level in a side's variance. */
	public Optional<VarianceShares.Share> share(Side side, String level) {
		return fit.shares(side).stream().filter(s -> fit.levels().level(s.group()).equals(level)).findFirst();
	}

	/** Bars of the shares. */
	public Figure bars() {
		Map<String, double[]> parts = new LinkedHashMap<>();
		List<Object> told = new ArrayList<>(List.of("Bars of shares of the variance:"));
		for (Side side : Side.values()) {
			told.addAll(List.of(" ratings by ", names.names().side(side), ":"));
			for (VarianceShares.Share share : fit.shares(side).stream().filter(x -> x.share().value() > 0).toList()) {
				String level = names.shortLevel(fit.levels().level(share.group()));
				double value = Math.clamp(share.share().value(), 0, 1);
				parts.computeIfAbsent(level, k -> new double[2])[side.ordinal()] = Double.isNaN(value) ? 0 : value;
				told.addAll(List.of(" ", level.toLowerCase(java.util.Locale.ROOT), " ",
						TableCell.number(value, NumberStyle.PERCENT), ","));
			}
			told.set(told.size() - 1, ";");
		}
		told.set(told.size() - 1, ".");
		return new Figure.Bars("partition-bars", "Shares of the Variance by Role and Level",
				Axis.of("Share of the variance that predictors leave").within(0, 1),
				List.of("Ratings by " + names.names().side(Side.CLIENT), "Ratings by " + names.names().side(Side.THERAPIST)),
				parts.entrySet().stream().map(e -> new Figure.Part(e.getKey(), e.getValue())).toList(),
				new NumberStyle(NumberStyle.Kind.PERCENT, 0), Prose.of(told.toArray()), Prose.NONE);
	}
}

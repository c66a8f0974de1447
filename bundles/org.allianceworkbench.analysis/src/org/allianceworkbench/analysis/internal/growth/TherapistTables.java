package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.internal.mixed.ModelReport;
import org.allianceworkbench.analysis.mixed.inference.DesignRows.Point;
import org.allianceworkbench.analysis.mixed.inference.FixedEffect;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.analysis.mixed.inference.RandomEffects;
import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;
import org.allianceworkbench.analysis.mixed.inference.VarianceShares;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * Therapists' share, their own effects, and the model without them.
 *
 * @param with the model with therapists
 * @param without the model without
 * @param test of the two
 * @param outcome in words
 */
record TherapistTables(ModelReport with, ModelReport without, LikelihoodRatio test, String outcome) {

	private static final int MOST = 60;
	private static final double NORMAL = 1.959963984540054;

	private VarianceShares.Share share() {
		return with.fit().shares(Point.MEAN).stream()
				.filter(s -> with.data().key(s.group()).equals(Optional.of(DesignKey.THERAPIST))).findFirst().orElseThrow();
	}

	private RandomEffects therapists() {
		return with.fit().randomEffects().stream()
				.filter(e -> with.data().key(e.label()).equals(Optional.of(DesignKey.THERAPIST))).findFirst().orElseThrow();
	}

	void findings(ReportBuilder report, double confidence) {
		VarianceShares.Share share = share();
		report.value("share0", share.share().value()).value("share0/se", share.share().se())
				.value("share0/lo", share.share().low())
				.value("share0/hi", share.share().high());
		boolean more = test.mixtureP() < 1 - confidence;
		report.finding("Of the variance of ", outcome, " that predictors leave, ", TableCell.number(share.share().value(),
				NumberStyle.PERCENT, "share0"), " lies between therapists",
				Double.isFinite(share.share().low()) ? Prose.of(" (", TableCell.interval(share.share().low(), share.share()
				.high(),
						NumberStyle.PERCENT), ")") : Prose.NONE,
				more ? ": more than chance, " : ": not more than chance, ", Apa.pInText(test.mixtureP()), ".");
		RandomEffects own = therapists();
		List<String> above = new ArrayList<>();
		List<String> below = new ArrayList<>();
		for (int g = 0; g < own.groups().size(); g++) {
			double half = NORMAL * own.deviations()[g][0];
			if (own.values()[g][0] > half) {
				above.add(own.groups().get(g));
			} else if (own.values()[g][0] < -half) {
				below.add(own.groups().get(g));
			}
		}
		report.value("therapists/above", above.size()).value("therapists/below", below.size());
		report.finding(above.isEmpty() && below.isEmpty() ? "No therapist's interval leaves out the average."
				: "Intervals that leave out the average: above it " + named(above) + "; below it " + named(below) + ".");
		double largest = 0;
		for (FixedEffect effect : with.fit().fixedEffects()) {
			double other = se(without, effect.name());
			largest = Math.max(largest, Math.abs(effect.estimate().se() / other - 1));
		}
		report.finding("Without therapists in the model the standard errors of predictors change by up to ",
				TableCell.number(largest, NumberStyle.PERCENT), ".");
	}

	private static String named(List<String> names) {
		return names.isEmpty() ? "nobody" : names.size() > 6 ? names.size() + " therapists" : Apa.list(names);
	}

	private static double se(ModelReport model, String effect) {
		return model.fit().fixedEffects().stream().filter(e -> e.name().equals(effect)).mapToDouble(e -> e.estimate().se())
				.findFirst()
				.orElse(Double.NaN);
	}

	/** Therapists' effects in order. */
	void caterpillar(ReportBuilder report) {
		RandomEffects own = therapists();
		List<Integer> order = IntStream.range(0, own.groups().size()).boxed()
				.sorted(Comparator.comparingDouble(g -> -own.values()[g][0])).toList();
		List<Integer> shown = order.size() <= MOST ? order : new ArrayList<>(order.subList(0, MOST / 2));
		if (order.size() > MOST) {
			shown.addAll(order.subList(order.size() - MOST / 2, order.size()));
		}
		List<Figure.Interval> rows = new ArrayList<>();
		for (int g : shown) {
			double value = own.values()[g][0];
			double half = NORMAL * own.deviations()[g][0];
			rows.add(new Figure.Interval(own.groups().get(g), value, value - half, value + half, Double.NaN,
					Figure.Interval.Kind.SINGLE).about(with.data().about(own.label(), own.groups().get(g))));
		}
		Figure.Interval best = rows.get(0);
		Figure.Interval worst = rows.getLast();
		report.figure(new Figure.Forest("caterpillar", "Therapists' Predicted Effects", Axis.of("Difference from the average "
				+ "therapist in "
				+ outcome), rows, 0, NumberStyle.TWO_DECIMALS, Prose.of("Predicted effects of ", own.groups().size(),
						" therapists with intervals, in order, from ", TableCell.number(best.value(), NumberStyle.TWO_DECIMALS),
						" (",
						best.name(), ") to ", TableCell.number(worst.value(), NumberStyle.TWO_DECIMALS), " (", worst.name(),
						")."),
				Prose.of("Best linear unbiased predictions with 1.96 conditional standard deviations; few clients draw a "
				+ "prediction to 0.",
						order.size() > MOST ? " The " + MOST / 2 + " highest and the " + MOST / 2 + " lowest are shown." : "")));
	}

	/** Estimates with and without therapists. */
	Block.TableBlock comparison(ReportBuilder report) {
		List<TableRow> rows = new ArrayList<>();
		rows.add(TableRow.group("Predictors: estimate (SE)"));
		for (FixedEffect effect : with.fit().fixedEffects()) {
			FixedEffect other = without.fit().fixedEffects().stream().filter(e -> e.name().equals(effect.name())).findFirst()
					.orElseThrow();
			report.value("without/fixed/" + effect.name() + "/estimate", other.estimate().value())
					.value("without/fixed/" + effect.name() + "/se", other.estimate().se());
			NumberStyle style = Digits.of(effect.estimate().se());
			rows.add(TableRow.of(TableCell.text(with.names().of(effect.name())),
					TableCell.number(other.estimate().value(), style, "without/fixed/" + effect.name() + "/estimate"),
					TableCell.number(other.estimate().se(), style, "without/fixed/" + effect.name() + "/se"),
					TableCell.number(effect.estimate().value(), style, "fixed/" + effect.name() + "/estimate"),
					TableCell.number(effect.estimate().se(), style, "fixed/" + effect.name() + "/se")));
		}
		rows.add(TableRow.group("Variances"));
		for (VarianceComponent c : with.fit().components()) {
			if (c.kind() != org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind.VARIANCE) {
				continue;
			}
			String at = c.group() + "/" + c.first() + "/var";
			Optional<VarianceComponent> other = without.fit().components().stream()
					.filter(o -> o.group().equals(c.group()) && o.first().equals(c.first()) && o.second().equals(c.second()))
					.findFirst();
			other.ifPresent(o -> report.value("without/vc/" + at, o.estimate().value()));
			NumberStyle style = NumberStyle.decimals(3);
			rows.add(TableRow.of(TableCell.text(c.group().equals("Residual") ? "Residual"
					: with.names().of(c.first()) + " of " + with.names().groups(c.group())),
					other.isPresent() ? TableCell.number(other.get().estimate().value(), style, "without/vc/" + at)
					: TableCell.BLANK,
					TableCell.BLANK, TableCell.number(c.estimate().value(), style, "vc/" + at), TableCell.BLANK));
		}
		rows.add(TableRow.of(TableCell.text("-2 log likelihood"), TableCell.number(without.fit().optimum().minusTwoLogLik(),
				NumberStyle.TWO_DECIMALS), TableCell.BLANK, TableCell.number(with.fit().optimum().minusTwoLogLik(),
						NumberStyle.TWO_DECIMALS), TableCell.BLANK));
		String note = String.format(java.util.Locale.ROOT, "Likelihood-ratio test of therapists: chi-square(%d) = %.2f, by the "
				+ "mixture of "
				+ "chi-square(0) and chi-square(1) p %s.", test.df(), test.chiSquare(), test.mixtureP() < 0.001 ? "< .001"
						: String.format(java.util.Locale.ROOT, "= %.3f", test.mixtureP()).replace("0.", "."));
		return new Block.TableBlock("comparison", "With and Without Therapists", List.of(TableColumn.stub("Part"),
				TableColumn.number("Estimate").under("Without therapists"), TableColumn.number("SE").under("Without therapists"),
				TableColumn.number("Estimate").under("With therapists"), TableColumn.number("SE").under("With therapists")), rows,
				List.of(TableNote.general(note)));
	}
}

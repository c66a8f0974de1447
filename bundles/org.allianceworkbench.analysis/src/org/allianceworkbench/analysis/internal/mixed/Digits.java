package org.allianceworkbench.analysis.internal.mixed;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.Wording;

/** How many decimals numbers of a model are shown with: enough that a standard error has two digits. */
public final class Digits {

	private static final int FEWEST = 2;
	private static final int MOST = 6;
	private static final int MOST_NAMED = 5;
	private static final NumberStyle ONE = NumberStyle.decimals(1);

	private Digits() {
	}

	/** The style for numbers of some precision. */
	public static NumberStyle of(double se) {
		if (!(se > 0) || !Double.isFinite(se)) {
			return NumberStyle.decimals(FEWEST + 1);
		}
		return NumberStyle.decimals((int) Math.max(FEWEST, Math.min(MOST, 1 - Math.floor(Math.log10(se)))));
	}

	/** Degrees of freedom: a sign for a normal test, a reason where there are none. */
	public static TableCell df(double df, String source) {
		return Double.isNaN(df) ? new TableCell.Absent("no df") : Double.isInfinite(df) ? TableCell.text("∞")
				: TableCell.number(df, ONE, source);
	}

	/** A probability, with a reason where there is none. */
	public static TableCell p(double p, String source) {
		return Double.isNaN(p) ? new TableCell.Absent("no df") : TableCell.number(p, NumberStyle.P_VALUE, source);
	}

	/** An interval, with a reason where there is none. */
	public static TableCell interval(double low, double high, NumberStyle style, String reason) {
		return Double.isNaN(low) || Double.isNaN(high) ? new TableCell.Absent(reason) : TableCell.interval(low, high, style);
	}

	/** An interval from the profile of the likelihood, with the reason where the profile can't be followed. */
	public static TableCell profile(double low, double high, NumberStyle style) {
		return interval(low, high, style, "no profile");
	}

	/** What to say of quantities whose profile can't be followed to the ends of an interval; empty where there are none. */
	public static Optional<Block.Warning> withoutProfile(List<String> names) {
		return names.isEmpty() ? Optional.empty()
				: Optional.of(new Block.Warning("The profile of the likelihood has no two ends for "
				+ (names.size() > MOST_NAMED ? Wording.count(names.size(), "quantity", "quantities") : Wording.list(names))
				+ ", because the likelihood is flat there or covariance matrices cease to be positive definite on the way. No "
				+ "interval is given there; the estimates stand.",
				"Take intervals by the standard errors instead, or fit fewer random effects or a simpler residual structure."));
	}
}

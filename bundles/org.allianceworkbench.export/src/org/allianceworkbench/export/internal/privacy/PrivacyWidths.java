package org.allianceworkbench.export.internal.privacy;

import java.util.List;
import java.util.stream.DoubleStream;

/** Widths of groups that people like: 1, 2, 5 and their tenfolds. */
final class PrivacyWidths {

	private PrivacyWidths() {
	}

	/** The least such width that is not smaller, 0 for 0. */
	static double nice(double width) {
		if (!(width > 0) || Double.isInfinite(width)) {
			return 0;
		}
		double power = Math.pow(10, Math.floor(Math.log10(width)));
		return DoubleStream.of(1, 2, 5, 10).map(step -> step * power).filter(step -> step >= width * (1 - 1e-9)).findFirst()
				.orElse(width);
	}

	/** Widths that make about ten, five and three groups of a range. */
	static List<Double> of(double low, double high) {
		return DoubleStream.of(10, 5, 3).map(groups -> nice((high - low) / groups)).filter(width -> width > 0).distinct().boxed()
				.toList();
	}
}

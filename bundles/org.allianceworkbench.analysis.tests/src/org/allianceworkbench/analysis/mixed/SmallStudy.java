package org.allianceworkbench.analysis.mixed;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.function.BiPredicate;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.table.Table;

/** 43 rows of 12 clients made by a formula, unbalanced, for values that R has computed from the same file. */
public final class SmallStudy {

	/** Two factors, two numbers and an interaction of each kind. */
	public static final String FULL = "y ~ arm * sex + t * arm + x + (1 | client)";

	private SmallStudy() {
	}

	/** The rows: t, client, arm (A, B, C), sex (f, m), x, y. */
	public static Table table() {
		try {
			return Analyses.csv(Path.of(SmallStudy.class.getResource("small-study.csv").toURI()));
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The rows whose arm and sex are wanted. */
	public static Table where(BiPredicate<String, String> wanted) {
		Frame frame = Frame.of(table());
		return frame.where(i -> wanted.test(frame.text("arm")[i], frame.text("sex")[i])).table();
	}

	/** A fit by REML with treatment coding. */
	public static MixedFit fit(String formula) {
		return Mixed.fit(MixedModel.of(formula).build(), table());
	}
}

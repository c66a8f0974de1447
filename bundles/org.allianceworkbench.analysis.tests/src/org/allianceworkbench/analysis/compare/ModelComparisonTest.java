package org.allianceworkbench.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Expected values: anova() of lme4 1.1-31 on sleepstudy (Belenky et al., 2003), R 4.2, optimised to 1e-12. */
class ModelComparisonTest {

	/** Reaction times of 18 subjects on days 0 to 9. */
	private static final double[][] REACTION = {
			{ 249.56, 258.7047, 250.8006, 321.4398, 356.8519, 414.6901, 382.2038, 290.1486, 430.5853, 466.3535 },
			{ 222.7339, 205.2658, 202.9778, 204.707, 207.7161, 215.9618, 213.6303, 217.7272, 224.2957, 237.3142 },
			{ 199.0539, 194.3322, 234.32, 232.8416, 229.3074, 220.4579, 235.4208, 255.7511, 261.0125, 247.5153 },
			{ 321.5426, 300.4002, 283.8565, 285.133, 285.7973, 297.5855, 280.2396, 318.2613, 305.3495, 354.0487 },
			{ 287.6079, 285, 301.8206, 320.1153, 316.2773, 293.3187, 290.075, 334.8177, 293.7469, 371.5811 },
			{ 234.8606, 242.8118, 272.9613, 309.7688, 317.4629, 309.9976, 454.1619, 346.8311, 330.3003, 253.8644 },
			{ 283.8424, 289.555, 276.7693, 299.8097, 297.171, 338.1665, 332.0265, 348.8399, 333.36, 362.0428 },
			{ 265.4731, 276.2012, 243.3647, 254.6723, 279.0244, 284.1912, 305.5248, 331.5229, 335.7469, 377.299 },
			{ 241.6083, 273.9472, 254.4907, 270.8021, 251.4519, 254.6362, 245.4523, 235.311, 235.7541, 237.2466 },
			{ 312.3666, 313.8058, 291.6112, 346.1222, 365.7324, 391.8385, 404.2601, 416.6923, 455.8643, 458.9167 },
			{ 236.1032, 230.3167, 238.9256, 254.922, 250.7103, 269.7744, 281.5648, 308.102, 336.2806, 351.6451 },
			{ 256.2968, 243.4543, 256.2046, 255.5271, 268.9165, 329.7247, 379.4445, 362.9184, 394.4872, 389.0527 },
			{ 250.5265, 300.0576, 269.8939, 280.5891, 271.8274, 304.6336, 287.7466, 266.5955, 321.5418, 347.5655 },
			{ 221.6771, 298.1939, 326.8785, 346.8555, 348.7402, 352.8287, 354.4266, 360.4326, 375.6406, 388.5417 },
			{ 271.9235, 268.4369, 257.2424, 277.6566, 314.8222, 317.2135, 298.1353, 348.1229, 340.28, 366.5131 },
			{ 225.264, 234.5235, 238.9008, 240.473, 267.5373, 344.1937, 281.1481, 347.5855, 365.163, 372.2288 },
			{ 269.8804, 272.4428, 277.8989, 281.7895, 279.1705, 284.512, 259.2658, 304.6306, 350.7807, 369.4692 },
			{ 269.4117, 273.474, 297.5968, 310.6316, 287.1726, 329.6076, 334.4818, 343.2199, 369.1417, 364.1236 },
	};

	private static Table sleep() {
		double[] reaction = Arrays.stream(REACTION).flatMapToDouble(Arrays::stream).toArray();
		return Table.of(Analyses.numbers("Reaction", reaction), Analyses.numbers("Days", IntStream.range(0, reaction.length)
				.mapToDouble(i -> i % 10).toArray()), Analyses.texts("Subject", IntStream.range(0, reaction.length)
						.mapToObj(i -> "s" + i / 10).toArray(String[]::new)));
	}

	private static FittedModel model(String name, String formula, String estimation, String... more) {
		String[] options = { "formula", formula, "estimation", estimation, "diagnostics", "no" };
		String[] all = Arrays.copyOf(options, options.length + more.length);
		System.arraycopy(more, 0, all, options.length, more.length);
		return new FittedModel(name, Analyses.run("mixed_model", sleep(), all));
	}

	private static double value(Report report, String name) {
		assertThat(report.values()).containsKey(name);
		return report.values().get(name);
	}

	private static List<String> texts(Report report) {
		return report.blocks().stream().filter(Block.Paragraph.class::isInstance).map(block -> ((Block.Paragraph) block).text()
				.toString()).toList();
	}

	@Test
	void random_slopes_are_tested_as_anova_does_without_refitting() {
		Report report = ModelComparison.of(List.of(model("slopes", "Reaction ~ Days + (Days | Subject)", "reml"),
				model("levels", "Reaction ~ Days + (1 | Subject)", "reml")));
		// anova(levels, slopes, refit = FALSE)
		assertThat(value(report, "model/levels/logLik")).isCloseTo(-893.232542697460, within(1e-6));
		assertThat(value(report, "model/slopes/logLik")).isCloseTo(-871.814135979246, within(1e-6));
		assertThat(value(report, "model/levels/AIC")).isCloseTo(1794.46508539492, within(1e-6));
		assertThat(value(report, "model/slopes/BIC")).isCloseTo(1774.78601306383, within(1e-6));
		assertThat(value(report, "lrt/slopes~levels/LR_chisq")).isCloseTo(42.8368134364298, within(1e-6));
		assertThat(value(report, "lrt/slopes~levels/df")).isEqualTo(2);
		assertThat(value(report, "lrt/slopes~levels/p")).isCloseTo(4.99004142696301e-10, within(1e-15));
		// reference/stats lmm-sleepstudy/lrt_slope_reml
		assertThat(value(report, "lrt/slopes~levels/mixture_p")).isCloseTo(2.7925e-10, within(1e-13));
	}

	@Test
	void predictors_are_tested_by_maximum_likelihood() {
		Report report = ModelComparison.of(List.of(model("without", "Reaction ~ 1 + (Days | Subject)", "ml"),
				model("with", "Reaction ~ Days + (Days | Subject)", "ml")));
		// anova(without, with)
		assertThat(value(report, "model/without/deviance")).isCloseTo(1775.47588196108, within(1e-6));
		assertThat(value(report, "lrt/with~without/LR_chisq")).isCloseTo(23.5365374978776, within(1e-6));
		assertThat(value(report, "lrt/with~without/p")).isCloseTo(1.22563995718952e-06, within(1e-11));
		assertThat(report.values()).doesNotContainKey("lrt/with~without/mixture_p");
		assertThat(value(report, "model/with/fixed/Days/estimate")).isCloseTo(10.467286, within(1e-5));
		assertThat(texts(report)).anyMatch(text -> text.contains("By AIC and BIC, with fits best"));
	}

	@Test
	void restricted_likelihoods_of_different_predictors_are_not_compared() {
		Report report = ModelComparison.of(List.of(model("without", "Reaction ~ 1 + (Days | Subject)", "reml"),
				model("with", "Reaction ~ Days + (Days | Subject)", "reml")));
		assertThat(report.values().keySet()).noneMatch(name -> name.startsWith("lrt/"));
		assertThat(texts(report)).anyMatch(text -> text.contains("Fit both by maximum likelihood"));
		assertThat(report.warnings()).hasSize(1);
	}

	@Test
	void models_of_other_rows_or_that_are_not_nested_are_not_tested() {
		FittedModel all = model("all", "Reaction ~ Days + (Days | Subject)", "ml");
		FittedModel some = model("some", "Reaction ~ Days + (1 | Subject)", "ml", "where", "Days=0,1,2,3,4");
		FittedModel other = model("other", "Days ~ Reaction + (1 | Subject)", "ml");
		assertThat(LikelihoodRatio.refusal(some, all)).hasValueSatisfying(text -> assertThat(text)
				.contains("different rows (90 and 180"));
		assertThat(LikelihoodRatio.refusal(other, all)).hasValueSatisfying(text -> assertThat(text).contains("different things"));
		FittedModel reml = model("reml", "Reaction ~ Days + (1 | Subject)", "reml");
		assertThat(LikelihoodRatio.refusal(reml, all)).hasValueSatisfying(text -> assertThat(text).contains("fit both alike"));
		assertThat(LikelihoodRatio.refusal(all, model("small", "Reaction ~ Days + (1 | Subject)", "ml")))
				.hasValueSatisfying(text -> assertThat(text).contains("no test"));
	}
}

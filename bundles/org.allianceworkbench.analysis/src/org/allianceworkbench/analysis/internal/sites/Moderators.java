package org.allianceworkbench.analysis.internal.sites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;
import org.hipparchus.exception.MathRuntimeException;

/**
 * Effects with what may explain why they differ: numbers as they are, a dummy for each category but the first (for each without
 * an intercept).
 *
 * @param effects those with a value of every moderator
 * @param names names of the columns; the intercept is {@code mu}
 * @param x the columns, a row for each effect
 */
record Moderators(Effects effects, List<String> names, double[][] x) {

	static Moderators of(AnalysisInput input, SitesOptions options, Effects all, ReportBuilder report) {
		if (all.rows()[0] < 0) {
			throw new OptionException("moderators", "Moderators need effects in rows.",
					"Give " + OptionWords.of(SitesOptions.class, "effect", "variance") + ", or "
							+ OptionWords.of(SitesOptions.class, "counts", "summaries", "correlations") + ".");
		}
		Effects effects = all.at(IntStream.range(0, all.k()).filter(i -> options.moderators().stream()
				.noneMatch(name -> KeyIndex.isEmpty(input.table().column(name), all.rows()[i]))).toArray());
		report.exclude("no value of a moderator, in the model with moderators", all.k() - (long) effects.k());
		List<String> names = new ArrayList<>();
		List<double[]> columns = new ArrayList<>();
		if (options.intercept()) {
			names.add("mu");
			double[] ones = new double[effects.k()];
			Arrays.fill(ones, 1);
			columns.add(ones);
		}
		options.moderators().forEach(name -> add(input.table().column(name), effects, names, columns));
		double[][] x = new double[effects.k()][columns.size()];
		for (int i = 0; i < effects.k(); i++) {
			for (int j = 0; j < x[i].length; j++) {
				x[i][j] = columns.get(j)[i];
			}
		}
		if (effects.k() <= columns.size() + 1) {
			throw new AnalysisException("There " + Wording.agree(effects.k(), "is ", "are ")
					+ Wording.count(effects.k(), "effect") + " for "
					+ Wording.count(columns.size(), "coefficient") + ".", "Use fewer moderators.");
		}
		return new Moderators(effects, names, x);
	}

	private static void add(Column column, Effects effects, List<String> names, List<double[]> columns) {
		if (column.spec().type().isNumeric()) {
			names.add(column.spec().name());
			columns.add(Arrays.stream(effects.rows()).mapToDouble(column::valid).toArray());
			return;
		}
		KeyIndex index = KeyIndex.of(column, List.of());
		for (int c = columns.isEmpty() ? 0 : 1; c < index.size(); c++) {
			int code = c;
			names.add(column.spec().name() + index.categories().get(c).code());
			columns.add(Arrays.stream(effects.rows()).mapToDouble(r -> index.rows()[r] < 0 ? Double.NaN
					: index.rows()[r] == code ? 1 : 0).toArray());
		}
	}

	MetaModel model() {
		return new MetaModel(effects.y(), effects.v(), x);
	}

	/** The regression of the effects on the moderators. */
	MetaFit fit(SitesOptions options, ReportBuilder report) {
		MetaFit fit;
		try {
			fit = MetaFit.of(model(), names, options);
		} catch (MathRuntimeException singular) {
			throw new AnalysisException("The moderators " + String.join(", ", options.moderators())
					+ " do not differ between effects, or follow from each other.", "Leave one out.");
		}
		if (options.intercept()) {
			double without = MetaFit.of(MetaModel.mean(effects.y(), effects.v()), List.of("mu"), options).tau2();
			report.value("R2", without > 0 ? Math.max(0, 100 * (without - fit.tau2()) / without) : Double.NaN);
		}
		return fit;
	}

	/** What people call the coefficients of moderators. */
	static Map<String, String> words(AnalysisInput input, SitesOptions options) {
		Map<String, String> words = new LinkedHashMap<>(Map.of("mu", "Intercept"));
		options.moderators().stream().map(input.table()::column).forEach(column -> {
			words.put(column.spec().name(), KeyIndex.title(column));
			if (!column.spec().type().isNumeric()) {
				KeyIndex.of(column, List.of()).categories().forEach(c -> words.put(column.spec().name() + c.code(),
						KeyIndex.title(column) + ": " + c.label()));
			}
		});
		return words;
	}
}

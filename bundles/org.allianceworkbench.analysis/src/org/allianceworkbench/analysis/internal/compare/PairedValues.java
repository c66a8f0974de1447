package org.allianceworkbench.analysis.internal.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;

/**
 * Complete pairs: two columns, or one column at two occasions.
 *
 * @param firstName what the first side is called
 * @param secondName what the second side is called
 * @param first the first values
 * @param second the second values
 * @param incomplete cases with one of the two
 * @param cases the cases from which they come
 * @param source the columns and occasions
 */
record PairedValues(String firstName, String secondName, double[] first, double[] second, long incomplete, Cases cases,
		Source source) {

	/** Where pairs come from: two columns, or a column and two occasions. */
	record Source(Optional<String> value, List<String> columns, List<String> occasions) {
	}

	static PairedValues of(AnalysisInput input, Source source, Unit unit) {
		if (source.columns().size() == 2 && source.occasions().isEmpty()) {
			Cases cases = Cases.of(input, unit);
			Column a = input.table().column(source.columns().get(0));
			Column b = input.table().column(source.columns().get(1));
			return of(KeyIndex.title(a), KeyIndex.title(b), cases.numbers(a), cases.numbers(b), cases, source);
		}
		if (source.value().isEmpty() || source.occasions().size() != 2 || !source.columns().isEmpty()) {
			throw new OptionException("columns", "It is not known which two values are compared.",
					"Give " + OptionWords.of(TTestOptions.class, "columns") + ", or "
							+ OptionWords.of(TTestOptions.class, "value", "occasions")
							+ " for data with a row for each occasion.");
		}
		Column value = input.table().column(source.value().get());
		Cases cases = Cases.of(input, Unit.CLIENTS);
		List<String> at = source.occasions();
		String title = KeyIndex.title(value);
		return of(title + " at " + label(input, at.get(0)), title + " at " + label(input, at.get(1)),
				cases.numbersAt(value, "occasions", at.get(0)), cases.numbersAt(value, "occasions", at.get(1)), cases, source);
	}

	private static String label(AnalysisInput input, String code) {
		return KeyIndex.of(input, DesignKey.OCCASION).flatMap(k -> k.categories().stream()
				.filter(c -> c.code().equalsIgnoreCase(code)).findFirst()).map(c -> c.label()).orElse(code);
	}

	private static PairedValues of(String nameA, String nameB, double[] a, double[] b, Cases cases, Source source) {
		int[] complete = IntStream.range(0, a.length).filter(i -> !Double.isNaN(a[i]) && !Double.isNaN(b[i])).toArray();
		long incomplete = IntStream.range(0, a.length).filter(i -> Double.isNaN(a[i]) != Double.isNaN(b[i])).count();
		if (complete.length == 0) {
			throw Cases.nothing("a valid value of both " + nameA + " and " + nameB);
		}
		return new PairedValues(nameA, nameB, IntStream.of(complete).mapToDouble(i -> a[i]).toArray(),
				IntStream.of(complete).mapToDouble(i -> b[i]).toArray(), incomplete, cases, source);
	}

	int n() {
		return first.length;
	}

	/** Counts and exclusions into a report. */
	void count(ReportBuilder report) {
		report.n("pairs", n());
		cases.notes(report);
		report.exclude("one value of the pair is missing", incomplete);
	}

	/** Makes {@code a} and {@code b} in R and gives the two names that SPSS syntax uses. */
	List<String> script(Scripts scripts) {
		AnalysisInput input = cases.input();
		if (source.occasions().isEmpty()) {
			String x = source.columns().get(0);
			String y = source.columns().get(1);
			scripts.uses(x, y);
			CaseScript.clients(scripts, cases, List.of(x, y), List.of());
			scripts.complete(x, y);
			scripts.r("a <- " + R.column(x), "b <- " + R.column(y));
			return List.of(Spss.name(x), Spss.name(y));
		}
		String value = source.value().orElseThrow();
		String client = scripts.key(DesignKey.CLIENT);
		String occasion = scripts.key(DesignKey.OCCASION);
		scripts.uses(value);
		scripts.r("wide <- tapply(" + R.column(value) + ", list(" + R.column(client) + ", " + R.column(occasion)
				+ "), mean, na.rm = TRUE)", "wide <- wide[complete.cases(wide[, " + R.texts(source.occasions())
				+ "]), , drop = FALSE]",
				"a <- wide[, " + R.text(source.occasions().get(0)) + "]", "b <- wide[, " + R.text(source.occasions().get(1))
				+ "]");
		scripts.spss("SORT CASES BY " + Spss.name(client) + " " + Spss.name(occasion) + ".", "SELECT IF (" + Spss.name(occasion)
				+ " = "
				+ CaseScript.literal(input, occasion, source.occasions().get(0)) + " OR " + Spss.name(occasion) + " = "
				+ CaseScript.literal(input, occasion, source.occasions().get(1)) + ").",
				"CASESTOVARS /ID=" + Spss.name(client) + " /INDEX=" + Spss.name(occasion) + ".");
		return source.occasions().stream().map(o -> Spss.name(value + "." + o)).toList();
	}
}

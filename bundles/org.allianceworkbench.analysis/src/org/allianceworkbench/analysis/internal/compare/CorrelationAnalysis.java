package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;

/** Correlates variables with each other. */
public final class CorrelationAnalysis implements Analysis<CorrelationOptions> {

	@Override
	public String id() {
		return "correlation";
	}

	@Override
	public String title() {
		return "Correlations";
	}

	@Override
	public String question() {
		return "How are variables related to each other (Pearson, Spearman, Kendall, partial)?";
	}

	@Override
	public Class<CorrelationOptions> optionsType() {
		return CorrelationOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public Report run(AnalysisInput input, CorrelationOptions options, Progress progress) {
		List<Column> columns = options.values().stream().map(input.table()::column).distinct().toList();
		if (columns.size() < 2) {
			throw new OptionException("values", "One variable only was named.", "Name more under "
					+ OptionWords.of(CorrelationOptions.class, "values") + ".");
		}
		Cases cases = Cases.of(input, options.unit());
		List<double[]> numbers = new ArrayList<>(columns.stream().map(cases::numbers).toList());
		List<double[]> controls = new ArrayList<>(options.controlling().stream().map(input.table()::column).map(cases::numbers)
				.toList());
		boolean[] used = new boolean[cases.size()];
		Arrays.fill(used, true);
		if (options.missing() == CorrelationOptions.Missing.LISTWISE) {
			for (int i = 0; i < used.length; i++) {
				int at = i;
				used[i] = numbers.stream().noneMatch(v -> Double.isNaN(v[at])) && controls.stream()
						.noneMatch(v -> Double.isNaN(v[at]));
			}
		}
		List<PairCorrelation> pairs = new ArrayList<>();
		for (int a = 0; a < columns.size(); a++) {
			for (int b = a + 1; b < columns.size(); b++) {
				progress.checkCancelled();
				pairs.add(PairCorrelation.of(a, b, columns, numbers, controls, used, options.confidence()));
			}
		}
		if (pairs.stream().allMatch(p -> p.n() == 0)) {
			throw new AnalysisException("No case has valid values of two of the variables.",
					"Check the columns, their missing-value definitions and the rows used.");
		}
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount());
		cases.notes(report);
		report.n(cases.called(), cases.size());
		if (options.missing() == CorrelationOptions.Missing.LISTWISE) {
			long kept = IntStream.range(0, used.length).filter(i -> used[i]).count();
			report.exclude("a variable is missing", used.length - kept);
		}
		pairs.forEach(p -> report.values(p.values()));
		List<String> titles = columns.stream().map(KeyIndex::title).toList();
		new CorrelationText(cases, options, titles, pairs, numbers, title()).write(report);
		return report.build();
	}
}

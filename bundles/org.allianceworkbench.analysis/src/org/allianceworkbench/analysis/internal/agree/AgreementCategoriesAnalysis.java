package org.allianceworkbench.analysis.internal.agree;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/** Asks whether raters agree about categories. */
public final class AgreementCategoriesAnalysis implements Analysis<AgreementCategoriesOptions> {

	@Override
	public String id() {
		return "agreement_categories";
	}

	@Override
	public String title() {
		return "Agreement About Categories";
	}

	@Override
	public String question() {
		return "Do raters agree about categories (kappa, weighted kappa, Gwet's AC, Krippendorff's alpha, Fleiss' kappa)?";
	}

	@Override
	public Class<AgreementCategoriesOptions> optionsType() {
		return AgreementCategoriesOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public Report run(AnalysisInput input, AgreementCategoriesOptions options, Progress progress) {
		Judgements judgements = Judgements.of(input, options);
		progress.checkCancelled();
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", judged(judgements, options))
				.n("units", judgements.units().length).n("raters", judgements.raters().size());
		long single = Arrays.stream(judgements.units()).filter(u -> Arrays.stream(u).filter(c -> c >= 0).count() < 2).count();
		if (single == judgements.units().length) {
			throw new AnalysisException("No unit was judged by two raters.",
					"Check that the raters judge the same clients and occasions.");
		}
		report.exclude("judged by one rater only", single);
		others(report, input, options, input.table().rowCount() - judged(judgements, options) - single);
		if (judgements.raters().size() == 2) {
			new TwoRatersText(judgements, options, input, title()).write(report);
		} else {
			new ManyRatersText(judgements, options, input, title()).write(report);
		}
		return report.build();
	}

	/** Rows with a judgement of a unit that two raters or more have judged. */
	private static long judged(Judgements judgements, AgreementCategoriesOptions options) {
		return Arrays.stream(judgements.units()).mapToLong(u -> Arrays.stream(u).filter(c -> c >= 0).count()).filter(n -> n > 1)
				.map(n -> options.rating().isPresent() ? n : 1).sum();
	}

	private static void others(ReportBuilder report, AnalysisInput input, AgreementCategoriesOptions options, long rest) {
		long missing = options.rating().map(input.table()::column)
				.map(c -> IntStream.range(0, c.size()).filter(c::isMissing).count()).orElse(rest);
		report.exclude("no valid judgement", missing)
				.exclude("a judgement without its client, occasion or role", rest - missing);
	}
}

package org.allianceworkbench.analysis.internal.rupture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;

/** Ruptures and repairs by the published definitions, control charts, and sudden gains. */
public final class RuptureAnalysis implements Analysis<RuptureOptions> {

	private static final double[] THRESHOLDS = { 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3 };

	@Override
	public String id() {
		return "rupture";
	}

	@Override
	public String title() {
		return "Ruptures, Repairs and Sudden Gains";
	}

	@Override
	public String question() {
		return "In which sessions does the alliance break and mend, by each published definition and as each side sees it?";
	}

	@Override
	public Class<RuptureOptions> optionsType() {
		return RuptureOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public boolean needsOrder() {
		return true;
	}

	@Override
	public Report run(AnalysisInput input, RuptureOptions options, Progress progress) {
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount());
		List<Courses> raters = Courses.read(input, options, progress);
		report.n("clients", raters.stream().flatMap(r -> r.byClient().keySet().stream()).distinct().count());
		for (Courses rater : raters) {
			long few = rater.byClient().values().stream().filter(c -> c.n() < 2).count();
			if (few == rater.byClient().size()) {
				throw new AnalysisException("No client has two sessions with a rating (" + rater.rater()
						+ "), so nothing can fall.",
						"Use data with several sessions for a client.");
			}
			report.exclude("the only rating of its client (" + rater.rater() + ")", few);
			values(report, rater, options, raters.size() > 1 ? rater.code() + "/" : "");
			progress.checkCancelled();
		}
		Optional<List<SuddenGains.Gain>> gains = options.symptoms().map(name -> {
			Column column = input.table().column(name);
			List<SuddenGains.Gain> found = SuddenGains.of(input, column.validNumbers(), options.gain(), options.share());
			report.value("n_gains", found.size()).value("n_clients", found.stream().map(SuddenGains.Gain::client).distinct()
					.count())
					.value("sum_sessions", found.stream().mapToDouble(SuddenGains.Gain::after).sum());
			return found;
		});
		new RuptureText(raters, options, sensitivity(raters, options)).write(report, gains);
		RuptureScript.add(report, input, options, raters, title());
		return report.build();
	}

	private static void values(ReportBuilder report, Courses courses, RuptureOptions options, String prefix) {
		report.value(prefix + "sd_pooled", courses.pooledSd());
		for (Criterion criterion : Criterion.published(options)) {
			List<Episode> episodes = criterion.episodes(courses, options);
			String at = prefix + criterion.key() + "/";
			report.value(at + "n_episodes", episodes.size()).value(at + "n_repaired", episodes.stream()
					.filter(e -> e.repaired().isPresent()).count()).value(at + "n_clients", episodes.stream().map(Episode::client)
							.distinct().count())
					.value(at + "mean_depth", episodes.stream().mapToDouble(Episode::depth).average().orElse(Double.NaN))
					.value(at + "sum_start", episodes.stream().mapToDouble(Episode::start).sum());
		}
		int[] total = new int[4];
		int clients = 0;
		for (Course course : courses.byClient().values()) {
			ControlChart chart = ControlChart.of(course);
			String at = prefix + course.client() + "/";
			report.value(at + "centre", chart.centre()).value(at + "mrbar", chart.movingRange())
					.value(at + "sigma", chart.sigma())
					.value(at + "lcl", chart.lower()).value(at + "ucl", chart.upper())
					.value(at + "split_last_session", chart.lastBefore())
					.value(at + "split_sse", chart.squares()).value(at + "split_F", chart.f());
			for (int r = 0; r < total.length; r++) {
				total[r] += chart.rules()[r];
			}
			clients += chart.rules()[0] > 0 ? 1 : 0;
		}
		for (int r = 0; r < total.length; r++) {
			report.value(prefix + "total/rule" + (r + 1) + "_low", total[r]);
		}
		report.value(prefix + "total/clients_rule1", clients);
	}

	/** How many clients have a rupture at other thresholds. */
	record Sensitivity(Courses courses, Criterion criterion, double[] thresholds, long[] episodes, long[] clients) {
	}

	private static List<Sensitivity> sensitivity(List<Courses> raters, RuptureOptions options) {
		List<Sensitivity> all = new ArrayList<>();
		for (Courses courses : raters) {
			for (Criterion criterion : Criterion.published(options)) {
				long[] episodes = new long[THRESHOLDS.length];
				long[] clients = new long[THRESHOLDS.length];
				for (int k = 0; k < THRESHOLDS.length; k++) {
					List<Episode> found = criterion.at(THRESHOLDS[k]).episodes(courses, options);
					episodes[k] = found.size();
					clients[k] = found.stream().map(Episode::client).distinct().count();
				}
				all.add(new Sensitivity(courses, criterion, THRESHOLDS.clone(), episodes, clients));
			}
		}
		return all;
	}
}

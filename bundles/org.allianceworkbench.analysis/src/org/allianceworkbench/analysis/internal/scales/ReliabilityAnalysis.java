package org.allianceworkbench.analysis.internal.scales;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.data.Groups;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Progress;

/** Judges a scale: alpha, omega, its items. */
public final class ReliabilityAnalysis implements Analysis<ReliabilityOptions> {

	@Override
	public String id() {
		return "reliability";
	}

	@Override
	public String title() {
		return "Internal Consistency of a Scale";
	}

	@Override
	public String question() {
		return "Do the items of a scale belong together (Cronbach's alpha, omega, item statistics, alpha if deleted)?";
	}

	@Override
	public Class<ReliabilityOptions> optionsType() {
		return ReliabilityOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public Report run(AnalysisInput input, ReliabilityOptions options, Progress progress) {
		ScaleItems items = ScaleItems.of(input, options);
		Groups groups = Groups.of(input, options.by());
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount());
		report.exclude("no " + String.join(" or no ", groups.titles().stream().map(Wording::lower).toList()), groups.ungrouped());
		items.warn(report, options);
		List<GroupReliability> all = new ArrayList<>();
		long partial = 0;
		int[] most = {};
		for (Groups.Group group : groups.groups()) {
			progress.checkCancelled();
			int[] rows = items.complete(group.rows());
			partial += items.partial(group.rows());
			String where = group.name().isEmpty() ? "" : " in " + group.label();
			if (rows.length < 2) {
				report.warn("There " + Wording.agree(rows.length, "is ", "are ") + Wording.count(rows.length, "row")
						+ " with answers to all items" + where
						+ ": the scale can't be judged.",
						"Check the items, their missing-value definitions and the rows used.");
				continue;
			}
			all.add(GroupReliability.of(group, items, rows, options.confidence()));
			most = rows.length > most.length ? rows : most;
		}
		if (all.isEmpty()) {
			throw new AnalysisException("Fewer than two rows have answers to all items.",
					"Check the items, their missing-value definitions and the rows used.");
		}
		report.n("complete rows", all.stream().mapToLong(g -> g.items().n()).sum());
		report.exclude("some items are not answered", partial);
		repeated(report, input, most);
		all.forEach(g -> report.values(g.values(items)));
		new ReliabilityText(input, items, groups, options, all, title()).write(report);
		return report.build();
	}

	/** Several rows of a client in one group are not independent. */
	private static void repeated(ReportBuilder report, AnalysisInput input, int[] rows) {
		KeyIndex.clients(input).ifPresent(clients -> {
			long different = Arrays.stream(rows).map(i -> clients.rows()[i]).filter(c -> c >= 0).distinct().count();
			if (different > 0 && different < Arrays.stream(rows).filter(i -> clients.rows()[i] >= 0).count()) {
				report.warn("Clients have several rows, which were taken as independent: differences between and within clients "
						+ "are mixed.",
						"Take Occasion for Groups, or use the analysis Reliability Within and Between Clients.");
			}
		});
	}
}

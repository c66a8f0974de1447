package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.data.Groups;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;

/** Describes variables: valid and missing values, centre, spread, shape; for all rows or by groups. */
public final class DescriptivesAnalysis implements Analysis<DescriptivesOptions> {

	@Override
	public String id() {
		return "descriptives";
	}

	@Override
	public String title() {
		return "Descriptive Statistics";
	}

	@Override
	public String question() {
		return "What do the values look like: how many, how high, how spread, by site, role or occasion?";
	}

	@Override
	public Class<DescriptivesOptions> optionsType() {
		return DescriptivesOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public Report run(AnalysisInput input, DescriptivesOptions options, Progress progress) {
		Groups groups = Groups.of(input, options.by());
		if (groups.groups().isEmpty()) {
			throw new AnalysisException("There are no rows to describe.",
					"Choose data that have rows, and groups that occur in them.");
		}
		List<Column> columns = options.values().stream().map(input.table()::column).toList();
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount());
		if (!options.by().isEmpty()) {
			report.n("groups", groups.groups().size());
		}
		report.exclude("no " + String.join(" or no ", groups.titles().stream().map(Wording::lower).toList()), groups.ungrouped());
		Optional<KeyIndex> clients = KeyIndex.clients(input);
		clients.ifPresent(c -> report.n("clients", Arrays.stream(c.rows()).filter(code -> code >= 0).distinct().count()));
		List<Described> all = new ArrayList<>();
		progress.begin("Describing", (long) groups.groups().size() * columns.size(), options.by().isEmpty() ? "variables"
				: "groups");
		for (Column column : columns) {
			for (Groups.Group group : groups.groups()) {
				progress.checkCancelled();
				all.add(Described.of(group, column, options.confidence(), clients));
				progress.worked(all.size());
			}
		}
		String level = Levels.key(options.confidence());
		all.forEach(d -> report.values(d.values(level)));
		groups.groups().forEach(g -> report.value(g.key("N_listwise"), listwise(columns, g.rows())));
		new DescriptivesText(input, groups, options, all).write(report);
		DescriptivesScript.add(report, input, groups, options, all, title());
		return report.build();
	}

	private static long listwise(List<Column> columns, int[] rows) {
		return Arrays.stream(rows).filter(row -> columns.stream().noneMatch(c -> c.isMissing(row))).count();
	}
}

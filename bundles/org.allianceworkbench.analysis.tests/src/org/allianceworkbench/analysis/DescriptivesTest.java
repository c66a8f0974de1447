package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;

class DescriptivesTest {

	private static final Column WAI = Column.of(ColumnSpec.number("wai").label("Alliance").missing(MissingValues.range(95, 99))
			.valueLabels(ValueLabels.of(97, "refused", 98, "not asked")).build(),
			new double[] { 5, 97, 6, Double.NaN, 98, 97, 4 });

	@Test
	void user_missing_values_are_counted_by_code_and_apart_from_blanks() {
		Report report = Analyses.run("descriptives", Table.of(WAI), "values", "wai");
		assertThat(report.values()).containsEntry("wai/N_valid", 3.0).containsEntry("wai/N_missing", 4.0)
				.containsEntry("wai/N_user_missing", 3.0).containsEntry("wai/N_system_missing", 1.0)
				.containsEntry("wai/N_missing_97", 2.0).containsEntry("wai/N_missing_98", 1.0).containsEntry("wai/mean", 5.0);
		assertThat(report.tables()).extracting(t -> t.id()).contains("user-missing");
	}

	@Test
	void groups_come_in_the_order_of_the_design_and_numbers_in_texts_by_size() {
		Table table = Table.of(Analyses.texts("occasion", "S10", "S2", "BASE", "S2"), Analyses.numbers("x", 1, 2, 3, 4));
		assertThat(means(Analyses.run("descriptives", table, "values", "x", "by", "occasion")))
				.containsExactly("occasion=BASE/x/mean", "occasion=S2/x/mean", "occasion=S10/x/mean");
		AnalysisInput design = AnalysisInput.of(table).with(DesignKey.OCCASION,
				List.of(new Category("S2", "Session 2", 2), new Category("S10", "Session 10", 10),
				new Category("BASE", "Before", 0)));
		assertThat(means(Analyses.run("descriptives", design, "values", "x", "by", "occasion")))
				.containsExactly("occasion=S2/x/mean", "occasion=S10/x/mean", "occasion=BASE/x/mean");
	}

	private static List<String> means(Report report) {
		return report.values().keySet().stream().filter(k -> k.endsWith("/mean")).toList();
	}

	@Test
	void means_by_occasion_and_role_are_drawn_as_lines() {
		Table table = Table.of(Analyses.numbers("session", 1, 1, 2, 2, 1, 1, 2, 2),
				Analyses.texts("role", "C", "T", "C", "T", "C", "T", "C", "T"), Analyses.numbers("x", 1, 2, 3, 4, 2, 3, 4, 5));
		Report report = Analyses.run("descriptives", table, "values", "x", "by", "role,session");
		assertThat(report.figures()).singleElement().isInstanceOfSatisfying(Figure.Trajectories.class,
				figure -> assertThat(figure.series()).extracting(Figure.Series::name).containsExactly("C", "T"));
	}

	@Test
	void rows_without_a_group_are_named_as_excluded() {
		Table table = Table.of(Analyses.texts("site", "A", null, "B"), Analyses.numbers("x", 1, 2, 3));
		assertThat(Analyses.run("descriptives", table, "values", "x", "by", "site").excluded()).singleElement()
				.satisfies(e -> assertThat(e.rows()).isEqualTo(1));
	}
}

package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;

class CategoryOrderTest {

	private static final String[] CLIENT = { "weak", "fair", "good", "good", "strong", "fair", "weak", "good", "strong", "fair",
			"good", "weak" };
	private static final String[] THERAPIST = { "fair", "fair", "good", "strong", "strong", "weak", "weak", "good", "good",
			"good",
			"fair", "weak" };
	private static final ValueLabels LABELS = ValueLabels.of(List.of(new ValueLabels.Entry(Value.of("weak"), "Weak"),
			new ValueLabels.Entry(Value.of("fair"), "Fair"), new ValueLabels.Entry(Value.of("good"), "Good"),
			new ValueLabels.Entry(Value.of("strong"), "Strong")));

	private static Table texts(Measure measure, ValueLabels labels) {
		return Table.of(List.of(Column.of(ColumnSpec.text("c").measure(measure).valueLabels(labels).build(), CLIENT),
				Column.of(ColumnSpec.text("t").measure(measure).valueLabels(labels).build(), THERAPIST)));
	}

	private static List<String> coefficients(Report report) {
		return report.blocks().stream().filter(b -> b instanceof Block.TableBlock t && t.id().equals("coefficients"))
				.flatMap(b -> ((Block.TableBlock) b).rows().stream()).map(r -> ((TableCell.Text) r.cells().get(0)).text())
				.toList();
	}

	@Test
	void texts_without_a_known_order_get_no_ordinal_coefficient() {
		Report report = Analyses.run("agreement_categories", texts(Measure.UNKNOWN, ValueLabels.NONE), "columns", "c,t");

		assertThat(coefficients(report)).containsExactly("Cohen's κ", "Gwet's AC1", "Krippendorff's α, nominal");
		assertThat(report.values()).containsKeys("kappa", "nominal").doesNotContainKeys("ordinal", "interval", "within_one",
				"ordinal_ci95_lo");
		assertThat(report.warnings()).singleElement().satisfies(w -> {
			assertThat(w.message()).contains("left out").contains("order of the categories is not known");
			assertThat(w.remedy()).contains("option Categories").contains("fair, good, strong, weak");
		});
	}

	@Test
	void nominal_texts_and_numbers_get_no_ordinal_coefficient_and_no_warning() {
		Report texts = Analyses.run("agreement_categories", texts(Measure.NOMINAL, LABELS), "columns", "c,t");
		assertThat(texts.values()).doesNotContainKeys("ordinal", "within_one");
		assertThat(texts.warnings()).isEmpty();

		Table numbers = Table.of(List.of(Column.of(ColumnSpec.number("c").measure(Measure.NOMINAL).build(),
				new double[] { 1, 2, 3, 3, 2, 1 }),
				Column.of(ColumnSpec.number("t").build(), new double[] { 1, 2, 3, 2, 2, 1 })));
		assertThat(Analyses.run("agreement_categories", numbers, "columns", "c,t").values()).doesNotContainKeys("ordinal");
	}

	@Test
	void ordinal_texts_are_in_the_order_of_the_codebook() {
		Report report = Analyses.run("agreement_categories", texts(Measure.ORDINAL, LABELS), "columns", "c,t", "weights",
				"linear");
		Report stated = Analyses.run("agreement_categories", texts(Measure.UNKNOWN, ValueLabels.NONE), "columns", "c,t",
				"weights",
				"linear", "categories", "weak,fair,good,strong");

		assertThat(report.values()).isEqualTo(stated.values());
		assertThat(stated.values().get("within_one")).isEqualTo(1);
		assertThat(report.warnings()).isEqualTo(stated.warnings());
	}

	@Test
	void categories_may_be_stated_by_label() {
		Report byLabel = Analyses.run("agreement_categories", Table.of(List.of(
				Column.of(ColumnSpec.number("c").valueLabels(ValueLabels.of(1, "Often", 2, "Never", 3, "Seldom")).build(),
				new double[] { 1, 2, 3, 3 }),
				Column.of(ColumnSpec.number("t").valueLabels(ValueLabels.of(1, "Often", 2, "Never", 3, "Seldom")).build(),
				new double[] { 3, 2, 3, 1 }))),
				"columns", "c,t", "categories", "Never,Seldom,Often");
		Report byCode = Analyses.run("agreement_categories", Table.of(List.of(Analyses.numbers("c", 1, 2, 3, 3),
				Analyses.numbers("t", 3, 2, 3, 1))), "columns", "c,t", "categories", "2,3,1");

		assertThat(byLabel.values()).isEqualTo(byCode.values());
	}

	@Test
	void weights_without_an_order_are_refused_with_the_option_that_states_it() {
		assertThatThrownBy(() -> Analyses.run("agreement_categories", texts(Measure.UNKNOWN, LABELS), "columns", "c,t", "weights",
				"quadratic")).isInstanceOf(OptionException.class).hasMessageContaining("order of the categories is not known")
				.hasMessageContaining("option Categories").hasMessageContaining("weak (Weak)");
	}

	@Test
	void several_raters_follow_the_same_rule() {
		Table three = Table.of(List.of(Analyses.texts("a", CLIENT), Analyses.texts("b", THERAPIST), Analyses.texts("c", CLIENT)));
		assertThat(Analyses.run("agreement_categories", three, "columns", "a,b,c").values()).containsKey("kripp_nominal")
				.doesNotContainKeys("kripp_ordinal", "kripp_interval");
		assertThat(Analyses.run("agreement_categories", three, "columns", "a,b,c", "categories", "weak,fair,good,strong")
				.values())
				.containsKeys("kripp_nominal", "kripp_ordinal", "kripp_interval");
	}
}

package org.allianceworkbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ReportTest {

	@Test
	void a_builder_leaves_out_numbers_that_are_not_finite() {
		Report report = new ReportBuilder("x", "X").value("mean", 1.5).value("sd", Double.NaN).value("t",
				Double.POSITIVE_INFINITY).build();
		assertThat(report.values()).containsExactly(Map.entry("mean", 1.5));
	}

	@Test
	void a_report_cannot_hold_a_number_that_is_not_finite() {
		assertThatThrownBy(() -> new Report("x", "X", Map.of(), Map.of(), List.of(), Map.of("sd", Double.NaN), Map.of(), List.of()))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("sd is NaN");
	}

	@Test
	void values_and_options_keep_their_order() {
		ReportBuilder builder = new ReportBuilder("x", "X");
		for (String name : List.of("z", "a", "m")) {
			builder.value(name, 1);
		}
		assertThat(builder.build().values().keySet()).containsExactly("z", "a", "m");
	}

	@Test
	void warnings_are_found_among_the_blocks() {
		Report report = new ReportBuilder("x", "X").text("before").warn("Too few rows.", "Collect more.").warn("Odd.", "").build();
		assertThat(report.warnings()).extracting(Block.Warning::sentence).containsExactly("Too few rows. Collect more.", "Odd.");
	}

	@Test
	void a_report_does_not_change_with_its_builder() {
		ReportBuilder builder = new ReportBuilder("x", "X").value("a", 1);
		Report report = builder.build();
		builder.value("b", 2).text("later");
		assertThat(report.values()).hasSize(1);
		assertThat(report.blocks()).isEmpty();
		assertThatThrownBy(() -> report.values().put("c", 3.0)).isInstanceOf(UnsupportedOperationException.class);
	}

	@Test
	void nothing_excluded_is_not_mentioned() {
		assertThat(new ReportBuilder("x", "X").exclude("no rating", 0).exclude("no client", 3).build().excluded())
				.containsExactly(new Exclusion("no client", 3));
	}

	@Test
	void textOfNothingIsEmptyAndWholeNumbersAreCounts() {
		assertThat(Prose.of("", Prose.NONE).isEmpty()).isTrue();
		assertThat(Prose.of(1039, " pairs").parts()).containsExactly(TableCell.count(1039), TableCell.text(" pairs"));
	}
}

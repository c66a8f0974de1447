package org.allianceworkbench.publish.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.report.Exclusion;
import org.junit.jupiter.api.Test;

class ResultRecordTest {

	private static final ResultSource SOURCE = new ResultSource("Talk </script> & more", 7, 12, "2024-05-01T10:00:00+02:00", "ab12",
			List.of(new SourceFile("siteA.sav", "00ff")), "Alliance Workbench 0.1.0", "2024-05-02T08:00:00Z");

	private static ResultRecord record(Map<String, Double> values, ResultSource source) {
		Map<String, Object> options = new LinkedHashMap<>();
		options.put("rating", "alliance");
		options.put("confidence", 0.95);
		options.put("patterns", 12L);
		options.put("split", Boolean.TRUE);
		options.put("by", List.of("site", "role"));
		return new ResultRecord("growth", "mixed_model", "How does it grow?", options, Map.of("rows", 1050L),
				List.of(new Exclusion("no value", 3)), values, Map.of("fit/singular", false), source);
	}

	@Test
	void what_is_written_is_read_again_with_all_digits() throws IOException {
		Map<String, Double> values = new LinkedHashMap<>();
		values.put("third", 1 / 3.0);
		values.put("tiny", 4.9e-324);
		values.put("large", 1.7976931348623157e308);
		values.put("whole", 5.0);
		values.put("negative", -0.1);
		List<ResultRecord> records = List.of(record(values, SOURCE), record(Map.of(), SOURCE));
		assertThat(ResultJson.read(ResultJson.write(records))).isEqualTo(records);
	}

	@Test
	void a_source_is_written_once_and_nothing_in_it_ends_an_html_element() {
		String json = ResultJson.write(List.of(record(Map.of(), SOURCE), record(Map.of(), SOURCE)));
		assertThat(json).containsOnlyOnce("siteA.sav").doesNotContain("</script").doesNotContain("&");
	}

	@Test
	void damaged_and_foreign_documents_are_refused_with_a_sentence() {
		assertThatThrownBy(() -> ResultJson.read("{\"format\": \"other/1\"}")).isInstanceOf(IOException.class)
				.hasMessageContaining("other/1").hasMessageContaining(ResultJson.FORMAT);
		for (String text : new String[] { "", "[]", "{", "null", "{\"format\": \"alliance-results/1\"}",
				"{\"format\": \"alliance-results/1\", \"sources\": [], \"results\": [{\"source\": 4}]}" }) {
			assertThatThrownBy(() -> ResultJson.read(text)).as(text).isInstanceOf(IOException.class);
		}
	}

	@Test
	void equal_numbers_are_the_same_up_to_a_share_of_1e_8() {
		ResultRecord earlier = record(Map.of("a", 100.0, "b", 1e-15, "c", 2.0), SOURCE);
		assertThat(ResultComparison.of(earlier, record(Map.of("a", 100.0000005, "b", -3e-16, "c", 2.0), SOURCE)).isSame()).isTrue();
		ResultComparison comparison = ResultComparison.of(earlier, record(Map.of("a", 100.000005, "c", 2.0, "d", 1.0), SOURCE));
		assertThat(comparison.isSame()).isFalse();
		assertThat(comparison.compared()).isEqualTo(4);
		assertThat(comparison.values()).extracting(ResultComparison.ValueChange::name).containsExactlyInAnyOrder("b", "d", "a")
				.last().isEqualTo("a");
	}

	@Test
	void a_number_that_is_not_finite_is_the_same_only_as_itself() {
		double[] numbers = { 1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
		for (double before : numbers) {
			for (double after : numbers) {
				ResultComparison comparison = ResultComparison.of(record(Map.of("a", before), SOURCE),
						record(Map.of("a", after), SOURCE));
				assertThat(comparison.isSame()).as(before + " and " + after).isEqualTo(Double.compare(before, after) == 0);
			}
		}
	}

	@Test
	void rows_left_out_are_compared_by_their_reason() {
		ResultRecord earlier = record(Map.of(), SOURCE);
		ResultRecord now = new ResultRecord(earlier.name(), earlier.analysis(), earlier.title(), earlier.options(), earlier.n(),
				List.of(new Exclusion("no value", 4)), Map.of(), earlier.verdicts(), SOURCE);
		ResultComparison comparison = ResultComparison.of(earlier, now);
		assertThat(comparison.isSame()).isFalse();
		assertThat(comparison.others()).singleElement().isEqualTo(new ResultComparison.Change(
				ResultComparison.Change.Kind.COUNT, "excluded rows (no value)", "3", "4"));
	}

	@Test
	void why_an_analysis_could_not_be_run_is_kept() throws IOException {
		ResultRecord failed = ResultRecord.failed("growth", "mixed_model", "Growth", "no column <time>", SOURCE);
		ResultRecord read = ResultJson.read(ResultJson.write(List.of(failed))).get(0);
		assertThat(read).isEqualTo(failed);
		assertThat(read.isFailed()).isTrue();
		String other = ResultJson.write(List.of(record(Map.of(), SOURCE)));
		assertThat(other).doesNotContain("failure");
		assertThat(ResultJson.read(other).get(0).isFailed()).isFalse();
	}

	@Test
	void an_option_kept_as_a_whole_number_is_the_same_option() throws IOException {
		ResultRecord now = new ResultRecord("growth", "mixed_model", "How does it grow?", Map.of("ratio", 3.0), Map.of(), List.of(),
				Map.of(), Map.of(), SOURCE);
		ResultRecord kept = ResultJson.read(ResultJson.write(List.of(now)).replace("3.0", "3")).get(0);
		assertThat(ResultComparison.of(kept, now).others()).isEmpty();
		ResultRecord other = new ResultRecord("growth", "mixed_model", "How does it grow?", Map.of("ratio", 3.5), Map.of(), List.of(),
				Map.of(), Map.of(), SOURCE);
		assertThat(ResultComparison.of(kept, other).others()).singleElement().satisfies(change -> {
			assertThat(change.kind()).isEqualTo(ResultComparison.Change.Kind.OPTION);
			assertThat(change.earlier()).isEqualTo("3");
			assertThat(change.now()).isEqualTo("3.5");
		});
	}

	@Test
	void a_source_says_in_sentences_what_has_changed() {
		ResultSource later = new ResultSource(SOURCE.study(), 9, 14, "2024-05-03T10:00:00+02:00", "cd34",
				List.of(SOURCE.files().get(0), new SourceFile("siteB.sav", "11ee")), "Alliance Workbench 0.2.0", "2024-05-03T10:00:00Z");
		assertThat(SOURCE.changes(SOURCE)).isEmpty();
		assertThat(SOURCE.changes(later)).containsExactly("The data have changed: version 9 now, version 7 before.",
				"Imported since: siteB.sav.", "The definition of the study has changed.",
				"The program is Alliance Workbench 0.2.0 now, Alliance Workbench 0.1.0 before.");
		assertThat(later.changes(SOURCE)).contains("No longer among the imports: siteB.sav.");
	}
}

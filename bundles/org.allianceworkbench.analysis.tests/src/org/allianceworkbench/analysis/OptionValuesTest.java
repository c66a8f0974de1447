package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

class OptionValuesTest {

	/** How something is done. */
	enum Way {
		SLOW_AND_SURE, FAST
	}

	/** One option of each kind. */
	record Options(@Option(label = "Score", help = "A score.", required = true, columns = Option.Columns.NUMBERS) String score,
			@Option(label = "By", help = "Groups.", columns = Option.Columns.ANY) List<String> by,
			@Option(label = "Level", help = "A level.", byDefault = "0.95", lowest = 0.5, highest = 0.999) double level,
			@Option(label = "Times", help = "How often.", byDefault = "3", lowest = 1) int times,
			@Option(label = "Strict", help = "Whether strict.", byDefault = "no") boolean strict,
			@Option(label = "Way", help = "How.", byDefault = "slow-and-sure") Way way,
			@Option(label = "Title", help = "A title.") Optional<String> title) {
	}

	/** Options of which some are shared with others. */
	record Grouped(@Option(label = "Times", help = "How often.", byDefault = "3") int times, Shared shared,
			@Option(label = "Title", help = "A title.") Optional<String> title) {
	}

	/** Shared options, some of them shared further. */
	record Shared(Where where, @Option(label = "Way", help = "How.", byDefault = "fast") Way way) {
	}

	/** Options in a group of a group. */
	record Where(@Option(label = "By", help = "Groups.", columns = Option.Columns.ANY) List<String> by) {
	}

	/** A name twice. */
	record Twice(Where where, @Option(label = "By", help = "Groups.") List<String> by) {
	}

	private static final AnalysisInput INPUT = AnalysisInput.of(Table.of(Analyses.numbers("WAI_total", 1, 2),
			Analyses.texts("client", "A", "B"), Analyses.texts("comment", "x", "y")));

	private static Options parse(Map<String, String> pairs) {
		return OptionValues.parse(Options.class, pairs, INPUT);
	}

	@Test
	void what_is_not_given_has_its_default() {
		assertThat(parse(Map.of("score", "wai_TOTAL")))
				.isEqualTo(new Options("WAI_total", List.of(), 0.95, 3, false, Way.SLOW_AND_SURE, Optional.empty()));
	}

	@Test
	void all_kinds_are_read_from_text_and_written_back() {
		Options options = parse(Map.of("score", "WAI_total", "by", "client, comment", "level", "0.9", "times", "5", "strict",
				"yes",
				"way", "fast", "title", "A title"));
		assertThat(options).isEqualTo(new Options("WAI_total", List.of("client", "comment"), 0.9, 5, true, Way.FAST,
				Optional.of("A title")));
		assertThat(parse(OptionValues.text(options))).isEqualTo(options);
		assertThat(OptionValues.json(options)).containsEntry("by", List.of("client", "comment")).containsEntry("times", 5L)
				.containsEntry("way", "fast");
	}

	@Test
	void an_unknown_option_is_refused_with_a_suggestion() {
		assertThatThrownBy(() -> parse(Map.of("scores", "WAI_total"))).isInstanceOf(OptionException.class)
				.hasMessageContaining("There is no option 'scores'").hasMessageContaining("Did you mean 'score'?")
				.hasMessageContaining("score, by, level");
	}

	@Test
	void a_number_out_of_its_range_is_refused_with_the_range() {
		assertThatThrownBy(() -> parse(Map.of("score", "WAI_total", "level", "95"))).isInstanceOf(OptionException.class)
				.hasMessageContaining("level can't be '95'").hasMessageContaining("a number from 0.5 to 0.999");
		assertThatThrownBy(() -> parse(Map.of("score", "WAI_total", "times",
				"2.5"))).hasMessageContaining("a whole number of at least 1");
		assertThatThrownBy(() -> parse(Map.of("score", "WAI_total", "level", "NaN"))).isInstanceOf(OptionException.class);
	}

	@Test
	void an_unknown_column_is_refused_with_a_suggestion_and_the_columns() {
		assertThatThrownBy(() -> parse(Map.of("score", "WAI_totl"))).isInstanceOf(OptionException.class)
				.hasMessageContaining("There is no column 'WAI_totl' (option score)")
				.hasMessageContaining("Did you mean 'WAI_total'?")
				.hasMessageContaining("WAI_total, client, comment");
	}

	@Test
	void a_text_column_is_refused_where_numbers_are_needed() {
		assertThatThrownBy(() -> parse(Map.of("score", "comment"))).isInstanceOf(OptionException.class)
				.hasMessageContaining("'comment' (option score) holds text");
	}

	@Test
	void a_choice_that_is_not_there_is_refused_with_the_choices() {
		assertThatThrownBy(() -> parse(Map.of("score", "WAI_total", "way", "fats"))).hasMessageContaining("Did you mean 'fast'?")
				.hasMessageContaining("one of: slow-and-sure, fast");
	}

	@Test
	void a_column_without_any_value_is_not_called_text() {
		AnalysisInput empty = AnalysisInput.of(Table.of(Analyses.texts("wai", null, null), Analyses.numbers("x", 1, 2)));
		assertThatThrownBy(() -> OptionValues.parse(Options.class, Map.of("score", "wai"), empty))
				.isInstanceOf(OptionException.class).hasMessageContaining("Column 'wai' has no value in any row.");
	}

	@Test
	void something_required_that_is_not_given_is_named() {
		assertThatThrownBy(() -> parse(Map.of())).isInstanceOf(OptionException.class)
				.hasMessageContaining("'Score' (score) is required");
	}

	@Test
	void a_key_of_the_design_may_stand_for_its_column() {
		AnalysisInput renamed = AnalysisInput.of(Table.of(Analyses.numbers("s", 1), Analyses.texts("Pat_ID", "A")))
				.with(DesignKey.CLIENT, "Pat_ID");
		assertThat(OptionValues.parse(Options.class, Map.of("score", "s", "by", "client"), renamed).by())
				.containsExactly("Pat_ID");
	}

	@Test
	void options_are_described_for_dialogs_and_help() {
		OptionDescription level = OptionValues.describe(Options.class).get(2);
		assertThat(level.kind()).isEqualTo(OptionDescription.Kind.NUMBER);
		assertThat(level.range()).isEqualTo("a number from 0.5 to 0.999");
		assertThat(OptionValues.describe(Options.class).get(5).choices()).containsExactly("slow-and-sure", "fast");
	}

	@Test
	void options_of_a_group_stand_where_the_group_stands() {
		assertThat(OptionValues.describe(Grouped.class)).extracting(OptionDescription::name)
				.containsExactly("times", "by", "way", "title");
		Grouped options = OptionValues.parse(Grouped.class, Map.of("BY", "client", "title", "A title"), INPUT);
		assertThat(options).isEqualTo(new Grouped(3, new Shared(new Where(List.of("client")), Way.FAST), Optional.of("A title")));
		assertThat(OptionValues.json(options).keySet()).containsExactly("times", "by", "way", "title");
		assertThat(OptionValues.parse(Grouped.class, OptionValues.text(options), INPUT)).isEqualTo(options);
		assertThatThrownBy(() -> OptionValues.parse(Grouped.class, Map.of("shared", "x"), INPUT))
				.hasMessageContaining("There is no option 'shared'").hasMessageContaining("times, by, way, title");
	}

	@Test
	void two_options_of_one_name_are_a_mistake_of_the_record() {
		assertThatThrownBy(() -> OptionValues.describe(Twice.class)).isInstanceOf(IllegalStateException.class)
				.hasMessageContaining("two options by");
	}

	@Test
	void every_registered_analysis_describes_all_its_options_in_full_sentences() {
		for (Analysis<?> analysis : Analyses.registered().analyses()) {
			assertThat(analysis.id()).matches("[a-z][a-z0-9_]*");
			assertThat(analysis.question()).endsWith("?");
			for (OptionDescription option : OptionValues.describe(analysis.optionsType())) {
				assertThat(option.label()).as(analysis.id() + " " + option.name()).isNotBlank();
				assertThat(option.help()).as(analysis.id() + " " + option.name()).endsWith(".");
			}
		}
	}

	@Test
	void an_unknown_analysis_is_refused_with_a_suggestion() {
		assertThatThrownBy(() -> Analyses.registered().analysis("agrement")).isInstanceOf(OptionException.class)
				.hasMessageContaining("Did you mean 'agreement'?");
	}
}

package org.allianceworkbench.analysis.internal.growth;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients numbered from 1 on by each therapist, and ratings that are all the same. */
class ClientCodesTest {

	private static Table study(boolean constant) {
		int rows = 72;
		return Table.of(Analyses.numbers("c", IntStream.range(0, rows).mapToDouble(i -> constant ? 5 : noise(i)).toArray()),
				Analyses.numbers("t", IntStream.range(0, rows).mapToDouble(i -> constant ? 5 : noise(i + 300)).toArray()),
				Analyses.numbers("y", IntStream.range(0, rows).mapToDouble(i -> noise(i + 600)).toArray()),
				Analyses.texts("therapist", text(rows, i -> "T" + i / 24)),
				Analyses.texts("client", text(rows, i -> constant ? "C" + i / 4 : Integer.toString(1 + i / 4 % 6))),
				Analyses.texts("arm", text(rows, i -> i / 24 == 1 ? "A" : "B")),
				Analyses.numbers("session", IntStream.range(0, rows).mapToDouble(i -> 1 + i % 4).toArray()));
	}

	private static String[] text(int rows, java.util.function.IntFunction<String> of) {
		return IntStream.range(0, rows).mapToObj(of).toArray(String[]::new);
	}

	private static double noise(int i) {
		return 4 + Math.sin(i * 12.9898) + 0.5 * Math.cos(i * 78.233);
	}

	@ParameterizedTest
	@ValueSource(strings = { "lowm columns c,t", "rsa columns c,t outcome y", "apim outcomes c,t predictors y,y",
			"growth outcome c", "mmrm outcome c arm arm", "within_between outcome c predictor t", "therapist_effects outcome c" })
	void codes_that_each_therapist_gives_anew_are_to_be_made_unique_and_no_row_is_to_be_removed(String run) {
		String[] words = run.split(" ");
		assertThatThrownBy(() -> Analyses.run(words[0], study(false), java.util.Arrays.copyOfRange(words, 1, words.length)))
				.isInstanceOf(AnalysisException.class).hasMessageContaining("T0 and T1").hasMessageContaining("T0-1 and T1-1")
				.message().doesNotContain("Remove one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "growth outcome c", "mmrm outcome c arm arm", "therapist_effects outcome c", "lowm columns c,t",
			"truth_bias columns c,t", "mixed_model formula c~1+(1|client)" })
	void ratings_that_are_all_the_same_are_said_to_be(String run) {
		String[] words = run.split(" ");
		assertThatThrownBy(() -> Analyses.run(words[0], study(true), java.util.Arrays.copyOfRange(words, 1, words.length)))
				.isInstanceOf(AnalysisException.class)
				.hasMessageContaining("are the same (5), so there is no variance to be explained");
	}
}

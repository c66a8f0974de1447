package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Variances between true effects that are roots of an equation. Expected: metafor 3.8.1, {@code rma(y, v, method = "PM")} and
 * {@code confint(rma(y, v))}, as they are and with {@code control = list(tol = 1e-14)}.
 */
class MetaRootsTest {

	private static final double DIGITS = 1e-11;

	private static Map<String, Double> run(String... more) {
		Table effects = Table.of(Analyses.numbers("yi", .12, .41, .28, .05, .33),
				Analyses.numbers("vi", .012, .02, .008, .015, .03));
		return Analyses.run("sites", effects, Stream.concat(Stream.of("effect", "yi", "variance", "vi"), Stream.of(more))
				.toArray(String[]::new)).values();
	}

	@Test
	void the_root_is_exact_where_nothing_is_said() {
		assertThat(run("method", "pm").get("tau2")).isCloseTo(0.0055023806806734285, within(DIGITS));
		assertThat(run().get("tau2_lo")).isZero();
		assertThat(run().get("tau2_hi")).isCloseTo(0.1664891791477420557, within(DIGITS));
	}

	@Test
	void the_search_ends_where_metafors_does_when_it_is_asked_for() {
		assertThat(run("method", "pm", "roots", "metafor").get("tau2")).isCloseTo(0.0055300963141094823, within(DIGITS));
		assertThat(run("roots", "metafor").get("tau2_lo")).isZero();
		assertThat(run("roots", "metafor").get("tau2_hi")).isCloseTo(0.1664868012191930979, within(DIGITS));
	}
}

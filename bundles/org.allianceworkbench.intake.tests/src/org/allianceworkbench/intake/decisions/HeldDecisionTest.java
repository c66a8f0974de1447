package org.allianceworkbench.intake.decisions;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.Workbench;
import org.allianceworkbench.intake.decisions.ReviewedFinding.State;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions about values that an import kept aside, taken back and made again. */
class HeldDecisionTest {

	private static final RowKey RATING = RowKey.rating("A", "1", "S1", "CLIENT");

	@TempDir
	private Path folder;
	private Workbench bench;
	private Deciding deciding;
	private Recipe recipe;

	@BeforeEach
	void open() throws IOException {
		bench = new Workbench(folder);
		recipe = bench.recipe(r -> r.keyColumn(KeyKind.OCCASION, "visit").keyColumn(KeyKind.ROLE, "rater")
				.column("wai", "alliance"));
		bring("first.xlsx", 44);
		deciding = new Deciding(bench.definition(), bench.store(), "ben");
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private void bring(String name, Object alliance) throws IOException {
		bench.commit(recipe, bench.sheet(name, List.of(row("id", "visit", "rater", "wai"), row("1", "S1", "CLIENT", alliance))));
	}

	private List<ReviewedFinding> open(State state) throws IOException {
		return Review.of(bench.definition(), bench.store(), bench.check()).stream().filter(each -> each.state() == state)
				.toList();
	}

	private Finding held() throws IOException {
		assertThat(open(State.OPEN)).singleElement().satisfies(each -> {
			assertThat(each.finding().held()).isTrue();
			assertThat(each.finding().value()).isEqualTo("44");
		});
		return open(State.OPEN).get(0).finding();
	}

	private interface Deed {
		Decision about(Finding finding) throws IOException;
	}

	/** Decides, takes it back, and does so again: the finding is gone, there, gone and there. */
	private void thereAndBack(Deed deed, Value decided) throws IOException {
		for (int time = 1; time <= 2; time++) {
			Decision decision = deed.about(held());
			assertThat(open(State.OPEN)).as("time %d", time).isEmpty();
			assertThat(bench.value(RATING, "alliance")).isEqualTo(decided);
			bench.store().undoDecision(decision.id(), "ben");
			held();
			assertThat(bench.value(RATING, "alliance")).as("time %d", time).isEqualTo(Value.NONE);
		}
	}

	@Test
	void aCorrectionOfAValueThatWasKeptAside() throws IOException {
		thereAndBack(finding -> deciding.correct(finding, "4.4", "typing error"), Value.of(4.4));
	}

	@Test
	void aValueThatWasKeptAsideIsSetMissingByACode() throws IOException {
		thereAndBack(finding -> deciding.setMissing(finding, Optional.of("99"), "nobody knows"), Value.of(99));
	}

	@Test
	void aValueThatWasKeptAsideIsSetMissingWithoutACode() throws IOException {
		thereAndBack(finding -> deciding.setMissing(finding, Optional.empty(), "nobody knows"), Value.NONE);
	}

	@Test
	void aValueThatWasKeptAsideIsAcceptedAsMissing() throws IOException {
		thereAndBack(finding -> deciding.accept(finding, "so be it"), Value.NONE);
	}

	@Test
	void aLaterFileSettlesItAfterTheDecisionWasTakenBack() throws IOException {
		Decision decision = deciding.setMissing(held(), Optional.of("99"), "nobody knows");
		bench.store().undoDecision(decision.id(), "ben");
		bring("second.xlsx", 4);
		assertThat(open(State.OPEN)).isEmpty();
		assertThat(bench.value(RATING, "alliance")).isEqualTo(Value.of(4));
	}
}

package org.allianceworkbench.intake.decisions;

import static org.allianceworkbench.intake.checks.CheckedStudy.ENROLLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.allianceworkbench.intake.checks.CheckedStudy;
import org.allianceworkbench.intake.decisions.ReviewedFinding.State;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {

	private static final RowKey RATING = RowKey.rating("A", "1", "S1", "CLIENT");

	@TempDir
	private Path folder;
	private CheckedStudy bench;
	private Deciding deciding;

	@BeforeEach
	void open() throws IOException {
		bench = new CheckedStudy(folder);
		bench.rule("low", Level.RATING, "alliance > 2");
		bench.load(bench.session("S1", 0), bench.rating("alliance", 1));
		deciding = new Deciding(bench.study(), bench.store(), "ben");
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private Finding finding() throws IOException {
		return bench.check().get(0);
	}

	private Value alliance() throws IOException {
		return bench.store().find(RATING).orElseThrow().values().getOrDefault("alliance", Value.NONE);
	}

	private State state() throws IOException {
		return bench.review().get(0).state();
	}

	@Test
	void anAcceptedValueStaysAcceptedUntilTheSiteSendsAnother() throws IOException {
		String id = bench.review().get(0).id();
		assertThat(state()).isEqualTo(State.OPEN);
		deciding.accept(finding(), "the client was angry");
		assertThat(state()).isEqualTo(State.DECIDED);
		bench.load(bench.rating("alliance", 1, "form_date", ENROLLED));
		assertThat(bench.review()).singleElement().satisfies(f -> {
			assertThat(f.id()).isEqualTo(id).hasSize(10);
			assertThat(f.state()).isEqualTo(State.DECIDED);
		});
		bench.load(bench.rating("alliance", 1.5));
		ReviewedFinding changed = bench.review().get(0);
		assertThat(changed.state()).isEqualTo(State.OPEN);
		assertThat(changed.id()).isNotEqualTo(id);
		assertThat(changed.finding().message()).isEqualTo(
				"Rule low; decision 1 by ben was about the value 1 and does not hold for this one");
	}

	@Test
	void aCorrectedValueIsCheckedAgainAndTellsWhenItIsReplaced() throws IOException {
		deciding.correct(finding(), "5,5", "typing error");
		assertThat(alliance()).isEqualTo(Value.of(5.5));
		assertThat(bench.review()).isEmpty();
		bench.load(bench.rating("alliance", 1, "form_date", ENROLLED));
		assertThat(alliance()).isEqualTo(Value.of(5.5));
		bench.load(bench.rating("alliance", 6));
		assertThat(bench.review()).singleElement().satisfies(f -> {
			assertThat(f.finding().rule()).isEqualTo("decision-outdated");
			assertThat(f.finding().message()).isEqualTo("alliance was 1 and became 5.5 by decision 1 of ben, but is 6 now");
		});
	}

	@Test
	void aValueIsSetMissingByACodeOfTheCodebook() throws IOException {
		assertThatThrownBy(() -> deciding.setMissing(finding(), Optional.of("98"), "x")).isInstanceOf(StoreException.class)
				.hasMessage("98 is no missing value of alliance; there are: 97 (refused)");
		Decision made = deciding.setMissing(finding(), Optional.of("Refused"), "see the note");
		assertThat(alliance()).isEqualTo(Value.of(97));
		assertThat(bench.review()).isEmpty();
		bench.store().undoDecision(made.id(), "ben");
		assertThat(alliance()).isEqualTo(Value.of(1));
		assertThat(state()).isEqualTo(State.OPEN);
		deciding.setMissing(finding(), Optional.empty(), "see the note");
		assertThat(alliance()).isEqualTo(Value.NONE);
	}

	@Test
	void whatTheVariableCannotHaveIsNoCorrection() throws IOException {
		assertThatThrownBy(() -> deciding.correct(finding(), "8", "x")).hasMessageContaining("8 is not possible for alliance");
		assertThatThrownBy(() -> deciding.correct(finding(), "high", "x")).hasMessageContaining("'high' is no value of alliance");
		assertThatThrownBy(() -> deciding.correct(finding(), "5", " ")).hasMessageContaining("needs a reason");
		assertThat(bench.store().decisions()).isEmpty();
	}

	@Test
	void aQuestionIsOpenUntilItIsAnswered() throws IOException {
		Decision question = deciding.ask(finding(), "Is that right?");
		assertThat(state()).isEqualTo(State.ASKED);
		bench.store().answer(question.id(), "hm", "", "Dr. Coast", "ben");
		assertThat(state()).isEqualTo(State.ANSWERED);
		deciding.accept(finding(), "by telephone");
		assertThat(state()).isEqualTo(State.DECIDED);
	}

	@Test
	void aDateIsCorrectedAsAPersonWritesIt() throws IOException {
		bench.load(bench.session("S2", 400));
		Finding future = bench.check().stream().filter(f -> f.rule().equals("date-in-future")).findFirst().orElseThrow();
		assertThatThrownBy(() -> deciding.correct(future, "10.1.2022", "x")).hasMessageContaining("write year-month-day");
		deciding.correct(future, "2022-01-10", "wrong year");
		assertThat(bench.store().find(future.row()).orElseThrow().values().get("session_date"))
				.isEqualTo(Value.of(CalendarSeconds.of(ENROLLED.plusDays(7))));
	}
}

package org.allianceworkbench.store;

import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.allianceworkbench.store.Rows.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.allianceworkbench.store.Decision.Kind;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Test;

/** What becomes of findings that somebody decides about. */
interface DecisionContract extends StoreUnderTest {

	private static Finding finding(String value, boolean held) {
		return new Finding(Severity.ERROR, "range", RATING, "T1", "wai", value, "a.sav", new Source("Data", 4, "WAI_C_S3", "F4"),
				1,
				value + " is odd", "Ask the site", held);
	}

	@Test
	default void aDecisionIsKeptWithWhatItIsAbout() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		Decision made = store().decide(finding("5", false), Kind.ACCEPT, Value.NONE, "ben", "the site confirms");
		Decision kept = reopened().decisions().getFirst();
		assertThat(kept).isEqualTo(made);
		assertThat(kept.finding()).isEqualTo(finding("5", false));
		assertThat(kept.who()).isEqualTo("ben");
		assertThat(kept.reason()).isEqualTo("the site confirms");
		assertThat(kept.isAbout(finding("5", false).of(7))).isTrue();
		assertThat(kept.isAbout(finding("6", false))).isFalse();
		assertThat(kept.isAboutPlaceOf(finding("6", false))).isTrue();
		HistoryEntry last = store().history().getLast();
		assertThat(last.kind()).isEqualTo(HistoryEntry.Kind.DECISION);
		assertThat(last.what()).isEqualTo("Accepted as it is: 5 is odd (the site confirms)");
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
	}

	@Test
	default void aCorrectedValueStaysCorrectedWhenTheOriginalComesAgain() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5, "wai_1", 2));
		store().decide(finding("5", false), Kind.CORRECT, Value.of(6), "ben", "typing error");
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(6));
		load(store(), "b.sav", row(RATING, "wai", 5, "wai_1", 3));
		assertThat(value(reopened(), RATING, "wai")).isEqualTo(Value.of(6));
		assertThat(value(store(), RATING, "wai_1")).isNotEqualTo(Value.of(2));
	}

	@Test
	default void anUndoneDecisionGivesTheValueBack() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		Decision made = store().decide(finding("5", false), Kind.SET_MISSING, Value.of(97), "ben", "refused");
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(97));
		store().undoDecision(made.id(), "ben");
		assertThat(value(reopened(), RATING, "wai")).isEqualTo(Value.of(5));
		assertThat(store().decisions().getFirst().holds()).isFalse();
		assertThatThrownBy(() -> store().undoDecision(made.id(), "ben")).hasMessageContaining("taken back already");
		assertThatThrownBy(() -> store().undoDecision(99, "ben")).hasMessageContaining("no decision 99");
		store().decide(finding("5", false), Kind.ACCEPT, Value.NONE, "ben", "after all");
	}

	@Test
	default void aDecisionWhoseValueWasChangedSinceStays() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		Decision made = store().decide(finding("5", false), Kind.CORRECT, Value.of(6), "ben", "typing error");
		store().edit(RATING, "wai", Value.of(4), "anna", "no");
		assertThatThrownBy(() -> store().undoDecision(made.id(), "ben")).isInstanceOf(StoreException.class)
				.hasMessageContaining("was changed since, to 4");
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(4));
		assertThat(store().decisions().getFirst().holds()).isTrue();
	}

	@Test
	default void whatWasDecidedIsNotDecidedTwice() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		store().decide(finding("5", false), Kind.ASK, Value.NONE, "ben", "is that right?");
		assertThatThrownBy(() -> store().decide(finding("5", false), Kind.ASK, Value.NONE, "ben", "again?"))
				.hasMessageContaining("decided already");
		store().decide(finding("5", false), Kind.ACCEPT, Value.NONE, "ben", "by telephone");
		assertThatThrownBy(() -> store().decide(finding("5", false), Kind.CORRECT, Value.of(3), "anna", "x"))
				.hasMessageContaining("decision 2, by ben");
		assertThatThrownBy(() -> store().decide(finding("6", false), Kind.ACCEPT, Value.NONE, "ben", " "))
				.hasMessageContaining("needs a reason");
		assertThat(store().decisions()).hasSize(2);
	}

	@Test
	default void whatCannotBeStoredLeavesNoDecision() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		assertThatThrownBy(() -> store().decide(finding("5", false), Kind.CORRECT, Value.of("six"), "ben", "x"))
				.isInstanceOf(StoreException.class);
		assertThat(store().decisions()).isEmpty();
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
	}

	@Test
	default void aQuestionIsClosedByItsAnswer() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		Decision question = store().decide(finding("5", false), Kind.ASK, Value.NONE, "ben", "is that right?");
		assertThat(question.isOpenQuestion()).isTrue();
		store().answer(question.id(), "6", "seen in the paper form", "Dr. Coast", "ben");
		Decision closed = reopened().decisions().getFirst();
		assertThat(closed.isOpenQuestion()).isFalse();
		assertThat(closed.answer().orElseThrow().by()).isEqualTo("Dr. Coast");
		assertThat(closed.answer().orElseThrow().answer()).isEqualTo("6");
		assertThatThrownBy(() -> store().answer(question.id(), "7", "", "x", "ben"))
				.hasMessageContaining("no question that waits");
		assertThat(store().secret()).hasSize(64).isEqualTo(reopened().secret());
	}
}

package org.allianceworkbench.store;

import static org.allianceworkbench.store.Rows.column;
import static org.allianceworkbench.store.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.store.RowQuery.Filter;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.Scoring;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of derived variable on data small enough to reckon by hand. */
class DerivedVariablesTest {

	@TempDir
	Path folder;

	private final Study study = study();
	private StudyStore store;

	private static Study study() {
		StudyBuilder builder = StudyBuilder.titled("Derived", IdSource.named("derived")).site("A", "North", "US", "UTC")
				.role("CLIENT", "Client").role("THERAPIST", "Therapist")
				.occasion("BL", "Baseline", OccasionKind.BASELINE, 0, 7).sessions(3, 7, 3)
				.instrument("I", "Items", i -> i.citation("Example (2020)").rights("free").roles("CLIENT", "THERAPIST")
						.items(3, 1, 7).reversed(2).scale("SUM", "Sum", Scoring.SUM, 2, new int[] {}, scale -> scale.setName("Sum"))
						.scale("MEAN", "Mean", Scoring.MEAN, 3, new int[] {}, scale -> scale.setMultiplier(10)))
				.variable("group", "Group", Level.CLIENT, v -> v.type(VariableType.TEXT))
				.variable("age", "Age", Level.CLIENT, v -> v.missing("-9", "refused"))
				.variable("wai", "Alliance", Level.RATING, v -> v.missing("99", "not asked"));
		for (int number = 1; number <= 3; number++) {
			String code = Integer.toString(number);
			builder.variable("i" + code, "Item " + code, Level.RATING, v -> v.item("I", code).missing("9", "refused"));
		}
		return builder.derived("isum", "Sum", Level.RATING, Derivation.SCALE_SCORE, v -> v.scale("I", "SUM"))
				.derived("imean", "Mean", Level.RATING, Derivation.SCALE_SCORE, v -> v.scale("I", "MEAN"))
				.derived("since", "Since S1", Level.RATING, Derivation.CHANGE, v -> v.from("wai").since("S1"))
				.derived("step", "Since before", Level.RATING, Derivation.CHANGE, v -> v.from("wai"))
				.derived("gain", "S1 to S3", Level.CLIENT, Derivation.CHANGE,
						v -> v.from("wai").between("S1", "S3").ratedBy("CLIENT"))
				.derived("within", "Within", Level.RATING, Derivation.WITHIN_CLIENT, v -> v.from("wai"))
				.derived("between", "Between", Level.RATING, Derivation.BETWEEN_CLIENT, v -> v.from("wai"))
				.derived("cmean", "Client's mean", Level.CLIENT, Derivation.BETWEEN_CLIENT,
						v -> v.from("wai").ratedBy("CLIENT"))
				.derived("before", "Before", Level.RATING, Derivation.LAG, v -> v.from("wai"))
				.derived("partner", "Client's rating before", Level.RATING, Derivation.LAG,
						v -> v.from("wai").ratedBy("CLIENT"))
				.derived("kind", "Kind", Level.CLIENT, Derivation.RECODE,
						v -> v.from("group").recode("Control", "0").recode("treated", "1").recode("lost", null))
				.derived("twice", "Twice the deviation", Level.RATING, Derivation.FORMULA, v -> v.formula("within * 2"))
				.derived("older", "Older", Level.CLIENT, Derivation.FORMULA, v -> v.formula("age > 40 or kind = 1"))
				.build();
	}

	@BeforeEach
	void load() throws StoreException {
		store = SqliteStudyStore.create(folder.resolve("data.sqlite"), study);
		Rows.load(store, "a.sav", row(RowKey.client("A", "1"), "group", "CONTROL", "age", 50),
				row(RowKey.client("A", "2"), "group", "Treated ", "age", -9), row(RowKey.client("A", "3"), "group", "lost"),
				rating("1", "S1", "CLIENT", "wai", 4, "i1", 7, "i2", 1, "i3", 5),
				rating("1", "S1", "THERAPIST", "wai", 2, "i1", 6, "i2", 9, "i3", 4),
				rating("1", "S2", "CLIENT", "wai", 99, "i1", 3), rating("1", "S2", "THERAPIST", "wai", 3),
				rating("1", "S3", "CLIENT", "wai", 7), rating("2", "S2", "CLIENT", "wai", 1));
	}

	private static RowChange rating(String client, String occasion, String role, Object... values) {
		return row(RowKey.rating("A", client, occasion, role), values);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private List<String> ratings(String variable) throws StoreException {
		return column(store.query(RowQuery.of(Level.RATING, variable)), variable).stream().map(DerivedVariablesTest::text).toList();
	}

	private static String text(Value value) {
		return value instanceof Value.Num n ? Double.toString(n.number()) : "-";
	}

	private List<String> clients(String variable) throws StoreException {
		return column(store.query(RowQuery.of(Level.CLIENT, variable)), variable).stream().map(DerivedVariablesTest::text).toList();
	}

	/** Rows: client 1 at S1 (client, therapist), S2 (client, therapist), S3 (client); client 2 at S2. Item 2 counts 8 - answer. */
	@Test
	void scoresAreProratedAsFarAsTheScaleAllows() throws StoreException {
		assertThat(ratings("isum")).containsExactly("19.0", "15.0", "-", "-", "-", "-");
		assertThat(Double.parseDouble(ratings("imean").get(0))).isEqualTo((7 + 7 + 5) / 3.0 * 10);
		assertThat(ratings("imean").subList(1, 6)).containsOnly("-");
	}

	@Test
	void howManyScoresWereProratedIsTold() throws StoreException {
		assertThat(store.scores("isum", Filter.ALL)).isEqualTo(new ScoreCounts(1, 1, 1, 3));
		assertThat(store.scores("imean", Filter.ALL)).isEqualTo(new ScoreCounts(1, 0, 2, 3));
		assertThatThrownBy(() -> store.scores("wai", Filter.ALL)).isInstanceOf(StoreException.class)
				.hasMessageContaining("wai is not the score of a scale");
	}

	@Test
	void changesAreToAnOccasionToTheOneBeforeAndBetweenTwo() throws StoreException {
		assertThat(ratings("since")).containsExactly("0.0", "0.0", "-", "1.0", "3.0", "-");
		assertThat(ratings("step")).containsExactly("-", "-", "-", "1.0", "-", "-");
		assertThat(clients("gain")).containsExactly("3.0", "-", "-");
	}

	@Test
	void thePersonMeanAndTheDeviationFromItAddUp() throws StoreException {
		assertThat(ratings("between")).containsExactly("5.5", "2.5", "5.5", "2.5", "5.5", "1.0");
		assertThat(ratings("within")).containsExactly("-1.5", "-0.5", "-", "0.5", "1.5", "0.0");
		assertThat(ratings("twice")).containsExactly("-3.0", "-1.0", "-", "1.0", "3.0", "0.0");
		assertThat(clients("cmean")).containsExactly("5.5", "1.0", "-");
	}

	@Test
	void lagsAreOfTheOwnRaterOrOfAnother() throws StoreException {
		assertThat(ratings("before")).containsExactly("-", "-", "4.0", "2.0", "-", "-");
		assertThat(ratings("partner")).containsExactly("-", "-", "4.0", "4.0", "-", "-");
	}

	@Test
	void recodesAndFormulasUseOtherDerivedVariables() throws StoreException {
		assertThat(clients("kind")).containsExactly("0.0", "1.0", "-");
		assertThat(clients("older")).containsExactly("1.0", "1.0", "-");
	}

	@Test
	void theyAreNeverStale() throws StoreException {
		store.edit(RowKey.rating("A", "1", "S2", "CLIENT"), "wai", Value.of(1), "anna", "typing error");
		assertThat(ratings("between")).startsWith("4.0");
		assertThat(ratings("before")).containsExactly("-", "-", "4.0", "2.0", "1.0", "-");
	}

	@Test
	void theyComeBesideStoredColumnsMarkedWithTheirDefinition() throws StoreException {
		Table table = store.query(RowQuery.of(Level.RATING, "wai", "isum", "cmean", "age").sortedBy("-cmean", "role").window(0, 2));
		assertThat(table.rowCount()).isEqualTo(2);
		assertThat(table.column("cmean").number(0)).isEqualTo(5.5);
		assertThat(table.column("isum").spec().attributes()).containsEntry("Derived",
				List.of("sum of i1, 8 - i2, i3, with at least 2 of 3 answers"));
		assertThat(table.column("wai").spec().attributes()).doesNotContainKey("Derived");
		assertThat(store.query(RowQuery.of(Level.RATING)).find("isum")).isEmpty();
	}

	@Test
	void theyCannotBeEdited() {
		assertThatThrownBy(() -> store.edit(RowKey.rating("A", "1", "S1", "CLIENT"), "isum", Value.of(1), "anna", ""))
				.isInstanceOf(StoreException.class).hasMessageContaining("isum is a derived variable");
	}
}

package org.allianceworkbench.store;

import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.allianceworkbench.store.Rows.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Test;

/** The tables follow the codebook, and lose nothing. */
interface CodebookContract extends StoreUnderTest {

	@Test
	default void aNewVariableIsThereAfterwards() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5));
		FixtureStudy.variable(study(), "srs", Level.RATING, VariableType.NUMBER);
		assertThatThrownBy(() -> load(store(), "b.sav", row(RATING, "srs", 3))).isInstanceOf(StoreException.class);
		store().synchronise(study());
		load(store(), "b.sav", row(RATING, "srs", 3));
		assertThat(value(reopened(), RATING, "srs")).isEqualTo(Value.of(3));
		assertThat(store().history()).anyMatch(entry -> entry.what().equals("Columns for srs were added"));
	}

	@Test
	default void aCodebookThatIsAsBeforeLeavesNoTrace() throws StoreException {
		int events = store().history().size();
		store().synchronise(study());
		reopened().synchronise(study());
		assertThat(store().history()).hasSize(events);
	}

	@Test
	default void aRenamedVariableKeepsItsValues() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5, "progress", 2));
		variable("wai").setName("alliance");
		variable("progress").setName("wai");
		store().synchronise(study());
		assertThat(reopened().find(RATING).orElseThrow().values()).isEqualTo(Rows.values("alliance", 5, "wai", 2));
	}

	@Test
	default void labelsAreReadFromTheCodebookOfTheDay() throws StoreException {
		variable("wai").setLabel("Alliance, total");
		variable("wai").getMissingValues().add(FixtureStudy.missing("98", "illegible"));
		store().synchronise(study());
		var spec = store().query(RowQuery.of(Level.RATING, "wai")).column("wai").spec();
		assertThat(spec.label()).isEqualTo("Alliance, total");
		assertThat(spec.missing().contains(98)).isTrue();
		assertThat(spec.valueLabels().label(98)).contains("illegible");
	}

	@Test
	default void aTypeOrLevelWithDataCantChange() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5, "wai_1", 2), row(RowKey.rating("A", "1", "S1", "CLIENT"), "wai", 5));
		variable("wai").setType(VariableType.TEXT);
		assertThatThrownBy(() -> store().synchronise(study())).isInstanceOf(StoreException.class)
				.hasMessageContainingAll("wai has 2 values as number of ratings", "as text of ratings they would be lost");
		variable("wai").setType(VariableType.NUMBER);
		variable("wai_1").setLevel(Level.CLIENT);
		assertThatThrownBy(() -> store().synchronise(study())).isInstanceOf(StoreException.class)
				.hasMessageContainingAll("wai_1 has 1 value", "clients");
		assertThat(value(store(), RATING, "wai")).isEqualTo(Value.of(5));
	}

	@Test
	default void aTypeOrLevelWithoutDataMayChange() throws StoreException {
		variable("wai").setType(VariableType.TEXT);
		variable("wai_1").setLevel(Level.CLIENT);
		store().synchronise(study());
		load(store(), "a.sav", row(RATING, "wai", "good"), row(CLIENT, "wai_1", 3));
		assertThat(value(reopened(), RATING, "wai")).isEqualTo(Value.of("good"));
		assertThat(value(store(), CLIENT, "wai_1")).isEqualTo(Value.of(3));
	}

	@Test
	default void aVariableThatComesBackFindsItsValues() throws StoreException {
		load(store(), "a.sav", row(RATING, "wai", 5, "progress", 1));
		Variable wai = variable("wai");
		study().getVariables().remove(wai);
		store().synchronise(study());
		assertThat(store().find(RATING).orElseThrow().values()).containsOnlyKeys("progress");
		wai.setId("another id");
		study().getVariables().add(wai);
		store().synchronise(study());
		assertThat(value(reopened(), RATING, "wai")).isEqualTo(Value.of(5));
	}

	@Test
	default void oddNamesAreColumnsToo() throws StoreException {
		String[] names = { "Select", "größe.2", "v$#@_", "x".repeat(64), "id", "event", "code", "Ünit" };
		for (String name : names) {
			FixtureStudy.variable(study(), name, Level.CLIENT, VariableType.NUMBER);
		}
		store().synchronise(study());
		for (String name : names) {
			load(store(), name, row(CLIENT, name, 1));
		}
		assertThat(reopened().find(CLIENT).orElseThrow().values()).containsOnlyKeys(names);
		assertThat(store().query(RowQuery.of(Level.CLIENT, "GRÖSSE.2".replace("SS", "ß"), "ünit")).specs())
				.extracting(s -> s.name())
				.endsWith("größe.2", "Ünit");
	}

	@Test
	default void namesOfKeyColumnsAreRefused() throws StoreException {
		for (String name : new String[] { "site", "Therapist", "CLIENT", "occasion", "role", "occasion_position" }) {
			Variable variable = FixtureStudy.variable(study(), name, Level.CLIENT, VariableType.NUMBER);
			refuses(name + " can't be a variable");
			study().getVariables().remove(variable);
		}
	}

	@Test
	default void aCodebookThatCantBeStoredIsRefused() throws StoreException {
		Variable twin = FixtureStudy.variable(study(), "WAI", Level.RATING, VariableType.NUMBER);
		refuses("two variables are called wai and WAI");
		twin.setName(null);
		refuses("has no name");
		twin.setName("other");
		twin.getMissingValues().add(FixtureStudy.missing("refused", "refused"));
		refuses("other: the missing value 'refused' is no value");
		twin.getMissingValues().clear();
		twin.getMissingValues().add(range(1, 2));
		twin.getMissingValues().add(range(5, 6));
		refuses("other has more than one range");
		twin.getMissingValues().remove(1);
		store().synchronise(study());
	}

	private static MissingValue range(double low, double high) {
		MissingValue range = StudyFactory.eINSTANCE.createMissingValue();
		range.setLow(low);
		range.setHigh(high);
		return range;
	}

	private void refuses(String part) {
		assertThatThrownBy(() -> store().synchronise(study())).isInstanceOf(StoreException.class).hasMessageContaining(part);
	}

	private Variable variable(String name) {
		return FixtureStudy.variable(study(), name);
	}
}

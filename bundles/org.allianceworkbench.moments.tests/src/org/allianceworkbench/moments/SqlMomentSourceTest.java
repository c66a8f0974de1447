package org.allianceworkbench.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moments that the study's database sums, by the same contract. */
class SqlMomentSourceTest extends MomentSourceContract {

	private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;
	private static final Source CELL = new Source("Data", 2, "A", "A2");

	@TempDir
	Path folder;

	private Optional<SqliteStudyStore> store = Optional.empty();

	@AfterEach
	void close() throws StoreException {
		if (store.isPresent()) {
			store.get().close();
		}
	}

	@Override
	protected MomentSource source(Table ratings) {
		try {
			if (store.isEmpty()) {
				store = Optional.of(SqliteStudyStore.create(folder.resolve(SqliteStudyStore.FILE_NAME), study()));
				load(ratings);
			}
			return store.get().moments(RowQuery.of(Level.RATING));
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Study study() {
		Study study = FACTORY.createStudy();
		study.setId("moments");
		for (String code : List.of("S0", "S1")) {
			Site site = FACTORY.createSite();
			site.setCode(code);
			study.getSites().add(site);
		}
		for (int s = 1; s <= 5; s++) {
			Occasion occasion = FACTORY.createOccasion();
			occasion.setCode("W" + s);
			occasion.setPosition(s);
			study.getOccasions().add(occasion);
		}
		for (String code : List.of("CLIENT", "THERAPIST")) {
			RaterRole role = FACTORY.createRaterRole();
			role.setCode(code);
			study.getRoles().add(role);
		}
		variable(study, "experience", Level.THERAPIST);
		variable(study, "year", Level.CLIENT);
		variable(study, "session", Level.OCCASION);
		List.of("income", "weight").forEach(name -> variable(study, name, Level.RATING));
		MissingValue refused = FACTORY.createMissingValue();
		refused.setValue("97");
		refused.setReason("refused");
		variable(study, "wai", Level.RATING).getMissingValues().add(refused);
		return study;
	}

	private static Variable variable(Study study, String name, Level level) {
		Variable variable = FACTORY.createVariable();
		variable.setId("id_" + name);
		variable.setName(name);
		variable.setLevel(level);
		variable.setType(VariableType.NUMBER);
		study.getVariables().add(variable);
		return variable;
	}

	private void load(Table ratings) throws StoreException {
		ImportHeader header = new ImportHeader("anna", "ratings.csv", "sha", "Ratings", 1, "<recipe/>", "0.1.0");
		try (ImportTransaction transaction = store.orElseThrow().begin(header)) {
			Set<String> seen = new TreeSet<>();
			for (int row = 0; row < ratings.rowCount(); row++) {
				String site = ratings.column("site").text(row);
				String therapist = ratings.column("therapist").text(row);
				String client = ratings.column("client").value(row).toString();
				String occasion = "W" + ratings.column("session").value(row);
				if (seen.add(therapist)) {
					transaction.put(change(RowKey.therapist(site, therapist), Optional.empty(), ratings, row, "experience"));
				}
				if (seen.add(client)) {
					transaction.put(change(RowKey.client(site, client), Optional.of(therapist), ratings, row, "year"));
				}
				if (seen.add(client + " " + occasion)) {
					transaction.put(change(RowKey.occasion(site, client, occasion), Optional.empty(), ratings, row, "session"));
				}
				transaction.put(change(RowKey.rating(site, client, occasion, ratings.column("role").text(row)), Optional.empty(),
						ratings, row, "wai", "income", "weight"));
			}
			transaction.commit();
		}
	}

	private static RowChange change(RowKey key, Optional<String> therapist, Table ratings, int row, String... variables) {
		Map<String, Value> values = new LinkedHashMap<>();
		for (String name : variables) {
			values.put(name, ratings.column(name).value(row));
		}
		return new RowChange(key, therapist, values, CELL);
	}

	@Test
	void refusesToGoOnWhenTheDataHaveChanged() throws StoreException {
		MomentSource source = source(RatingTable.make(1));
		store.orElseThrow().edit(RowKey.therapist("S0", "T0"), "experience", Value.of(40), "anna", "looked up");
		assertThatThrownBy(() -> source.used(List.of("wai"))).isInstanceOf(IllegalStateException.class)
				.hasMessage("the study's data were changed in the meantime; start the analysis again");
	}

	@Test
	void refusesResidualsThatNeedRows() {
		MomentRequest request = new MomentRequest(List.of(DesignColumn.CONSTANT), List.of(),
				new ResidualComponents.Serial("session", List.of("client")));
		assertThatThrownBy(() -> source(RatingTable.make(1)).moments(request, Progress.NONE))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("independent residuals only");
	}

	@Test
	void polynomialsAreSummedToo() {
		Factor.Orthogonal second = new Factor.Orthogonal("session", 2, new double[] { 3, 3 }, new double[] { 1, 5, 10, 14 });
		MomentRequest request = new MomentRequest(List.of(DesignColumn.CONSTANT, new DesignColumn("poly", List.of(second))),
				List.of(List.of("client")), new ResidualComponents.Identity());
		Table ratings = RatingTable.make(2);
		Moments sql = source(ratings).moments(request, Progress.NONE);
		new MomentCheck(ratings, request, sql).component(0, (c, rows) -> MomentCheck.squares(rows),
				(a, b) -> java.math.BigDecimal.ONE);
	}

	@Test
	void onlySomeRowsMayBeAskedFor() throws StoreException {
		source(RatingTable.make(1));
		RowsUsed used = store.orElseThrow().moments(RowQuery.of(Level.RATING).where(RowQuery.Filter.site("S1")))
				.used(List.of("wai"));
		assertThat(used.total()).isPositive().isLessThan(RatingTable.make(1).rowCount());
	}
}

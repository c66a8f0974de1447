package org.allianceworkbench.analysis.mixed.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;

import org.allianceworkbench.moments.Moments;
import org.allianceworkbench.moments.ResidualComponents.Component;
import org.allianceworkbench.moments.RowsUsed;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Test;

/** Designs of models: groups, random effects, residuals, what is left out, what is refused. */
class DesignsTest {

	/** Two therapists with two clients each, three sessions, both roles; client numbers are used again by each therapist. */
	private static Table ratings() {
		StringBuilder text = new StringBuilder("th,cl,uid,session,time,role,arm,wai\n");
		for (int t = 1; t <= 2; t++) {
			for (int c = 1; c <= 2; c++) {
				for (int s = 1; s <= 3; s++) {
					for (String role : List.of("THERAPIST", "CLIENT")) {
						text.append("T%d,%d,%d,%d,%d,%s,%s,%d%n".formatted(t, c, 10 * t + c, s, s - 1, role, c == 1 ? "SC"
								: "CCI",
								(7 * t + 3 * c + 5 * s * s + role.length()) % 8));
					}
				}
			}
		}
		return SmallTables.csv(text.toString());
	}

	private static Design design(String formula, Function<MixedModel.Builder, MixedModel.Builder> options) {
		return Designs.of(options.apply(MixedModel.of(formula)).build(), ratings(), Progress.NONE);
	}

	private static Design design(String formula) {
		return design(formula, b -> b);
	}

	@Test
	void nestedGroupsStandOutermostFirst() {
		Design design = design("wai ~ time + (1 | th/cl)");
		assertThat(design.groupings()).extracting(Design.GroupingFacts::name).containsExactly("th", "cl:th");
		assertThat(design.groupings()).extracting(Design.GroupingFacts::groups).containsExactly(2, 4);
		assertThat(design.random()).extracting(RandomPart::group).containsExactly("cl:th", "th");
		assertThat(design.random()).extracting(RandomPart::level).containsExactly(1, 0);
		Moments moments = design.data().moments().orElseThrow();
		assertThat(moments.levels()).hasSize(2);
		assertThat(moments.levels().get(1).labels().of(0)).isEqualTo("1:T1");
		assertThat(moments.facts().rows()).isEqualTo(new RowsUsed(24, 24, List.of()));
	}

	@Test
	void groupsThatAreNestedInTheDataNeedNoSlash() {
		assertThat(design("wai ~ 1 + (1 | uid) + (1 | th)").data().moments()).isPresent();
		assertThat(design("wai ~ 1 + (1 | cl) + (1 | th)").data().moments()).as("clients are numbered anew").isEmpty();
	}

	@Test
	void crossedGroupsComeAsRows() {
		Rows rows = design("wai ~ 1 + (1 | session) + (1 | uid)").data().rows().orElseThrow();
		assertThat(rows.groupings()).extracting(Rows.Grouping::name).containsExactly("session", "uid");
		assertThat(rows.groupings()).extracting(Rows.Grouping::size).containsExactly(3, 4);
		assertThat(rows.groupings().get(1).labels()).containsExactly("11", "12", "21", "22");
	}

	@Test
	void randomEffectsHaveColumnsByTheSameRules() {
		Design design = design("wai ~ 0 + role + role:time + (0 + role + role:time | uid) + (time || th)");
		assertThat(design.fixed().names()).containsExactly("roleCLIENT", "roleTHERAPIST", "roleCLIENT:time",
				"roleTHERAPIST:time");
		assertThat(design.random().get(0).names()).isEqualTo(design.fixed().names());
		assertThat(design.random().get(0).columns()).isEqualTo(design.fixed().columns());
		assertThat(design.random()).extracting(RandomPart::label).containsExactly("uid", "th", "th.1");
		assertThat(design.random().get(2).names()).containsExactly("time");
	}

	@Test
	void theUnionHoldsEachColumnOnce() {
		Design design = design("wai ~ time * arm + (1 + time | uid)");
		assertThat(design.columns()).extracting(c -> c.name()).containsExactly("(Intercept)", "time", "armSC", "time:armSC",
				"wai");
		assertThat(design.outcome()).isEqualTo(4);
	}

	@Test
	void theStudysOrderOfCategoriesDecidesTheReference() {
		assertThat(design("wai ~ arm").fixed().names()).containsExactly("(Intercept)", "armSC");
		assertThat(design("wai ~ arm", b -> b.categories("arm", List.of("SC", "CCI", "TAU"))).fixed().names())
				.containsExactly("(Intercept)", "armCCI");
		assertThatThrownBy(() -> design("wai ~ arm", b -> b.categories("arm", List.of("SC", "TAU"))))
				.hasMessage("arm has the category 'CCI', which is not among those given: SC, TAU");
	}

	@Test
	void numbersBecomeCategoriesWhenToldOrLabelled() {
		assertThat(design("wai ~ session", b -> b.categorical("session")).fixed().names()).containsExactly("(Intercept)",
				"session2", "session3");
		Table labelled = Table.of(
				Column.of(ColumnSpec.number("g").valueLabels(ValueLabels.of(1, "low", 2, "high")).build(),
				new double[] { 1, 2, 1 }),
				Column.of(ColumnSpec.number("y").build(), new double[] { 1, 2, 3 }));
		assertThat(Designs.of(MixedModel.of("y ~ g").build(), labelled, Progress.NONE).fixed().names())
				.containsExactly("(Intercept)", "ghigh");
		assertThat(Designs.of(MixedModel.of("y ~ g").numeric("g").build(), labelled, Progress.NONE).fixed().names())
				.containsExactly("(Intercept)", "g");
	}

	@Test
	void columnsThatDependOnOthersAreDroppedAndNamed() {
		Table table = SmallTables.csv("y,a,b,s,k\n1,1,2,3,4\n3,2,5,7,4\n2,4,1,5,4\n5,3,3,6,4\n4,6,2,8,4\n7,7,1,8,4\n");
		Design design = Designs.of(MixedModel.of("y ~ a + b + s + k").build(), table, Progress.NONE);
		assertThat(design.fixed().names()).containsExactly("(Intercept)", "a", "b");
		assertThat(design.fixed().dropped()).extracting(FixedPart.DroppedColumn::name).containsExactly("s", "k");
		FixedPart.DroppedColumn sum = design.fixed().dropped().get(0);
		assertThat(sum.dependsOn()).containsExactly("a", "b");
		assertThat(sum.weights()).containsExactly(new double[] { 1, 1 }, within(1e-9));
		assertThat(design.fixed().dropped().get(1).dependsOn()).containsExactly("(Intercept)");
		assertThat(design.fixed().dropped().get(1).weights()).containsExactly(new double[] { 4 }, within(1e-9));
		assertThat(design.fixed().terms().get(3).columns()).isEmpty();
	}

	@Test
	void nearlyEqualYearsAreNotDependent() {
		Table table = SmallTables.csv("y,year,big\n1,2010,1000000000.1\n3,2011,1000000000.3\n"
				+ "2,2012,1000000000.2\n5,2013,1000000000.9\n");
		assertThat(Designs.of(MixedModel.of("y ~ year + big").build(), table, Progress.NONE).fixed().dropped()).isEmpty();
	}

	@Test
	void rowsLeftOutAreCountedOnceByReason() {
		Table table = Table.of(
				Column.of(ColumnSpec.number("y").missing(MissingValues.of(97, 99)).valueLabels(ValueLabels.of(97, "refused"))
				.build(),
						new double[] { 1, 97, 99, Double.NaN, 5, 6 }),
				Column.of(ColumnSpec.text("g").build(), new String[] { "a", "a", "b", null, null, "b" }));
		RowsUsed used = Designs.of(MixedModel.of("y ~ 1 + (1 | g)").build(), table, Progress.NONE).used();
		assertThat(used.total()).isEqualTo(6);
		assertThat(used.used()).isEqualTo(2);
		assertThat(used.exclusions()).containsExactlyInAnyOrder(new RowsUsed.Exclusion("y", "97 'refused'", 1),
				new RowsUsed.Exclusion("y", "99", 1), new RowsUsed.Exclusion("g", "no value", 2));
	}

	@Test
	void twoRolesOfASessionAreSplitIntoPairs() {
		Design design = design("wai ~ role + (0 + role | uid)", b -> b.residual(ResidualStructure.roles("role", "session")));
		assertThat(design.data().moments().orElseThrow().components()).hasSize(5).contains(new Component.Pair(0, 1));
		assertThat(design.residual().roles()).containsExactly("CLIENT", "THERAPIST");
		Rows rows = design.data().rows().orElseThrow();
		assertThat(rows.units()).isEqualTo(12);
		assertThat(rows.role()).startsWith(0, 1, 0, 1);
	}

	@Test
	void seriesAreSplitByGaps() {
		Design design = design("wai ~ time + (1 | uid)",
				b -> b.residual(ResidualStructure.over(ResidualStructure.Type.AR1, "time", "uid", "role")));
		assertThat(design.data().moments().orElseThrow().components()).hasSize(4);
		assertThat(design.residual().occasions()).containsExactly(0, 1, 2);
	}

	@Test
	void otherResidualsComeAsRowsUnitByUnit() {
		Design design = design("wai ~ role * time", b -> b.residual(ResidualStructure.rolesSerial("role", "time", "uid")));
		assertThat(design.data().moments()).isEmpty();
		Rows rows = design.data().rows().orElseThrow();
		assertThat(rows.unitStart()).containsExactly(0, 6, 12, 18, 24);
		assertThat(rows.occasion()).startsWith(0, 0, 1, 1, 2, 2);
		assertThat(rows.role()).startsWith(0, 1, 0, 1, 0, 1);
		assertThat(rows.groupings()).isEmpty();
	}

	@Test
	void refusesRepeatedOccasions() {
		assertThatThrownBy(() -> design("wai ~ time", b -> b.residual(
				ResidualStructure.over(ResidualStructure.Type.UNSTRUCTURED, "session", "uid"))).data().rows())
				.hasMessage("uid 11 has two rows at session 1; an unstructured residual covariance allows one");
		assertThatThrownBy(() -> design("wai ~ time + (1 | uid)",
				b -> b.residual(ResidualStructure.over(ResidualStructure.Type.AR1, "time"))))
				.hasMessage("uid 11 has two rows at time 0; a series has one at each time");
		assertThatThrownBy(() -> design("wai ~ time + (1 | th)", b -> b.residual(ResidualStructure.roles("role", "session"))))
				.hasMessageContaining("th T1, session 1: role").hasMessageContaining("has two rows");
	}

	@Test
	void refusesWhatCannotBeMeant() {
		assertThatThrownBy(() -> design("role ~ time")).hasMessage("the outcome role is text; it must be a number");
		assertThatThrownBy(() -> design("wai ~ tiem")).hasMessageContaining("there is no variable 'tiem'; did you mean time?");
		assertThatThrownBy(() -> design("wai ~ time + (time | uid) + (1 | uid)"))
				.hasMessage("the random effect (Intercept) of uid stands in two terms; keep it in one");
		assertThatThrownBy(() -> design("wai ~ I(role^2)")).hasMessage("role is text, so it has no powers");
		assertThatThrownBy(() -> design("wai ~ time", b -> b.weights("wieght"))).hasMessageContaining("no variable 'wieght'");
		assertThatThrownBy(() -> design("wai ~ 1", b -> b.residual(ResidualStructure.roles("arm2", "session"))))
				.hasMessageContaining("no variable 'arm2'; did you mean arm?");
		assertThatThrownBy(() -> design("wai ~ 1 + (1 | th)", b -> b.residual(ResidualStructure.roles("session", "time"))))
				.hasMessageContaining("session has 3 categories among the rows used (1, 2, 3); it needs two");
		assertThatThrownBy(() -> design("wai ~ 1 + (1 | th)", b -> b.covariance("client", CovarianceType.DIAGONAL)))
				.hasMessageContaining("there is no random term 'client'").hasMessageContaining("th");
	}

	@Test
	void refusesAPredictorWithOneCategory() {
		Table table = SmallTables.csv("y,g\n1,a\n2,a\n,b\n");
		assertThatThrownBy(() -> Designs.of(MixedModel.of("y ~ g").build(), table, Progress.NONE))
				.hasMessage("g has only the category a among the rows used, so nothing can be compared; leave it out");
	}

	@Test
	void refusesTablesWithoutUsableRows() {
		Table table = SmallTables.csv("y,g\n,1\n2,\n");
		assertThatThrownBy(() -> Designs.of(MixedModel.of("y ~ g").build(), table, Progress.NONE))
				.hasMessage("no row has valid values of all of y, g");
	}

	@Test
	void oneRowIsEnoughForADesign() {
		Design design = Designs.of(MixedModel.of("y ~ x + (1 | g)").build(), SmallTables.csv("y,x,g\n3,2,a\n,1,b\n"),
				Progress.NONE);
		assertThat(design.fixed().names()).containsExactly("(Intercept)");
		assertThat(design.fixed().dropped()).extracting(FixedPart.DroppedColumn::name).containsExactly("x");
		assertThat(design.groupings()).containsExactly(new Design.GroupingFacts("g", List.of("g"), 1, 1, 1, 1));
		assertThat(design.used().used()).isEqualTo(1);
	}

	@Test
	void variablesAreFoundWithoutRegardToCase() {
		assertThat(design("WAI ~ Time + (1 | TH)").fixed().names()).containsExactly("(Intercept)", "time");
	}
}

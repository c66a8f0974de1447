package org.allianceworkbench.export.internal.targets.mplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.internal.targets.Samples;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MplusTargetTest {

	private static final MplusTarget TARGET = new MplusTarget();

	@TempDir
	Path folder;

	private static Analysis analysis(String id, String... options) {
		Analysis analysis = StudyFactory.eINSTANCE.createAnalysis();
		analysis.setName("mine");
		analysis.setAnalysis(id);
		for (int i = 0; i < options.length; i += 2) {
			OptionValue value = StudyFactory.eINSTANCE.createOptionValue();
			value.setName(options[i]);
			value.setValue(options[i + 1]);
			analysis.getOptions().add(value);
		}
		return analysis;
	}

	private static String input(Table table, Analysis analysis) {
		return TARGET.script(Samples.content(table, TARGET, Map.of("analysis", "mine"), List.of(analysis)), "data").orElseThrow();
	}

	private static String statements(String input) {
		return input.lines().filter(l -> !l.startsWith("!")).map(String::strip).reduce("", (a, b) -> a + " " + b).strip();
	}

	@Test
	void dataAreNumbersWithoutAHeader() throws IOException {
		TARGET.write(Samples.content(Samples.dyads(), TARGET, Map.of()), folder, "data", Progress.NONE);
		// two clients '1' of two sites are two clients
		assertThat(Files.readString(folder.resolve("data.dat"))).isEqualTo("""
				1 1 1 1 2 12 5.5 5
				1 1 1 2 3 12 97 4.5
				1 1 2 1 2 12 4.25 4
				2 2 3 1 2 3 6 97
				2 2 4 1 2 3 -9999 3.5
				2 2 4 2 3 3 5 5
				""");
		assertThat(Files.readString(folder.resolve("data.codes.csv")))
				.startsWith("variable,code,value,label\r\nsite,1,A,\"\"\r\n")
				.contains("client,3,B/1,\"\"\r\n");
	}

	@Test
	void theInputNamesVariablesAndMissingCodes() {
		String input = TARGET.script(Samples.content(Samples.dyads(), TARGET, Map.of()), "data").orElseThrow();
		assertThat(input).contains("! alliaCLI = alliance_CLIENT: Alliance, client\n");
		assertThat(statements(input)).contains("NAMES = site therapis client occasion occaspos experien alliaCLI alliaTHE; "
				+ "MISSING ARE site (-9999) therapis (-9999) client (-9999) occasion (-9999) occaspos (-9999) experien (-9999) "
				+ "alliaCLI (-9999 97) alliaTHE (-9999 97); ANALYSIS: TYPE = BASIC;");
	}

	@Test
	void linesHaveNoMoreThan90CharactersOfAscii() {
		for (Table table : List.of(Samples.everything(), Samples.dyads())) {
			String input = TARGET.script(Samples.content(table, TARGET, Map.of()), "data").orElseThrow();
			assertThat(input.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(90));
			assertThat(input.chars()).allMatch(c -> c == '\n' || c >= ' ' && c < 127);
		}
	}

	@Test
	void theLongitudinalOneWithManyIsAThreeLevelModel() {
		assertThat(statements(input(Samples.dyads(), analysis("lowm", "rating", "alliance", "predictors", "experience", "centre",
				"experience=12")))).endsWith("CLUSTER = therapis client; WITHIN = occaspos; BETWEEN = (therapis) experien; "
						+ "DEFINE: occaspos = occaspos - 2; experien = experien - 12; ANALYSIS: TYPE = THREELEVEL; ESTIMATOR = "
						+ "MLR; "
						+ "MODEL: %WITHIN% alliaCLI alliaTHE ON occaspos; alliaCLI WITH alliaTHE; %BETWEEN client% alliaCLI "
						+ "WITH alliaTHE; "
						+ "%BETWEEN therapis% alliaCLI alliaTHE ON experien; alliaCLI WITH alliaTHE; OUTPUT: STDYX CINTERVAL;");
	}

	@Test
	void moderatorsOfChangePredictSlopesWithoutVariance() {
		assertThat(statements(input(Samples.dyads(), analysis("lowm", "rating", "alliance", "predictors", "experience",
				"moderators",
				"experience")))).endsWith("CENTER experien (GRANDMEAN); ANALYSIS: TYPE = THREELEVEL RANDOM; ESTIMATOR = MLR; "
				+ "MODEL: "
						+ "%WITHIN% sclient | alliaCLI ON occaspos; sther | alliaTHE ON occaspos; alliaCLI WITH alliaTHE; "
						+ "%BETWEEN client% alliaCLI WITH alliaTHE; sclient@0 sther@0; %BETWEEN therapis% alliaCLI alliaTHE ON "
						+ "experien; alliaCLI WITH alliaTHE; sclient sther ON experien; sclient@0 sther@0; OUTPUT: "
						+ "CINTERVAL;");
	}

	@Test
	void theActorPartnerModelHasEffectsWithinAndBetweenClients() {
		String model = statements(input(Samples.dyads(), analysis("apim", "outcomes", "alliance,alliance", "outcome", "alliance",
				"predictor", "alliance")));
		assertThat(model).contains("ANALYSIS: TYPE = TWOLEVEL; ESTIMATOR = MLR; MODEL: %WITHIN%").contains("(a1);")
				.contains("%BETWEEN%").contains("(ba1);");
	}

	@Test
	void theLaggedModelIsADynamicOne() {
		assertThat(statements(input(Samples.dyads(), analysis("lagged", "outcome", "alliance", "alliance", "experience"))))
				.contains("LAGGED = alliaCLI(1) experien(1); TINTERVAL = occaspos(1);").contains("ESTIMATOR = BAYES;")
				.contains("alliaCLI ON alliaCLI&1 experien&1; experien ON experien&1 alliaCLI&1;");
	}

	@Test
	void growthWithSlopesIsARandomTwoLevelModelWithoutTherapists() {
		assertThat(statements(input(Samples.dyads(), analysis("growth", "outcome", "alliance", "rater", "CLIENT", "therapists",
				"no")))).endsWith("CLUSTER = client; WITHIN = occaspos; DEFINE: occaspos = occaspos - 2; ANALYSIS: TYPE = "
				+ "TWOLEVEL "
						+ "RANDOM; ESTIMATOR = MLR; MODEL: %WITHIN% slope | alliaCLI ON occaspos; %BETWEEN% alliaCLI WITH slope; "
						+ "OUTPUT: CINTERVAL;");
	}

	@Test
	void freeTextStaysBehindAndIsNamed() {
		ExportContent content = Samples.content(Samples.everything(), TARGET, Map.of());
		assertThat(TARGET.losses(content)).contains("note is text, and Mplus reads numbers only; it is left out",
				"session_date: dates become days since 1 January 1960");
	}

	@Test
	void anAnalysisWithoutCounterpartIsARemark() {
		assertThat(input(Samples.dyads(), analysis("rupture"))).contains("TYPE = BASIC;")
				.contains("! The analysis mine (rupture) has no counterpart");
		assertThat(input(Samples.everything(), analysis("lowm", "rating", "alliance")))
				.contains("! The model of the analysis mine is "
				+ "not written: the layout has no");
	}

	@Test
	void aTitleThatSoundsLikeACommandDoesNotEndTheTitle() {
		assertThat(MplusInput.of("Our model of alliance: data: 2", "d.dat", List.of(), MplusModel.basic(""), "-9999")).startsWith(
				"TITLE: Our model of alliance, data, 2\n");
		assertThat(MplusInput.of("Ratings: all", "d.dat", List.of(), MplusModel.basic(""), "-9999")).startsWith(
				"TITLE: Ratings: all\n");
	}

	@Test
	void aLongNameOfAFileStandsInALineOfItsOwn() {
		String file = "n".repeat(80) + ".dat";
		assertThat(MplusInput.of("", file, List.of(), MplusModel.basic(""), "-9999")).contains("\nDATA: FILE =\n\"" + file + "\";\n");
	}

	@Test
	void theRowsOfOneRaterAndOfAConditionAreOneStatement() {
		MplusModel model = MplusModel.basic("");
		model.rows().add("role EQ 1");
		model.rows().add("arm EQ 2");
		model.rows().add("role EQ 1");
		assertThat(statements(MplusInput.of("", "d.dat", List.of(), model, "-9999"))).contains(
				"USEOBSERVATIONS = role EQ 1 AND arm EQ 2;");
	}

	@Test
	void covariatesOfGrowthPredictTheLevelAndGroupsTheChangeToo() {
		String covariate = statements(input(Samples.dyads(), analysis("growth", "outcome", "alliance", "rater", "CLIENT",
				"covariates", "experience")));
		assertThat(covariate).contains("TYPE = THREELEVEL RANDOM;").contains("%BETWEEN client% alliaCLI WITH slope; "
				+ "%BETWEEN therapis% alliaCLI ON experien; slope@0; OUTPUT").doesNotContain("slope ON").doesNotContain("alliaCLI slope ON");
		String group = statements(input(Samples.dyads(), analysis("growth", "outcome", "alliance", "rater", "CLIENT", "by",
				"experience", "slopes", "none", "therapists", "no")));
		assertThat(group).contains("TYPE = TWOLEVEL RANDOM;").endsWith("%WITHIN% slope | alliaCLI ON occaspos; %BETWEEN% alliaCLI ON "
				+ "experien; slope ON experien; slope@0; OUTPUT: CINTERVAL;");
	}
}

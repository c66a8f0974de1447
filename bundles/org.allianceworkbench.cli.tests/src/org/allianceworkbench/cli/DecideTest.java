package org.allianceworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DecideTest {

	@TempDir
	Path folder;

	@BeforeEach
	void aStudyWithAValueThatIsHeldBack() throws Exception {
		SmallStudy.make(folder);
		Files.writeString(folder.resolve("siteA_77.csv"), SmallStudy.CSV.replace("6.5", "77"));
		assertThat(run("import", "study", "siteA_77.csv").status()).isEqualTo(1);
	}

	private Ran run(String... args) {
		return Ran.in(folder, args);
	}

	private JsonObject json(int status, String... args) {
		Ran ran = run(args);
		assertThat(ran.said()).isEmpty();
		assertThat(ran.status()).isEqualTo(status);
		return JsonParser.parseString(ran.out()).getAsJsonObject();
	}

	private JsonObject finding(int status, String... more) {
		String[] args = new String[3 + more.length];
		System.arraycopy(new String[] { "check", "study", "--json" }, 0, args, 0, 3);
		System.arraycopy(more, 0, args, 3, more.length);
		return json(status, args).getAsJsonArray("findings").get(0).getAsJsonObject();
	}

	@Test
	void aFindingIsCorrectedAndTheDecisionTakenBack() {
		JsonObject open = finding(1);
		assertThat(open.get("state").getAsString()).isEqualTo("OPEN");
		assertThat(open.get("import").getAsInt()).isEqualTo(1);
		String id = open.get("id").getAsString();
		Ran done = run("check", "study", "--correct", id + "=6.5", "--reason", "typing error");
		assertThat(done.said()).isEmpty();
		assertThat(done.status()).isZero();
		assertThat(run("check", "study").out().strip()).isEqualTo("No findings");
		assertThat(run("check", "study", "--decisions").out()).contains("correct", "typing error", "tester", "77");
		assertThat(run("check", "study", "--undo", "1").status()).isZero();
		assertThat(run("check", "study", "--decisions").out()).contains("taken back");
	}

	@Test
	void anAcceptedFindingIsListedOnlyWhenAskedFor() {
		String id = finding(1).get("id").getAsString();
		assertThat(run("check", "study", "--accept", id, "--reason", "really").status()).isZero();
		assertThat(run("check", "study").status()).isZero();
		JsonObject decided = finding(0, "--all");
		assertThat(decided.get("state").getAsString()).isEqualTo("DECIDED");
		assertThat(decided.getAsJsonObject("decision").get("reason").getAsString()).isEqualTo("really");
		assertThat(run("check", "study", "--all").out()).contains("0 findings: 0 errors, 0 warnings, 0 hints; 1 decided");
	}

	@Test
	void wrongDecisionsAreRefused() {
		String id = finding(1).get("id").getAsString();
		assertThat(run("check", "study", "--accept", id).said()).singleElement().asString().contains("add --reason");
		assertThat(run("check", "study", "--accept", "x", "--reason", "y").said()).singleElement().asString()
				.contains("no finding x");
		Ran wrong = run("check", "study", "--correct", id + "=9", "--reason", "y");
		assertThat(wrong.status()).isEqualTo(3);
		assertThat(wrong.said()).singleElement().asString().contains("9 is not possible for alliance");
		assertThat(run("check", "study", "--undo", "7").said()).singleElement().asString().contains("no decision 7");
		assertThat(run("check", "study", "--set", "outlier=3").status()).isEqualTo(2);
	}

	@Test
	void rulesAndThresholdsAreListed() {
		assertThat(run("check", "study", "--rules", "--set", "outlier.cut=4").out()).contains("date-after-death",
				"straight-lining.length", "outlier.cut").containsPattern("outlier.cut +4");
	}

	@Test
	void questionsTravelAsAWorkbookAndAChangedOneIsRefused() throws Exception {
		assertThat(run("queries", "write", "study", "a.xlsx", "--site", "A").said()).singleElement().asString()
				.contains("no open question");
		String id = finding(1).get("id").getAsString();
		assertThat(run("check", "study", "--ask", id, "--reason", "Is 77 right?").status()).isZero();
		assertThat(finding(1).get("state").getAsString()).isEqualTo("ASKED");
		Ran written = run("queries", "write", "study", "a.xlsx", "--site", "A");
		assertThat(written.said()).isEmpty();
		assertThat(written.out()).contains("1 question to site A");
		assertThat(run("queries", "write", "study", "a.xlsx", "--site", "A").status()).isEqualTo(4);
		assertThat(run("queries", "write", "study", "a.csv", "--site", "A").status()).isEqualTo(2);
		assertThat(run("queries", "list", "study").out()).contains("waits for an answer");
		JsonObject read = json(0, "queries", "read", "study", "a.xlsx", "--json");
		assertThat(read.getAsJsonArray("answers").get(0).getAsJsonObject().get("outcome").getAsString()).isEqualTo("NONE");
		Ran foreign = run("queries", "read", "study", "siteA.csv");
		assertThat(foreign.status()).isEqualTo(4);
		assertThat(foreign.said()).singleElement().asString().contains("no workbook of questions of this study");
	}
}

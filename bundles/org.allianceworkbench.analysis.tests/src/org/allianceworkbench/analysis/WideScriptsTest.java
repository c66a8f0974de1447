package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Little's test over occasions, whose scripts make a row for each client. */
class WideScriptsTest {

	private static final List<String> OCCASIONS = List.of("pre", "week 2.5", "post");
	private static final int CLIENTS = 40;

	@TempDir
	Path folder;

	@Test
	void littles_test_by_role_is_the_same_in_r() {
		Table table = ratings();
		Report report = Analyses.run("mcar", RScripts.input(table), "values", "wai");
		assertThat(report.values()).containsKeys("role=CLIENT/wai/little/chisq_mlcov", "role=own view/wai/little/chisq_mlcov");
		// the EM algorithm stops at steps of 1e-12
		RScripts.compare(report, table, 1e-6, 1e-9);
	}

	@Test
	void spss_syntax_makes_a_variable_for_each_role_and_occasion() {
		String syntax = syntax(Analyses.run("mcar", RScripts.input(ratings()), "values", "wai"));
		assertThat(syntax).contains("CASESTOVARS /ID=client /INDEX=n_role n_occasion").contains("MVA VARIABLES=wai.1.1 "
				+ "wai.1.2 wai.1.3")
				.contains("MVA VARIABLES=wai.2.1 wai.2.2 wai.2.3");
		assertThat(syntax.lines().filter(line -> line.startsWith("CASESTOVARS"))).hasSize(1);
		assertThat(syntax.lines()).allMatch(line -> line.length() <= 256);
	}

	@Test
	void codes_that_a_name_can_hold_stay() {
		String syntax = syntax(Analyses.run("mcar", RScripts.input(ratings()), "values", "wai,bdi", "occasion", "number",
				"where", "role=CLIENT"));
		assertThat(syntax).contains("CASESTOVARS /ID=client /INDEX=role number").contains("MVA VARIABLES=wai.CLIENT.1 "
				+ "wai.CLIENT.2")
				.contains("MVA VARIABLES=bdi.CLIENT.1 bdi.CLIENT.2");
	}

	/** PSPP has neither CASESTOVARS nor MVA. */
	@Test
	void pspp_runs_what_comes_before_the_new_variables() throws IOException, InterruptedException {
		Table table = ratings();
		String syntax = syntax(Analyses.run("mcar", RScripts.input(table), "values", "wai"));
		RScripts.write(table, folder.resolve(RScripts.FILE));
		Files.writeString(folder.resolve("wide.sps"), syntax.substring(0, syntax.indexOf("CASESTOVARS"))
				+ "SAVE TRANSLATE /OUTFILE='wide.csv' /TYPE=CSV /FIELDNAMES /REPLACE.\n");
		ProcessBuilder builder = new ProcessBuilder("pspp", "-o", "out.txt", "wide.sps").directory(folder.toFile());
		try {
			Process process = builder.redirectErrorStream(true).redirectOutput(folder.resolve("messages").toFile()).start();
			assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
			assertThat(process.exitValue()).as(Files.readString(folder.resolve("messages"))).isZero();
		} catch (IOException e) {
			System.out.println("skipped: PSPP is not installed");
			return;
		}
		List<String> rows = Files.readAllLines(folder.resolve("wide.csv"));
		assertThat(rows).first().isEqualTo("client,n_role,n_occasion,wai");
		// the row of nobody is out
		assertThat(rows).hasSize(1 + CLIENTS * 6);
		assertThat(rows).contains("C00,1,1,4.5");
	}

	@Test
	void several_values_at_an_occasion_are_averaged_with_a_warning() {
		Report report = Analyses.run("mcar", Table.of(Analyses.texts("client", "a", "a", "a", "b", "b", "c", "c", "d"),
				Analyses.numbers("session", 1, 1, 2, 1, 2, 1, 2, 1), Analyses.numbers("wai", 2, 4, 3, 5, 6, 4, 2, 7)), "values",
				"wai");
		assertThat(report.warnings()).extracting(Block.Warning::message)
				.contains("Several values of wai stand for one client at one occasion, 1 time; their mean was taken.");
		assertThat(report.tables()).filteredOn(t -> t.id().equals("moments")).singleElement()
				.satisfies(t -> assertThat(t.rows().get(0).cells().get(2))
						.isInstanceOfSatisfying(TableCell.Num.class, m -> assertThat(m.value()).isEqualTo((3 + 5 + 4
								+ 7) / 4.0)));
	}

	private static String syntax(Report report) {
		return report.script(Script.Language.SPSS).orElseThrow().text();
	}

	/** Every client by both roles at every occasion, some values missing, and a row of nobody. */
	private static Table ratings() {
		Random random = new Random(7);
		List<String> client = new ArrayList<>();
		List<String> role = new ArrayList<>();
		List<String> occasion = new ArrayList<>();
		List<Double> number = new ArrayList<>();
		List<Double> wai = new ArrayList<>();
		List<Double> bdi = new ArrayList<>();
		for (int c = 0; c < CLIENTS; c++) {
			double level = random.nextGaussian();
			for (int o = 0; o < OCCASIONS.size(); o++) {
				for (String r : List.of("CLIENT", "own view")) {
					client.add("C" + c / 10 + c % 10);
					role.add(r);
					occasion.add(OCCASIONS.get(o));
					number.add(o + 1.0);
					wai.add(c == 0 ? 4.5 : random.nextInt(6) == 0 && o > 0 ? Double.NaN : 4 + level + random.nextGaussian());
					bdi.add(random.nextInt(8) == 0 ? Double.NaN : 20 + level + random.nextGaussian());
				}
			}
		}
		client.add(null);
		role.add("CLIENT");
		occasion.add("pre");
		number.add(1.0);
		wai.add(3.0);
		bdi.add(9.0);
		return Table.of(Analyses.texts("client", client.toArray(String[]::new)),
				Analyses.texts("role", role.toArray(String[]::new)), Analyses.texts("occasion", occasion.toArray(String[]::new)),
				Analyses.numbers("number", number.stream().mapToDouble(x -> x).toArray()),
				Analyses.numbers("wai", wai.stream().mapToDouble(x -> x).toArray()),
				Analyses.numbers("bdi", bdi.stream().mapToDouble(x -> x).toArray()));
	}
}

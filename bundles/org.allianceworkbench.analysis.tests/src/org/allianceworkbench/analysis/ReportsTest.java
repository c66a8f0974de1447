package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** What every report has, whatever the analysis. */
class ReportsTest {

	private static final int CLIENTS = 60;
	private static final int SESSIONS = 5;
	/** The study in which the cell of a therapist is empty instead of blank. */
	private static final long NOBODY = 12;
	private static final List<String> ROLES = List.of("CLIENT", "THERAPIST");

	/** Options by analysis, on the study of {@link #study}. */
	private static final Map<String, String> OPTIONS = new TreeMap<>(Map.ofEntries(
			Map.entry("descriptives", "values=wai,progress by=site,role,session"), Map.entry("missingness", "values=wai"),
			Map.entry("mcar", "values=wai where=role=CLIENT"), Map.entry("t_test", "value=wai by=role unit=rows"),
			Map.entry("anova", "value=wai by=site where=role=CLIENT"),
			Map.entry("correlation", "values=wai,progress,distress where=role=CLIENT"),
			Map.entry("crosstab", "rows=site columns=arm"),
			Map.entry("regression", "outcome=wai predictors=distress,site where=role=CLIENT"),
			Map.entry("effect_sizes", "value=wai occasions=1,5 where=role=CLIENT"),
			Map.entry("normality", "values=wai where=role=CLIENT"), Map.entry("scoring", "scales=goal=i1+i2+i3"),
			Map.entry("reliability", "items=i1,i2,i3"), Map.entry("multilevel_reliability", "items=i1,i2,i3 where=role=CLIENT"),
			Map.entry("agreement", "rating=wai"), Map.entry("icc", "rating=wai"),
			Map.entry("agreement_categories", "rating=i1"), Map.entry("congruence", "rating=wai"),
			Map.entry("dyad_overview", "rating=wai experience=experience distress=distress"),
			Map.entry("mixed_model", "formula=wai~session+(session|client) where=role=CLIENT"),
			Map.entry("growth", "outcome=wai"), Map.entry("mmrm", "outcome=wai covariance=ar1"),
			Map.entry("within_between", "outcome=progress predictor=wai"), Map.entry("therapist_effects", "outcome=wai"),
			Map.entry("generalizability", "score=wai"), Map.entry("owm", "rating=wai"), Map.entry("lowm", "rating=wai"),
			Map.entry("apim", "outcome=progress predictor=wai"), Map.entry("dyadic_growth", "rating=wai"),
			Map.entry("truth_bias", "rating=wai"), Map.entry("rsa", "outcome=progress rating=wai level=session"),
			Map.entry("lagged", "outcome=progress alliance=wai where=role=CLIENT"),
			Map.entry("outcome", "outcome=progress alliance=wai where=role=CLIENT"),
			Map.entry("moderation", "outcome=progress predictor=wai moderator=distress where=role=CLIENT"),
			Map.entry("mediation", "predictor=distress mediator=wai outcome=progress bootstrap=200 where=role=CLIENT"),
			Map.entry("rci", "before=wai after=progress reliability=0.9 lower=no where=role=CLIENT"),
			Map.entry("rupture", "rating=wai"), Map.entry("sites", "outcome=wai predictor=distress where=role=CLIENT")));

	/** A row for each rating: 3 sites whose therapists and clients have the same codes. */
	private static Table study(long seed) {
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		int n = CLIENTS * SESSIONS * 2;
		String[][] text = new String[5][n];
		double[][] x = new double[8][n];
		int row = 0;
		for (int c = 0; c < CLIENTS; c++) {
			double[] level = { random.nextGaussian() * 0.5, random.nextGaussian() * 0.4 };
			double distress = Math.round(30 + 8 * random.nextGaussian());
			double rise = 0.1 + 0.05 * random.nextGaussian();
			for (int s = 1; s <= SESSIONS; s++) {
				double both = 0.2 * random.nextGaussian();
				for (int role = 0; role < 2; role++) {
					text[0][row] = "S" + c % 3;
					text[1][row] = c == 7 ? (seed == NOBODY ? null : " ") : "T" + c / 3 % 4;
					text[2][row] = "C" + c / 3;
					text[3][row] = ROLES.get(role);
					text[4][row] = c % 2 == 0 ? "CCI" : "SC";
					double wai = 5 - 0.4 * role + level[0] * (role == 0 ? 1 : 0.5) + (role == 0 ? 0 : level[1]) + rise * s + both
							+ 0.1 * (c / 3 % 4) + 0.4 * random.nextGaussian();
					x[0][row] = s;
					x[1][row] = random.nextInt(20) == 0 ? Double.NaN : wai;
					x[2][row] = 0.5 * wai + 2 + 0.4 * random.nextGaussian();
					x[3][row] = distress;
					x[4][row] = 2 + 3 * (c / 3 % 4);
					for (int i = 0; i < 3; i++) {
						x[5 + i][row] = Math.max(1, Math.min(7, Math.round(wai + 0.7 * random.nextGaussian())));
					}
					row++;
				}
			}
		}
		return Table.of(Analyses.texts("site", text[0]), Analyses.texts("therapist", text[1]), Analyses.texts("client", text[2]),
				Analyses.texts("role", text[3]), Analyses.texts("arm", text[4]), Analyses.numbers("session", x[0]),
				Analyses.numbers("wai", x[1]), Analyses.numbers("progress", x[2]), Analyses.numbers("distress", x[3]),
				Analyses.numbers("experience", x[4]), Analyses.numbers("i1", x[5]), Analyses.numbers("i2", x[6]),
				Analyses.numbers("i3", x[7]));
	}

	@Test
	void each_has_a_finding_a_table_a_figure_checks_a_method_with_references_counts_and_a_script() {
		assertThat(OPTIONS.keySet()).as("options for every analysis").containsExactlyInAnyOrderElementsOf(
				Analyses.registered().analyses().stream().map(Analysis::id).toList());
		Table table = study(20261123);
		List<String> missing = new ArrayList<>();
		OPTIONS.forEach((id, text) -> {
			List<String> pairs = new ArrayList<>();
			for (String option : text.split(" ")) {
				pairs.addAll(List.of(option.split("=", 2)));
			}
			Report report = Analyses.run(id, RScripts.input(table), pairs.toArray(String[]::new));
			Map<Block.Paragraph.Kind, Long> kinds = report.blocks().stream().filter(Block.Paragraph.class::isInstance)
					.map(b -> ((Block.Paragraph) b).kind()).collect(Collectors.groupingBy(k -> k, Collectors.counting()));
			ReportWords.strange(report).forEach(words -> missing.add(id + ": " + words));
			CitedWorks.amiss(cited(report), references(report)).forEach(work -> missing.add(id + ": " + work));
			need(missing, id, "finding", kinds.containsKey(Block.Paragraph.Kind.FINDING));
			need(missing, id, "method", kinds.containsKey(Block.Paragraph.Kind.METHOD));
			need(missing, id, "reference", kinds.containsKey(Block.Paragraph.Kind.REFERENCE));
			need(missing, id, "table", !report.tables().isEmpty());
			need(missing, id, "figure", !report.figures().isEmpty());
			need(missing, id, "checks", report.tables().stream().anyMatch(t -> t.title().startsWith("Assumptions")));
			need(missing, id, "counts", !report.n().isEmpty());
			need(missing, id, "R script", report.script(Script.Language.R).isPresent());
			need(missing, id, "alternative text", report.figures().stream().noneMatch(f -> f.alternative().isEmpty()));
			need(missing, id, "distinct figures", report.figures().stream().map(f -> f.id()).distinct().count()
					== report.figures()
					.size());
			need(missing, id, "distinct tables", report.tables().stream().map(Block.TableBlock::id).distinct().count() == report
					.tables().size());
		});
		assertThat(missing).isEmpty();
	}

	private static Set<String> cited(Report report) {
		return ReportWords.texts(report).stream().flatMap(text -> CitedWorks.in(text).stream()).collect(Collectors.toSet());
	}

	private static List<String> references(Report report) {
		return report.blocks().stream().filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
				.filter(p -> p.kind() == Block.Paragraph.Kind.REFERENCE).map(p -> ReportWords.text(p.text())).toList();
	}

	/** A guide may list works for further reading that its text does not name; what it names is listed. */
	@Test
	void guides_list_what_they_cite() {
		List<String> amiss = new ArrayList<>();
		Analyses.registered().analyses().forEach(analysis -> {
			Guide guide = Guide.of(analysis);
			String text = String.join(" ", guide.definition()) + " " + String.join(" ", guide.formulas()) + " "
					+ String.join(" ", guide.results().values());
			CitedWorks.amiss(CitedWorks.in(text), guide.references()).stream().filter(w -> w.startsWith("cited"))
					.forEach(work -> amiss.add(analysis.id() + ": " + work));
		});
		assertThat(amiss).isEmpty();
	}

	private static void need(List<String> missing, String id, String what, boolean there) {
		if (!there) {
			missing.add(id + ": no " + what);
		}
	}

	/** As SPSS stores what nobody filled in. */
	@Test
	void a_blank_therapist_is_nobody() {
		Table table = study(5);
		Report effects = Analyses.run("therapist_effects", table, "outcome", "wai");
		assertThat(effects.n()).containsEntry("therapists", 12L);
		assertThat(Analyses.run("lowm", table, "rating", "wai").n()).containsEntry("therapists", 12L);
		assertThat(Analyses.run("dyad_overview", table, "rating", "wai").n()).containsEntry("therapists", 12L);
		assertThat(Analyses.run("descriptives", table, "values", "wai", "by", "therapist").excluded())
				.extracting(e -> e.rows()).containsExactly((long) 2 * SESSIONS);
	}

	/** With codes that sites share, and a blank therapist. */
	@Test
	void the_scripts_give_the_same_values_in_r() {
		Table table = study(11);
		RScripts.compare(Analyses.run("dyad_overview", RScripts.input(table), "rating", "wai", "experience", "experience",
				"distress", "distress"), table, 1e-8, 1e-10);
		RScripts.compare(Analyses.run("scoring", RScripts.input(table), "scales", "goal=i1+i2+i3"), table, 1e-8, 1e-10);
		// another optimiser of the same likelihood
		RScripts.compare(Analyses.run("therapist_effects", RScripts.input(table), "outcome", "wai"), table, 2e-3, 1e-4);
		RScripts.compare(Analyses.run("lowm", RScripts.input(table), "rating", "wai"), table, 2e-3, 1e-4);
		RScripts.compare(Analyses.run("rsa", RScripts.input(table), "outcome", "progress", "rating", "wai", "level", "within"),
				table,
				2e-3, 1e-4);
	}

	/** A text that is not there is blank in the file that the study's export writes. */
	@Test
	void the_scripts_of_a_study_leave_out_who_has_no_therapist() {
		Table table = study(NOBODY);
		AnalysisInput input = AnalysisInput.of(table).with(DataOrigin.study("demo"));
		RScripts.compare(Analyses.run("descriptives", input, "values", "wai", "by", "therapist"), table, 1e-8, 1e-10);
		// another optimiser of the same likelihood
		RScripts.compare(Analyses.run("therapist_effects", input, "outcome", "wai"), table, 2e-3, 1e-4);
		RScripts.compare(Analyses.run("growth", input, "outcome", "wai"), table, 2e-3, 1e-4);
		RScripts.compare(Analyses.run("truth_bias", input, "rating", "wai"), table, 2e-3, 1e-4);
	}

	/** A study gives an analysis of clients a row for each client; what it exports may have a row for each rating. */
	@Test
	void the_scripts_of_a_studys_clients_run_on_an_export_of_its_ratings() {
		Table ratings = study(13);
		Table clients = clients(ratings);
		assertThat(clients.rowCount()).isEqualTo(CLIENTS);
		AnalysisInput input = new AnalysisInput(clients, Map.of(DesignKey.SITE, "site", DesignKey.CLIENT, "client",
				DesignKey.THERAPIST, "therapist", DesignKey.ARM, "arm"), Map.of()).with(DataOrigin.study("demo"));
		RScripts.compare(Analyses.run("anova", input, "value", "distress", "by", "site,arm"), ratings, 1e-8, 1e-10);
		RScripts.compare(Analyses.run("crosstab", input, "rows", "site", "columns", "arm"), ratings, 1e-6, 1e-9);
		RScripts.compare(Analyses.run("correlation", input, "values", "distress,experience"), ratings, 1e-8, 1e-10);
		assertThat(Analyses.run("correlation", input, "values", "distress,experience").script(Script.Language.SPSS)
				.orElseThrow().text()).contains("with a row for each client", "MATCH FILES /FILE=* /BY site client "
						+ "/FIRST=@first.");
	}

	private static Table clients(Table ratings) {
		int[] first = IntStream.range(0, ratings.rowCount()).filter(i -> i % (2 * SESSIONS) == 0).toArray();
		return Table.of(Stream.of("site", "client", "therapist", "arm", "distress", "experience")
				.map(ratings::column).map(c -> c.spec().type().isNumeric()
						? Analyses.numbers(c.spec().name(), Arrays.stream(first).mapToDouble(c::number).toArray())
						: Analyses.texts(c.spec().name(), Arrays.stream(first).mapToObj(c::text).toArray(String[]::new)))
				.toList());
	}

	@Test
	void occasions_that_are_words_bring_a_warning_where_their_order_matters() {
		String[] words = { "first", "second", "third" };
		double[] wai = new double[30];
		String[] client = new String[30];
		String[] occasion = new String[30];
		Random random = new Random(3);
		for (int i = 0; i < 30; i++) {
			client[i] = "C" + i / 3;
			occasion[i] = words[i % 3];
			wai[i] = 4 + 0.3 * (i % 3) + random.nextGaussian();
		}
		Table table = Table.of(Analyses.texts("client", client), Analyses.texts("occasion", occasion),
				Analyses.numbers("wai", wai));
		assertThat(Analyses.run("growth", table, "outcome", "wai").warnings()).extracting(Block.Warning::message)
				.anyMatch(m -> m.contains("first, second, third"));
		assertThat(Analyses.run("descriptives", table, "values", "wai").warnings()).isEmpty();
	}

	/** So that a click on a row or point leads to the data. */
	@Test
	void rows_about_somebody_say_whom() {
		Table table = study(9);
		Report descriptives = Analyses.run("descriptives", table, "values", "wai", "by", "site,role");
		assertThat(descriptives.tables().get(0).rows().get(1).about()).isEqualTo(Map.of("site", "S0", "role", "CLIENT"));
		Report rupture = Analyses.run("rupture", table, "rating", "wai");
		assertThat(rupture.tables()).filteredOn(t -> t.id().equals("episodes-1")).singleElement()
				.satisfies(t -> assertThat(t.rows().get(0).about()).containsOnlyKeys("site", "client"));
		Report effects = Analyses.run("therapist_effects", table, "outcome", "wai");
		assertThat(effects.tables()).filteredOn(t -> t.id().equals("random-2")).singleElement()
				.satisfies(t -> assertThat(t.rows().get(0).about()).isEqualTo(Map.of("site", "S0", "therapist", "T0")));
		assertThat(Analyses.run("rci", table, "before", "wai", "after", "progress", "reliability", "0.9", "where", "role=CLIENT")
				.tables()).filteredOn(t -> t.id().equals("clients")).singleElement()
				.satisfies(t -> assertThat(t.rows().get(1).about())
						.containsKeys("site", "client"));
	}
}

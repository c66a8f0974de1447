package org.allianceworkbench.analysis.internal.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Exclusion;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

class MixedModelAnalysisTest {

	private static void hasValues(Report report, Map<String, Double> expected, double percent) {
		expected.forEach((name, value) -> assertThat(report.values().get(name)).as(name).isNotNull().isCloseTo(value,
				withPercentage(percent)));
	}

	@Test
	void a_random_intercept_is_fitted_as_by_lme4_with_both_kinds_of_degrees_of_freedom() {
		Report report = Models.run(Models.dyads(), "alliance ~ role * time + (1 | client)", "df", "kenward-roger");
		// R 4.2.2, lme4 1.1-31, lmerTest 3.1-3, pbkrtest 0.5.2: lmer(alliance ~ rater * time + (1 | patient_id));
		// the optimiser stops at about 6 digits
		hasValues(report, Map.of("fixed/(Intercept)/estimate", 5.37976140612, "fixed/roletherapist/estimate", -0.74422952027,
				"fixed/time/estimate", 0.10703796559, "fixed/roletherapist:time/estimate", 0.04099392026, "fixed/time/se",
				0.05824098528,
				"fixed/time/kr_se", 0.05824563509, "vc/client/(Intercept)/var", 0.416452159506, "vc/Residual/Residual/sd",
				0.475903203677), 0.01);
		hasValues(report, Map.of("fixed/time/kr_df", 91.08423721, "fixed/(Intercept)/kr_df", 21.42859231,
				"fixed/(Intercept)/satt_df",
				21.52648796, "fixed/time/kr_p", 6.936683726e-02, "fixed/time/satt_p", 6.934267776e-02, "anova3_kr/role/den_df",
				91.01393552), 0.1);
		hasValues(report, Map.of("fit/logLik", -96.2178773228, "fit/AIC", 204.435754646, "fit/BIC", 220.528542008), 1e-4);
		assertThat(report.n()).containsEntry("clients", 14L).containsEntry("rows", 108L);
		assertThat(report.excluded()).containsExactly(new Exclusion("alliance: no value", 4));
	}

	@Test
	void two_roles_with_correlated_ratings_of_a_session_are_fitted_as_by_nlme() {
		Report report = Models.run(Models.dyads(), "alliance ~ 0 + role + role:time + (0 + role | client)", "residual", "roles");
		// R 4.2.2, nlme 3.1-162: lme(random = ~ 0 + rater | patient_id, weights = varIdent(form = ~ 1 | rater),
		// correlation = corSymm(form = ~ 1 | patient_id/visit)); its optimiser stops at about 4 digits
		hasValues(report, Map.of("fixed/roleclient/estimate", 5.374928991425, "fixed/roletherapist/estimate", 4.634395965927,
				"fixed/roleclient:time/estimate", 0.111581274215, "fixed/roletherapist:time/se", 0.0463748482761,
				"vc/client/roleclient/sd", 0.597388582317, "vc/client/roletherapist/sd", 0.730494187966, "vc/Residual/client/sd",
				0.500521238092, "vc/Residual/therapist/sd", 0.387151692519, "vc/Residual/client~therapist/corr", 0.177633565404),
				0.1);
		assertThat(report.values().get("vc/client/roleclient~roletherapist/corr")).isCloseTo(0.885, within(5e-4));
		assertThat(report.values().get("fit/logLik")).isCloseTo(-92.4997297229, within(1e-5));
	}

	@Test
	void neighbouring_sessions_are_correlated_as_by_nlme() {
		Report report = Models.run(Models.dyads(), "alliance ~ time", "where", "role=client", "residual", "ar1");
		// R 4.2.2, nlme 3.1-162: gls(alliance ~ time, correlation = corAR1(form = ~ time | patient_id)) of the clients' ratings
		hasValues(report, Map.of("fixed/(Intercept)/estimate", 5.289143256478, "fixed/time/estimate", 0.126096853962,
				"fixed/time/se",
				0.0917391131327, "vc/Residual/Residual/sd", 0.799564367262, "vc/Residual/phi/corr", 0.577542978763, "fit/logLik",
				-57.1052438546), 0.01);
	}

	@Test
	void each_role_has_its_residual_variance_as_by_nlme() {
		Report report = Models.run(Models.dyads(), "alliance ~ role + (1 | client)", "residual", "by-group", "strata", "role");
		// R 4.2.2, nlme 3.1-162: lme(alliance ~ rater, random = ~ 1 | patient_id, weights = varIdent(form = ~ 1 | rater))
		hasValues(report, Map.of("fixed/(Intercept)/estimate", 5.535024080741, "fixed/roletherapist/estimate", -0.679939913115,
				"vc/client/(Intercept)/sd", 0.656271986612, "vc/Residual/client/sd", 0.536473571437, "vc/Residual/therapist/sd",
				0.452596211256, "fit/logLik", -96.7558392574), 0.01);
	}

	@Test
	void the_report_has_the_tables_figures_and_sentences_that_a_reader_expects() {
		Report report = Models.run(Models.dyads(), "alliance ~ role * time + (1 | client)", "means", "role", "random", "yes",
				"profile",
				"yes");
		assertThat(report.tables()).extracting(Block.TableBlock::id).containsExactly("fixed", "terms", "means", "differences",
				"components", "shares", "levels", "fit", "random-1", "assumptions");
		assertThat(report.figures()).extracting(Figure::id).containsExactly("predicted", "residuals", "residual-quantiles");
		assertThat(((Figure.Trajectories) report.figures().get(0)).series()).extracting(Figure.Series::name)
				.containsExactly("client",
				"therapist");
		assertThat(report.blocks()).filteredOn(b -> b instanceof Block.Paragraph p && p.kind() == Block.Paragraph.Kind.METHOD)
				.singleElement().asString().contains("restricted maximum likelihood")
				.contains("time is the position of the occasion");
		assertThat(report.blocks()).filteredOn(b -> b instanceof Block.Paragraph p && p.kind() == Block.Paragraph.Kind.FINDING)
				.isNotEmpty();
		assertThat(report.values()).containsKeys("vc/client/(Intercept)/sd/profile_ci95_lo", "blup/client/P01/(Intercept)/value",
				"means/role=client/estimate", "share/client/estimate", "marginal_R2");
	}

	@Test
	void an_unknown_variable_is_named_with_its_place_and_the_likeliest_name() {
		assertThatThrownBy(() -> Models.run(Models.dyads(), "alliance ~ tmie + (1 | client)")).isInstanceOf(OptionException.class)
				.hasMessageContaining("at character 12").hasMessageContaining("did you mean time?")
				.hasMessageContaining("alliance ~ >>tmie<< + (1 | client)");
		assertThatThrownBy(() -> Models.run(Models.dyads(), "alliance ~ time + (1 | client")).isInstanceOf(OptionException.class)
				.hasMessageContaining("at character");
	}

	@Test
	void kenward_roger_without_restricted_likelihood_is_refused_with_what_to_do() {
		assertThatThrownBy(() -> Models.run(Models.dyads(), "alliance ~ time + (1 | client)", "estimation", "ml", "df",
				"kenward-roger")).isInstanceOf(OptionException.class).hasMessageContaining("df=satterthwaite");
	}

	@Test
	void options_that_name_what_is_no_predictor_are_refused_with_what_there_is() {
		assertThatThrownBy(() -> Models.run(Models.dyads(), "alliance ~ time + (1 | client)", "means", "rater"))
				.isInstanceOf(OptionException.class).hasMessageContaining("not a categorical predictor");
		assertThatThrownBy(() -> Models.run(Models.dyads(), "alliance ~ time + (1 | client)", "centre", "age=50"))
				.isInstanceOf(OptionException.class).hasMessageContaining("predictors are: time");
		assertThatThrownBy(() -> Models.run(Models.dyads(), "alliance ~ time + (1 | client)", "centre", "time=early"))
				.isInstanceOf(OptionException.class).hasMessageContaining("time=early");
		assertThatThrownBy(() -> Models.run(Models.dyads(), "alliance ~ time + (1 | client)", "residual", "by-group"))
				.isInstanceOf(OptionException.class).hasMessageContaining("(strata)");
	}

	@Test
	void centring_moves_the_intercept_and_nothing_else() {
		Report raw = Models.run(Models.dyads(), "alliance ~ time + (1 | client)");
		Report centred = Models.run(Models.dyads(), "alliance ~ time + (1 | client)", "centre", "time=2");
		double slope = raw.values().get("fixed/time/estimate");
		assertThat(centred.values().get("fixed/time/estimate")).isCloseTo(slope, within(1e-9));
		assertThat(centred.values().get("fixed/(Intercept)/estimate"))
				.isCloseTo(raw.values().get("fixed/(Intercept)/estimate") + 2 * slope, within(1e-8));
	}

	@Test
	void a_predictor_is_centred_over_the_members_of_its_level_who_count_once_each() {
		Table table = Table.of(Analyses.numbers("y", 1, 3, 2, 5, 4, 6, 8, 7),
				Analyses.numbers("age", 20, 20, 20, 20, 30, 30, 70, 70),
				Analyses.texts("client", "a", "a", "a", "a", "b", "b", "c", "c"));
		Report rows = Models.run(table, "y ~ age + (1 | client)", "centre", "age=40");
		Report members = Models.run(table, "y ~ age + (1 | client)", "centre", "age@client");
		assertThat(members.values().get("fixed/(Intercept)/estimate"))
				.isCloseTo(rows.values().get("fixed/(Intercept)/estimate"), within(1e-12));
		assertThatThrownBy(() -> Models.run(table, "y ~ age + (1 | client)", "centre", "age@site"))
				.isInstanceOf(OptionException.class).hasMessageContaining("age@site").hasMessageContaining("no 'site'");
	}

	@Test
	void the_design_decides_the_order_of_roles_and_what_they_are_called() {
		AnalysisInput input = AnalysisInput.of(Models.dyads()).with(DesignKey.ROLE,
				List.of(new Category("therapist", "Therapist", 0), new Category("client", "Client", 1)));
		Report report = Models.run(input, "alliance ~ role + (1 | client)");
		assertThat(report.values()).containsKey("fixed/roleclient/estimate").doesNotContainKey("fixed/roletherapist/estimate");
		assertThat(report.tables().get(0).rows().get(1).cells().get(0)).asString().contains("Role: Client");
	}

	@Test
	void clients_of_two_sites_with_the_same_code_are_different_clients() {
		Table table = Table.of(Analyses.numbers("y", 1, 2, 4, 5, 3, 3.5, 7, 8),
				Analyses.texts("client", "1", "1", "2", "2", "1", "1",
				"2", "2"), Analyses.texts("site", "A", "A", "A", "A", "B", "B", "B", "B"));
		assertThat(Models.run(table, "y ~ 1 + (1 | client)").n()).containsEntry("clients", 4L);
	}
}

package org.allianceworkbench.study;

import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;

/** A small study without any violation, in which every class of the model occurs. */
public final class SampleStudy {

	private SampleStudy() {
	}

	public static Study create() {
		StudyBuilder builder = StudyBuilder.titled("Alliance in \u201cthree\u201d sites", IdSource.named("sample"))
			.protocol("NCT00000000").description("Do they agree?\nOver time?").contributor("A. Example")
			.contributor("B. M\u00fcller")
			.site("A", "North", "US", "America/New_York").site("B", "South", "DE", "Europe/Berlin")
			.arm("CCI", "Coping and communication").arm("SC", "Supportive counselling")
			.role("CLIENT", "Client").role("THERAPIST", "Therapist")
			.occasion("BL", "Baseline", OccasionKind.BASELINE, 0, 7).sessions(3, 7, 3)
			.instrument("PROG", "Session progress", i -> i.citation("Example (2020)").rights("free").roles("CLIENT", "THERAPIST")
				.items(4, 1, 7).reversed(2).scale("TOTAL", "Progress", Scoring.MEAN, 3, new int[] {}, scale -> {
					scale.setReliability(0.9);
					scale.setReliabilitySource("Example (2020)");
					scale.setCutOff(4.0);
					scale.setCutOffSource("Example (2020)");
				}))
			.expect("S1", "PROG", "CLIENT").expect("S1", "PROG", "THERAPIST").expect("S2", "PROG", "CLIENT")
			.codeList("yes_no", "0", "no", "1", "yes").codeList("stage", "I", "early", "IV", "late");
		addVariables(builder);
		builder.rule("plausible age", Level.CLIENT, "age >= 18", Severity.WARNING,
			"The client is a minor: check the date of birth.");
		addRecipes(builder);
		return builder.build();
	}

	private static void addVariables(StudyBuilder builder) {
		builder.variable("experience", "Years of experience", Level.THERAPIST, v -> v.unit("years").range(0, 60))
			.variable("age", "Age", Level.CLIENT, v -> v.range(0, 120).missing("-9", "refused").privacy(Privacy.QUASI_IDENTIFIER))
			.variable("stage", "Stage", Level.CLIENT, v -> v.type(VariableType.TEXT).labels("stage").missing("99", "unknown"))
			.variable("session_date", "Date", Level.OCCASION, v -> v.type(VariableType.DATE).required())
			.variable("attended", "Attended", Level.OCCASION, v -> v.labels("yes_no").missingRange(90, 99, "not recorded"))
			.variable("alliance", "Working alliance", Level.RATING, v -> v.range(1, 7).decimals(2).missing("97", "refused"));
		for (int number = 1; number <= 4; number++) {
			String code = Integer.toString(number);
			builder.variable("prog" + code, "Progress, item " + code, Level.RATING, v -> v.item("PROG", code).range(1, 7));
		}
		builder.derived("progress", "Progress", Level.RATING, Derivation.SCALE_SCORE, v -> v.scale("PROG", "TOTAL"))
			.derived("alliance_change", "Change of alliance", Level.RATING, Derivation.CHANGE,
				v -> v.from("alliance").between("S1", "S3"))
			.derived("alliance_within", "Alliance within clients", Level.RATING, Derivation.WITHIN_CLIENT, v ->
			v.from("alliance"))
			.derived("age_group", "Age group", Level.CLIENT, Derivation.RECODE, v -> v.from("age").recode("18", "1"))
			.derived("half", "Half", Level.RATING, Derivation.FORMULA, v -> v.from("alliance").formula("alliance / 2"));
	}

	private static void addRecipes(StudyBuilder builder) {
		Map<String, String> roles = new LinkedHashMap<>();
		roles.put("C", "CLIENT");
		roles.put("T", "THERAPIST");
		builder.recipe("Site A", r -> r.site("A").files("spss", "siteA*.sav").header(0, 1)
			.keyColumn(KeyKind.CLIENT, "ID").keyColumn(KeyKind.THERAPIST, "THER").keyInNames(KeyKind.ROLE, roles)
			.column("WAI_{role}_S{session}", "alliance").column("DATE{session}", "session_date")
			.column("AGE", "age", rule -> rule.setFactor(1)).ignore("COMMENT", "free text"))
			.recipe("Site B", r -> r.site("B").files("excel", "*.xlsx").header(3, 2).written(true, DateOrder.DMY)
				.missingText("n/a", "not applicable").keyColumn(KeyKind.CLIENT, "Patient").keyConstant(KeyKind.SITE, "B")
				.column("Alliance", "alliance", "S1", "CLIENT"));
	}

	/** A variable of the sample by name. */
	public static Variable variable(Study study, String name) {
		return study.getVariables().stream().filter(variable -> name.equals(variable.getName())).findFirst().orElseThrow();
	}
}

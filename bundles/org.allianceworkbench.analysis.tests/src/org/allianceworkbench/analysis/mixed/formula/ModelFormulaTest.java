package org.allianceworkbench.analysis.mixed.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas in the notation of R and lme4. */
class ModelFormulaTest {

	/** Right: attr(terms(formula), "term.labels") of R 4.2.2. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = {
			"y ~ a + b:a + I(x^2)*a + (a+b+c)^2 - a:c ; a, I(x^2), b, c, a:b, a:I(x^2), b:c",
			"y ~ a/b + (a+b)/c ; a, b, a:b, a:b:c",
			"y ~ `my x`*a + I(x*z)+poly(x,2,raw=TRUE)+I( x ^ 2*z) ; "
					+ "`my x`, a, I(x * z), poly(x, 2, raw = TRUE), I(x^2 * z), `my x`:a",
			"y ~ b:a + a ; a, b:a",
			"y ~ I(x-1.5) + I((x - 3) ^2) + I(x / 10) + I(-x^2) + I(2^-z) + I(100000*x) + I(x - z - 1) + I(x / z / 2+1) "
					+ "; I(x - 1.5), I((x - 3)^2), I(x/10), I(-x^2), I(2^-z), I(1e+05 * x), I(x - z - 1), I(x/z/2 + 1)",
			"y ~ I(x - (z - .50)) + I(1e-5+x)+log(x) * abs( `my x` ) - log(x) "
					+ "; I(x - (z - 0.5)), I(1e-05 + x), abs(`my x`), log(x):abs(`my x`)",
			"log(y) ~ log1p(x) + log2(x) + log10(x) + sqrt(x) + exp(x) + scale(log(x)) + log "
					+ "; log1p(x), log2(x), log10(x), sqrt(x), exp(x), scale(log(x)), log",
			"y ~ a*b*c - a:b:c ; a, b, c, a:b, a:c, b:c",
			"y ~ a + a ; a",
			"y ~ (a + b) * (c + a) ; a, b, c, a:c, b:c, a:b",
			"y ~ (a + b) * (c + d) * e ; a, b, c, d, e, a:c, a:d, b:c, b:d, a:e, b:e, c:e, d:e, a:c:e, a:d:e, b:c:e, b:d:e",
			"y ~ (a * b + c)^2 ; a, b, c, a:b, a:c, b:c, a:b:c", "y ~ a * b + c * d - a ; b, c, d, a:b, c:d" })
	void termsAreThoseOfR(String formula, String labels) {
		assertThat(String.join(", ", ModelFormula.parse(formula).terms().stream().map(Term::label).toList())).isEqualTo(labels);
	}

	@ParameterizedTest
	@CsvSource({ "y ~ x, true", "y ~ 1, true", "y ~ 0 + x, false", "y ~ x - 1, false", "y ~ x + 0, false", "y ~ 0 + x + 1, true",
			"y ~ -1 + x, false", "y ~ (1 | g), true" })
	void theConstantIsThereUnlessTakenAway(String formula, boolean there) {
		assertThat(ModelFormula.parse(formula).intercept()).isEqualTo(there);
	}

	/** Right: names(VarCorr(lmer(...))) or findbars() of lme4 1.1-31; a:b/c is what lme4 means by it. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "y ~ x + (1 | g) ; (1 | g)", "y ~ x + (x | g) ; (x | g)",
			"y ~ x + (1 | a/b) ; (1 | b:a) (1 | a)", "y ~ x + (1 | a/b/c) ; (1 | c:(b:a)) (1 | b:a) (1 | a)",
			"y ~ x + (x || g) ; (1 | g) (0 + x | g)",
			"y ~ I(x - 11) + (I(x-11) | g) ; (I(x - 11) | g)", "y ~ (log(x) || g) ; (1 | g) (0 + log(x) | g)",
			"y ~ x + (0 + x || g) ; (0 + x | g)",
			"y ~ x + (1 | a:b) ; (1 | a:b)", "y ~ (x || a/b) ; (1 | b:a) (0 + x | b:a) (1 | a) (0 + x | a)",
			"y ~ (1 | a:b/c) ; (1 | c:(a:b)) (1 | a:b)", "y ~ (x*z - 1 | g) ; (0 + x + z + x:z | g)" })
	void randomTermsAreTakenApartAsInLme4(String formula, String terms) {
		assertThat(String.join(" ", ModelFormula.parse(formula).random().stream().map(RandomTerm::toString).toList()))
				.isEqualTo(terms);
	}

	@Test
	void namesTheGroupsAsLme4Does() {
		assertThat(ModelFormula.parse("y ~ (1 | a/b/c)").random()).extracting(RandomTerm::group).containsExactly("c:(b:a)", "b:a",
				"a");
		assertThat(ModelFormula.parse("y ~ (1 | a/b/c)").random().get(0).keys()).containsExactly("c", "b", "a");
	}

	@Test
	void printsWhatItUnderstood() {
		assertThat(ModelFormula.parse("wai~time*arm+(1+time|therapist/client)-time"))
				.hasToString("wai ~ arm + time:arm + (time | client:therapist) + (time | therapist)");
	}

	@Test
	void knowsItsVariables() {
		assertThat(ModelFormula.parse("y ~ as.factor(k) + `as.factor(a)` + (1 | g)"))
				.hasToString("y ~ factor(k) + `as.factor(a)` + (1 | g)");
		ModelFormula formula = ModelFormula.parse("y ~ x + I(z^2) + factor(k) + (0 + role | `my group`)");
		assertThat(formula.variables()).containsExactly("y", "x", "z", "k", "role", "my group");
		assertThat(formula.predictors()).containsExactly("x", "z", "k", "role");
	}

	@Test
	void spellsVariablesWithinFunctionsAsTheDataDo() {
		ModelFormula formula = ModelFormula.parse("log(WAI) ~ I(-(Time - 2)/X^2) + (1 | g)")
				.spelledAs(List.of("wai", "time", "x", "g"));
		assertThat(formula).hasToString("log(wai) ~ I(-(time - 2)/x^2) + (1 | g)");
		assertThat(formula.outcome()).isEqualTo("log(wai)");
		assertThat(formula.variables()).containsExactly("wai", "time", "x", "g");
	}

	@Test
	void spellsVariablesAsTheDataDo() {
		assertThat(ModelFormula.parse("WAI ~ Time + (1 | THERAPIST/CLIENT)")
				.spelledAs(List.of("wai", "time", "client", "therapist")))
				.hasToString("wai ~ time + (1 | client:therapist) + (1 | therapist)");
	}

	@Test
	void prefersTheExactSpelling() {
		assertThat(ModelFormula.parse("y ~ Time").spelledAs(List.of("y", "time", "Time")).terms().get(0).label())
				.isEqualTo("Time");
	}

	@Test
	void unknownVariablesAreNamedWithSimilarOnes() {
		FormulaException error = catchThrowableOfType(FormulaException.class,
				() -> ModelFormula.parse("wai ~ sesion + (1 | client)").spelledAs(List.of("wai", "session", "client")));
		assertThat(error).hasMessage("at character 7: there is no variable 'sesion'; did you mean session?");
		assertThat(error.position()).isEqualTo(6);
		assertThat(error.length()).isEqualTo(6);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '"', value = {
			"wai # 3 # a formula has the outcome, ~ and the predictors: y ~ x + (1 | group)",
			"wai ~ # 5 # the formula ends too early",
			"wai ~ x + (1 | g # 16 # a bracket is not closed",
			"wai ~ x + sin(z) # 10 # a formula knows I(), poly(), factor(), log(), log1p(), log2(), log10(), sqrt(), exp(), abs() "
					+ "and scale() only, not sin(); compute a derived variable first",
			"sin(wai) ~ x # 0 # the outcome is a variable or log(), log1p(), log2(), log10(), sqrt(), exp(), abs() and scale() "
					+ "of it, not sin(); compute it first",
			"log(wai) ~ x + wai # 10 # the outcome wai is among its own predictors",
			"wai ~ I(scale(x)^2) # 8 # scale() stands around other functions, not within them: scale(log(x))",
			"wai ~ log(2) # 6 # log(2) has no variable in it",
			"wai ~ log(x, 2) # 11 # ',' cannot stand here",
			"wai ~ 1.5 + x # 6 # '1.5' cannot stand here",
			"wai ~ x | g # 8 # '|' cannot stand here; random effects stand in brackets: (1 | group)",
			"wai ~ x ~ z # 8 # '~' cannot stand here; there is one ~ in a formula",
			"wai ~ x + + z # 10 # '+' cannot stand here",
			"wai ~ x^2 # 6 # the square of a variable is written I(x^2)",
			"wai ~ 2 + x # 6 # only 0 and 1 can stand for the constant",
			"wai ~ x * (1 | g) # 10 # random effects stand alone, not within other terms",
			"wai ~ (x + (1 | g)) # 11 # random effects stand alone, not within other terms",
			"wai ~ x + (0 | g) # 10 # there is no random effect before the bar",
			"wai ~ x - (1 | g) # 10 # random effects cannot be taken away; leave them out",
			"wai ~ x:1 # 8 # 0 and 1 can only be added or taken away",
			"wai ~ wai + x # 5 # the outcome wai is among its own predictors",
			"wai ~ poly(x, 40) # 14 # a degree is 1 to 9, not 40",
			"wai ~ poly(x, 2, degree = TRUE) # 6 # poly() knows raw = TRUE and raw = FALSE only",
			"wai ~ x & z # 8 # '&' cannot stand here" })
	void errorsNameThePlace(String formula, int position, String message) {
		FormulaException error = catchThrowableOfType(FormulaException.class, () -> ModelFormula.parse(formula));
		assertThat(error).hasMessage("at character " + (position + 1) + ": " + message);
		assertThat(error.position()).isEqualTo(position);
	}
}

package org.allianceworkbench.analysis.mixed.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** A formula that is printed and read again is the same. */
class FormulaRoundTripTest {

	private static final List<String> PARTS = List.of("a", "b", "time", "`my x`", "I(x^2)", "I(x * z)", "poly(x, 2)",
			"poly(w, 3, raw = TRUE)", "factor(k)", "role", "I", "poly", "log(x)", "I(x - 2.5)", "I(-(x - 3)^2/z)",
			"scale(log1p(x))", "I(1e-7 * x)", "log");
	private static final List<String> GROUPS = List.of("g", "g/h", "g/h/i", "g:h", "g:h/i", "`my g`", "g/`h h`");

	@Test
	void printedFormulasReadTheSame() {
		long seed = System.nanoTime();
		System.out.println("random formulas with seed " + seed);
		Random random = new Random(seed);
		for (int i = 0; i < 2000; i++) {
			String text = formula(random);
			ModelFormula formula = ModelFormula.parse(text);
			ModelFormula again = ModelFormula.parse(formula.toString());
			assertThat(parts(again)).as(text).isEqualTo(parts(formula));
			assertThat(again.random()).as(text).isEqualTo(formula.random());
			assertThat(again.intercept()).isEqualTo(formula.intercept());
		}
	}

	/** The terms as sets: like R's, the order of a term's parts depends on which part the text names first. */
	private static Set<Set<Atom>> parts(ModelFormula formula) {
		return formula.terms().stream().map(t -> Set.copyOf(t.atoms())).collect(Collectors.toSet());
	}

	private static String formula(Random random) {
		StringBuilder text = new StringBuilder("y ~ " + sum(random));
		for (int r = random.nextInt(3); r > 0; r--) {
			text.append(" + (").append(effects(random)).append(random.nextBoolean() ? " | " : " || ")
					.append(GROUPS.get(random.nextInt(GROUPS.size()))).append(")");
		}
		return text.toString();
	}

	/** Random effects that do not all cancel each other. */
	private static String effects(Random random) {
		return "1 + " + List.of("a", "0 + b", "a * time", "role").get(random.nextInt(4));
	}

	private static String sum(Random random) {
		List<String> parts = new java.util.ArrayList<>(PARTS);
		Collections.shuffle(parts, random);
		StringBuilder sum = new StringBuilder(random.nextInt(4) == 0 ? "0 + " : "");
		for (int i = 0; i < 2 + random.nextInt(4); i++) {
			String operator = List.of(" + ", " * ", ":", "/").get(random.nextInt(4));
			sum.append(i == 0 ? "" : operator).append(parts.get(i));
		}
		return sum.toString();
	}
}

package org.allianceworkbench.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RandomExpressionsTest {

	private static final String PIECES =
			"and or not in between to where each true false missing( if( abs( lag( days( mean( count( ( ) , * + - / = "
			+ "<> <= >= < > 1 2.5 1e9 1e999 2022-01-04 2022-13-40 'a' \"b\" ' \" "
			+ "age role enrolled wai1 wai12 wai* x . ; $ \u00e4 \uD83D\uDE00 \uD800 \n \t";

	private Random random;

	@BeforeEach
	void seed() {
		long seed = System.nanoTime();
		System.out.println("seed " + seed);
		random = new Random(seed);
	}

	@Test
	void whatIsPrintedParsesToTheSameTree() throws ExpressionException {
		for (int i = 0; i < 5000; i++) {
			Expression tree = i % 2 == 0 ? new RandomTree(random).truth(5).tree() : new RandomTree(random).number(5).tree();
			String text = tree.print();
			if (text.length() <= Formula.LONGEST) {
				assertThat(Formula.parse(text).root()).as(text).isEqualTo(tree);
			}
		}
	}

	@Test
	void resultsAreThoseOfASimpleReckoning() throws ExpressionException {
		for (int i = 0; i < 5000; i++) {
			RandomTree trees = new RandomTree(random);
			RandomTree.Pair<?> pair = i % 2 == 0 ? trees.truth(4) : trees.number(4);
			Map<String, Object> values = new HashMap<>();
			for (String name : List.of("age", "alliance", "wai1", "wai2")) {
				values.put(name, random.nextInt(3) == 0 ? null : (Object) (random.nextInt(5) - 2));
			}
			String text = pair.tree().print();
			if (text.length() <= Formula.LONGEST) {
				assertThat(Rows.of(text, values)).as("%s for %s", text, values).isEqualTo(pair.reckoning().apply(values));
			}
		}
	}

	@Test
	void anyTextIsParsedOrRefusedWithAPlace() {
		String[] pieces = PIECES.split(" ");
		int parsed = 0;
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(12); n >= 0; n--) {
				text.append(random.nextInt(20) == 0 ? String.valueOf((char) random.nextInt(0x10000))
						: pieces[random.nextInt(pieces.length)])
						.append(random.nextInt(5) == 0 ? "" : " ");
			}
			parsed += parses(text.toString()) ? 1 : 0;
		}
		assertThat(parsed).isGreaterThan(100);
	}

	@Test
	void aDamagedExpressionIsParsedOrRefusedWithAPlace() {
		for (int i = 0; i < 5000; i++) {
			StringBuilder text = new StringBuilder(new RandomTree(random).truth(4).tree().print());
			List<Integer> places = new ArrayList<>();
			for (int n = 0; n < 3; n++) {
				places.add(random.nextInt(text.length()));
			}
			places.forEach(place -> text.setCharAt(place, (char) (' ' + random.nextInt(95))));
			parses(text.toString());
		}
	}

	private static boolean parses(String text) {
		try {
			Formula.parse(text).in(Rows.SCOPE).value((name, lag) -> Result.MISSING);
			return true;
		} catch (ExpressionException e) {
			assertThat(e.start()).as(text).isBetween(0, text.length());
			assertThat(e.end()).as(text).isBetween(e.start(), text.length());
			assertThat(e.what()).isNotBlank();
			assertThat(e.remedy()).isNotBlank();
			return false;
		}
	}
}

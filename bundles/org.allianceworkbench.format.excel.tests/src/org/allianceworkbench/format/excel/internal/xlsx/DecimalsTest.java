package org.allianceworkbench.format.excel.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

	@Test
	void everyNumberIsTheNearestDouble() {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("decimals: seed " + seed);
		Random random = new Random(seed);
		for (int i = 0; i < 200_000; i++) {
			String text = switch (random.nextInt(4)) {
				case 0 -> Double.toString(Double.longBitsToDouble(random.nextLong() & ~(1L << 62)));
				case 1 -> Long.toString(random.nextLong());
				case 2 -> String.format(Locale.ROOT, "%." + random.nextInt(17) + "f", random.nextGaussian() * Math.pow(10,
						random.nextInt(12)));
				default -> Float.toString(random.nextFloat());
			};
			assertThat(Double.doubleToLongBits(Decimals.parse(text))).as(text)
					.isEqualTo(Double.doubleToLongBits(Double.parseDouble(text)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-0", "1.", ".5", "-.5", "+5", "1E5", "00012", "999999999999999", "0.000000000000001" })
	void unusualSpellingsAreNumbers(String text) {
		assertThat(Double.doubleToLongBits(Decimals.parse(text))).isEqualTo(Double.doubleToLongBits(Double.parseDouble(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", ".", "1,5", "abc", "NaN", "Infinity", "1d", "0x1p3", "1.2.3", "1e" })
	void otherTextsAreNone(String text) {
		assertThatThrownBy(() -> Decimals.parse(text)).isInstanceOf(NumberFormatException.class);
	}
}

package org.allianceworkbench.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

class ShownLengthTest {

	@Test
	void itIsTheLengthOfTheTextThatIsShown() {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("shown length: seed " + seed + " (-Dseed=" + seed + " repeats it)");
		Random random = new Random(seed);
		for (int i = 0; i < 200_000; i++) {
			double number = switch (i % 4) {
				case 0 -> Math.rint(random.nextGaussian() * 1e6) / Math.pow(10, random.nextInt(9));
				case 1 -> random.nextGaussian() * Math.pow(10, random.nextInt(20) - 8);
				case 2 -> random.nextInt();
				default -> Double.longBitsToDouble(random.nextLong());
			};
			Cell.Num cell = new Cell.Num(number, "");
			assertThat(ShownLength.of(cell)).as(() -> Double.toString(number)).isEqualTo(cell.shown().length());
		}
	}
}

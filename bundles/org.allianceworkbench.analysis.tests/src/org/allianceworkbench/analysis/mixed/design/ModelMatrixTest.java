package org.allianceworkbench.analysis.mixed.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The columns of the fixed effects, against R's {@code model.matrix}. */
class ModelMatrixTest {

	private static final Table DATA = SmallTables.csv(text("model-matrix.csv"));

	/** A formula with R's columns. */
	record Expected(String contrasts, String formula, List<ExpectedColumn> columns) {
		@Override
		public String toString() {
			return formula + " with " + contrasts;
		}
	}

	/** A column of R's. */
	record ExpectedColumn(String name, String term, double[] values) {
	}

	private static String text(String resource) {
		try (InputStream in = ModelMatrixTest.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	static Stream<Expected> matrices() {
		List<Expected> all = new ArrayList<>();
		text("model-matrix.tsv").lines().map(l -> l.split("\t")).forEach(p -> {
			if (p[0].equals("F")) {
				all.add(new Expected(p[1], p[2], new ArrayList<>()));
			} else if (p[0].equals("C")) {
				double[] values = Arrays.stream(p[3].split(" ")).mapToDouble(Double::parseDouble).toArray();
				all.getLast().columns().add(new ExpectedColumn(p[1], p[2], values));
			}
		});
		assertThat(all).hasSize(56);
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("matrices")
	void isThatOfR(Expected expected) {
		Coding coding = expected.contrasts().equals("contr.sum") ? Coding.SUM : Coding.TREATMENT;
		Design design = Designs.of(MixedModel.of("y " + expected.formula()).coding(coding).build(), DATA, Progress.NONE);
		double[][] columns = design.data().rows().orElseThrow().columns();
		List<String> dropped = design.fixed().dropped().stream().map(FixedPart.DroppedColumn::name).toList();
		List<ExpectedColumn> kept = expected.columns().stream().filter(c -> !dropped.contains(c.name())).toList();
		assertThat(design.fixed().names()).isEqualTo(kept.stream().map(ExpectedColumn::name).toList());
		for (int j = 0; j < kept.size(); j++) {
			// R 4.2.2, printed with 17 digits; poly() comes from a QR decomposition there and from a recurrence here
			assertThat(columns[design.fixed().columns()[j]]).containsExactly(kept.get(j).values(), within(1e-12));
			assertThat(term(design, j)).isEqualTo(kept.get(j).term());
		}
	}

	private static String term(Design design, int column) {
		return design.fixed().terms().stream().filter(t -> Arrays.stream(t.columns()).anyMatch(c -> c == column)).findFirst()
				.map(FixedPart.FixedTerm::label).orElse("");
	}
}

package org.allianceworkbench.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ColumnSpecTest {

	@Test
	void whatIsNotSaidHasADefault() {
		ColumnSpec number = ColumnSpec.number("wai").build();
		assertThat(number.format()).hasToString("F8.2");
		assertThat(number.writeFormat()).isEqualTo(number.format());
		assertThat(number.alignment()).isEqualTo(Alignment.RIGHT);
		assertThat(number.measure()).isEqualTo(Measure.UNKNOWN);
		assertThat(ColumnSpec.text("note").width(40).build().format()).hasToString("A40");
		assertThat(ColumnSpec.text("note").build().alignment()).isEqualTo(Alignment.LEFT);
		assertThat(ColumnSpec.of("day", ColumnType.DATE).build().format()).hasToString("EDATE10");
	}

	@Test
	void aBuilderOfADescriptionMakesTheSameDescription() {
		ColumnSpec spec = ColumnSpec.number("wai").label("Alliance").width(0).valueLabels(ValueLabels.of(1, "never"))
				.missing(MissingValues.of(99)).measure(Measure.ORDINAL).format(DisplayFormat.number(5, 1))
				.writeFormat(DisplayFormat.number(6, 2)).displayWidth(12).alignment(Alignment.CENTER).role(ColumnRole.TARGET)
				.attributes(Map.of("unit", List.of("points"))).build();
		assertThat(spec.toBuilder().build()).isEqualTo(spec);
		assertThat(spec.toBuilder().name("wai_t").build()).isNotEqualTo(spec);
	}

	@Test
	void formatsAreReadInTheNotationOfSpss() {
		assertThat(DisplayFormat.parse("F8.2")).isEqualTo(new DisplayFormat("F", 8, 2));
		assertThat(DisplayFormat.parse("datetime23.2")).isEqualTo(new DisplayFormat("DATETIME", 23, 2));
		assertThat(DisplayFormat.parse("A255")).hasToString("A255");
	}
}

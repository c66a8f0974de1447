package org.allianceworkbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class FigureTest {

	@Test
	void a_heat_map_has_a_cell_for_each_row_and_column() {
		Figure.ColourMeaning colour = new Figure.ColourMeaning("Valid", 0, 1, NumberStyle.PERCENT);
		assertThatThrownBy(() -> new Figure.HeatMap("h", "H", "x", "y", List.of("1", "2"), List.of("A"),
				List.of(List.of(new Figure.Cell(1, 1))), colour, Prose.NONE, Prose.NONE)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("1 x 2 cells");
	}

	@Test
	void a_point_knows_whether_it_has_a_band() {
		assertThat(new Figure.Point(1, 2, 1, 3, 10).hasBand()).isTrue();
		assertThat(new Figure.Point(1, 2, Double.NaN, Double.NaN, 1).hasBand()).isFalse();
		assertThatThrownBy(() -> new Figure.Point(1, Double.NaN, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void a_line_without_bounds_has_no_band() {
		assertThat(Figure.Line.horizontal("Mean", 1, Figure.Line.Style.MAIN, Double.NaN, 2).low()).isEmpty();
		assertThat(Figure.Line.horizontal("Mean", 1, Figure.Line.Style.MAIN, 0, 2).high()).hasValue(2);
	}

	@Test
	void coordinates_of_a_group_come_in_pairs() {
		assertThatThrownBy(() -> new Figure.Group("g", new double[2], new double[3])).isInstanceOf(IllegalArgumentException.class);
	}
}

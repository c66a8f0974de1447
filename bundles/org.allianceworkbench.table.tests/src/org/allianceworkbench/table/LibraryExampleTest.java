package org.allianceworkbench.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The example in the package's Javadoc: it compiles, and does what it says. */
class LibraryExampleTest {

	@Test
	void aTableIsMadeRowByRowAndKeepsWhatIsMissing() {
		ColumnSpec bond = ColumnSpec.number("bond").label("Bond, as the client sees it").measure(Measure.SCALE)
				.valueLabels(ValueLabels.of(1, "never", 7, "always", 97, "refused")).missing(MissingValues.of(97, 99))
				.format(DisplayFormat.number(4, 1)).build();
		TableBuilder rows = new TableBuilder(TableInfo.NONE, List.of(ColumnSpec.text("client").build(), bond));
		rows.addRow().set(0, "A-001").set(1, 6.5);
		rows.addRow().set(0, "A-002").set(1, 97);
		Table sessions = rows.build();
		double asItCame = sessions.column("bond").number(1); // 97
		double forComputing = sessions.column("bond").valid(1); // NaN
		assertThat(asItCame).isEqualTo(97);
		assertThat(forComputing).isNaN();
		assertThat(sessions.column("bond").spec().valueLabels().label(asItCame)).contains("refused");
	}
}

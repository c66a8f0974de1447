package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any number can stand in a column of dates: what no calendar has is written as the number that it is, and named. */
class UnusualTimesTest {

	private static final double DAY = CalendarSeconds.of(LocalDate.of(2024, 3, 4));

	@TempDir
	Path folder;

	private final Formats formats = Catalogue.installed().formats();
	private Path source;

	@BeforeEach
	void write() throws Exception {
		source = folder.resolve("odd.sav");
		double[] moments = { DAY, 1e17, -1e300, 3e17 };
		formats.find("spss").orElseThrow().write(source, Table.of(Column.of(ColumnSpec.of("seen", ColumnType.DATE).build(), moments),
				Column.of(ColumnSpec.of("moment", ColumnType.DATE_TIME).build(), moments),
				Column.of(ColumnSpec.of("took", ColumnType.TIME).build(), new double[] { 90, 1e12, -1e300, 30 }),
				Column.of(ColumnSpec.number("score").build(), new double[] { 1, 2, 3, 4 })));
	}

	private ConversionResult convert(String target) throws Exception {
		return new Conversion(formats, source, ReadOptions.NONE, folder.resolve(target), false).run(Progress.NONE);
	}

	@Test
	void theyAreNumbersInATextFile() throws Exception {
		ConversionResult result = convert("odd.csv");
		assertThat(Files.readAllLines(result.file())).containsExactly("seen,moment,took,score", "2024-03-04,2024-03-04 00:00:00,0:01:30,1",
				"1.0E17,1.0E17,1000000000000,2", "-1.0E300,-1.0E300,-1.0E300,3", "3.0E17,3.0E17,0:00:30,4");
		assertThat(result.losses()).contains("seen: 3 values are beyond what a date or a time of this file can be, and are written as "
				+ "plain numbers of seconds", "took: 2 values are beyond what a date or a time of this file can be, and are written as "
						+ "plain numbers of seconds").noneMatch(loss -> loss.startsWith("score"));
	}

	@Test
	void theyAreNumbersInAWorkbook() throws Exception {
		ConversionResult result = convert("odd.xlsx");
		assertThat(result.rows()).isEqualTo(4);
		assertThat(result.losses()).anyMatch(loss -> loss.startsWith(
				"took: 2 values")).anyMatch(loss -> loss.startsWith("moment: 3 values"));
		Table back = formats.detect(result.file()).read(result.file(), ReadOptions.NONE);
		assertThat(back.rowCount()).isEqualTo(4);
	}

	@Test
	void anSpssFileHoldsThemAsTheyAre() throws Exception {
		ConversionResult result = convert("odd.zsav");
		assertThat(result.losses()).isEmpty();
		assertThat(formats.detect(result.file()).read(result.file(), ReadOptions.NONE).column("seen").number(2)).isEqualTo(-1e300);
	}
}

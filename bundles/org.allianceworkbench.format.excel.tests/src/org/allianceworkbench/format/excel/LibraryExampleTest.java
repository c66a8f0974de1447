package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the package's description, as a plain Java program has it. */
class LibraryExampleTest {

	@TempDir
	private Path folder;

	@Test
	void theExampleOfTheDescriptionWorks() throws IOException {
		Path file = folder.resolve("site_b.xlsx");
		try (ExcelGridWriter site = new ExcelGridWriter(file)) {
			site.sheet("Notes", 0).row(new Cell.Text("nothing"));
			site.sheet("Ratings", 1).heading(new Cell.Text("client"), new Cell.Text("wai"));
			site.row(new Cell.Text("007"), new Cell.Num(5.25, "0.00"));
			site.finish();
		}
		Path copy = folder.resolve("copy.xlsx");
		List<String> said = new ArrayList<>();
		ExcelFormat excel = new ExcelFormat();
		try (TableReader reader = excel.open(file, ReadOptions.NONE.withSheet("Ratings"));
				TableWriter writer = excel.create(copy, reader.info(), reader.columns())) {
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				writer.write(batch.get());
			}
			writer.finish();
			said.addAll(reader.warnings());
		}
		Table read = excel.read(copy, ReadOptions.NONE);
		assertThat(read.column("client").text(0)).isEqualTo("007");
		assertThat(read.column("wai").number(0)).isEqualTo(5.25);
		assertThat(said).isEmpty();
	}
}

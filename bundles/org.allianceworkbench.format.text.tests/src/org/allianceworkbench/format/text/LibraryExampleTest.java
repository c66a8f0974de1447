package org.allianceworkbench.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the package's description, as a plain Java program has it. */
class LibraryExampleTest {

	@TempDir
	private Path folder;

	@Test
	void theExampleOfTheDescriptionWorks() throws IOException {
		Path file = Files.writeString(folder.resolve("site_c.csv"), "client;wai\n007;5,4\n008;\n");
		TextFormat text = new TextFormat();
		Table table = text.read(file, ReadOptions.NONE.withDelimiter(';').withEncoding("windows-1252"));
		double first = table.column("wai").number(0);
		text.losses(folder.resolve("copy.csv"), table.info(), table.specs()).forEach(loss -> assertThat(loss).isNotBlank());
		text.write(folder.resolve("copy.csv"), table);
		assertThat(first).isEqualTo(5.4);
		assertThat(folder.resolve("copy.csv")).hasContent("client,wai\n\"007\",5.4\n\"008\",\n".replace("\"", ""));
	}
}

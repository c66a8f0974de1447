package org.allianceworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

	@TempDir
	Path folder;

	@Test
	void theDemoShowsTheWholeMainJobAndCanBeRepeated() throws Exception {
		Ran ran = Ran.in(folder, "demo");
		assertThat(ran.said()).isEmpty();
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).contains("siteA.sav", "siteB.xlsx", "siteC.csv", "unknown-therapist", "out-of-range", "date-order",
				"duplicate", "all were found, and nothing else", "report.html", ".sav", ".xlsx", ".csv").doesNotContain("NOT ");
		Path demo = folder.resolve("target/demo");
		assertThat(demo.resolve("output/report.html")).content().contains("The Study and Its Data");
		Table wide = read(demo.resolve("output/clients-wide.xlsx"));
		// 203 women, as in the reference study
		assertThat(wide.rowCount()).isEqualTo(203);
		assertThat(wide.find("alliance_CLIENT_S1")).isPresent();
		assertThat(read(demo.resolve("output/ratings-long.sav")).column("alliance").spec().valueLabels().isEmpty()).isFalse();
		assertThat(Ran.in(folder, "check target/demo").status()).isEqualTo(1);
		assertThat(Ran.in(folder, "analyze target/demo agreement-alliance").status()).isZero();
		assertThat(Ran.in(folder, "demo").status()).isZero();
		assertThat(Ran.in(folder, "import target/demo target/demo/site-files/siteA.sav").out()).contains("imported before");
		changesAreNotLost(demo);
	}

	private void changesAreNotLost(Path demo) throws Exception {
		Path mine = Files.writeString(demo.resolve("notes.txt"), "precious");
		refused("notes.txt");
		Files.delete(mine);
		Files.writeString(demo.resolve("analyses/mine.analysis"), "precious");
		refused("mine.analysis");
		Files.delete(demo.resolve("analyses/mine.analysis"));
		byte[] report = Files.readAllBytes(demo.resolve("output/report.html"));
		Files.writeString(demo.resolve("output/report.html"), "marked");
		refused("output/report.html");
		assertThat(demo.resolve("output/report.html")).hasContent("marked");
		Files.write(demo.resolve("output/report.html"), report);
		Files.writeString(demo.resolve("output/mine.txt"), "precious");
		refused("output/mine.txt");
		Files.delete(demo.resolve("output/mine.txt"));
		assertThat(Ran.in(folder, "revert target/demo 3").status()).isZero();
		refused("data.sqlite");
		Files.writeString(folder.resolve("siteC2.csv"), Files.readString(demo.resolve("site-files/siteC.csv")) + "\n");
		Files.move(folder.resolve("siteC2.csv"), demo.resolve("site-files/siteC.csv"),
				StandardCopyOption.REPLACE_EXISTING);
		refused("siteC.csv");
	}

	private void refused(String said) {
		Ran ran = Ran.in(folder, "demo");
		assertThat(ran.status()).isEqualTo(4);
		assertThat(ran.said()).singleElement().asString().contains(said).contains("choose another folder");
		assertThat(folder.resolve("target/demo/data.sqlite")).isRegularFile();
	}

	@Test
	void aFolderThatIsNoDemoIsLeftAsItIs() throws Exception {
		Files.writeString(folder.resolve("thesis.txt"), "precious");
		Ran ran = Ran.in(folder, "demo .");
		assertThat(ran.status()).isEqualTo(4);
		assertThat(folder.resolve("thesis.txt")).hasContent("precious");
		assertThat(Ran.in(folder, "demo thesis.txt").status()).isEqualTo(4);
		assertThat(folder.resolve("thesis.txt")).hasContent("precious");
	}

	private static Table read(Path file) throws Exception {
		return Catalogue.installed().formats().detect(file).read(file, ReadOptions.NONE);
	}
}

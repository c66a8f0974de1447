package org.allianceworkbench.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.product.Product.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

	@TempDir
	Path folder;

	@BeforeEach
	void needsAProductForThisMachine() {
		assumeTrue(Product.canRunHere(), "no product for this machine was built");
	}

	@Test
	void threeSitesBecomeOneStudyWithTheFiveFindings() throws Exception {
		Outcome demo = Product.run(folder, "demo", "--quiet");
		assertThat(demo.err()).isEmpty();
		assertThat(demo.status()).isZero();
		assertThat(demo.out()).contains("siteA.sav", "siteB.xlsx", "siteC.csv", "4 errors", "nothing else");
		List<String> findings = demo.out().lines().filter(line -> line.matches("\\d[ab]? .*\\[.*")).toList();
		assertThat(findings).hasSizeGreaterThanOrEqualTo(5).allSatisfy(line -> assertThat(line).contains("right").doesNotContain("wrong"));
		Path output = folder.resolve("target/demo/output");
		assertThat(output.resolve("report.html")).content().contains("<svg", "Bland");
		assertThat(output.resolve("report.docx")).isNotEmptyFile();
		assertThat(output.resolve("ratings-long.sav")).isNotEmptyFile();
		assertThat(output.resolve("clients-wide.xlsx")).isNotEmptyFile();
		assertThat(output.resolve("ratings-csv.csv")).isNotEmptyFile();
	}

	@Test
	void theDemoTouchesNoFolderThatIsNotItsOwn() throws Exception {
		Path mine = Files.createDirectories(folder.resolve("mine"));
		Files.writeString(mine.resolve("thesis.txt"), "precious");
		Outcome demo = Product.run(folder, "demo", "mine");
		assertThat(demo.status()).isEqualTo(4);
		assertThat(demo.err().strip()).hasLineCount(1).contains("mine");
		assertThat(mine).isDirectoryNotContaining(path -> !path.endsWith("thesis.txt"));
	}
}

package org.allianceworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest {

	@TempDir
	Path folder;

	@BeforeEach
	void aFile() throws Exception {
		Files.writeString(folder.resolve("in.csv"), "client,comment,alliance\n1,fine,5.5\n2,Müller sagt 'gut',6.25\n");
	}

	private Table read(String name) throws Exception {
		Path file = folder.resolve(name);
		return Catalogue.installed().formats().detect(file).read(file, ReadOptions.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "out.sav", "out.zsav", "out.xlsx", "out.csv" })
	void valuesArriveInEachFormat(String out) throws Exception {
		Ran ran = Ran.in(folder, "convert in.csv " + out);
		assertThat(ran.said()).isEmpty();
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).contains(out + ": 2 rows, 3 columns");
		Table table = read(out);
		assertThat(table.column("comment").text(1).stripTrailing()).isEqualTo("Müller sagt 'gut'");
		assertThat(table.column("alliance").number(0)).isEqualTo(5.5);
		assertThat(table.column("alliance").number(1)).isEqualTo(6.25);
	}

	@Test
	void whatTheTargetCannotHoldIsNamed() {
		assertThat(Ran.in(folder, "convert in.csv out.sav").out()).contains("nothing lost");
		Ran ran = Ran.in(folder, "convert out.sav back.csv");
		assertThat(ran.status()).isZero();
		assertThat(ran.out()).contains("Lost: ").doesNotContain("nothing lost");
	}

	@Test
	void aFileThatIsThereStaysUnlessSaidOtherwise() throws Exception {
		Files.writeString(folder.resolve("out.csv"), "precious");
		Ran refused = Ran.in(folder, "convert in.csv out.csv");
		assertThat(refused.status()).isEqualTo(4);
		assertThat(refused.said()).singleElement().asString().contains("out.csv").contains("--replace");
		assertThat(folder.resolve("out.csv")).hasContent("precious");
		assertThat(Ran.in(folder, "convert in.csv out.csv --replace").status()).isZero();
		assertThat(read("out.csv").rowCount()).isEqualTo(2);
	}

	@Test
	void theSourceIsNeverReplacedByItself() throws Exception {
		String before = Files.readString(folder.resolve("in.csv"));
		assertThat(Ran.in(folder, "convert in.csv in.csv --replace").status()).isEqualTo(4);
		assertThat(folder.resolve("in.csv")).hasContent(before);
	}

	@ParameterizedTest
	@CsvSource({ "in.csv out.docx, 2, .docx", "in.csv out, 2, without an extension", "missing.csv out.sav, 3, missing.csv",
			"in.csv nowhere/out.sav, 3, nowhere" })
	void whatCannotBeDoneIsOneLine(String files, int status, String said) throws Exception {
		Ran ran = Ran.in(folder, "convert " + files);
		assertThat(ran.status()).isEqualTo(status);
		assertThat(ran.said()).singleElement().asString().contains(said);
		assertThat(ran.out()).isEmpty();
		try (var left = Files.list(folder)) {
			assertThat(left.map(p -> p.getFileName().toString())).containsExactly("in.csv");
		}
	}

	@Test
	void onATerminalProgressIsABarThatGoesAway() {
		String err = Ran.onTerminal(folder, "convert", "in.csv", "a.sav").err();
		assertThat(err).contains("] Writing a.sav: 0 %").endsWith("\r\u001b[K").doesNotContain("\n");
	}

	@Test
	void progressGoesToStandardErrorUnlessQuiet() {
		assertThat(Ran.in(folder, "convert in.csv a.sav").err()).contains("Writing a.sav");
		assertThat(Ran.in(folder, "convert in.csv b.sav --quiet").err()).isEmpty();
	}

	/** One number, system-missing in its second case, as a portable file of SPSS. */
	private void portableFile() throws Exception {
		String places = "0".repeat(64)
				+ "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .<(+|&[]!$*);^-/|,%_>?`:#@'=\"";
		String all = String.format("%-40s", "ASCII SPSS PORT FILE").repeat(5) + places + "0".repeat(256 - places.length())
				+ "SPSSPORTA8/202602286/10111214/test41/5B/70/4/BOND5/8/2/5/8/2/839/F6.F/*.39/";
		Files.writeString(folder.resolve("old.por"), (all + "Z".repeat(80)).replaceAll("(.{80})", "$1\r\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "new.sav", "new.zsav", "new.xlsx" })
	void aPortableFileBecomesAnyOther(String out) throws Exception {
		portableFile();
		Ran ran = Ran.in(folder, "convert old.por " + out);
		assertThat(ran.said()).isEmpty();
		assertThat(ran.out()).contains(out + ": 3 rows, 1 columns");
		Table table = read(out);
		assertThat(table.column("BOND").number(0)).isEqualTo(6.5);
		assertThat(table.column("BOND").number(1)).isNaN();
		assertThat(table.column("BOND").number(2)).isEqualTo(99);
		assertThat(Ran.in(folder, "inspect old.por").out()).contains("BOND");
	}

	@Test
	void nothingIsWrittenAsAPortableFile() {
		Ran ran = Ran.in(folder, "convert in.csv out.por");
		assertThat(ran.status()).isEqualTo(2);
		assertThat(ran.said()).singleElement().asString().contains("out.por").contains(".sav");
	}
}

package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The format as a whole. */
class SpssFormatTest {

	private final SpssFormat format = new SpssFormat();

	@TempDir
	Path folder;

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	void filesAreRecognisedByContentFirst() {
		assertThat(format.recognises(Path.of("a.dat"), bytes("$FL2@(#) SPSS DATA FILE"))).isEqualTo(2);
		assertThat(format.recognises(Path.of("a.dat"), bytes("\u001c\0\0\0\0\0\0\0ENCRYPTEDSAV"))).isEqualTo(2);
		assertThat(format.recognises(Path.of("a.dat"), bytes("0".repeat(80) + "\r\n" + "SPSS\r\nPORT"))).isEqualTo(2);
		assertThat(format.recognises(Path.of("a.SAV"), bytes("whatever"))).isEqualTo(1);
		assertThat(format.recognises(Path.of("a.xlsx"), bytes("PK\u0003\u0004"))).isZero();
	}

	@Test
	void otherFilesAreRefusedInOneLineThatSaysWhatTheyAre() throws IOException {
		Map<String, String> refusals = Map.of("PK\u0003\u0004 zip", "Excel workbook", "id;age", "does not begin with $FL2", "",
				"is empty", "[\u00c6\u00d3\u00f2", "ends within the file header", "\u001c\0\0\0\0\0\0\0ENCRYPTEDSAV", "encrypted",
				"SPSSPORT",
				"portable file; it is cut off");
		for (Map.Entry<String, String> refusal : refusals.entrySet()) {
			Path file = Files.write(folder.resolve("other.sav"), bytes(refusal.getKey()));
			assertThatThrownBy(() -> format.open(file, ReadOptions.NONE)).isInstanceOf(TableFormatException.class)
					.hasMessageStartingWith("other.sav: ").hasMessageContaining(refusal.getValue());
		}
		assertThatThrownBy(() -> format.open(folder, ReadOptions.NONE)).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("folder");
		assertThatThrownBy(() -> format.open(folder.resolve("none.sav"), ReadOptions.NONE))
				.isInstanceOf(NoSuchFileException.class);
	}

	@Test
	void anUnknownEncodingIsRefused() throws IOException {
		Path file = SavBytes.little().header(0).number("A").end().write(folder.resolve("a.sav"));
		assertThatThrownBy(() -> format.open(file, ReadOptions.NONE.withEncoding("klingon")))
				.isInstanceOf(TableFormatException.class)
				.hasMessageContaining("'klingon' is not known");
	}

	@Test
	void aSystemFileHasNoCells() {
		assertThat(format.hasGrid()).isFalse();
		assertThatThrownBy(() -> format.openGrid(folder.resolve("a.sav"), ReadOptions.NONE))
				.isInstanceOf(TableFormatException.class);
		assertThat(format.sheets(Path.of("wave 1.sav"), ReadOptions.NONE)).containsExactly("wave 1");
	}

	@Test
	void inspectingShowsTheFirstAndTheLastRows() throws IOException {
		Path file = SavBytes.little().header(5).number("A").end().doubles(1, 2, SavBytes.SYSMIS, 4, 5)
				.write(folder.resolve("a.sav"));
		Map<String, Object> found = format.inspect(file, ReadOptions.NONE, 2);
		assertThat(found.get("first_rows").toString()).isEqualTo("[[1.0], [2.0]]");
		assertThat(found.get("last_rows").toString()).isEqualTo("[[4.0], [5.0]]");
		assertThat(found.get("columns").toString())
				.contains("n=5, sysmis=1, user_missing=0, sum=12.0, min=1.0, max=5.0, distinct=4");
		assertThat(format.inspect(file, ReadOptions.NONE, 5).get("last_rows").toString()).isEqualTo("[]");
	}
}

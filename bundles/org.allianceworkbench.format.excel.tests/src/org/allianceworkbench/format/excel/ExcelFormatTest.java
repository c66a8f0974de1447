package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.PasswordRequiredException;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExcelFormatTest {

	@TempDir
	private Path folder;
	private final ExcelFormat format = new ExcelFormat();

	private Path write() throws IOException {
		Path file = folder.resolve("x.xlsx");
		format.write(file, Table.of(Column.of(ColumnSpec.number("a").build(), new double[] { 1, 2 })));
		return file;
	}

	@ParameterizedTest
	@EnumSource(value = EncryptionMode.class, names = { "agile", "standard" })
	void anEncryptedWorkbookAsksForItsPassword(EncryptionMode mode) throws IOException, GeneralSecurityException {
		byte[] plain = Files.readAllBytes(write());
		Path file = folder.resolve("secret.xlsx");
		try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
			encryptor.confirmPassword("geheim");
			try (OutputStream data = encryptor.getDataStream(system)) {
				data.write(plain);
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			system.writeFilesystem(bytes);
			out.write(bytes.toByteArray());
		}
		assertThatThrownBy(() -> format.read(file, ReadOptions.NONE)).isInstanceOfSatisfying(PasswordRequiredException.class,
				e -> assertThat(e.wrong()).isFalse());
		assertThatThrownBy(() -> format.read(file, ReadOptions.NONE.withPassword("no"))).isInstanceOfSatisfying(
				PasswordRequiredException.class, e -> assertThat(e.wrong()).isTrue());
		assertThat(format.read(file, ReadOptions.NONE.withPassword("geheim")).column("a").number(1)).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id\\twai\\n1\\t2 | not a workbook but text separated by tabs
			id;wai\\n1;2     | not a workbook but text separated by semicolons
			<html><table>    | a web page
			<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'> | XML spreadsheet of Excel 2003
			$FL2@(#) SPSS    | an SPSS data file
			''               | the file is empty
			""")
	void otherKindsOfFilesAreNamedInOneLine(String content, String says) throws IOException {
		String text = content.replace("\\t", "\t").replace("\\n", "\n");
		Path file = Files.write(folder.resolve("site.xls"), text.getBytes(StandardCharsets.UTF_8));
		assertThatThrownBy(() -> format.read(file, ReadOptions.NONE)).isInstanceOf(TableFormatException.class)
				.satisfies(e -> assertThat(e.getMessage()).startsWith("site.xls: ").contains(says).doesNotContain("\n"));
	}

	@Test
	void contentAndExtensionSayWhetherItIsAWorkbook() throws IOException {
		byte[] workbook = Files.readAllBytes(write());
		byte[] text = "a,b".getBytes(StandardCharsets.UTF_8);
		assertThat(format.recognises(Path.of("x.xlsx"), workbook)).isEqualTo(2);
		assertThat(format.recognises(Path.of("x.dat"), workbook)).isEqualTo(2);
		assertThat(format.recognises(Path.of("x.sav"), workbook)).as("called an SPSS file: SPSS says what it is").isZero();
		assertThat(format.recognises(Path.of("x.xls"), text)).isEqualTo(1);
		assertThat(format.recognises(Path.of("x.csv"), text)).isZero();
	}

	@Test
	void truncatedWorkbooksAreRefused() throws IOException {
		byte[] bytes = Files.readAllBytes(write());
		for (int length : new int[] { 4, 10, 100, bytes.length / 2, bytes.length - 1 }) {
			Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, length));
			assertThatThrownBy(() -> format.read(cut, ReadOptions.NONE)).as(length + " bytes").isInstanceOf(TableFormatException.class)
					.satisfies(e -> assertThat(e.getMessage()).startsWith("cut.xlsx: ").doesNotContain("\n"));
		}
	}

	@Test
	void flippedBitsNeverCrash() throws IOException {
		byte[] bytes = Files.readAllBytes(write());
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("flipped .xlsx: seed " + seed + " (-Dseed=" + seed + " repeats it)");
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			byte[] flipped = bytes.clone();
			for (int bit = 0; bit < 1 + i % 4; bit++) {
				flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
			}
			Path file = Files.write(folder.resolve("flipped.xlsx"), flipped);
			try {
				format.read(file, ReadOptions.NONE);
			} catch (TableFormatException e) {
				assertThat(e.getMessage()).startsWith("flipped.xlsx: ").doesNotContain("\n");
			}
		}
	}
}

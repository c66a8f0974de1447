package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The container of old and of encrypted workbooks is read by Apache POI, which tells damage by exceptions of many kinds. */
class DamagedContainerTest {

	private static final int SECTOR = 512;
	private static final int FIRST_TABLE = 76;
	private static final ReadOptions OPTIONS = ReadOptions.NONE.withPassword("secret");
	private static final String SENTENCE = "x\\.xls: [^\n]+";

	@TempDir
	private Path folder;

	private static byte[] workbook() throws IOException {
		try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (String name : new String[] { "One", "Two" }) {
				HSSFSheet sheet = book.createSheet(name);
				for (int r = 0; r < 60; r++) {
					sheet.createRow(r).createCell(0).setCellValue("text " + r);
				}
			}
			book.write(out);
			return out.toByteArray();
		}
	}

	private boolean refused(byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve("x.xls"), bytes);
		try {
			new ExcelFormat().read(file, OPTIONS);
			new ExcelFormat().inspect(file, OPTIONS, 1);
			rows(file);
			return false;
		} catch (TableFormatException e) {
			assertThat(e.getMessage()).matches(SENTENCE);
			return true;
		}
	}

	private static void rows(Path file) throws IOException {
		try (Grid grid = new ExcelFormat().openGrid(file, OPTIONS.withSheet("Two"))) {
			Optional<GridRow> row = grid.next();
			while (row.isPresent()) {
				row = grid.next();
			}
		}
	}

	/** Points each link of the container's chains that leads to the next sector to another one; each must be refused. */
	private void refusedWhenSectorsLeadTo(IntUnaryOperator other) throws IOException {
		byte[] file = workbook();
		assertThat(refused(file)).isFalse();
		ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int table = SECTOR * (bytes.getInt(FIRST_TABLE) + 1);
		int links = 0;
		for (int sector = 1; sector < SECTOR / 4; sector++) {
			int entry = table + 4 * sector;
			int next = bytes.getInt(entry);
			if (next == sector + 1) {
				bytes.putInt(entry, other.applyAsInt(sector));
				assertThat(refused(file)).as("sector " + sector).isTrue();
				bytes.putInt(entry, next);
				links++;
			}
		}
		assertThat(links).isGreaterThan(10);
	}

	/** Found by fuzzing: the loop was met when a sheet's beginning was looked for. */
	@Test
	void sectorsThatFollowEachOtherInALoopAreRefusedWhereverTheyStand() throws IOException {
		refusedWhenSectorsLeadTo(sector -> sector - 1);
		refusedWhenSectorsLeadTo(sector -> sector);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1_000_000, Integer.MAX_VALUE, -2, -3, -4, -5, Integer.MIN_VALUE })
	void chainsThatLeaveTheFileOrEndTooEarlyAreRefused(int wrong) throws IOException {
		refusedWhenSectorsLeadTo(sector -> wrong);
	}

	/** A password is hashed as often as the file says: a few bytes could keep a machine busy for hours. */
	@Test
	void aPasswordIsNotTriedLongerThanAnyProgramWould() throws IOException, GeneralSecurityException {
		byte[] bytes = encrypted();
		String description = new String(bytes, StandardCharsets.ISO_8859_1);
		assertThat(description).contains("spinCount=\"100000\"");
		String often = description.replace("spinCount=\"100000\"", "spinCount=\"99999999\"")
				.replace(" standalone=\"yes\"", " ".repeat(15));
		assertThat(often).hasSameSizeAs(description);
		Path file = Files.writeString(folder.resolve("x.xls"), often, StandardCharsets.ISO_8859_1);
		assertThatThrownBy(() -> new ExcelFormat().read(file, OPTIONS))
				.isInstanceOf(TableFormatException.class).hasMessageMatching(SENTENCE).hasMessageContaining("99999999 times");
	}

	@Test
	void anEncryptedWorkbookWithoutItsDescriptionIsRefused() throws IOException, GeneralSecurityException {
		String file = new String(encrypted(), StandardCharsets.ISO_8859_1);
		String name = new String("EncryptionInfo".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
		assertThat(file).contains(name);
		assertThat(refused(file.replace(name, name.replace('E', 'X')).getBytes(StandardCharsets.ISO_8859_1))).isTrue();
		for (String[] change : new String[][] { { "<keyData", "<keyDatb" }, { "AES", "XYZ" }, { "SHA1", "SHA9" },
				{ "keyBits=\"128", "keyBits=\"999" }, { "<?xml", "<!DOC" },
				{ "saltSize=\"16", "saltSize=\"-1" }, { "blockSize=\"16", "blockSize=\"00" } }) {
			byte[] changed = file.replace(change[0], change[1]).getBytes(StandardCharsets.ISO_8859_1);
			assertThat(refused(changed)).as(change[1]).isTrue();
		}
	}

	private static byte[] encrypted() throws IOException, GeneralSecurityException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OutputStream data = encryptor.getDataStream(container)) {
				data.write(new byte[100]);
			}
			container.writeFilesystem(out);
		}
		return out.toByteArray();
	}
}

package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.PasswordRequiredException;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files under the password {@code pspp}, encrypted here with the key that PSPP's developers' guide gives for it. */
class EncryptedFilesTest {

	private static final byte[] KEY = HexFormat.of().parseHex("3eda098e6604d4fdf9630c2ca86fb0453eda098e6604d4fdf9630c2ca86fb045");
	private static final byte[] HEADER = HexFormat.of()
			.parseHex("1c00000000000000454e43525950544544534156150000000000000000000000" + "00000000");
	private static final int ROWS = 30_000;

	private final SpssFormat format = new SpssFormat();
	private final ReadOptions password = ReadOptions.NONE.withPassword("pspp");

	@TempDir
	Path folder;

	private static byte[] encrypted(byte[] plain, int fill) {
		int blocks = Math.ceilDiv(plain.length + (fill == 0 ? 0 : 1), 16);
		byte[] filled = Arrays.copyOf(plain, blocks * 16);
		Arrays.fill(filled, plain.length, filled.length, (byte) (fill == 0 ? 0 : filled.length - plain.length));
		try {
			Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
			aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY, "AES"));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			out.writeBytes(HEADER);
			out.writeBytes(aes.doFinal(filled));
			return out.toByteArray();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Writes another file with what a system file holds, encrypted. */
	static Path encrypt(Path plain, Path target) throws IOException {
		return Files.write(target, encrypted(Files.readAllBytes(plain), 1));
	}

	private Table table() {
		double[] numbers = new double[ROWS];
		String[] texts = new String[ROWS];
		for (int row = 0; row < ROWS; row++) {
			numbers[row] = row / 7.0;
			texts[row] = "session " + row;
		}
		return Table.of(Column.of(ColumnSpec.number("n").build(), numbers), Column.of(ColumnSpec.text("t").build(), texts));
	}

	/**
	 * Newer files are filled up as in PKCS #7; zeros, as older documentation has them, are no cases in compressed data either.
	 */
	@Test
	void bothKindsOfSystemFilesAreRead() throws IOException {
		for (String name : List.of("pkcs.sav", "zeros.sav", "pkcs.zsav")) {
			Path plain = folder.resolve(name);
			format.write(plain, table());
			byte[] bytes = encrypted(Files.readAllBytes(plain), name.startsWith("pkcs") ? 1 : 0);
			Path file = Files.write(folder.resolve("secret." + name), bytes);
			Table read = format.read(file, password);
			assertThat(read.rowCount()).isEqualTo(ROWS);
			assertThat(read.column("n").number(ROWS - 1)).isEqualTo((ROWS - 1) / 7.0);
			assertThat(read.column("t").text(12_345)).isEqualTo("session 12345");
			assertThat(format.recognises(file, bytes)).isEqualTo(2);
		}
	}

	@Test
	void thePasswordIsAskedForAndAWrongOneIsTold() throws IOException {
		format.write(folder.resolve("a.sav"), table());
		Path file = Files.write(folder.resolve("s.sav"), encrypted(Files.readAllBytes(folder.resolve("a.sav")), 1));
		assertThatThrownBy(() -> format.open(file, ReadOptions.NONE)).isInstanceOfSatisfying(PasswordRequiredException.class,
				e -> assertThat(e.wrong()).isFalse()).hasMessageContaining("encrypted with a password");
		assertThatThrownBy(() -> format.inspect(file, ReadOptions.NONE.withPassword("guess"), 1)).isInstanceOfSatisfying(
				PasswordRequiredException.class, e -> assertThat(e.wrong()).isTrue());
	}

	/** The pairs stand for p, s, p, p by the tables in PSPP's developers' guide, "Password Encoding". */
	@Test
	void anEncodedPasswordOpensTheFileToo() throws IOException {
		format.write(folder.resolve("a.sav"), table());
		Path file = Files.write(folder.resolve("s.sav"), encrypted(Files.readAllBytes(folder.resolve("a.sav")), 1));
		for (String encoded : List.of("#P!Q#P#P", "/o.n/o/o", ",`-Q,`,`")) {
			assertThat(format.read(file, ReadOptions.NONE.withPassword(encoded)).rowCount()).isEqualTo(ROWS);
		}
	}

	@Test
	void damageIsToldWithItsPlaceInTheFileOnDisk() throws IOException {
		byte[] plain = SavBytes.little().header(1).number("A").bytes();
		Path file = Files.write(folder.resolve("s.sav"), encrypted(Arrays.copyOf(plain, plain.length / 16 * 16), 0));
		assertThatThrownBy(() -> format.read(file, password)).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("(at byte " + Files.size(file) + ")");
		byte[] cut = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 3);
		assertThatThrownBy(() -> format.read(Files.write(file, cut), password)).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("cut off");
		assertThatThrownBy(() -> format.read(Files.write(file, HEADER), password)).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("cut off");
	}

	@Test
	void encryptedSyntaxIsNoData() throws IOException {
		byte[] bytes = encrypted("* Encoding: UTF-8.\n".getBytes(StandardCharsets.US_ASCII), 1);
		bytes[18] = 'P';
		bytes[19] = 'S';
		Path file = Files.write(folder.resolve("s.sav"), bytes);
		assertThatThrownBy(() -> format.read(file, password)).isInstanceOf(TableFormatException.class)
				.hasMessageContaining("syntax or output and no data");
	}
}

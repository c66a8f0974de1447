package org.allianceworkbench.export.internal.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.allianceworkbench.export.ExportException;

/**
 * The study's secret from which pseudonyms and shifts of dates come, by HMAC-SHA-256 (RFC 2104, FIPS 198-1). Who has it can find
 * the clients again; it lies in the study's folder and never leaves with an export.
 */
public final class StudyKey {

	private static final int BYTES = 32;
	/** Digits and letters that are not mistaken for each other (Crockford's base 32). */
	private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	private static final int PSEUDONYM = 12;

	private final byte[] secret;

	private StudyKey(byte[] secret) {
		this.secret = secret;
	}

	/** A key that nobody keeps, for a look at what would leave. */
	static StudyKey random() {
		byte[] secret = new byte[BYTES];
		new SecureRandom().nextBytes(secret);
		return new StudyKey(secret);
	}

	/** The key in a file; when there is none yet, one that is not kept. */
	public static StudyKey look(Path file) throws IOException {
		return Files.exists(file) ? read(file) : random();
	}

	/**
	 * The key in a file; when there is none yet it is made, readable by its owner only.
	 *
	 * @throws ExportException when the file does not hold a key
	 */
	public static StudyKey take(Path file) throws IOException {
		if (!Files.exists(file)) {
			StudyKey made = random();
			Path draft = draft(file);
			try {
				Files.writeString(draft, HexFormat.of().formatHex(made.secret) + "\n");
				Files.move(draft, file);
			} catch (FileAlreadyExistsException e) {
				return read(file);
			} finally {
				Files.deleteIfExists(draft);
			}
		}
		return read(file);
	}

	private static Path draft(Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
		FileAttribute<?>[] owner = posix
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		return Files.createTempFile(folder, ".pseudonyms", ".tmp", owner);
	}

	private static StudyKey read(Path file) throws IOException {
		String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
		if (!text.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
			throw new ExportException(file + " does not hold the study's key for pseudonyms; restore it from a backup. With a new "
					+ "key clients would get other pseudonyms than in earlier exports");
		}
		return new StudyKey(HexFormat.of().parseHex(text));
	}

	private byte[] mac(String... parts) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secret, "HmacSHA256"));
			for (String part : parts) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
				mac.update(bytes);
			}
			return mac.doFinal();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java has HmacSHA256", e);
		}
	}

	/**
	 * A pseudonym of 60 bits.
	 *
	 * @param kind its first letter
	 * @param parts what it stands for
	 */
	String pseudonym(char kind, String... parts) {
		String[] all = new String[parts.length + 1];
		all[0] = "pseudonym " + kind;
		System.arraycopy(parts, 0, all, 1, parts.length);
		long bits = ByteBuffer.wrap(mac(all)).getLong();
		StringBuilder text = new StringBuilder().append(kind);
		for (int digit = 0; digit < PSEUDONYM; digit++) {
			text.append(DIGITS.charAt((int) (bits >>> 59)));
			bits <<= 5;
		}
		return text.toString();
	}

	/**
	 * Days by which all dates of a client are shifted: never 0, and at most so many to either side.
	 *
	 * @param most at least 1
	 */
	int shift(int most, String site, String client) {
		long number = ByteBuffer.wrap(mac("shift", site, client)).getLong() & Long.MAX_VALUE;
		int days = (int) (number % (2L * most));
		return days < most ? days - most : days - most + 1;
	}
}

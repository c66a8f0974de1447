package org.allianceworkbench.format.spss.internal.encryption;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * From what a user types to the keys that may open a file.
 * <p>
 * SPSS uses the first ten bytes of a password. It also shows passwords in an encoded form ("encrypted passwords" in syntax),
 * in which each byte has become two characters; both are tried.
 */
final class Passwords {

	private static final int USED = 10;
	private static final int KEY = 32;

	/** The constant of the derivation: a counter, SPSS's own bytes, and the length of the key in bits. */
	private static final byte[] CONSTANT = HexFormat.of().parseHex("00000001352713cc53a7788987532211d65b3158dcfe2e7e94da2f00cc15"
			+ "71800a6c63530038c338ac22f363620ece853fb8074c4e2b77c721f51a801d67fbe1e18307d80d00000100");

	/** Values of the high half of an encoded byte's characters, and which halves of the password's byte each leaves. */
	private static final String[] FIRST_HIGH = { "2:2367", "3:0145", "47:89cd", "56:abef" };
	private static final String[] SECOND_HIGH = { "2:139b", "3:028a", "47:46ce", "56:57df" };
	private static final String[] FIRST_LOW = { "03cf:0145", "12de:2367", "478b:89cd", "569a:abef" };
	private static final String[] SECOND_LOW = { "03cf:028a", "12de:139b", "478b:46ce", "569a:57df" };

	private Passwords() {
	}

	/** The keys to be tried, the likeliest first. */
	static List<byte[]> keys(String password) throws GeneralSecurityException {
		List<byte[]> keys = new ArrayList<>();
		byte[] utf8 = password.getBytes(StandardCharsets.UTF_8);
		byte[] windows = password.getBytes(Charset.forName("windows-1252"));
		keys.add(key(utf8));
		if (!Arrays.equals(utf8, windows)) {
			keys.add(key(windows));
		}
		Optional<byte[]> decoded = decoded(password);
		if (decoded.isPresent()) {
			keys.add(key(decoded.get()));
		}
		return keys;
	}

	/** The AES key that SPSS derives from a password: a CMAC of a constant, twice. */
	static byte[] key(byte[] password) throws GeneralSecurityException {
		byte[] padded = Arrays.copyOf(Arrays.copyOf(password, Math.min(USED, password.length)), KEY);
		byte[] code = Cmac.of(padded, CONSTANT);
		byte[] key = Arrays.copyOf(code, KEY);
		System.arraycopy(code, 0, key, code.length, code.length);
		return key;
	}

	/** The password that an encoded one stands for; empty when it can't be an encoded one. */
	static Optional<byte[]> decoded(String encoded) {
		if (encoded.isEmpty() || encoded.length() % 2 != 0 || encoded.length() > 2 * USED) {
			return Optional.empty();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < encoded.length(); i += 2) {
			char a = encoded.charAt(i);
			char b = encoded.charAt(i + 1);
			if (a > 126 || b > 126) {
				return Optional.empty();
			}
			int high = common(FIRST_HIGH, a >> 4, SECOND_HIGH, b >> 4);
			int low = common(FIRST_LOW, a & 15, SECOND_LOW, b & 15);
			if (high < 0 || low < 0) {
				return Optional.empty();
			}
			bytes.write(high << 4 | low);
		}
		return Optional.of(bytes.toByteArray());
	}

	/** The one half of a byte that both tables leave possible, or -1. */
	private static int common(String[] firstTable, int first, String[] secondTable, int second) {
		String possible = possible(firstTable, first);
		String other = possible(secondTable, second);
		return possible.chars().filter(c -> other.indexOf(c) >= 0).map(c -> Character.digit(c, 16)).findFirst().orElse(-1);
	}

	private static String possible(String[] table, int half) {
		for (String line : table) {
			int colon = line.indexOf(':');
			int at = line.indexOf(Character.forDigit(half, 16));
			if (at >= 0 && at < colon) {
				return line.substring(colon + 1);
			}
		}
		return "";
	}
}

package org.allianceworkbench.format.spss.internal.encryption;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * The message authentication code CMAC with AES.
 * <p>
 * Source: NIST SP 800-38B; the Java platform has no implementation of its own.
 */
final class Cmac {

	private static final int BLOCK = 16;
	/** What is carried into the last byte when a block is doubled, for blocks of 128 bits (SP 800-38B, 5.3). */
	private static final int CARRY = 0x87;

	private Cmac() {
	}

	/**
	 * The code of a message.
	 *
	 * @param key 16, 24 or 32 bytes
	 * @return 16 bytes
	 */
	static byte[] of(byte[] key, byte[] message) throws GeneralSecurityException {
		Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
		aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
		byte[] whole = doubled(aes.doFinal(new byte[BLOCK]));
		int blocks = Math.max(1, (message.length + BLOCK - 1) / BLOCK);
		byte[] padded = Arrays.copyOf(message, blocks * BLOCK);
		boolean complete = message.length == padded.length;
		if (!complete) {
			padded[message.length] = (byte) 0x80;
		}
		exclusiveOr(padded, padded.length - BLOCK, complete ? whole : doubled(whole));
		byte[] code = new byte[BLOCK];
		for (int block = 0; block < blocks; block++) {
			byte[] part = Arrays.copyOfRange(padded, block * BLOCK, (block + 1) * BLOCK);
			exclusiveOr(part, 0, code);
			code = aes.doFinal(part);
		}
		return code;
	}

	private static byte[] doubled(byte[] block) {
		byte[] result = new byte[BLOCK];
		for (int i = 0; i < BLOCK; i++) {
			int next = i + 1 < BLOCK ? block[i + 1] & 0xff : 0;
			result[i] = (byte) (block[i] << 1 | next >>> 7);
		}
		if (block[0] < 0) {
			result[BLOCK - 1] ^= (byte) CARRY;
		}
		return result;
	}

	private static void exclusiveOr(byte[] target, int at, byte[] with) {
		for (int i = 0; i < BLOCK; i++) {
			target[at + i] ^= with[i];
		}
	}
}

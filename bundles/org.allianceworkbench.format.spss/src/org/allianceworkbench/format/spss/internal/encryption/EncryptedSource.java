package org.allianceworkbench.format.spss.internal.encryption;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.format.spss.internal.bytes.FileSource;
import org.allianceworkbench.table.PasswordRequiredException;
import org.allianceworkbench.table.TableFormatException;

/**
 * The system file within an encrypted file, decrypted where it is read.
 * <p>
 * After a header of 36 bytes each block of 16 bytes is encrypted by itself (AES-256 in ECB mode); the last block is filled up.
 */
public final class EncryptedSource implements ByteSource {

	private static final int HEADER = 36;
	private static final int BLOCK = 16;
	private static final int KIND = 17;

	private final ByteSource encrypted;
	private final Cipher cipher;
	private final long size;

	/**
	 * Opens an encrypted file.
	 *
	 * @throws PasswordRequiredException when no password is given, or a wrong one
	 * @throws TableFormatException when the file is cut off, or holds no data
	 */
	public static EncryptedSource open(Path file, Optional<String> password) throws IOException {
		ByteSource source = new FileSource(file);
		try {
			return new EncryptedSource(source, password);
		} catch (IOException | RuntimeException e) {
			source.close();
			throw e;
		}
	}

	private EncryptedSource(ByteSource encrypted, Optional<String> password) throws IOException {
		this.encrypted = encrypted;
		byte[] start = new byte[HEADER + BLOCK];
		if (encrypted.read(0, start, 0, start.length) < start.length || (encrypted.size() - HEADER) % BLOCK != 0) {
			throw encrypted.damaged(encrypted.size(), "the file is encrypted and does not end where a block of " + BLOCK
					+ " bytes ends; it is cut off, ask for a complete copy");
		}
		if (start[KIND] != 'S' || start[KIND + 1] != 'A' || start[KIND + 2] != 'V') {
			throw encrypted.damaged(KIND, "this is an encrypted file of SPSS, but its syntax or output and no data");
		}
		if (password.isEmpty()) {
			throw new PasswordRequiredException(encrypted.file(), false);
		}
		try {
			this.cipher = cipher(Arrays.copyOfRange(start, HEADER, start.length), password.get());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has AES", e);
		}
		this.size = encrypted.size() - HEADER - padding();
	}

	/** The cipher with the first key that makes the beginning of a system file of the first block. */
	private Cipher cipher(byte[] block, String password) throws GeneralSecurityException, PasswordRequiredException {
		Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
		for (byte[] key : Passwords.keys(password)) {
			aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"));
			byte[] plain = aes.doFinal(block);
			if (plain[0] == '$' && plain[1] == 'F' && plain[2] == 'L' && (plain[3] == '2' || plain[3] == '3')) {
				return aes;
			}
		}
		throw new PasswordRequiredException(encrypted.file(), true);
	}

	/**
	 * Bytes that fill up the last block: each says how many there are. Older files have zeros, which mean nothing in the data.
	 */
	private int padding() throws IOException {
		byte[] last = new byte[BLOCK];
		decrypt(encrypted.size() - HEADER - BLOCK, last, 0, BLOCK);
		int count = last[BLOCK - 1];
		for (int i = 1; i <= count && count <= BLOCK; i++) {
			if (last[BLOCK - i] != count) {
				return 0;
			}
		}
		return count < 1 || count > BLOCK ? 0 : count;
	}

	@Override
	public Path file() {
		return encrypted.file();
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public int read(long position, byte[] target, int offset, int length) throws IOException {
		int wanted = Math.clamp(size - position, 0, length);
		if (wanted == 0) {
			return 0;
		}
		if (position % BLOCK == 0 && wanted % BLOCK == 0) {
			decrypt(position, target, offset, wanted);
			return wanted;
		}
		int before = (int) (position % BLOCK);
		byte[] blocks = new byte[Math.ceilDiv(before + wanted, BLOCK) * BLOCK];
		decrypt(position - before, blocks, 0, blocks.length);
		System.arraycopy(blocks, before, target, offset, wanted);
		return wanted;
	}

	/** Decrypts whole blocks. */
	private void decrypt(long position, byte[] target, int offset, int length) throws IOException {
		if (encrypted.read(HEADER + position, target, offset, length) < length) {
			throw encrypted.damaged(HEADER + position, "the file has become shorter while it was read");
		}
		try {
			cipher.doFinal(target, offset, length, target, offset);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("whole blocks can always be decrypted", e);
		}
	}

	/** Names the place in the file as it is on disk. */
	@Override
	public TableFormatException damaged(long position, String problem) {
		return encrypted.damaged(HEADER + position, problem);
	}

	@Override
	public void close() throws IOException {
		encrypted.close();
	}
}

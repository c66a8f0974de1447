package org.allianceworkbench.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Size, time and hash of a file. */
record FileFingerprint(long size, FileTime modified) {

	private static final int BUFFER = 1 << 16;

	static FileFingerprint of(Path file) throws IOException {
		return new FileFingerprint(Files.size(file), Files.getLastModifiedTime(file));
	}

	/** SHA-256 of the file's bytes in lower-case hexadecimal digits. */
	static String sha256(Path file) throws IOException {
		MessageDigest digest;
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
		byte[] buffer = new byte[BUFFER];
		try (InputStream in = Files.newInputStream(file)) {
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				digest.update(buffer, 0, n);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}
}

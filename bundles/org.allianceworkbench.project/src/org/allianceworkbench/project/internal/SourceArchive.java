package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.project.Formats;

/**
 * Keeps imported files as they came, each named by its SHA-256 and its extension.
 * <p>
 * A copy is on the disk before the data are, under a waiting name; after the commit it gets its own. What a killed program leaves
 * waiting is settled when the study is opened next: kept when the import was committed, removed otherwise.
 *
 * @param folder the folder they are kept in
 */
public record SourceArchive(Path folder) {

	private static final String WAITING = ".incoming-";
	private static final Pattern COMPLETE = Pattern.compile(Pattern.quote(WAITING) + "([0-9a-f]{64})(\\..*)?");

	/** Tells whether a file with a hash was imported. */
	@FunctionalInterface
	public interface Imported {

		/** Whether an import of these bytes was committed. */
		boolean test(String sha256) throws IOException;
	}

	/**
	 * A copy that waits for the commit.
	 *
	 * @param waiting the copy
	 * @param kept what it will be called
	 * @param sha256 SHA-256 of its bytes in lower-case hexadecimal digits
	 */
	public record Copy(Path waiting, Path kept, String sha256) {

		/** Keeps the copy under its own name. */
		public void keep() throws IOException {
			Files.move(waiting, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			force(kept.getParent());
		}

		/** Removes the copy. */
		public void drop() throws IOException {
			Files.deleteIfExists(waiting);
		}
	}

	/** Copies a file; the copy is on the disk for good when this returns. */
	public Copy copy(Path source) throws IOException {
		Files.createDirectories(folder);
		Path draft = Files.createTempFile(folder, WAITING, ".tmp");
		try {
			String sha256 = copy(source, draft);
			String extension = Formats.extension(source);
			String name = extension.isEmpty() ? sha256 : sha256 + "." + extension;
			Path waiting = folder.resolve(WAITING + name);
			Files.move(draft, waiting, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			force(folder);
			return new Copy(waiting, folder.resolve(name), sha256);
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	/** Settles what a killed program has left waiting. */
	public void settle(Imported imported) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, WAITING + "*")) {
			for (Path path : left) {
				String name = path.getFileName().toString();
				Matcher complete = COMPLETE.matcher(name);
				Copy copy = new Copy(path, folder.resolve(name.substring(WAITING.length())), "");
				if (complete.matches() && imported.test(complete.group(1))) {
					copy.keep();
				} else {
					copy.drop();
				}
			}
		}
	}

	private static String copy(Path source, Path target) throws IOException {
		MessageDigest digest = sha256();
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = Files.newInputStream(source);
				FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				digest.update(buffer, 0, n);
				ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
				while (bytes.hasRemaining()) {
					out.write(bytes);
				}
			}
			out.force(true);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** Makes the new name itself durable; Windows can't open folders and does not need it. */
	private static void force(Path folder) throws IOException {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}
}

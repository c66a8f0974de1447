package org.allianceworkbench.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

import org.allianceworkbench.store.StoreException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The file with the study's data: making it, knowing it, connecting to it.
 * <p>
 * A write-ahead log with {@code synchronous=FULL}: readers go on while somebody writes, and what was committed survives a
 * kill and a power cut. Closing the last connection moves the log into the file, so that a closed study is one file.
 * Source of the header's fields: SQLite, "Database File Format", 1.3.
 */
final class DatabaseFile {

	private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
	private static final int HEADER = 100;
	private static final int USER_VERSION_AT = 60;
	private static final int APPLICATION_ID_AT = 68;
	/** Up to this size the whole file is checked when it is opened, which takes a fraction of a second. */
	private static final long CHECKED_BYTES = 32L << 20;

	private DatabaseFile() {
	}

	/**
	 * Makes a file with empty tables; it appears under its name only when it is complete.
	 *
	 * @throws StoreException when there is a file already, or it can't be made
	 */
	static void create(Path file, Database.Work<?> filling) throws StoreException {
		if (Files.exists(file)) {
			throw new StoreException(file + " is there already; open it, or choose another folder for a new study");
		}
		Path folder = file.toAbsolutePath().getParent();
		if (!Files.isDirectory(folder)) {
			throw new StoreException("there is no folder " + folder + "; make it first");
		}
		try {
			Path draft = Files.createFile(folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".new"));
			try {
				fill(draft, filling);
				Files.move(draft, file);
			} finally {
				Files.deleteIfExists(draft);
			}
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw new StoreException(file + " can't be made (" + e + "); check the folder's permissions and the free space", e);
		}
	}

	private static void fill(Path draft, Database.Work<?> filling) throws StoreException {
		try (Session session = connect(draft, Duration.ZERO)) {
			session.run("PRAGMA page_size=8192");
			session.run("PRAGMA journal_mode=WAL");
			session.run("BEGIN IMMEDIATE");
			filling.in(session);
			session.run("PRAGMA application_id=" + Schema.APPLICATION_ID);
			session.run("PRAGMA user_version=" + Schema.VERSION);
			session.run("COMMIT");
		} catch (SQLException e) {
			throw SqlErrors.explain(draft, e);
		}
	}

	/** Makes sure that a file is a study's data that this program can read and write. */
	static void check(Path file) throws StoreException {
		if (!Files.isRegularFile(file)) {
			throw new StoreException("there are no study data at " + file + "; choose the folder of a study");
		}
		ByteBuffer header = header(file);
		if (header.getInt(APPLICATION_ID_AT) != Schema.APPLICATION_ID) {
			throw new StoreException(file + " is a database, but not a study's; choose the folder of a study");
		}
		int version = header.getInt(USER_VERSION_AT);
		if (version > Schema.VERSION) {
			throw new StoreException(file + " was written by a newer version of Alliance Workbench (data version " + version
					+ ", this program knows " + Schema.VERSION + "); install the newer version");
		}
		if (!Files.isWritable(file) || !Files.isWritable(file.toAbsolutePath().getParent())) {
			throw new StoreException(file + " can't be written; copy the study folder to a place where you may write, or change "
					+ "its permissions");
		}
	}

	private static ByteBuffer header(Path file) throws StoreException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(HEADER);
			if (start.length < HEADER || !Arrays.equals(MAGIC, 0, MAGIC.length, start, 0, MAGIC.length)) {
				throw new StoreException(file + " is damaged or no database: it does not begin as one; restore the study folder "
						+ "from a backup");
			}
			return ByteBuffer.wrap(start);
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw new StoreException(file + " can't be read (" + e + "); check its permissions", e);
		}
	}

	/** Looks through a small file for damage; a large one is checked where it is read. */
	static void checkContent(Path file, Session session) throws StoreException, SQLException {
		try {
			if (Files.size(file) > CHECKED_BYTES) {
				return;
			}
		} catch (IOException e) {
			throw new StoreException(file + " can't be read (" + e + "); check its permissions", e);
		}
		String result = session.first("PRAGMA quick_check(1)", row -> row.getString(1)).orElse("");
		if (!result.equals("ok")) {
			throw new StoreException(file + " is damaged; restore the study folder from a backup, or import the files in its "
					+ "folder sources into a new study (" + result + ")");
		}
	}

	/** A connection to a file that exists. */
	static Session connect(Path file, Duration wait) throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.resetOpenMode(SQLiteOpenMode.CREATE);
		config.setBusyTimeout((int) wait.toMillis());
		config.enforceForeignKeys(true);
		config.setGetGeneratedKeys(false);
		config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
		Session session = new Session(config.createConnection("jdbc:sqlite:" + name(file)));
		session.run("PRAGMA fullfsync=ON");
		session.run("PRAGMA checkpoint_fullfsync=ON");
		session.run("PRAGMA trusted_schema=OFF");
		session.run("PRAGMA temp_store=MEMORY");
		session.run("PRAGMA journal_size_limit=67108864");
		session.run("PRAGMA cache_size=-65536");
		return session;
	}

	/** An URI, because a question mark in a plain path would begin the driver's options; SQLite takes no URI with a host. */
	private static String name(Path file) {
		URI uri = file.toAbsolutePath().toUri();
		return uri.getAuthority() == null ? uri.toString() : file.toAbsolutePath().toString();
	}
}

package org.allianceworkbench.format.excel.internal.xls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.PasswordRequiredException;
import org.allianceworkbench.table.TableFormatException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * Walks through the records of a BIFF stream, decrypting them when it must; source: MS-XLS 2.1.4, 2.2.10.
 * <p>
 * POI reads the stream and decrypts it; the few records that matter are taken apart here, so that a damaged drawing or chart,
 * which nobody reads, can't harm.
 */
final class BiffRecords implements AutoCloseable {

	static final int EOF = 0x0A;
	static final int CONTINUE = 0x3C;
	static final int BOF = 0x809;
	private static final int FILE_PASS = 0x2F;
	private static final int BOUND_SHEET = 0x85;
	private static final int HEADER = 4;

	private final Path file;
	private final InputStream in;
	private final Optional<String> password;
	private RecordInputStream records;
	private boolean encrypted;
	private int type;
	private long start;
	private long end;
	private byte[] bytes = new byte[0];

	/** Records of a stream of the container from a position on; none when the stream ends before it. */
	BiffRecords(Path file, DirectoryNode directory, String stream, long position, Optional<String> password) throws IOException {
		this.file = file;
		this.password = password;
		this.start = position;
		this.end = position;
		this.in = guarded(() -> skipped(directory.createDocumentInputStream(stream), position));
		this.records = guarded(() -> new RecordInputStream(in));
	}

	private static InputStream skipped(InputStream in, long bytes) throws IOException {
		in.skip(bytes);
		return in;
	}

	/** Something of POI: it tells a damaged container or record by exceptions of every kind. */
	private interface Step<T> {
		T run() throws IOException;
	}

	/** Nothing but calls of POI is to run in here: what fails in our own code is no damage of the file. */
	private <T> T guarded(Step<T> step) throws IOException {
		try {
			return step.run();
		} catch (TableFormatException known) {
			throw known;
		} catch (IOException | RuntimeException damaged) {
			throw problem("a record can't be read", damaged);
		}
	}

	TableFormatException problem(String what, Exception cause) {
		return new TableFormatException(file, "about byte " + start + " of the workbook: " + what + "; the workbook is damaged",
				cause);
	}

	/** Moves to the next record; false at the end of the stream. */
	boolean next() throws IOException {
		return guarded(this::advance);
	}

	private boolean advance() throws IOException {
		if (!records.hasNextRecord()) {
			return false;
		}
		records.nextRecord();
		type = records.getSid() & 0xFFFF;
		start = end;
		end += HEADER + records.remaining();
		if (type == FILE_PASS && !encrypted) {
			decrypt();
			bytes = new byte[0];
		} else if (type == BOUND_SHEET && encrypted) {
			bytes = boundSheet();
		} else {
			bytes = records.readRemainder();
		}
		return true;
	}

	private void decrypt() throws IOException {
		EncryptionInfo info = new FilePassRecord(records).getEncryptionInfo();
		try {
			if (!info.getDecryptor().verifyPassword(password.orElse(Decryptor.DEFAULT_PASSWORD))) {
				throw new PasswordRequiredException(file, password.isPresent());
			}
		} catch (GeneralSecurityException | EncryptedDocumentException unknown) {
			throw new TableFormatException(file,
					"the workbook is encrypted in a way that can't be decrypted here; save it without "
					+ "a password", unknown);
		}
		records = new RecordInputStream(in, info, (int) end);
		encrypted = true;
	}

	/** The position of the sheet is never encrypted, its name is. */
	private byte[] boundSheet() {
		byte[] position = new byte[4];
		records.readPlain(position, 0, position.length);
		byte[] rest = records.readRemainder();
		return ByteBuffer.allocate(position.length + rest.length).put(position).put(rest).array();
	}

	boolean isEncrypted() {
		return encrypted;
	}

	int type() {
		return type;
	}

	/** Position of the present record. */
	long start() {
		return start;
	}

	/** The present record, little endian. */
	ByteBuffer data() {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** The present record and those that continue it; moves on to the last of them. */
	List<byte[]> continued() throws IOException {
		List<byte[]> parts = new ArrayList<>(List.of(bytes));
		while (guarded(() -> records.hasNextRecord() && records.getNextSid() == CONTINUE)) {
			next();
			parts.add(bytes);
		}
		return parts;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}

package org.allianceworkbench.format.excel.internal.opc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32;

import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.table.TableFormatException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Inflates one part, stops when it grows beyond what a workbook can be, and holds it against its check sum at the end. */
final class PartStream extends FilterInputStream {

	private final Path file;
	private final String part;
	private final long most;
	private final long expected;
	private final CRC32 sum = new CRC32();
	private long bytes;

	PartStream(Path file, String part, InputStream in, ZipArchiveEntry entry) {
		super(in);
		this.file = file;
		this.part = part;
		this.most = Math.min(Limits.PART_BYTES, Math.max(Limits.FREE_BYTES, Math.max(0, entry.getCompressedSize()) * Limits.RATIO));
		this.expected = entry.getCrc();
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		int count = read(one, 0, 1);
		return count < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count;
		try {
			count = super.read(buffer, offset, length);
		} catch (IOException | RuntimeException damaged) {
			throw damaged("is damaged after " + bytes + " bytes", damaged);
		}
		if (count < 0) {
			if (expected > 0 && sum.getValue() != expected) {
				throw damaged("is damaged: its contents do not agree with their check sum", null);
			}
			return count;
		}
		sum.update(buffer, offset, count);
		bytes += count;
		if (bytes > most) {
			throw new TableFormatException(file, "part " + part + " grows to more than " + (most >> 20)
					+ " MB when it is unpacked, far more than its packed size allows; the file was not made by a spreadsheet program");
		}
		return count;
	}

	private TableFormatException damaged(String how, Exception cause) {
		return new TableFormatException(file, "part " + part + " " + how + "; get the file again", cause);
	}

	@Override
	public long skip(long count) {
		throw new UnsupportedOperationException("parts are read, not skipped");
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}

package org.allianceworkbench.store.internal;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The table {@code confirmed}: rows and values that an import found as they were, as packed bit sets over row numbers. */
final class Confirmed {

	/** Stands for the row itself in place of a variable. */
	static final long ROW = 0;

	private static final int BUFFER = 8192;

	private Confirmed() {
	}

	static void save(Session session, long importId, LevelTable level, long variable, BitSet rows) throws SQLException {
		if (!rows.isEmpty()) {
			session.update("INSERT INTO confirmed (import, level, variable, rows) VALUES (?, ?, ?, ?)", importId, level.name(),
					variable, packed(rows));
		}
	}

	static byte[] packed(BitSet rows) {
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try {
			deflater.setInput(rows.toByteArray());
			deflater.finish();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			byte[] buffer = new byte[BUFFER];
			while (!deflater.finished()) {
				out.write(buffer, 0, deflater.deflate(buffer));
			}
			return out.toByteArray();
		} finally {
			deflater.end();
		}
	}

	/**
	 * The rows again.
	 *
	 * @throws SQLException when the bytes are damaged
	 */
	static BitSet unpacked(byte[] bytes) throws SQLException {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(bytes);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			byte[] buffer = new byte[BUFFER];
			while (!inflater.finished()) {
				int count = inflater.inflate(buffer);
				if (count == 0 && inflater.needsInput()) {
					throw new SQLException("a set of confirmed rows ends early");
				}
				out.write(buffer, 0, count);
			}
			return BitSet.valueOf(out.toByteArray());
		} catch (DataFormatException e) {
			throw new SQLException("a set of confirmed rows is damaged", e);
		} finally {
			inflater.end();
		}
	}
}

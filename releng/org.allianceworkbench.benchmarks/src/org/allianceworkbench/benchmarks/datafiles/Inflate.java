package org.allianceworkbench.benchmarks.datafiles;

import java.io.EOFException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.Inflater;

import org.allianceworkbench.benchmarks.harness.Task;

/** Reads the blocks of a {@code .zsav} file and inflates them into one buffer: nothing that reads the file does less. */
public final class Inflate implements Task {

	private static final int ENTRY = 24;

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		long inflated = 0;
		Inflater inflater = new Inflater();
		try (RandomAccessFile file = new RandomAccessFile(arguments.get(0), "r")) {
			ByteBuffer table = table(file);
			byte[] compressed = {};
			byte[] block = new byte[table.getInt(16)];
			while (table.hasRemaining()) {
				int length = table.getInt(table.position() + 20);
				compressed = compressed.length < length ? new byte[length] : compressed;
				file.seek(table.getLong(table.position() + 8));
				file.readFully(compressed, 0, length);
				inflater.reset();
				inflater.setInput(compressed, 0, length);
				inflated += inflater.inflate(block);
				table.position(table.position() + ENTRY);
			}
		} finally {
			inflater.end();
		}
		return Outcome.of(inflated);
	}

	/** The table of blocks at the file's end; it is found by its last entry's place, which ends where the table begins. */
	private static ByteBuffer table(RandomAccessFile file) throws Exception {
		byte[] end = new byte[(int) Math.min(1 << 16, file.length())];
		file.seek(file.length() - end.length);
		file.readFully(end);
		ByteBuffer bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
		for (int blocks = 1; (blocks + 1) * ENTRY <= end.length; blocks++) {
			int start = end.length - (blocks + 1) * ENTRY;
			if (bytes.getInt(start + 20) == blocks && bytes.getLong(start) == -100) {
				return bytes.position(start + ENTRY).slice().order(ByteOrder.LITTLE_ENDIAN);
			}
		}
		throw new EOFException("no table of blocks");
	}
}

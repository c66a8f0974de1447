package org.allianceworkbench.benchmarks.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/**
 * What writing can't do without: as many bytes as a system file has, copied through a buffered stream onto the disk, and each
 * value turned into bytes once, a number into 8 of them, a text into UTF-8. Arguments: the folder, the number of ratings, the
 * size.
 */
public final class CopyAndEncode implements Task {

	private static final int BUFFER = 1 << 18;
	private static final int RECORD = 1 << 13;

	private Table table;
	private final ByteBuffer encoded = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

	@Override
	public void prepare(List<String> arguments) {
		table = ManyRatings.table(Integer.parseInt(arguments.get(1)));
	}

	@Override
	public Outcome run(List<String> arguments) throws IOException {
		copy(Path.of(arguments.get(0)), Long.parseLong(arguments.get(2)));
		return new Outcome(table.rowCount(), encode());
	}

	private static void copy(Path folder, long bytes) throws IOException {
		Path file = Files.createTempFile(folder, "copy", ".bin");
		byte[] record = new byte[RECORD];
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
			for (long left = bytes; left > 0; left -= RECORD) {
				out.write(record, 0, (int) Math.min(RECORD, left));
			}
			out.flush();
			channel.force(true);
		}
		Files.delete(file);
	}

	private long encode() {
		long bytes = 0;
		for (int row = 0; row < table.rowCount(); row++) {
			for (Column column : table.columns()) {
				if (encoded.remaining() < 1024) {
					bytes += encoded.position();
					encoded.clear();
				}
				if (column.spec().type().isNumeric()) {
					encoded.putDouble(column.number(row));
				} else {
					encoded.put(column.text(row).getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return bytes + encoded.position();
	}
}

package org.allianceworkbench.format.spss.internal.write;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.allianceworkbench.format.spss.internal.bytes.ByteFeed;
import org.allianceworkbench.format.spss.internal.bytes.FileSource;
import org.allianceworkbench.format.spss.internal.bytes.RangeFeed;
import org.allianceworkbench.format.spss.internal.dictionary.VeryLongStrings;

/**
 * Rows put aside on disk until the longest text of each column is known.
 * <p>
 * A system file states each string's width before the first case, and a text is never cut. A number takes 8 bytes, a text 4 for
 * its length and its UTF-8.
 */
final class Spool implements AutoCloseable {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int BUFFER = 1 << 18;

	private final Path file;
	private final FileChannel channel;
	private final ChannelOutput out;
	private final byte[] buffer = new byte[BUFFER];
	private final double[] one = new double[1];
	private int used;

	Spool(Path file) throws IOException {
		this.file = file;
		this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		this.out = new ChannelOutput(channel);
	}

	void number(double number) throws IOException {
		reserve(8);
		LONG.set(buffer, used, Double.doubleToRawLongBits(number));
		used += 8;
	}

	void text(byte[] bytes, int length) throws IOException {
		reserve(4 + length);
		INT.set(buffer, used, length);
		System.arraycopy(bytes, 0, buffer, used + 4, length);
		used += 4 + length;
	}

	private void reserve(int count) throws IOException {
		if (used + count > BUFFER) {
			out.write(buffer, 0, used);
			used = 0;
		}
	}

	/**
	 * Hands all rows to an encoder.
	 *
	 * @param widths for each column its width, 0 for numbers
	 */
	void replay(long rows, int[] widths, CaseEncoder encoder) throws IOException {
		out.write(buffer, 0, used);
		used = 0;
		try (FileSource source = new FileSource(file); ByteFeed feed = new RangeFeed(source, 0, source.size(), BUFFER)) {
			byte[] text = new byte[VeryLongStrings.LONGEST];
			for (long row = 0; row < rows; row++) {
				int element = 0;
				for (int width : widths) {
					if (width == 0) {
						number(feed, encoder, element++);
					} else {
						text(feed, encoder, element, text, width);
						element += PlannedColumn.elements(width);
					}
				}
				encoder.complete(1);
			}
		}
	}

	private void number(ByteFeed feed, CaseEncoder encoder, int element) throws IOException {
		feed.ensure(8);
		one[0] = Double.longBitsToDouble((long) LONG.get(feed.bytes, feed.at));
		encoder.numbers(element, one, 1);
		feed.at += 8;
	}

	private static void text(ByteFeed feed, CaseEncoder encoder, int element, byte[] text, int width) throws IOException {
		feed.ensure(4);
		int length = (int) INT.get(feed.bytes, feed.at);
		feed.at += 4;
		feed.ensure(length);
		System.arraycopy(feed.bytes, feed.at, text, 0, length);
		feed.at += length;
		encoder.text(0, element, text, length, width);
	}

	@Override
	public void close() throws IOException {
		channel.close();
		Files.deleteIfExists(file);
	}
}

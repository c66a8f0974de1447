package org.allianceworkbench.format.spss.internal.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Bytes straight into a file. */
final class ChannelOutput implements Output {

	private final FileChannel channel;

	ChannelOutput(FileChannel channel) {
		this.channel = channel;
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
	}

	@Override
	public void finish() {
		// nothing is held back
	}
}

package org.allianceworkbench.format.spss.internal.bytes;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.table.TableFormatException;

/** A file's bytes by position. */
public interface ByteSource extends Closeable {

	/** The file, for messages. */
	Path file();

	/** Number of bytes. */
	long size();

	/**
	 * Reads bytes from a position until the array's part is full or the file ends.
	 *
	 * @return how many were read, 0 at or beyond the end
	 */
	int read(long position, byte[] target, int offset, int length) throws IOException;

	/** What is odd about the file as a whole, one sentence each. */
	default List<String> notes() {
		return List.of();
	}

	/** The exception for a damaged place: what is wrong, then where. */
	default TableFormatException damaged(long position, String problem) {
		return new TableFormatException(file(), problem + " (at byte " + position + ")");
	}
}

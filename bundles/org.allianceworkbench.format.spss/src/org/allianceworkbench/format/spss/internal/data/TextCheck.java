package org.allianceworkbench.format.spss.internal.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.table.ColumnSpec;

/** Finds texts that are not valid in the file's encoding and says so once a column: they are shown with a replacement mark. */
final class TextCheck {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long HIGH_BITS = 0x8080808080808080L;

	private final CharsetDecoder decoder;
	private final CharBuffer scratch = CharBuffer.allocate(8192);
	private final Set<String> told = new HashSet<>();
	private final List<String> warnings;

	TextCheck(Charset charset, List<String> warnings) {
		this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		this.warnings = warnings;
	}

	/** Looks through a chunk whose first row has this number in the file, from 0. */
	void check(ColumnSpec spec, TextChunk chunk, long rowsBefore) {
		if (ascii(chunk.pool(), chunk.length()) || told.contains(spec.name())) {
			return;
		}
		int damaged = firstDamaged(chunk);
		if (damaged >= 0) {
			told.add(spec.name());
			warnings.add(spec.name() + " holds bytes that are no text in " + decoder.charset().name() + ", first in case "
					+ (rowsBefore + chunk.rowAt(damaged) + 1) + "; they are shown as \ufffd (is another encoding the right one?)");
		}
	}

	private static boolean ascii(byte[] pool, int length) {
		int i = 0;
		for (; i + 8 <= length; i += 8) {
			if (((long) LONG.get(pool, i) & HIGH_BITS) != 0) {
				return false;
			}
		}
		for (; i < length; i++) {
			if (pool[i] < 0) {
				return false;
			}
		}
		return true;
	}

	private int firstDamaged(TextChunk chunk) {
		decoder.reset();
		ByteBuffer in = ByteBuffer.wrap(chunk.pool(), 0, chunk.length());
		while (true) {
			scratch.clear();
			CoderResult result = decoder.decode(in, scratch, true);
			if (result.isError()) {
				return in.position();
			}
			if (result.isUnderflow()) {
				return -1;
			}
		}
	}
}

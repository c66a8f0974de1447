package org.allianceworkbench.format.spss.internal.data;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.format.spss.internal.dictionary.SavVariable;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;

/** Texts into chunks of bytes. */
abstract class TextSink implements ColumnSink {

	/** Bytes are copied in eights, so a pool has room beyond its last text. */
	static final int SLACK = 8;
	/** A chunk is an array large enough for collectors of garbage to leave it where it is. */
	private static final int CHUNK_BYTES = 1 << 22;

	final ColumnSpec spec;
	final int width;
	final int chunkRows;
	private final Charset charset;
	private final TextCheck check;
	private final List<TextChunk> chunks = new ArrayList<>();
	private long kept;
	private long rowsBefore;

	/**
	 * @param check told about bytes that are no text in the file's encoding
	 */
	TextSink(SavVariable variable, Charset charset, TextCheck check) {
		this.spec = variable.spec();
		this.width = spec.width();
		this.chunkRows = Integer.highestOneBit(Math.max(1, CHUNK_BYTES / width));
		this.charset = charset;
		this.check = check;
	}

	/**
	 * A sink that fits the variable.
	 *
	 * @param expected rows that are expected
	 */
	static TextSink of(SavVariable variable, int expected, Charset charset, TextCheck check) {
		return variable.spec().width() <= FixedTextSink.WIDEST ? new FixedTextSink(variable, expected, charset, check)
				: new TrimmedTextSink(variable, charset, check);
	}

	@Override
	public final void take(byte[] tile, int offset, int cases, int caseBytes) {
		int at = offset;
		int left = cases;
		while (left > 0) {
			int part = Math.min(left, chunkRows - openRows());
			takeOpen(tile, at, part, caseBytes);
			at += part * caseBytes;
			left -= part;
			if (openRows() == chunkRows) {
				closeChunk();
			}
		}
	}

	/** Rows in the open chunk. */
	abstract int openRows();

	/** Bytes that the open chunk occupies. */
	abstract int openBytes();

	/** Appends rows to the open chunk, which has room for so many. */
	abstract void takeOpen(byte[] tile, int offset, int cases, int caseBytes);

	/** The open chunk, which is then empty. */
	abstract TextChunk close();

	private void closeChunk() {
		TextChunk chunk = close();
		check.check(spec, chunk, rowsBefore);
		chunks.add(chunk);
		kept += chunk.pool().length + (chunk instanceof TrimmedChunk ? 2L * chunk.rows() : 0);
		rowsBefore += chunk.rows();
	}

	@Override
	public final Column finish() {
		if (openRows() > 0) {
			closeChunk();
		}
		Column column = new PackedText(spec, chunks, chunkRows, charset);
		chunks.clear();
		kept = 0;
		return column;
	}

	@Override
	public final long bytes() {
		return kept + openBytes();
	}
}

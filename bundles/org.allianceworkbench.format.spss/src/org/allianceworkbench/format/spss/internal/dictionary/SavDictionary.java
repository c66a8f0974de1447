package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.format.spss.internal.bytes.RecordInput;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableInfo;

/**
 * What a system file says before its data.
 *
 * @param header the file header
 * @param charset encoding of all texts
 * @param codePage code page of record 7/3, if there is one
 * @param encodingName name in record 7/20, if there is one
 * @param extensions numbers of the extension records in the file's order
 * @param info what is known of the whole
 * @param variables the variables
 * @param caseCount number of cases as the file says it, if it does
 * @param elements number of 8-byte elements in a case
 * @param dataStart first byte of the data
 * @param warnings what was odd, a sentence each
 */
public record SavDictionary(Header header, Charset charset, Optional<Integer> codePage, Optional<String> encodingName,
		List<Integer> extensions, TableInfo info, List<SavVariable> variables, OptionalLong caseCount, int elements,
		long dataStart, List<String> warnings) {

	/** Reads the dictionary of a file from its first byte to its data. */
	public static SavDictionary read(ByteSource source, ReadOptions options) throws IOException {
		RecordInput in = new RecordInput(source);
		RawDictionary raw = RawDictionary.read(in);
		return new Interpreter(in, raw, options).interpret();
	}

	/** The columns' descriptions. */
	public List<ColumnSpec> columns() {
		return variables.stream().map(SavVariable::spec).toList();
	}

	/** Bytes of an uncompressed case. */
	public int caseBytes() {
		return elements * 8;
	}
}

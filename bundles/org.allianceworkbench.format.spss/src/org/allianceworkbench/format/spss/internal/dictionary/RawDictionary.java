package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.format.spss.internal.bytes.RecordInput;

/**
 * All records before the data, as they are.
 *
 * @param header the file header
 * @param variables variable records, continuations included
 * @param labels value labels
 * @param documents lines of 80 bytes
 * @param extensions records of type 7
 * @param dataStart first byte of the data
 */
record RawDictionary(Header header, List<VariableRecord> variables, List<LabelRecord> labels, List<byte[]> documents,
		List<Extension> extensions, long dataStart) {

	/** More variable records than any study has; a file with more is taken for damaged. */
	private static final int MAX_ELEMENTS = 1_000_000;

	private static final int END = 999;

	/** Reads everything up to the data. */
	static RawDictionary read(RecordInput in) throws IOException {
		Header header = Header.read(in);
		RawDictionary raw = new RawDictionary(header, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), 0);
		while (true) {
			long position = in.position();
			int type = in.int32("the dictionary");
			switch (type) {
				case 2 -> raw.addVariable(in, position);
				case 3 -> raw.labels.add(LabelRecord.read(in, raw.variables.size()));
				case 6 -> raw.addDocuments(in, position);
				case 7 -> raw.extensions.add(Extension.read(in));
				case END -> {
					in.int32("the end of the dictionary");
					return new RawDictionary(header, raw.variables, raw.labels, raw.documents, raw.extensions, in.position());
				}
				default -> throw in.damaged(position, "there is no record type " + type + "; the dictionary is damaged");
			}
		}
	}

	private void addVariable(RecordInput in, long position) throws IOException {
		if (variables.size() == MAX_ELEMENTS) {
			throw in.damaged(position, "the file has more than " + MAX_ELEMENTS + " variable records, more than can be read");
		}
		variables.add(VariableRecord.read(in, variables.size()));
	}

	private void addDocuments(RecordInput in, long position) throws IOException {
		int lines = in.int32("the documents");
		if (lines < 0 || lines > in.remaining() / 80) {
			throw in.damaged(position, lines + " lines of documents are announced; the rest of the file has room for "
					+ in.remaining() / 80);
		}
		for (int i = 0; i < lines; i++) {
			documents.add(in.bytes(80, "the documents"));
		}
	}

	/** The last extension record of a subtype. */
	Optional<Extension> extension(int subtype) {
		return extensions.stream().filter(e -> e.subtype() == subtype).reduce((first, second) -> second);
	}
}

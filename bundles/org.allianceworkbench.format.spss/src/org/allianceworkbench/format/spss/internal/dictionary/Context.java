package org.allianceworkbench.format.spss.internal.dictionary;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.format.spss.internal.bytes.RecordInput;

/** What all parts of the interpretation share: the records, the encoding, the variables so far and what was odd. */
final class Context {

	private static final int MAX_WARNINGS = 100;

	final RecordInput in;
	final RawDictionary raw;
	final Charset charset;
	final List<Draft> drafts = new ArrayList<>();
	final Draft[] byElement;
	private final Map<String, Draft> byShortName = new HashMap<>();
	private final Map<String, Draft> byShortText = new HashMap<>();
	private final Map<String, Draft> byLongName = new HashMap<>();
	private final List<String> warnings = new ArrayList<>();
	private int suppressed;

	Context(RecordInput in, RawDictionary raw, Charset charset) {
		this.in = in;
		this.raw = raw;
		this.charset = charset;
		this.byElement = new Draft[raw.variables().size()];
	}

	void warn(String sentence) {
		if (warnings.size() < MAX_WARNINGS) {
			warnings.add(sentence);
		} else {
			suppressed++;
		}
	}

	List<String> warnings() {
		if (suppressed > 0) {
			warnings.add(suppressed + " more oddities of the dictionary are not listed");
			suppressed = 0;
		}
		return List.copyOf(warnings);
	}

	/** A text without trailing blanks. */
	String text(byte[] bytes) {
		return text(bytes, 0, bytes.length);
	}

	/** A text without trailing blanks. */
	String text(byte[] bytes, int from, int to) {
		int end = to;
		while (end > from && (bytes[end - 1] == ' ' || bytes[end - 1] == 0)) {
			end--;
		}
		return new String(bytes, from, end - from, charset);
	}

	/** The extension records of a subtype, in the file's order; any may occur several times. */
	List<Extension> extensions(int subtype) {
		return raw.extensions().stream().filter(e -> e.subtype() == subtype).toList();
	}

	void add(Draft draft) {
		drafts.add(draft);
		byElement[draft.record.element()] = draft;
		byShortName.putIfAbsent(draft.key, draft);
	}

	/** Removes segments that have become part of another variable. */
	void removeAbsorbed() {
		drafts.stream().filter(d -> d.absorbed).forEach(d -> byShortName.remove(d.key, d));
		drafts.removeIf(d -> d.absorbed);
	}

	/** Lets variables be found by their final names. */
	void indexNames() {
		for (Draft draft : drafts) {
			byLongName.putIfAbsent(draft.name.toLowerCase(Locale.ROOT), draft);
			byShortText.putIfAbsent(text(draft.record.name()).toLowerCase(Locale.ROOT), draft);
		}
	}

	/** The variable with a short name in the form of {@link VariableRecord#key}. */
	Optional<Draft> byShortName(String key) {
		return Optional.ofNullable(byShortName.get(key));
	}

	/** The variable that a record names by its long or short name in the file's encoding, in any case. */
	Optional<Draft> byAnyName(byte[] name) {
		String lower = text(name).toLowerCase(Locale.ROOT);
		return Optional.ofNullable(byLongName.get(lower)).or(() -> byShortName(VariableRecord.key(name)))
				.or(() -> Optional.ofNullable(byShortText.get(lower)));
	}
}

package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.allianceworkbench.format.spss.internal.bytes.RecordInput;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableInfo;

/** Makes variables of a dictionary's records, in the order in which the records build on each other. */
final class Interpreter {

	/** Extension records whose meaning is known, also those that a table has no place for. */
	private static final Set<Integer> KNOWN = Set.of(3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24);

	private final RecordInput in;
	private final RawDictionary raw;
	private final Optional<String> wanted;
	private final List<String> early = new ArrayList<>();

	Interpreter(RecordInput in, RawDictionary raw, ReadOptions options) {
		this.in = in;
		this.raw = raw;
		this.wanted = options.encoding();
	}

	SavDictionary interpret() throws IOException {
		Optional<Integer> codePage = codePage();
		Optional<String> name = raw.extension(Extension.ENCODING).isPresent()
				? Optional.of(latin(raw.extension(Extension.ENCODING).get().bytes(in)).replace('\0', ' ').strip())
				: Optional.empty();
		Context context = new Context(in, raw, charset(codePage, name));
		early.forEach(context::warn);
		Variables.collect(context);
		Optional<Draft> weight = weight(context);
		DisplayRecord.apply(context);
		Labels.apply(context);
		Names.apply(context);
		VeryLongStrings.apply(context);
		context.indexNames();
		LongStringValues.applyLabels(context);
		LongStringValues.applyMissing(context);
		VariableAttributes.apply(context);
		List<SavVariable> variables = finish(context);
		Map<Draft, String> names = new IdentityHashMap<>();
		for (int i = 0; i < variables.size(); i++) {
			names.put(context.drafts.get(i), variables.get(i).spec().name());
		}
		checkSpecials(context);
		reportUnknown(context);
		TableInfo info = new TableInfo(context.text(raw.header().label()), raw.documents().stream().map(context::text).toList(),
				weight.map(names::get), FileAttributes.read(context), ResponseSets.read(context, names));
		return new SavDictionary(raw.header(), context.charset, codePage, name, subtypes(), info, variables, caseCount(context),
				raw.variables().size(), raw.dataStart(), context.warnings());
	}

	private List<Integer> subtypes() {
		return raw.extensions().stream().map(Extension::subtype).toList();
	}

	private Optional<Integer> codePage() throws IOException {
		Optional<Extension> integers = raw.extension(Extension.INTEGERS);
		if (integers.isEmpty()) {
			return Optional.empty();
		}
		Extension e = integers.get();
		if (e.size() != 4 || e.count() != 8) {
			early.add("the machine information (record 7/3) has " + e.count() + " items of " + e.size()
					+ " bytes instead of 8 of 4; it was left aside");
			return Optional.empty();
		}
		in.position(e.data() + 28);
		return Optional.of(in.int32("the machine information"));
	}

	private Charset charset(Optional<Integer> codePage, Optional<String> name) throws IOException {
		if (wanted.isPresent()) {
			return Encodings.of(wanted.get()).orElseThrow(() -> in.damaged(0, "the encoding '" + wanted.get()
					+ "' is not known; try UTF-8 or windows-1252"));
		}
		if (name.isPresent()) {
			Optional<Charset> named = Encodings.of(name.get());
			if (named.isPresent()) {
				return named.get();
			}
			early.add("the file names its encoding '" + name.get() + "', which is not known");
		}
		Optional<Charset> paged = codePage.flatMap(Encodings::ofCodePage);
		if (paged.isEmpty()) {
			early.add("the file does not say which character encoding it is in; " + Encodings.DEFAULT.name()
					+ " was taken (give another one if letters look wrong)");
		}
		return paged.orElse(Encodings.DEFAULT);
	}

	private Optional<Draft> weight(Context context) {
		int index = raw.header().weightIndex();
		if (index == 0) {
			return Optional.empty();
		}
		Draft draft = index > 0 && index <= context.byElement.length ? context.byElement[index - 1] : null;
		if (draft == null || draft.isText()) {
			context.warn("the weight variable is said to be record " + index
					+ ", which is no numeric variable; there is no weight");
			return Optional.empty();
		}
		return Optional.of(draft);
	}

	private OptionalLong caseCount(Context context) throws IOException {
		Optional<Extension> extension = raw.extension(Extension.CASE_COUNT);
		if (extension.isPresent() && extension.get().size() == 8 && extension.get().count() == 2) {
			in.position(extension.get().data() + 8);
			long count = in.int64("the case count");
			if (count >= 0) {
				return OptionalLong.of(count);
			}
		}
		int count = raw.header().caseCount();
		if (count < -1) {
			context.warn("the header gives an impossible number of cases, " + count);
		}
		return count >= 0 ? OptionalLong.of(count) : OptionalLong.empty();
	}

	private static List<SavVariable> finish(Context context) {
		Set<String> taken = new HashSet<>();
		Map<String, Integer> copies = new HashMap<>();
		List<SavVariable> variables = new ArrayList<>();
		for (Draft draft : context.drafts) {
			String name = draft.name;
			while (!taken.add(name.toLowerCase(Locale.ROOT))) {
				name = draft.name + "_" + copies.merge(draft.name.toLowerCase(Locale.ROOT), 2, (n, two) -> n + 1);
			}
			if (!name.equals(draft.name)) {
				context.warn("a second variable is called " + draft.name + "; it was renamed to " + name);
			}
			variables.add(draft.finish(name));
		}
		return variables;
	}

	/** The special values are the same in every file; a file that says otherwise is told, not believed (as in PSPP). */
	private void checkSpecials(Context context) throws IOException {
		Optional<Extension> floats = raw.extension(Extension.FLOATS);
		if (floats.isPresent() && floats.get().size() == 8 && floats.get().count() == 3) {
			in.position(floats.get().data());
			double sysmis = Double.longBitsToDouble(in.int64("the special values"));
			if (sysmis != Special.SYSMIS) {
				context.warn("the file calls " + sysmis + " its system-missing value (record 7/4); the usual one was used");
			}
		}
	}

	private void reportUnknown(Context context) {
		raw.extensions().stream().filter(e -> !KNOWN.contains(e.subtype())).forEach(e -> context.warn("extension record "
				+ e.subtype() + " at byte " + e.position() + " is not known and was left aside"));
	}

	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}
}

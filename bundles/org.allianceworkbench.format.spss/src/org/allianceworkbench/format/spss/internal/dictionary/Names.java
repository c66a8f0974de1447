package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Long names of variables (record 7/13). */
final class Names {

	private Names() {
	}

	/** Replaces short names by long ones; a long name that is taken already is told and not given. */
	static void apply(Context context) throws IOException {
		Set<String> taken = new HashSet<>();
		for (Extension record : context.extensions(Extension.LONG_NAMES)) {
			apply(context, new String(record.bytes(context.in), StandardCharsets.ISO_8859_1), taken);
		}
	}

	private static void apply(Context context, String record, Set<String> taken) {
		for (String pair : record.split("\t")) {
			int equals = pair.indexOf('=');
			if (equals <= 0) {
				if (!pair.replace('\0', ' ').isBlank()) {
					context.warn("the long names (record 7/13) have an entry that is not SHORT=long; it was left aside");
				}
				continue;
			}
			String name = context.text(pair.substring(equals + 1).getBytes(StandardCharsets.ISO_8859_1));
			Optional<Draft> draft = context.byShortName(VariableRecord.key(pair.substring(0, equals)));
			if (draft.isEmpty()) {
				context.warn("the long name " + name + " is for a variable that is not there; it was left aside");
			} else if (name.isEmpty()) {
				context.warn(draft.get().name + " has an empty long name; the short one was kept");
			} else if (!taken.add(name.toLowerCase(Locale.ROOT))) {
				context.warn("the long name " + name + " is given to a second variable; that one keeps its short name "
						+ draft.get().name);
			} else {
				draft.get().name = name;
			}
		}
	}
}

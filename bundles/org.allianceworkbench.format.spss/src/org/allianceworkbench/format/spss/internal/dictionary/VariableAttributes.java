package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.ColumnRole;

/** Custom attributes of variables, and their roles (record 7/18). */
final class VariableAttributes {

	/** The attribute that holds the role. */
	static final String ROLE = "$@Role";

	private VariableAttributes() {
	}

	/** Gives each variable its attributes. */
	static void apply(Context context) throws IOException {
		for (Extension record : context.extensions(Extension.VARIABLE_ATTRIBUTES)) {
			apply(context, new AttributeText(new String(record.bytes(context.in), context.charset)));
		}
	}

	private static void apply(Context context, AttributeText text) {
		while (text.more()) {
			String name = text.upTo(':');
			if (name == null) {
				break;
			}
			Map<String, List<String>> attributes = text.attributes();
			Optional<Draft> draft = context.byAnyName(name.getBytes(context.charset));
			if (draft.isEmpty()) {
				context.warn("attributes are given to the variable " + name + ", which is not there; they were left aside");
				continue;
			}
			List<String> role = attributes.remove(ROLE);
			if (role != null && !role.isEmpty()) {
				draft.get().role = role(context, draft.get(), role.get(0));
			}
			draft.get().attributes.putAll(attributes);
		}
	}

	private static ColumnRole role(Context context, Draft draft, String code) {
		return switch (code) {
			case "0" -> ColumnRole.INPUT;
			case "1" -> ColumnRole.TARGET;
			case "2" -> ColumnRole.BOTH;
			case "3" -> ColumnRole.NONE;
			case "4" -> ColumnRole.PARTITION;
			case "5" -> ColumnRole.SPLIT;
			default -> {
				context.warn(draft.name + " has the unknown role '" + code + "'; it was taken as an input");
				yield ColumnRole.INPUT;
			}
		};
	}
}

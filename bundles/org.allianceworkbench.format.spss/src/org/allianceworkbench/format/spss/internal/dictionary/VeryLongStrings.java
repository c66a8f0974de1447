package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.DisplayFormat;

/**
 * Strings over 255 bytes, which lie in several variables of up to 255 bytes (record 7/14).
 * <p>
 * There are as many segments as 252 goes into the width, rounded up; each holds 255 bytes of the value until the width is
 * reached. Source: PSPP developers' guide, "Very Long String Record", and PSPP's {@code sys-file-private.c}.
 */
public final class VeryLongStrings {

	/** Bytes that a segment holds. */
	public static final int SEGMENT = 255;
	/** Bytes per segment by which their number is counted. */
	public static final int COUNTED = 252;
	/** The longest string that SPSS knows. */
	public static final int LONGEST = 32_767;

	private VeryLongStrings() {
	}

	/** Number of variables for a string of this width. */
	public static int segments(int width) {
		return width <= SEGMENT ? 1 : (width + COUNTED - 1) / COUNTED;
	}

	/** Declared width of a segment, from 0. */
	public static int segmentWidth(int width, int segment) {
		return width <= SEGMENT ? width : segment < segments(width) - 1 ? SEGMENT : width - segment * COUNTED;
	}

	/** Bytes of the value that a segment really holds. */
	public static int segmentBytes(int width, int segment) {
		return Math.max(0, Math.min(SEGMENT, width - segment * SEGMENT));
	}

	/** Joins the segments of each very long string. */
	static void apply(Context context) throws IOException {
		for (Extension record : context.extensions(Extension.VERY_LONG_STRINGS)) {
			apply(context, new String(record.bytes(context.in), StandardCharsets.ISO_8859_1));
		}
		context.removeAbsorbed();
	}

	private static void apply(Context context, String record) {
		for (String pair : record.split("\t")) {
			String clean = pair.replace("\0", "").strip();
			if (clean.isEmpty()) {
				continue;
			}
			int equals = clean.indexOf('=');
			Optional<Draft> draft = equals > 0 ? context.byShortName(VariableRecord.key(clean.substring(0, equals)))
					: Optional.empty();
			int width = equals > 0 ? number(clean.substring(equals + 1)) : 0;
			if (draft.isEmpty() || draft.get().absorbed || width <= SEGMENT || width > LONGEST) {
				context.warn("the very long strings (record 7/14) have an entry that fits no variable, '" + clean
						+ "'; it was left aside");
			} else {
				join(context, draft.get(), width);
			}
		}
	}

	private static int number(String digits) {
		return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
	}

	private static void join(Context context, Draft draft, int width) {
		int count = segments(width);
		List<Draft> segments = new ArrayList<>(List.of(draft));
		for (int i = 0; i < count; i++) {
			VariableRecord last = segments.get(segments.size() - 1).record;
			int next = last.element() + last.elements();
			if (segments.get(i).width != segmentWidth(width, i)
					|| i < count - 1 && (next >= context.byElement.length || context.byElement[next].absorbed)) {
				context.warn(draft.name + " should be a string of " + width + " bytes, but its segment " + (i + 1)
						+ " does not fit that; the segments stay separate variables");
				return;
			}
			if (i < count - 1) {
				segments.add(context.byElement[next]);
			}
		}
		draft.width = width;
		draft.parts.clear();
		for (int i = 0; i < count; i++) {
			int bytes = segmentBytes(width, i);
			if (bytes > 0) {
				draft.parts.add(new SavVariable.Part(segments.get(i).record.element() * 8, bytes));
			}
		}
		draft.print = widened(draft.print, width);
		draft.write = widened(draft.write, width);
		segments.subList(1, count).forEach(s -> s.absorbed = true);
	}

	private static DisplayFormat widened(DisplayFormat format, int width) {
		return new DisplayFormat(format.type(), format.type().equals("AHEX") ? width * 2 : width, 0);
	}
}

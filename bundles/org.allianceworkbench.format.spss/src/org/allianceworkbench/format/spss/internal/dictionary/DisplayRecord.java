package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.util.Optional;

import org.allianceworkbench.table.Alignment;
import org.allianceworkbench.table.Measure;

/**
 * Measurement level, column width and alignment (record 7/11): three numbers a variable, two in old files.
 * <p>
 * Segments of very long strings count as variables.
 */
final class DisplayRecord {

	private DisplayRecord() {
	}

	/** Gives each variable what the record says of it. */
	static void apply(Context context) throws IOException {
		Optional<Extension> found = context.raw.extension(Extension.DISPLAY);
		if (found.isEmpty()) {
			return;
		}
		Extension record = found.get();
		int variables = context.drafts.size();
		boolean withWidth = record.count() == 3L * variables;
		if (record.size() != 4 || !withWidth && record.count() != 2L * variables) {
			context.warn("measurement levels and alignments (record 7/11) hold " + record.count()
					+ " numbers, which does not fit "
					+ variables + " variables; they were left aside");
			return;
		}
		context.in.position(record.data());
		for (Draft draft : context.drafts) {
			draft.measure = measure(context, draft, context.in.int32("record 7/11"));
			if (withWidth) {
				draft.displayWidth = Math.max(0, context.in.int32("record 7/11"));
			}
			draft.alignment = alignment(context, draft, context.in.int32("record 7/11"));
		}
	}

	private static Measure measure(Context context, Draft draft, int code) {
		return switch (code) {
			case 0 -> Measure.UNKNOWN;
			case 1 -> Measure.NOMINAL;
			case 2 -> Measure.ORDINAL;
			case 3 -> Measure.SCALE;
			default -> {
				context.warn(draft.name + " has the unknown measurement level " + code);
				yield Measure.UNKNOWN;
			}
		};
	}

	private static Alignment alignment(Context context, Draft draft, int code) {
		return switch (code) {
			case 0 -> Alignment.LEFT;
			case 1 -> Alignment.RIGHT;
			case 2 -> Alignment.CENTER;
			default -> {
				context.warn(draft.name + " has the unknown alignment " + code);
				yield draft.isText() ? Alignment.LEFT : Alignment.RIGHT;
			}
		};
	}
}

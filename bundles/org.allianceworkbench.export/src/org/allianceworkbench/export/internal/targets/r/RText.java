package org.allianceworkbench.export.internal.targets.r;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.allianceworkbench.export.internal.targets.text.CellText;

/** Constants of the R language, in ASCII, so that a script means the same in every locale. */
final class RText {

	private RText() {
	}

	/** A string; zero characters, which R does not have, are left out. */
	static String string(String text) {
		StringBuilder r = new StringBuilder("\"");
		text.codePoints().forEach(c -> {
			switch (c) {
				case '"', '\\' -> r.append('\\').append((char) c);
				case '\n' -> r.append("\\n");
				case '\t' -> r.append("\\t");
				case '\r' -> r.append("\\r");
				case 0 -> {
					// left out
				}
				default -> {
					if (c >= ' ' && c < 0x7f) {
						r.append((char) c);
					} else {
						boolean half = c >= 0xd800 && c < 0xe000;
						r.append(c > 0xffff ? String.format(Locale.ROOT, "\\U%08x", c)
								: String.format(Locale.ROOT, "\\u%04x", half ? 0xfffd : c));
					}
				}
			}
		});
		return r.append('"').toString();
	}

	static String number(double number) {
		return Double.isInfinite(number) ? number > 0 ? "Inf" : "-Inf" : CellText.number(number);
	}

	/** A vector. */
	static String vector(List<String> constants) {
		return constants.stream().collect(Collectors.joining(", ", "c(", ")"));
	}
}

package org.allianceworkbench.export.internal.targets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A data frame of R, cell by cell.
 *
 * @param cells by column and row from 0: a number in 17 digits; {@code NA}, with the letter of a tagged one behind it; a text, a
 *     factor's level or {@code NULL}
 * @param facts by column and a word: class, label, labels
 */
public record RData(Map<String, String> cells, Map<String, String> facts) {

	private static final String DUMP = """
			enc <- function(x) paste(utf8ToInt(enc2utf8(x)), collapse = " ")
			out <- file("dump.txt", "w")
			for (n in names(d)) {
				x <- d[[n]]
				cat("class", enc(n), enc(paste(class(x), collapse = "/")), sep = "\\t", file = out); cat("\\n", file = out)
				if (!is.null(attr(x, "label", exact = TRUE))) {
					cat("label", enc(n), enc(attr(x, "label", exact = TRUE)), sep = "\\t", file = out); cat("\\n", file = out)
				}
				l <- attr(x, "labels", exact = TRUE)
				if (!is.null(l)) {
					tag <- if (is.double(l) && requireNamespace("haven", quietly = TRUE)) haven::na_tag(l) else rep(NA, length(l))
					v <- ifelse(is.na(tag), if (is.numeric(l)) sprintf("%.17g", l) else l, paste0(".", tag))
					cat("labels", enc(n), enc(paste(v, names(l), sep = "=", collapse = "; ")), sep = "\\t", file = out)
					cat("\\n", file = out)
				}
				y <- if (is.factor(x) || is.character(x)) as.character(x) else NULL
				t <- if (is.null(y) && is.double(x) && requireNamespace("haven", quietly = TRUE)) haven::na_tag(x) else rep(NA, length(x))
				z <- if (is.null(y)) as.numeric(x)
				for (i in seq_along(x)) {
					v <- if (!is.null(y)) { if (is.na(y[i])) "NA" else paste0("t", enc(y[i])) }
						else if (is.na(z[i])) { if (is.na(t[i])) "NA" else paste0("NA", t[i]) }
						else sprintf("%.17g", z[i])
					cat("cell", enc(n), i - 1, v, sep = "\\t", file = out); cat("\\n", file = out)
				}
			}
			close(out)
			""";

	/**
	 * Runs R in a folder.
	 *
	 * @param program what makes a data frame {@code d}
	 */
	public static RData of(Path folder, String program) throws IOException, InterruptedException {
		Files.writeString(folder.resolve("dump.R"), program + "\n" + DUMP);
		Programs.run(folder, "Rscript", "--vanilla", "dump.R");
		Map<String, String> cells = new HashMap<>();
		Map<String, String> facts = new HashMap<>();
		for (String line : Files.readAllLines(folder.resolve("dump.txt"))) {
			String[] parts = line.split("\t", -1);
			String column = text(parts[1]);
			if (parts[0].equals("cell")) {
				cells.put(column + "/" + parts[2], parts[3].startsWith("t") ? text(parts[3].substring(1)) : parts[3]);
			} else {
				facts.put(column + "/" + parts[0], text(parts[2]));
			}
		}
		return new RData(cells, facts);
	}

	private static String text(String points) {
		StringBuilder text = new StringBuilder();
		for (String point : points.isBlank() ? new String[0] : points.split(" ")) {
			text.appendCodePoint(Integer.parseInt(point));
		}
		return text.toString();
	}

	/** The cell in a row, from 0. */
	public String cell(String column, int row) {
		return cells.getOrDefault(column + "/" + row, "no such cell");
	}

	/** What R says of a column: its class, label or labels. */
	public String fact(String column, String what) {
		return facts.getOrDefault(column + "/" + what, "");
	}
}

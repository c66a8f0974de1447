package org.allianceworkbench.export.internal.targets.r;

import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.export.ExportContent;

/** The script that makes a data frame of a text file, in base R. */
final class RScript {

	private static final String RESTORE = """
			# Missing values with a reason become NA in d; their codes and reasons are rows of the data frame `reasons`.
			reasons <- data.frame(row = integer(), variable = character(), code = character(), reason = character())

			restore <- function(d, name, label = NULL, type = "", missing = NULL, range = NULL, values = NULL, labels = NULL,
					factor = "") {
				x <- d[[name]]
				out <- x %in% missing
				if (!is.null(range)) out <- out | (!is.na(x) & x >= range[1] & x <= range[2])
				out <- out & !is.na(x)
				if (any(out)) {
					why <- if (is.null(values)) rep(NA_character_, sum(out)) else labels[match(x[out], values)]
					reasons <<- rbind(reasons, data.frame(row = which(out), variable = name, code = as.character(x[out]),
						reason = why, stringsAsFactors = FALSE))
					x[out] <- NA
				}
				if (type == "date") x <- as.Date(x, format = "%Y-%m-%d")
				if (type == "moment") {
					x <- as.POSIXct(ifelse(nchar(x) == 10, paste(x, "00:00:00"), x), format = "%Y-%m-%d %H:%M:%OS", tz = "UTC")
				}
				if (type == "time") x <- as.difftime(x, units = "secs")
				if (factor != "") {
					valid <- !(values %in% missing)
					if (!is.null(range)) valid <- valid & !(values >= range[1] & values <= range[2])
					x <- base::factor(x, levels = values[valid], labels = labels[valid], ordered = factor == "ordered")
				} else if (!is.null(values)) {
					attr(x, "labels") <- stats::setNames(values, labels)
				}
				if (!is.null(label)) attr(x, "label") <- label
				d[[name]] <- x
				d
			}
			""";
	private static final String LABELLED = """
			# Missing values with a reason stay in d and count as missing: vectors of the class haven_labelled_spss.
			restore <- function(d, name, label = NULL, type = "", missing = NULL, range = NULL, values = NULL, labels = NULL) {
				x <- d[[name]]
				if (type == "date") x <- as.Date(x, format = "%Y-%m-%d")
				if (type == "moment") {
					x <- as.POSIXct(ifelse(nchar(x) == 10, paste(x, "00:00:00"), x), format = "%Y-%m-%d %H:%M:%OS", tz = "UTC")
				}
				if (type == "time") x <- as.difftime(x, units = "secs")
				if (type != "") {
					if (!is.null(label)) attr(x, "label") <- label
				} else if (!is.null(values) || !is.null(missing) || !is.null(range)) {
					named <- if (is.null(values)) NULL else stats::setNames(values, labels)
					x <- haven::labelled_spss(x, labels = named, na_values = missing, na_range = range, label = label)
				} else if (!is.null(label)) {
					attr(x, "label") <- label
				}
				d[[name]] <- x
				d
			}
			""";

	private final ExportContent content;
	private final String file;
	private final boolean labelled;

	RScript(ExportContent content, String file, boolean labelled) {
		this.content = content;
		this.file = file;
		this.labelled = labelled;
	}

	String text() {
		StringBuilder r = new StringBuilder();
		if (!content.title().isBlank()) {
			r.append("# ").append(ascii(content.title())).append('\n');
		}
		r.append("# Reads the file below into the data frame d. Run it in the folder where the file is.\n");
		r.append("file <- ").append(RText.string(file)).append('\n');
		List<RColumn> columns = content.table().columns().stream().map(RColumn::new).toList();
		r.append("d <- read.csv(file, header = TRUE, check.names = FALSE, na.strings = \"\", encoding = \"UTF-8\", quote = "
				+ "\"\\\"\",\n")
				.append("\tcomment.char = \"\", blank.lines.skip = FALSE, stringsAsFactors = FALSE, colClasses = c(\n\t");
		r.append(wrapped(columns.stream().map(c -> "\"" + c.readAs() + "\"").toList())).append("))\n\n");
		r.append(labelled ? LABELLED : RESTORE).append('\n');
		columns.forEach(column -> r.append(column.restoring(labelled)).append('\n'));
		return r.toString();
	}

	private static String ascii(String title) {
		return title.codePoints().filter(c -> c >= ' ').mapToObj(Character::toString).collect(Collectors.joining());
	}

	private static String wrapped(List<String> words) {
		StringBuilder lines = new StringBuilder();
		int width = 0;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i) + (i + 1 < words.size() ? ", " : "");
			if (width + word.length() > 100) {
				lines.append("\n\t");
				width = 0;
			}
			lines.append(word);
			width += word.length();
		}
		return lines.toString();
	}
}

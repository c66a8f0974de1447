package org.allianceworkbench.export.internal.targets.mplus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The input file of Mplus: commands in lines of at most 90 characters. Source: Mplus User's Guide 8, chapters 15 to 17.
 */
final class MplusInput {

	private static final int LINE = 90;
	/** A command and a colon end the title, wherever they stand. */
	private static final Pattern COMMAND = Pattern.compile("(?i)(?:title|data|variable|define|analysis|model|output|savedata|plot"
			+ "|montecarlo)[^:]*:");

	private final StringBuilder text = new StringBuilder();

	/**
	 * The commands.
	 *
	 * @param title title of the data
	 * @param file name of the data file
	 * @param missing code of what is system-missing
	 */
	static String of(String title, String file, List<MplusColumn> columns, MplusModel model, String missing) {
		MplusInput input = new MplusInput();
		String words = ascii(title.isBlank() ? "Data" : title);
		input.text.append("TITLE: ").append(cut(COMMAND.matcher(words).find() ? words.replace(':', ',') : words, LINE - 8))
				.append('\n');
		input.comments(columns, model);
		boolean fits = file.length() <= LINE - "DATA: FILE = \"\";".length();
		input.text.append(fits ? "DATA: FILE = \"" : "DATA: FILE =\n\"").append(file).append("\";\n");
		input.text.append("VARIABLE:\n");
		input.statement("NAMES = " + String.join(" ", columns.stream().map(MplusColumn::name).toList()));
		if (!model.used().isEmpty()) {
			input.statement("USEVARIABLES = " + String.join(" ", model.used()));
		}
		List<String> codes = new ArrayList<>();
		for (MplusColumn column : columns) {
			List<String> of = column.missingCodes();
			codes.add(column.name() + " (" + (of.contains(missing) ? "" : missing + " ") + String.join(" ", of).strip() + ")");
		}
		input.statement("MISSING ARE " + String.join(" ", codes).replace(" )", ")"));
		model.variable().forEach(input::statement);
		if (!model.rows().isEmpty()) {
			input.statement("USEOBSERVATIONS = " + String.join(" AND ", model.rows()));
		}
		if (!model.define().isEmpty()) {
			input.text.append("DEFINE:\n");
			model.define().forEach(input::statement);
		}
		input.text.append("ANALYSIS:\n");
		model.analysis().forEach(input::statement);
		if (!model.model().isEmpty()) {
			input.text.append("MODEL:\n");
			model.model().forEach(line -> {
				if (line.startsWith("%")) {
					input.text.append("  ").append(line).append('\n');
				} else {
					input.statement(line);
				}
			});
			boolean standardized = model.analysis().stream().noneMatch(each -> each.endsWith(" RANDOM"))
					|| model.analysis().contains("ESTIMATOR = BAYES");
			input.text.append(standardized ? "OUTPUT: STDYX CINTERVAL;\n" : "OUTPUT: CINTERVAL;\n");
		}
		return input.text.toString();
	}

	private void comments(List<MplusColumn> columns, MplusModel model) {
		model.remarks().forEach(this::comment);
		for (MplusColumn column : columns) {
			String name = column.column().spec().name();
			String label = column.column().spec().label();
			if (!label.isEmpty() || !name.equals(column.name())) {
				comment(column.name() + (name.equals(column.name()) ? "" : " = " + name) + (label.isEmpty() ? "" : ": " + label));
			}
		}
	}

	private void comment(String sentence) {
		wrap("! ", ascii(sentence), "!   ");
		text.append('\n');
	}

	private void statement(String statement) {
		wrap("  ", statement + ";", "    ");
		text.append('\n');
	}

	private void wrap(String begin, String words, String indent) {
		text.append(begin);
		int width = begin.length();
		boolean first = true;
		for (String word : words.split(" ")) {
			if (!first && width + word.length() + 1 > LINE) {
				text.append('\n').append(indent);
				width = indent.length();
			} else if (!first) {
				text.append(' ');
				width++;
			}
			String fitting = cut(word, LINE - indent.length());
			text.append(fitting);
			width += fitting.length();
			first = false;
		}
	}

	private static String cut(String text, int characters) {
		return text.length() <= characters ? text : text.substring(0, characters);
	}

	/** Text in ASCII, in which Mplus reads its input. */
	private static String ascii(String text) {
		StringBuilder ascii = new StringBuilder();
		java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKD).codePoints().forEach(c -> {
			if (c >= ' ' && c < 0x7f) {
				ascii.append((char) c);
			} else if (Character.getType(c) != Character.NON_SPACING_MARK) {
				ascii.append(Character.isISOControl(c) ? ' ' : c == 0x2013 || c == 0x2014 ? '-' : '?');
			}
		});
		return ascii.toString();
	}
}

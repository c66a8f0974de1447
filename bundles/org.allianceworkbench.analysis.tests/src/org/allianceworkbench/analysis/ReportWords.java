package org.allianceworkbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.TableCell;

/** What a reader sees of a report, without numbers and codes, and what should not be in it. */
final class ReportWords {

	/** Names of values for symbols, words of the command line, wrong numbers of nouns, an ASCII minus. */
	private static final Pattern STRANGE = Pattern.compile("\\b(chi2|eta2|omega2|tau2|I2|R2|dR2)\\b|--set|=COLUMN|=yes\\b|=no\\b|"
			+ "(?<![\\d,.])1 (rows|cases|items|clients|pairs|groups|sessions|variables|lines|patterns)\\b|"
			+ "\\b(rows|cases|items|clients|pairs|groups) has\\b|(?<=[(\\[ =])-\\d|\\bn - 1\\b| x (?=[a-z])|\\bof the the\\b|  ");

	private ReportWords() {
	}

	/** The strange words of a report, each with what is around it. */
	static List<String> strange(Report report) {
		List<String> found = new ArrayList<>();
		for (String text : texts(report)) {
			Matcher matcher = STRANGE.matcher(text);
			while (matcher.find()) {
				found.add("..." + text.substring(Math.max(0, matcher.start() - 30), Math.min(text.length(), matcher.end() + 30))
						+ "...");
			}
		}
		return found;
	}

	/** Everything that is said outside the list of references. */
	static List<String> texts(Report report) {
		List<String> texts = new ArrayList<>(List.of(report.title()));
		report.excluded().forEach(e -> texts.add(e.reason()));
		for (Block block : report.blocks()) {
			switch (block) {
				case Block.Heading h -> texts.add(h.text());
				case Block.Paragraph p -> {
					if (p.kind() != Block.Paragraph.Kind.REFERENCE) {
						texts.add(text(p.text()));
					}
				}
				case Block.Warning w -> texts.add(w.sentence());
				case Block.TableBlock t -> {
					texts.add(t.title());
					t.columns().forEach(c -> texts.add(c.header()));
					t.notes().forEach(n -> texts.add(n.text()));
					t.rows().forEach(r -> r.cells().forEach(c -> texts.add(text(Prose.of(c)))));
				}
				case Block.FigureBlock f -> {
					Figure figure = f.figure();
					texts.addAll(List.of(figure.title(), text(figure.alternative()), text(figure.note())));
				}
			}
		}
		return texts;
	}

	static String text(Prose prose) {
		StringBuilder text = new StringBuilder();
		prose.parts().forEach(part -> text.append(part instanceof TableCell.Text t ? t.text() : part instanceof TableCell.Num n
				&& n.value() == 1 && n.style().decimals() == 0 ? "1" : "#"));
		return text.toString();
	}
}

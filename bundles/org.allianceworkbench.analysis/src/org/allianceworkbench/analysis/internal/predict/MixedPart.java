package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.mixed.MixedModelAnalysis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/** A mixed model as part of another report: its values keep the names of its columns, its tables have their labels. */
public final class MixedPart {

	private static final Pattern OWN_FORMULA = Pattern.compile("^Refit with formula = \"[^\"]*\"\\. ");

	private final Report fitted;
	private final Map<String, String> words;

	private MixedPart(Report fitted, Map<String, String> words) {
		this.fitted = fitted;
		this.words = words;
	}

	/**
	 * Fits a formula to derived columns.
	 *
	 * @param columns their labels are shown instead of their names
	 * @param key what the groups are in the design; their column has the key's name
	 * @param options those of the mixed model
	 */
	public static MixedPart fit(List<Column> columns, DesignKey key, Map<String, String> options, Progress progress) {
		AnalysisInput input = new AnalysisInput(Table.of(columns), Map.of(key, key.option()), Map.of());
		Map<String, String> words = new LinkedHashMap<>();
		columns.stream().map(Column::spec).filter(spec -> !spec.label().isBlank())
				.forEach(spec -> words.put(spec.name(), spec.label()));
		Report report = AnalysisRequest.parse(new MixedModelAnalysis(), input, options).run(progress);
		return new MixedPart(report, words);
	}

	/** The model's report. */
	public Report report() {
		return fitted;
	}

	/** A value of the model, {@code NaN} when it has none. */
	public double value(String name) {
		return fitted.values().getOrDefault(name, Double.NaN);
	}

	/** Puts the model's values and verdicts into a report, after a prefix, and its warnings. */
	public void values(ReportBuilder report, String prefix) {
		fitted.values().forEach((name, value) -> report.value(prefix + name, value));
		fitted.verdicts().forEach((name, verdict) -> report.verdict(prefix + name, verdict));
		warnings(report);
	}

	/** Adds the model's warnings, without remedies that only a model of one's own can follow. */
	public void warnings(ReportBuilder report) {
		fitted.warnings().forEach(w -> report.warn(w.message(), w.remedy().contains("--set") || w.remedy().contains("||")
				? "Read the standard errors of this model with care." : OWN_FORMULA.matcher(w.remedy()).replaceFirst("")));
	}

	/** The probability of an effect in brackets, with a blank before it; empty where there is none. */
	public Prose p(String effect) {
		double p = value("fixed/" + effect + "/p");
		return Double.isNaN(p) ? Prose.NONE : Prose.of(" (", Apa.pInText(p), ")");
	}

	/** Adds the model's tables with some ids, under other ids and titles. */
	public void tables(ReportBuilder report, Set<String> ids, String prefix, String title) {
		for (Block.TableBlock table : fitted.tables()) {
			if (ids.contains(table.id())) {
				report.add(new Block.TableBlock(prefix + table.id(), table.title() + title, table.columns(),
						table.rows().stream().map(this::worded).toList(), table.notes()));
				table.notes().forEach(note -> references(report, note.text()));
			}
		}
	}

	/** Works that a note cites. */
	private void references(ReportBuilder report, String note) {
		fitted.blocks().stream().filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
				.filter(p -> p.kind() == Block.Paragraph.Kind.REFERENCE).filter(p -> {
					String work = p.text().parts().stream().map(part -> part instanceof TableCell.Text t ? t.text() : "")
							.collect(Collectors.joining());
					return work.contains(",") && note.contains(work.substring(0, work.indexOf(',')))
							&& note.contains(work.replaceFirst("(?s)^.*?\\((\\d{4}).*$", "$1"));
				}).forEach(p -> report.reference(p.text()));
	}

	/** A row whose first cell names effects: they get their labels. */
	private TableRow worded(TableRow row) {
		if (row.cells().isEmpty() || !(row.cells().get(0) instanceof TableCell.Text first)) {
			return row;
		}
		List<TableCell> cells = new ArrayList<>(row.cells());
		cells.set(0, TableCell.text(Arrays.stream(first.text().split(" with ")).map(part -> words.getOrDefault(part, part))
				.collect(Collectors.joining(" with "))));
		return new TableRow(cells, row.kind()).about(row.about());
	}
}

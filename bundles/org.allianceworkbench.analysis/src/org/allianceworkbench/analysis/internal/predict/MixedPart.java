package org.allianceworkbench.analysis.internal.predict;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.mixed.MixedModelAnalysis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/** A mixed model as part of another report. */
public final class MixedPart {

	private final Report fitted;

	private MixedPart(Report fitted) {
		this.fitted = fitted;
	}

	/** Fits a formula to derived columns; options are those of the mixed model. */
	public static MixedPart fit(List<Column> columns, Map<String, String> options, Progress progress) {
		AnalysisInput input = new AnalysisInput(Table.of(columns), Map.of(), Map.of());
		return new MixedPart(AnalysisRequest.parse(new MixedModelAnalysis(), input, options).run(progress));
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
				? "Read the standard errors of this model with care." : w.remedy()));
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
				report.add(new Block.TableBlock(prefix + table.id(), table.title() + title, table.columns(), table.rows(),
						table.notes()));
			}
		}
	}
}

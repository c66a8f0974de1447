package org.allianceworkbench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects a report; not for several threads. */
public final class ReportBuilder {

	private final String analysis;
	private final String title;
	private final Map<String, Object> options = new LinkedHashMap<>();
	private final Map<String, Long> n = new LinkedHashMap<>();
	private final List<Exclusion> excluded = new ArrayList<>();
	private final Map<String, Double> values = new LinkedHashMap<>();
	private final Map<String, Boolean> verdicts = new LinkedHashMap<>();
	private final List<Block> blocks = new ArrayList<>();
	private final List<Script> scripts = new ArrayList<>();

	/** Starts a report of an analysis. */
	public ReportBuilder(String analysis, String title) {
		this.analysis = analysis;
		this.title = title;
	}

	/** Notes the options used: String, Double, Long, Boolean, or a List of these. */
	public ReportBuilder options(Map<String, ?> used) {
		options.putAll(used);
		return this;
	}

	/** Notes how many of something were used. */
	public ReportBuilder n(String what, long count) {
		n.put(what, count);
		return this;
	}

	/** Notes rows that were not used; nothing when there are none. */
	public ReportBuilder exclude(String reason, long rows) {
		if (rows > 0) {
			excluded.add(new Exclusion(reason, rows));
		}
		return this;
	}

	/** Notes a number; one that is not finite is left out. */
	public ReportBuilder value(String name, double value) {
		if (Double.isFinite(value)) {
			values.put(name, value);
		}
		return this;
	}

	/** Notes numbers; those that are not finite are left out. */
	public ReportBuilder values(Map<String, Double> named) {
		named.forEach(this::value);
		return this;
	}

	/** Notes a yes-or-no result. */
	public ReportBuilder verdict(String name, boolean verdict) {
		verdicts.put(name, verdict);
		return this;
	}

	/** Adds a block. */
	public ReportBuilder add(Block block) {
		blocks.add(block);
		return this;
	}

	/** Adds a heading of a section. */
	public ReportBuilder heading(String text) {
		return add(new Block.Heading(1, text));
	}

	/** Adds what was found, in plain language; for the parts see {@link Prose#of}. */
	public ReportBuilder finding(Object... text) {
		return add(new Block.Paragraph(Block.Paragraph.Kind.FINDING, Prose.of(text)));
	}

	/** Adds what was done, ready to paste into a methods section. */
	public ReportBuilder method(Object... text) {
		return add(new Block.Paragraph(Block.Paragraph.Kind.METHOD, Prose.of(text)));
	}

	/** Adds a work that is cited. */
	public ReportBuilder reference(Object... text) {
		return add(new Block.Paragraph(Block.Paragraph.Kind.REFERENCE, Prose.of(text)));
	}

	/** Adds other text. */
	public ReportBuilder text(Object... text) {
		return add(new Block.Paragraph(Block.Paragraph.Kind.TEXT, Prose.of(text)));
	}

	/** Adds a figure. */
	public ReportBuilder figure(Figure figure) {
		return add(new Block.FigureBlock(figure));
	}

	/** Adds a warning. */
	public ReportBuilder warn(String message, String remedy) {
		return add(new Block.Warning(message, remedy));
	}

	/** Adds commands of other software that give the same results. */
	public ReportBuilder script(Script script) {
		scripts.add(script);
		return this;
	}

	/** The report. */
	public Report build() {
		return new Report(analysis, title, options, n, excluded, values, verdicts, blocks, scripts);
	}
}

package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The registered analyses, and tables to run them on. */
public final class Analyses {

	private Analyses() {
	}

	/** The analyses that plugin.xml registers. */
	static AnalysisCatalogue registered() {
		try {
			List<Analysis<?>> all = new ArrayList<>();
			for (URL url : pluginFiles()) {
				try (InputStream in = url.openStream()) {
					NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
							.getElementsByTagName("analysis");
					for (int i = 0; i < elements.getLength(); i++) {
						Element element = (Element) elements.item(i);
						Analysis<?> analysis = (Analysis<?>) Class.forName(element.getAttribute("class")).getConstructor()
								.newInstance();
						assertThat(element.getAttribute("id")).isEqualTo(analysis.id());
						all.add(analysis);
					}
				}
			}
			assertThat(all).as("analyses registered in plugin.xml").isNotEmpty();
			return new AnalysisCatalogue(all);
		} catch (Exception e) {
			throw new IllegalStateException("plugin.xml can't be read", e);
		}
	}

	private static List<URL> pluginFiles() throws IOException {
		Path bundle = Projects.root().resolve("bundles/org.allianceworkbench.analysis/plugin.xml");
		return Files.exists(bundle) ? List.of(bundle.toUri().toURL())
				: Collections.list(Analyses.class.getClassLoader().getResources("plugin.xml"));
	}

	/** Runs an analysis with options from alternating names and texts. */
	public static Report run(String id, Table table, String... pairs) {
		return run(id, AnalysisInput.of(table), pairs);
	}

	/** Runs an analysis with options from alternating names and texts. */
	public static Report run(String id, AnalysisInput input, String... pairs) {
		Map<String, String> set = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			set.put(pairs[i], pairs[i + 1]);
		}
		return AnalysisRequest.parse(registered().analysis(id), input, set).run(Progress.NONE);
	}

	/** A column of numbers. */
	public static Column numbers(String name, double... values) {
		return Column.of(ColumnSpec.number(name).build(), values);
	}

	/** A column of texts. */
	public static Column texts(String name, String... values) {
		return Column.of(ColumnSpec.text(name).build(), values);
	}

	/** A comma-separated file without quotes: a column whose cells all are numbers or empty is one of numbers. */
	public static Table csv(Path file) {
		List<String> lines;
		try {
			lines = Files.readAllLines(file);
		} catch (IOException e) {
			throw new IllegalStateException(file + " can't be read", e);
		}
		String[] names = lines.get(0).replace("\"", "").split(",", -1);
		List<Column> columns = new ArrayList<>();
		for (int c = 0; c < names.length; c++) {
			int at = c;
			String[] cells = lines.stream().skip(1).map(line -> line.split(",", -1)[at]).map(s -> s.isEmpty() ? null : s)
					.toArray(String[]::new);
			columns.add(column(names[c], cells));
		}
		return Table.of(columns);
	}

	private static Column column(String name, String[] cells) {
		double[] numbers = new double[cells.length];
		try {
			for (int i = 0; i < cells.length; i++) {
				numbers[i] = cells[i] == null ? Double.NaN : Double.parseDouble(cells[i]);
			}
			return numbers(name, numbers);
		} catch (NumberFormatException e) {
			return texts(name, cells);
		}
	}
}

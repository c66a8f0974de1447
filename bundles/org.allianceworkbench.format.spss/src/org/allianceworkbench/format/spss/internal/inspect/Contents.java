package org.allianceworkbench.format.spss.internal.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;

/** What all cases of a file add up to; they stream through. */
final class Contents {

	private final List<ColumnSummary> summaries = new ArrayList<>();
	private final EdgeRows edges;
	private long cases;

	private Contents(int rows) {
		edges = new EdgeRows(rows);
	}

	/**
	 * Reads all cases.
	 *
	 * @param rows how many first and last rows are kept
	 */
	static Contents of(TableReader reader, int rows) throws IOException {
		Contents contents = new Contents(rows);
		Budget budget = new Budget();
		for (ColumnSpec spec : reader.columns()) {
			contents.summaries.add(spec.type().isNumeric() ? new NumberSummary(spec.name(), budget)
					: new TextSummary(spec.name(), budget));
		}
		for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
			contents.add(batch.get());
		}
		return contents;
	}

	private void add(Table batch) {
		for (int c = 0; c < summaries.size(); c++) {
			summaries.get(c).add(batch.columns().get(c));
		}
		edges.add(batch);
		cases += batch.rowCount();
	}

	/** All properties of a file in the vocabulary {@code expected-spss/1}, in their order. */
	Map<String, Object> describe(Path file, Map<String, Object> container, Charset encoding, TableReader reader)
			throws IOException {
		TableInfo info = reader.info();
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("format", "expected-spss/1");
		result.put("file", file.getFileName().toString());
		result.put("bytes", Files.size(file));
		result.put("sha256", checksum(file));
		result.put("container", container);
		result.put("encoding", encoding.name());
		result.put("file_label", info.label());
		result.put("documents", info.documents());
		result.put("weight_variable", info.weight().orElse(null));
		result.put("case_count", cases);
		describeVariables(reader, result);
		result.put("columns", summaries.stream().map(ColumnSummary::result).toList());
		result.put("first_rows", edges.first());
		result.put("last_rows", edges.last());
		result.put("warnings", reader.warnings());
		return result;
	}

	private static void describeVariables(TableReader reader, Map<String, Object> result) {
		List<Map<String, Object>> variables = new ArrayList<>();
		List<List<String>> attributes = new ArrayList<>();
		VariableDescription.attributes("(dataset)", reader.info().attributes(), attributes);
		for (ColumnSpec spec : reader.columns()) {
			variables.add(VariableDescription.of(variables.size(), spec));
			VariableDescription.attributes(spec.label().isEmpty() ? spec.name() : spec.label(), spec.attributes(), attributes);
		}
		result.put("variables", variables);
		result.put("mr_sets", reader.info().multipleResponseSets().stream().map(VariableDescription::of).toList());
		result.put("attributes", attributes);
	}

	private static String checksum(Path file) throws IOException {
		MessageDigest digest = TextSummary.sha256();
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = Files.newInputStream(file)) {
			for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
				digest.update(buffer, 0, got);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}
}

package org.allianceworkbench.format.spss.internal.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.format.spss.internal.data.SavReader;
import org.allianceworkbench.format.spss.internal.dictionary.Header;
import org.allianceworkbench.format.spss.internal.dictionary.SavDictionary;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;

/** Describes a system file completely; cases stream through. */
public final class SavInspection {

	private SavInspection() {
	}

	/**
	 * Reads a file from end to end.
	 *
	 * @param rows how many first and last rows are shown
	 * @return properties in the vocabulary {@code expected-spss/1}
	 */
	public static Map<String, Object> inspect(Path file, ReadOptions options, int rows) throws IOException {
		try (SavReader reader = SavReader.open(file, options)) {
			Budget budget = new Budget();
			List<ColumnSummary> summaries = new ArrayList<>();
			for (ColumnSpec spec : reader.columns()) {
				summaries.add(spec.type().isNumeric() ? new NumberSummary(spec.name(), budget)
						: new TextSummary(spec.name(), budget));
			}
			EdgeRows edges = new EdgeRows(rows);
			long count = 0;
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				for (int c = 0; c < summaries.size(); c++) {
					summaries.get(c).add(batch.get().columns().get(c));
				}
				edges.add(batch.get());
				count += batch.get().rowCount();
			}
			Map<String, Object> result = describe(file, reader.dictionary(), count);
			result.put("columns", summaries.stream().map(ColumnSummary::result).toList());
			result.put("first_rows", edges.first());
			result.put("last_rows", edges.last());
			result.put("warnings", reader.warnings());
			return result;
		}
	}

	private static Map<String, Object> describe(Path file, SavDictionary dictionary, long cases) throws IOException {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("format", "expected-spss/1");
		result.put("file", file.getFileName().toString());
		result.put("bytes", Files.size(file));
		result.put("sha256", checksum(file));
		result.put("container", container(dictionary));
		result.put("encoding", dictionary.charset().name());
		result.put("file_label", dictionary.info().label());
		result.put("documents", dictionary.info().documents());
		result.put("weight_variable", dictionary.info().weight().orElse(null));
		result.put("case_count", cases);
		List<Map<String, Object>> variables = new ArrayList<>();
		List<List<String>> attributes = new ArrayList<>();
		VariableDescription.attributes("(dataset)", dictionary.info().attributes(), attributes);
		for (ColumnSpec spec : dictionary.columns()) {
			variables.add(VariableDescription.of(variables.size(), spec));
			VariableDescription.attributes(spec.label().isEmpty() ? spec.name() : spec.label(), spec.attributes(), attributes);
		}
		result.put("variables", variables);
		result.put("mr_sets", dictionary.info().multipleResponseSets().stream().map(VariableDescription::of).toList());
		result.put("attributes", attributes);
		return result;
	}

	private static Map<String, Object> container(SavDictionary dictionary) {
		Header header = dictionary.header();
		Map<String, Object> c = new LinkedHashMap<>();
		c.put("kind", header.zlib() ? "zsav" : "sav");
		c.put("product", header.product());
		c.put("endianness", header.order() == ByteOrder.BIG_ENDIAN ? "big" : "little");
		c.put("compression", List.of("none", "bytecode", "zlib").get(header.compression()));
		c.put("layout_code", header.layoutCode());
		c.put("nominal_case_size", header.nominalCaseSize());
		c.put("bias", header.bias());
		c.put("header_case_count", header.caseCount());
		c.put("creation_date", header.date());
		c.put("creation_time", header.time());
		c.put("code_page", dictionary.codePage().orElse(null));
		c.put("encoding_record", dictionary.encodingName().orElse(null));
		c.put("extension_records", dictionary.extensions().stream().distinct().sorted().toList());
		return c;
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

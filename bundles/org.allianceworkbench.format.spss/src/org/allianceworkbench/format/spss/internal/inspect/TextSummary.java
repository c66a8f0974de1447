package org.allianceworkbench.format.spss.internal.inspect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.table.Column;

/** Counts of texts and a checksum of all of them. */
final class TextSummary implements ColumnSummary {

	private static final int STRING_BYTES = 96;

	private final String name;
	private final Budget budget;
	private final MessageDigest digest = sha256();
	private Set<String> distinct = new HashSet<>();
	private long distinctBytes;
	private long n;
	private long nonBlank;
	private long userMissing;

	TextSummary(String name, Budget budget) {
		this.name = name;
		this.budget = budget;
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	@Override
	public void add(Column column) {
		for (int row = 0; row < column.size(); row++) {
			String text = column.text(row);
			if (n++ > 0) {
				digest.update((byte) '\n');
			}
			digest.update(text.getBytes(StandardCharsets.UTF_8));
			if (!text.isEmpty()) {
				nonBlank++;
			}
			if (column.spec().missing().contains(text)) {
				userMissing++;
			}
			if (distinct != null && distinct.add(text)) {
				count(text);
			}
		}
	}

	private void count(String text) {
		long bytes = STRING_BYTES + text.length();
		if (budget.take(bytes)) {
			distinctBytes += bytes;
		} else {
			budget.give(distinctBytes);
			distinct = null;
		}
	}

	@Override
	public Map<String, Object> result() {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("name", name);
		result.put("n", n);
		result.put("nonblank", nonBlank);
		result.put("user_missing", userMissing);
		result.put("distinct", distinct == null ? null : distinct.size());
		result.put("sha256", HexFormat.of().formatHex(digest.digest()));
		return result;
	}
}

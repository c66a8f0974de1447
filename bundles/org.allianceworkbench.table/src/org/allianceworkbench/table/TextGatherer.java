package org.allianceworkbench.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts by number as long as few are different, and in UTF-8 from then on. */
final class TextGatherer implements Gathering.Gatherer {

	/** As many as two bytes can tell from each other, {@code null} among them. */
	private static final int MOST_DIFFERENT = 1 << 16;
	/** Each text must occur so often on the average: a short one takes ten times its length as a {@code String}. */
	private static final int REPEATED = 16;
	private static final int FREE = 1 << 10;
	private static final int TEXT_BYTES = 96;

	private final Map<String, Character> numbers = new HashMap<>();
	private final List<String> different = new ArrayList<>();
	private final List<char[]> codes = new ArrayList<>();
	private final List<PackedTexts> packed = new ArrayList<>();
	private boolean repeated = true;
	private int size;
	private long bytes;

	TextGatherer() {
		different.add(null);
	}

	@Override
	public void add(Column column) {
		size += column.size();
		if (repeated && addCodes(column)) {
			return;
		}
		if (repeated) {
			repeated = false;
			pack();
		}
		pack(column);
	}

	/** Numbers the texts of a batch; false when they are too many different ones. */
	private boolean addCodes(Column column) {
		char[] batch = new char[column.size()];
		int most = Math.min(MOST_DIFFERENT, FREE + size / REPEATED);
		for (int row = 0; row < batch.length; row++) {
			String text = column.text(row);
			if (text != null) {
				Character number = numbers.get(text);
				if (number == null) {
					if (different.size() >= most) {
						return false;
					}
					number = (char) different.size();
					numbers.put(text, number);
					different.add(text);
					bytes += TEXT_BYTES + text.length();
				}
				batch[row] = number;
			}
		}
		codes.add(batch);
		bytes += 2L * batch.length;
		return true;
	}

	/** What was numbered so far in UTF-8. */
	private void pack() {
		bytes = 0;
		String[] texts = different.toArray(String[]::new);
		for (char[] batch : codes) {
			pack(new RepeatedTextColumn(ColumnSpec.text("texts").build(), texts, batch));
		}
		codes.clear();
		numbers.clear();
		different.clear();
	}

	private void pack(Column column) {
		for (int from = 0; from < column.size(); from += PackedTexts.ROWS) {
			PackedTexts texts = PackedTexts.of(column, from, Math.min(column.size(), from + PackedTexts.ROWS));
			packed.add(texts);
			bytes += texts.bytes();
		}
	}

	@Override
	public long bytes() {
		return bytes;
	}

	@Override
	public Column finish(ColumnSpec spec) {
		if (!repeated) {
			return new PackedTextColumn(spec, packed.toArray(PackedTexts[]::new));
		}
		char[] all = new char[size];
		int at = 0;
		for (char[] batch : codes) {
			System.arraycopy(batch, 0, all, at, batch.length);
			at += batch.length;
		}
		codes.clear();
		String[] texts = different.toArray(String[]::new);
		return texts.length <= 256 ? RepeatedTextColumn.narrow(spec, texts, all) : new RepeatedTextColumn(spec, texts, all);
	}
}

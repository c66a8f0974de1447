package org.allianceworkbench.format.excel.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.table.grid.Cell;

/** The texts that cells of a workbook point to, each kept once. */
public final class SharedTexts {

	private final List<Cell.Text> texts = new ArrayList<>();
	private final Map<Integer, String> stored = new HashMap<>();
	private long characters;

	/** One more text as the file has it; escapes are replaced. False when there are too many. */
	public boolean add(String text) {
		String decoded = Escapes.decode(text);
		if (!decoded.equals(text)) {
			stored.put(texts.size(), text);
		}
		texts.add(new Cell.Text(decoded));
		characters += text.length();
		return characters <= Limits.SHARED_TEXT;
	}

	/** Number of texts. */
	public int size() {
		return texts.size();
	}

	/** A text; {@code asStored} with escapes as they are in the file. */
	public Cell get(int index, boolean asStored) {
		String raw = asStored ? stored.get(index) : null;
		return raw == null ? texts.get(index) : new Cell.Text(raw);
	}
}

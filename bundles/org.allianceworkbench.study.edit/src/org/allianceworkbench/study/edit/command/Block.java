package org.allianceworkbench.study.edit.command;

import java.util.ArrayList;
import java.util.List;

/** Text from a spreadsheet's clipboard as rows of cells. */
public final class Block {

	private Block() {
	}

	/** Rows separated by line breaks, cells by tabs; a cell in quotes may hold both, and quotes twice. */
	public static List<List<String>> of(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted) {
				boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
				quoted = c != '"' || twice;
				i += twice ? 1 : 0;
				cell.append(quoted ? String.valueOf(c) : "");
			} else if (c == '"' && cell.isEmpty() && closes(text, i)) {
				quoted = true;
			} else if (c == '\t' || c == '\n') {
				row.add(cell.toString());
				cell.setLength(0);
				if (c == '\n') {
					rows.add(List.copyOf(row));
					row.clear();
				}
			} else if (c != '\r') {
				cell.append(c);
			}
		}
		if (!cell.isEmpty() || !row.isEmpty()) {
			row.add(cell.toString());
			rows.add(List.copyOf(row));
		}
		return rows;
	}

	/** A quote that never closes before a tab or line break is a character like any other. */
	private static boolean closes(String text, int open) {
		for (int i = open + 1; i < text.length(); i++) {
			if (text.charAt(i) == '"') {
				if (i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0) {
					return true;
				}
				i += text.charAt(i + 1) == '"' ? 1 : 0;
			}
		}
		return false;
	}
}

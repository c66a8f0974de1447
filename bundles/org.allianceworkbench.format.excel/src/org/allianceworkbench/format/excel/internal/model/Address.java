package org.allianceworkbench.format.excel.internal.model;

import java.util.Optional;

import org.allianceworkbench.table.grid.Merge;

/** Reads addresses such as {@code C7} and {@code A1:B2}. */
public final class Address {

	private Address() {
	}

	/** The column of an address from 0; -1 when there is none, and more than any sheet has when it is absurd. */
	public static int column(String address) {
		int column = 0;
		int at = 0;
		for (; at < address.length() && letter(address.charAt(at)) > 0; at++) {
			column = Math.min(1 << 20, column * 26 + letter(address.charAt(at)));
		}
		return at == 0 ? -1 : column - 1;
	}

	private static int letter(char c) {
		return c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
	}

	/** The row of an address from 1; 0 when there is none. */
	public static int row(String address) {
		int at = 0;
		while (at < address.length() && letter(address.charAt(at)) > 0) {
			at++;
		}
		String digits = address.substring(at);
		return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
	}

	/** Merged cells; empty when the text is no range. */
	public static Optional<Merge> merge(String range) {
		String plain = range.replace("$", "");
		int colon = plain.indexOf(':');
		String from = colon < 0 ? plain : plain.substring(0, colon);
		String to = colon < 0 ? plain : plain.substring(colon + 1);
		if (column(from) < 0 || column(to) < 0 || row(from) == 0 || row(to) == 0) {
			return Optional.empty();
		}
		return Optional.of(new Merge(row(from), column(from) + 1, row(to), column(to) + 1));
	}
}

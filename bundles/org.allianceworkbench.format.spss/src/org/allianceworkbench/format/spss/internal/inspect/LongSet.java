package org.allianceworkbench.format.spss.internal.inspect;

/** A set of 64-bit numbers: open addressing in one array. */
final class LongSet {

	private long[] slots = new long[16];
	private int size;
	private boolean zero;

	/** Adds a number; returns by how many bytes the set has grown. */
	int add(long number) {
		if (number == 0) {
			zero = true;
			return 0;
		}
		int at = find(slots, number);
		if (slots[at] != 0) {
			return 0;
		}
		slots[at] = number;
		if (++size * 2 <= slots.length) {
			return 0;
		}
		long[] larger = new long[slots.length * 2];
		for (long old : slots) {
			if (old != 0) {
				larger[find(larger, old)] = old;
			}
		}
		slots = larger;
		return larger.length * 4;
	}

	private static int find(long[] slots, long number) {
		long hash = number * 0x9E3779B97F4A7C15L;
		int at = (int) (hash >>> 32) & slots.length - 1;
		while (slots[at] != 0 && slots[at] != number) {
			at = at + 1 & slots.length - 1;
		}
		return at;
	}

	/** How many different numbers. */
	int size() {
		return zero ? size + 1 : size;
	}

	/** Bytes of memory. */
	long bytes() {
		return slots.length * 8L;
	}
}

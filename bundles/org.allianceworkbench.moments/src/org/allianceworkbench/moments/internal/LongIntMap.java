package org.allianceworkbench.moments.internal;

import java.util.Arrays;

/** Numbers keys in the order in which they first occur. */
final class LongIntMap {

	private long[] keys = new long[64];
	private int[] numbers = new int[64];
	private int size;

	LongIntMap() {
		Arrays.fill(numbers, -1);
	}

	/** The key's number; a new key gets the next one. */
	int number(long key) {
		int slot = slot(key);
		if (numbers[slot] >= 0) {
			return numbers[slot];
		}
		keys[slot] = key;
		numbers[slot] = size;
		if (++size * 2 > keys.length) {
			grow();
		}
		return size - 1;
	}

	private int slot(long key) {
		long hash = key * 0x9E3779B97F4A7C15L;
		int mask = keys.length - 1;
		int slot = (int) (hash >>> 32) & mask;
		while (numbers[slot] >= 0 && keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldNumbers = numbers;
		keys = new long[oldKeys.length * 2];
		numbers = new int[oldKeys.length * 2];
		Arrays.fill(numbers, -1);
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldNumbers[i] >= 0) {
				int slot = slot(oldKeys[i]);
				keys[slot] = oldKeys[i];
				numbers[slot] = oldNumbers[i];
			}
		}
	}

	int size() {
		return size;
	}
}

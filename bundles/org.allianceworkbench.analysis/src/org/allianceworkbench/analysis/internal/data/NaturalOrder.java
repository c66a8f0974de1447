package org.allianceworkbench.analysis.internal.data;

/** Compares texts as people sort them: S2 before S10. */
final class NaturalOrder {

	private NaturalOrder() {
	}

	static int compare(String a, String b) {
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			int endA = digits(a, i);
			int endB = digits(b, j);
			int order = endA > i && endB > j ? numbers(a.substring(i, endA), b.substring(j, endB))
					: Character.compare(a.charAt(i), b.charAt(j));
			if (order != 0) {
				return order;
			}
			i = Math.max(endA, i + 1);
			j = Math.max(endB, j + 1);
		}
		int rest = Integer.compare(a.length() - i, b.length() - j);
		return rest != 0 ? rest : a.compareTo(b);
	}

	private static int digits(String text, int from) {
		int end = from;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		return end;
	}

	private static int numbers(String a, String b) {
		String x = a.replaceFirst("^0+", "");
		String y = b.replaceFirst("^0+", "");
		return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
	}
}

package org.allianceworkbench.publish;

/** Options' values for readers. */
final class OptionText {

	private OptionText() {
	}

	static String of(Object value) {
		return switch (value) {
			case Iterable<?> list -> {
				StringBuilder text = new StringBuilder();
				list.forEach(v -> text.append(text.isEmpty() ? "" : ", ").append(of(v)));
				yield text.toString();
			}
			case Boolean truth -> truth ? "yes" : "no";
			case Double number -> number == Math.rint(number) ? Long.toString(number.longValue()) : number.toString();
			default -> value.toString();
		};
	}
}

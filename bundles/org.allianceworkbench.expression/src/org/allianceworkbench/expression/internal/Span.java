package org.allianceworkbench.expression.internal;

/** Characters of a text: from {@code start}, counted from 0, to before {@code end}. */
public record Span(int start, int end) {
}

package org.allianceworkbench.study.exchange.ddi.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.study.exchange.internal.CleanText;

/** An element of a codebook, with its place in the file. */
final class Node {

	private final String name;
	private final int line;
	private final int column;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<Node> children = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();

	Node(String name, int line, int column) {
		this.name = name;
		this.line = line;
		this.column = column;
	}

	/** Name without namespace. */
	String name() {
		return name;
	}

	int line() {
		return line;
	}

	int column() {
		return column;
	}

	List<Node> children() {
		return children;
	}

	Map<String, String> attributes() {
		return attributes;
	}

	/** An attribute, empty when it is not there. */
	String attribute(String wanted) {
		return new CleanText().of(attributes.getOrDefault(wanted, "")).strip();
	}

	void add(String characters) {
		text.append(characters);
	}

	Stream<Node> all(String wanted) {
		return children.stream().filter(each -> each.name.equals(wanted));
	}

	Optional<Node> first(String... path) {
		Optional<Node> at = Optional.of(this);
		for (String step : path) {
			at = at.flatMap(node -> node.all(step).findFirst());
		}
		return at;
	}

	/** The text of a descendant in one line, empty when it is not there. */
	String textOf(String... path) {
		return first(path).map(Node::line1).orElse("");
	}

	/** The text in one line, without the blanks of the file's layout. */
	String line1() {
		return new CleanText().of(text.toString()).replaceAll("\\s+", " ").strip();
	}

	/** The text with its lines, each without blanks around. */
	String lines() {
		return new CleanText().of(text.toString()).strip().lines().map(String::strip).collect(Collectors.joining("\n"));
	}
}

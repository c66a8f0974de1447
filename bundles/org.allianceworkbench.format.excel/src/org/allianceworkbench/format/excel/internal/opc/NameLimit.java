package org.allianceworkbench.format.excel.internal.opc;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/** Counts the different names in a part: parsers keep them all, and take ever longer for each when there are very many. */
final class NameLimit {

	private static final int NAMES = 2000;
	private static final int PREFIXES = 64;
	private static final int RECENT = 256;

	private final Set<String> names = new HashSet<>();
	private final Set<String> prefixes = new HashSet<>();
	private final String[] recent = new String[RECENT];

	/** Takes note of the present element's names; false when there are more than any workbook has. */
	boolean allows(XMLStreamReader reader) {
		int attributes = reader.getAttributeCount();
		int namespaces = reader.getNamespaceCount();
		name(reader.getLocalName());
		if (attributes == 0 && namespaces == 0) {
			return names.size() <= NAMES;
		}
		for (int i = 0; i < attributes; i++) {
			name(reader.getAttributeLocalName(i));
		}
		for (int i = 0; i < namespaces; i++) {
			prefixes.add(String.valueOf(reader.getNamespacePrefix(i)));
		}
		return names.size() <= NAMES && prefixes.size() <= PREFIXES;
	}

	/** The same for the name of a processing instruction. */
	boolean allowsInstruction(XMLStreamReader reader) {
		name(reader.getPITarget());
		return names.size() <= NAMES;
	}

	/** There are few names of one character; otherwise the parser hands out the same text for the same name, nearly always. */
	private void name(String name) {
		if (name.length() == 1 && name.charAt(0) < RECENT) {
			return;
		}
		int slot = name.hashCode() & RECENT - 1;
		if (!name.equals(recent[slot])) {
			recent[slot] = name;
			names.add(name);
		}
	}
}

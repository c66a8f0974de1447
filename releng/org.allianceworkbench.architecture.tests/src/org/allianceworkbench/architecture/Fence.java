package org.allianceworkbench.architecture;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Packages of others that only some rooms may use.
 *
 * @param what the name in messages
 * @param packages beginnings of package (and bundle) names
 * @param mayUse the rooms inside the fence
 */
record Fence(String what, List<String> packages, Predicate<String> mayUse) {

	private static final Set<String> WITHOUT_EMF = Set.of("table", "expression", "format.spss", "format.excel", "format.text",
			"moments",
		"report", "analysis", "publish");

	static final List<Fence> ALL = List.of(
		new Fence("user interface", List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4",
			"org.eclipse.nebula"), room -> isWindow(room)),
		new Fence("POI", List.of("org.apache.poi", "org.apache.xmlbeans"), Set.of("format.excel", "publish")::contains),
		new Fence("JDBC", List.of("java.sql", "javax.sql", "org.sqlite", "org.xerial"), Set.of("store")::contains),
		new Fence("EMF", List.of("org.eclipse.emf"), room -> !WITHOUT_EMF.contains(room)),
		new Fence("chart library", List.of("org.jfree"), room -> room.equals("publish") || isWindow(room)));

	/** Whether this fence forbids a room to use a package or bundle. */
	boolean keepsOut(String room, String used) {
		return !mayUse.test(room) && packages.stream().anyMatch(start -> (used + ".").startsWith(start + "."));
	}

	private static boolean isWindow(String room) {
		return room.equals("ui") || room.startsWith("ui.") || room.equals("app");
	}
}

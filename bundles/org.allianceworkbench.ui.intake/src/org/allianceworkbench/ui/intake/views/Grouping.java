package org.allianceworkbench.ui.intake.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.core.runtime.IAdaptable;

/** What findings are grouped by. */
public enum Grouping {

	/** By rule. */
	RULE("&Rule", finding -> BuiltInRule.titleOf(finding.rule())),
	/** By site. */
	SITE("&Site", finding -> finding.row().site().isEmpty() ? "no site" : "Site " + finding.row().site()),
	/** By client within site. */
	CLIENT("&Client", finding -> finding.row().client().isEmpty() ? "no client"
			: finding.row().site() + "  " + finding.row().client()),
	/** Not at all. */
	NONE("&Nothing", finding -> "");

	/**
	 * Findings that belong together.
	 *
	 * @param name what they have in common
	 * @param lines the findings
	 */
	public record Group(String name, List<FindingLine> lines) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return adapter == OpenStudy.class ? adapter.cast(lines.get(0).study()) : null;
		}
	}

	private final String label;
	private final Function<Finding, String> name;

	Grouping(String label, Function<Finding, String> name) {
		this.label = label;
		this.name = name;
	}

	String label() {
		return label;
	}

	/** The groups of findings in the order of their names; the findings themselves when there are to be no groups. */
	List<?> of(List<FindingLine> lines) {
		if (this == NONE) {
			return lines;
		}
		Map<String, List<FindingLine>> groups = new TreeMap<>();
		lines.forEach(line -> groups.computeIfAbsent(name.apply(line.finding()), key -> new ArrayList<>()).add(line));
		return groups.entrySet().stream().map(group -> new Group(group.getKey(), List.copyOf(group.getValue()))).toList();
	}
}

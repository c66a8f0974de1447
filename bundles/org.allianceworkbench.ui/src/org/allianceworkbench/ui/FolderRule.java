package org.allianceworkbench.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Opening and closing of the same folder wait for each other. */
record FolderRule(Path folder) implements ISchedulingRule {

	@Override
	public boolean contains(ISchedulingRule rule) {
		return equals(rule);
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return equals(rule);
	}
}

package org.allianceworkbench.architecture.madeup.right;

import org.allianceworkbench.architecture.madeup.left.Left;

/** The other half of a cycle. */
public interface Right {

	Left left();
}

/** Reports of a whole study: what they are based on, how they are put together, whether the same comes out again. */
package org.allianceworkbench.project.reporting;

/** How long it takes until the first result of each analysis is there. */
package org.allianceworkbench.benchmarks.analyses;

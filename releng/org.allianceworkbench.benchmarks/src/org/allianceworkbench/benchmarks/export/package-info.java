/** Writing large exports. */
package org.allianceworkbench.benchmarks.export;

/** What the analysis commands do. */
package org.allianceworkbench.ui.analysis.internal;

/** What may be wrong with a fit: warnings with their remedy, residuals, influential clusters. */
package org.allianceworkbench.analysis.mixed.diagnostics;

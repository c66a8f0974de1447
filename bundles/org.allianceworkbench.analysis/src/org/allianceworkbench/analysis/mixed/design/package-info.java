/**
 * The specification of a mixed model and the design that a solver needs: columns, groups, residual structure, rows used.
 */
package org.allianceworkbench.analysis.mixed.design;

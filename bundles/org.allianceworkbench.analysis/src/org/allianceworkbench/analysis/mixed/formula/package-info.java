/** Formulas of mixed models in the notation of R's lme4. */
package org.allianceworkbench.analysis.mixed.formula;

/** Fitted mixed models beside each other: fits, likelihood-ratio tests, coefficients. */
package org.allianceworkbench.analysis.compare;

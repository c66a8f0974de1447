/** Fitted models beside each other. */
package org.allianceworkbench.ui.analysis.compare;

/** The tree of everything that open studies hold. */
package org.allianceworkbench.ui.study.explorer;

/** Setting up and looking at a study: the explorer, the data by level, opening and making studies. */
package org.allianceworkbench.ui.study;

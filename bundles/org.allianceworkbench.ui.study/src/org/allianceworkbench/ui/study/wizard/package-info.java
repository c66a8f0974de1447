/** The wizard for a new study. */
package org.allianceworkbench.ui.study.wizard;

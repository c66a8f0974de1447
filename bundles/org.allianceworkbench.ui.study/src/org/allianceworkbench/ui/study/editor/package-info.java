/** The study editor: overview, sites, design, instruments, codebook, rules and derived variables on pages. */
package org.allianceworkbench.ui.study.editor;

/** The course of one client: all occasions, both raters. */
package org.allianceworkbench.ui.study.timeline;

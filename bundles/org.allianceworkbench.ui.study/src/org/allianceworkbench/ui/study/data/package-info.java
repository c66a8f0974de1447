/** A study's data in a grid, one for each level. */
package org.allianceworkbench.ui.study.data;

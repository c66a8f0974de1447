/** What the window's Quick Access finds in the open studies. */
package org.allianceworkbench.ui.study.search;

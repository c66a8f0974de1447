/** The light and the dark appearance of the window. */
package org.allianceworkbench.ui.theme;

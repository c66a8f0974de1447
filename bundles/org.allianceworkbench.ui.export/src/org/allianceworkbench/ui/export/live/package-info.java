/** What an edited export definition would write, computed in the background, and its runs. */
package org.allianceworkbench.ui.export.live;

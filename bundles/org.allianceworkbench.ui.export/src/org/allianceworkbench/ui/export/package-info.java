/** Running a study's export definitions from the window. */
package org.allianceworkbench.ui.export;

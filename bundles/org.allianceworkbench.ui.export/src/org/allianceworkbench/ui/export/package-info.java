/** Export definitions of a study in the window: opening their editors. */
package org.allianceworkbench.ui.export;

/** Long work in the background: progress in units that users know, cancel, failures told in a dialog. */
package org.allianceworkbench.ui.jobs;

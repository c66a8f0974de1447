/** What all parts of the window share: the studies that are open, jobs, failures, images. */
package org.allianceworkbench.ui;

/** The headless application {@code alliance}: every verb of the window on a command line. */
package org.allianceworkbench.cli;

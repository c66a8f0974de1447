/** Where the command line runs: its folder, its terminal, its user. */
package org.allianceworkbench.cli.environment;

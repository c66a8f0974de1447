/** The model of a study: design, sites, instruments, codebook, rules and recipes. */
package org.allianceworkbench.study;

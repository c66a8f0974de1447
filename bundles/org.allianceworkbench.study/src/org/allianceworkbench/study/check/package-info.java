/** Checks of a study's definition: what is wrong, where, and what to do. */
package org.allianceworkbench.study.check;

/** Item providers of the study model: labels, icons and commands. */
package org.allianceworkbench.study.edit;

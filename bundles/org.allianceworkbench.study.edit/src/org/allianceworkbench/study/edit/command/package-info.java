/** Changes of a study's definition as commands with labels that researchers understand; nothing here knows a window. */
package org.allianceworkbench.study.edit.command;

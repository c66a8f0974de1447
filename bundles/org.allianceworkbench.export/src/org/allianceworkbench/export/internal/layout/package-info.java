/** Which variables and rows leave, and how rows are laid out. */
package org.allianceworkbench.export.internal.layout;

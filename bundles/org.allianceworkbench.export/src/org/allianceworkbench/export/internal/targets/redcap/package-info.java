/** Data that REDCap imports, with the data dictionary of a project for them. */
package org.allianceworkbench.export.internal.targets.redcap;

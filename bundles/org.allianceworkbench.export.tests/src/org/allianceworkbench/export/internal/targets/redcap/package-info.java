/** Tests of files for REDCap. */
package org.allianceworkbench.export.internal.targets.redcap;

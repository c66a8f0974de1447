/** Tests of what targets of exports share. */
package org.allianceworkbench.export.internal.targets;

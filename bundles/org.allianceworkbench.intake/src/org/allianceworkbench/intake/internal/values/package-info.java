/** Values of variables as people write and read them. */
package org.allianceworkbench.intake.internal.values;

/** The checks themselves, for values on their way in and for values in the store. */
package org.allianceworkbench.intake.internal.checks;

/** The checks over what is stored. */
package org.allianceworkbench.intake.internal.stored;

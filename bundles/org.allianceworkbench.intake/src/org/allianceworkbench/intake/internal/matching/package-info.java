/** Words: what headers are made of, and what they mean in the field. */
package org.allianceworkbench.intake.internal.matching;

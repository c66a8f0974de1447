/** A recipe brought together with a file's columns: who reads which column, resolved once. */
package org.allianceworkbench.intake.internal.recipe;

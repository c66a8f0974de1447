/** Import: recipes, column matching, checks and findings, commit and revert. */
package org.allianceworkbench.intake;

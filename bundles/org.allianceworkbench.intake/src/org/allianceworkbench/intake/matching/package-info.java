/** How a file could be read: a proposal for a recipe, each part with its confidence and its reason. */
package org.allianceworkbench.intake.matching;

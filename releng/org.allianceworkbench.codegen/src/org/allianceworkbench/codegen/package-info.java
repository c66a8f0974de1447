/**
 * Generates the study model's Java code (<code>src-gen</code>) from its Ecore and generator model, and the parsers of
 * expressions and model formulas from their grammars.
 */
package org.allianceworkbench.codegen;

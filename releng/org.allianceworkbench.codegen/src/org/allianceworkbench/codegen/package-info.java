/** Generates the study model's Java code (<code>src-gen</code>) from its Ecore and generator model. */
package org.allianceworkbench.codegen;

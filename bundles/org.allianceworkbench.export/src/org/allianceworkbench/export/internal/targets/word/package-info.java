/** Codebooks for people: Word documents. */
package org.allianceworkbench.export.internal.targets.word;

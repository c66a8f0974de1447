/** Tests of Word codebooks. */
package org.allianceworkbench.export.internal.targets.word;

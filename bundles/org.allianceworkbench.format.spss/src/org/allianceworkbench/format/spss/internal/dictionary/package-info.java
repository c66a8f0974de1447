/**
 * The dictionary of a system file: its records as they are, and what they mean together.
 * <p>
 * Source: PSPP developers' guide, "System File Format".
 */
package org.allianceworkbench.format.spss.internal.dictionary;

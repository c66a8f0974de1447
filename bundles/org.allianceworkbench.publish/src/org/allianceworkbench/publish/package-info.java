/**
 * Reports on paper and screen: HTML, Word, JSON, text. Figures are drawn in {@link org.allianceworkbench.publish.figure}, numbers
 * written in {@link org.allianceworkbench.publish.number}.
 */
package org.allianceworkbench.publish;

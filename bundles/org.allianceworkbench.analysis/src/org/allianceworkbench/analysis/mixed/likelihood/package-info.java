/**
 * The likelihood of a linear mixed model as S = [X y]' V^-1 [X y] and log|V|, with exact first and second derivatives.
 */
package org.allianceworkbench.analysis.mixed.likelihood;

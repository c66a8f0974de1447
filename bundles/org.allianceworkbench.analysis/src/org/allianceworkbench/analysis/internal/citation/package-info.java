/** Works that reports cite. */
package org.allianceworkbench.analysis.internal.citation;

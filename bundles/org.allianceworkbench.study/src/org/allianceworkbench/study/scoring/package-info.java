/** How scales are scored: reversed items, sums and means, and how many answers may be missing. */
package org.allianceworkbench.study.scoring;

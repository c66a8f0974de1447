/** Cross-product moments per cluster, from which mixed models are fitted. */
package org.allianceworkbench.moments;

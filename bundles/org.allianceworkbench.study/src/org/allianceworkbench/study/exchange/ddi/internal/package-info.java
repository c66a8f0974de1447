/** DDI Codebook 2.5. */
package org.allianceworkbench.study.exchange.ddi.internal;

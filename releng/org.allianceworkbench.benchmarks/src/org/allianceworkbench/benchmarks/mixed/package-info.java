/** Speed of mixed models beside R's lme4 and nlme on the same data. */
package org.allianceworkbench.benchmarks.mixed;

/** REDCap data dictionaries. */
package org.allianceworkbench.study.exchange.redcap.internal;

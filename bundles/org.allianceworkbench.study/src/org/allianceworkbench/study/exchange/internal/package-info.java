/** What reading and writing of codebooks in all formats share. */
package org.allianceworkbench.study.exchange.internal;

/**
 * The service that a kind of data file offers: to recognise, read, describe and write it.
 */
package org.allianceworkbench.table.format;

/**
 * Comma- and tab-separated text, read and written, over FastCSV.
 *
 * <pre>
 * Table table = new TextFormat().read(file, ReadOptions.NONE.withDelimiter(';').withEncoding("windows-1252"));
 * </pre>
 */
package org.allianceworkbench.format.text;

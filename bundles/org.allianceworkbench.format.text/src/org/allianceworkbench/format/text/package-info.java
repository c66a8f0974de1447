/**
 * Comma- and tab-separated text, read and written, over FastCSV.
 *
 * <pre>
 * TextFormat text = new TextFormat();
 * Table table = text.read(file, ReadOptions.NONE.withDelimiter(';').withEncoding("windows-1252"));
 * double first = table.column("wai").number(0);
 * text.losses(copy, table.info(), table.specs()).forEach(System.out::println);
 * text.write(copy, table);
 * </pre>
 *
 * Separator, decimal mark, encoding and header are recognised where the options don't give them. A file that is longer than
 * memory is read in batches by {@link org.allianceworkbench.format.text.TextFormat#open}.
 */
package org.allianceworkbench.format.text;

/**
 * Excel workbooks, read and written.
 *
 * <pre>
 * ExcelFormat excel = new ExcelFormat();
 * try (TableReader reader = excel.open(file, ReadOptions.NONE.withSheet("Ratings"));
 * 		TableWriter writer = excel.create(copy, reader.info(), reader.columns())) {
 * 	for (Optional&lt;Table&gt; batch = reader.next(); batch.isPresent(); batch = reader.next()) {
 * 		writer.write(batch.get());
 * 	}
 * 	writer.finish();
 * 	reader.warnings().forEach(System.out::println);
 * }
 * </pre>
 *
 * {@link org.allianceworkbench.format.excel.ExcelFormat} reads tables, plain cells and descriptions, and writes tables;
 * {@link org.allianceworkbench.format.excel.ExcelGridWriter} writes plain cells. Inside, {@code opc} opens a zipped workbook's
 * parts and their XML, {@code xlsx}, {@code xlsb} and {@code xls} make cells of them, {@code write} writes, and
 * {@code codebook} keeps what a sheet of cells can't say. Apache POI opens OLE2 containers, decrypts, and writes the formulas of
 * {@code .xls}.
 */
package org.allianceworkbench.format.excel;

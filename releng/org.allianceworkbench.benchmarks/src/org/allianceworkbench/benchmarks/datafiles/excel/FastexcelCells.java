package org.allianceworkbench.benchmarks.datafiles.excel;

import java.io.File;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.benchmarks.harness.Task;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Takes every cell by fastexcel-reader, which leaves dates as numbers. Arguments: the file. */
public final class FastexcelCells implements Task {

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		long cells = 0;
		double sum = 0;
		try (ReadableWorkbook workbook = new ReadableWorkbook(new File(arguments.get(0)));
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			for (Iterator<Row> it = rows.iterator(); it.hasNext();) {
				for (Cell cell : it.next()) {
					cells++;
					sum += cell.getType() == CellType.NUMBER ? cell.asNumber().doubleValue() : cell.asString().length();
				}
			}
		}
		return new Outcome(cells, Math.round(sum));
	}
}

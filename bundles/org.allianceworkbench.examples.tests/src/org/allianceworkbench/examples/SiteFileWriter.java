package org.allianceworkbench.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.examples.internal.ExampleData;
import org.allianceworkbench.examples.internal.SiteA;
import org.allianceworkbench.examples.internal.SiteB;
import org.allianceworkbench.examples.internal.SiteC;
import org.allianceworkbench.format.excel.ExcelGridWriter;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.table.grid.Cell;

/** Writes the shipped files anew from the simulation; run it after a change of the generator. */
public final class SiteFileWriter {

	private SiteFileWriter() {
	}

	/** Writes them into the folder named. */
	public static void main(String[] arguments) throws IOException {
		write(Path.of(arguments[0]));
	}

	static void write(Path folder) throws IOException {
		ExampleData data = ExampleData.simulate();
		new SpssFormat().write(folder.resolve("siteA.sav"), SiteA.table(data.siteA()));
		SiteB siteB = new SiteB(data.siteB());
		try (ExcelGridWriter writer = new ExcelGridWriter(folder.resolve("siteB.xlsx"))) {
			writer.sheet(SiteB.SHEET, 0);
			for (List<Cell> row : siteB.rows()) {
				if (row.isEmpty()) {
					writer.blankRows(1);
				} else {
					writer.row(row);
				}
			}
			siteB.merges().forEach(writer::merge);
			writer.finish();
		}
		Files.writeString(folder.resolve("siteC.csv"), SiteC.text(data.siteC()), StandardCharsets.UTF_8);
	}
}

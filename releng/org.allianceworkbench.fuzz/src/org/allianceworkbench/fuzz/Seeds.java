package org.allianceworkbench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.ValueLabels;
import org.allianceworkbench.table.format.TableFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Small files from which the fuzzer starts: ratings of a few sessions with labels and missing codes. */
final class Seeds {

	private static final String LONG_TEXT = "a remark that is longer than two hundred and fifty-five bytes ".repeat(5);

	private Seeds() {
	}

	static byte[] sav() {
		return written(new SpssFormat(), "sav");
	}

	static byte[] zsav() {
		return written(new SpssFormat(), "zsav");
	}

	static byte[] xlsx() {
		return written(new ExcelFormat(), "xlsx");
	}

	/** A portable file with a number, a text, labels and missing values, in lines of 80 characters. */
	static byte[] por() {
		String digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
		String table = "0".repeat(64) + digits + " .<(+|&[]!$*);^-/|,%_>?`:$@'=\"000000~-0000123456789000-()0{}\\"
				+ "0".repeat(256 - 64 - 62 - 63);
		String body = "ASCII SPSS PORT FILE                    ".repeat(5) + table + "SPSSPORT" + "A8/202411236/101500"
				+ "19/workbench"
				+ "42/5A/70/4/BOND5/9/2/5/9/2/" + "87/2R/" + "C4/Bond" + "78/4/NAME1/8/0/1/8/0/"
				+ "D1/4/BOND2/1/5/never7/6/always" + "F" + "4/5/Lotte" + "*.2/Jo" + "1.C/1/x" + "-2R/0/" + "ZZZZ";
		StringBuilder lines = new StringBuilder();
		for (int at = 0; at < body.length(); at += 80) {
			lines.append(body, at, Math.min(body.length(), at + 80)).append("\r\n");
		}
		return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	/** The kinds of text files that spreadsheets write. */
	static List<byte[]> csv() {
		return List.of(
				text("id,role,bond,date,note\n1,CLIENT,4.5,2024-03-05,\"a \"\"b\"\",\nc\"\n2,THERAPIST,,2024-04-05,x\n",
						StandardCharsets.UTF_8),
				text("\uFEFFid;bond;datum\r\n007;4,5;05.03.2024\r\n008;k.A.;31.02.2024\r\n", StandardCharsets.UTF_8),
				text("\uFEFFid\tbond\n1\t2\n", StandardCharsets.UTF_16LE), text("id;Größe\n1;5\n",
				Charset.forName("windows-1252")));
	}

	/** An old workbook with numbers, texts, dates, a formula, a merged header and an error. */
	static byte[] xls() {
		try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("Ratings");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
			row(sheet, 0, "", "Session 1", "");
			row(sheet, 1, "id", "bond", "goal");
			for (int i = 2; i < 6; i++) {
				Row row = row(sheet, i, "c" + i);
				row.createCell(1).setCellValue(i / 2.0);
				Cell formula = row.createCell(2);
				formula.setCellFormula(i == 4 ? "1/0" : "B" + (i + 1) + "*2");
			}
			workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue(true);
			workbook.write(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Row row(Sheet sheet, int number, String... texts) {
		Row row = sheet.createRow(number);
		for (int i = 0; i < texts.length; i++) {
			row.createCell(i).setCellValue(texts[i]);
		}
		return row;
	}

	private static byte[] text(String text, Charset charset) {
		return text.getBytes(charset);
	}

	private static byte[] written(TableFormat format, String extension) {
		try {
			Path file = Files.createTempDirectory("seed").resolve("seed." + extension);
			format.write(file, ratings());
			byte[] bytes = Files.readAllBytes(file);
			Files.delete(file);
			Files.delete(file.getParent());
			return bytes;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Table ratings() {
		ColumnSpec client = ColumnSpec.text("client_identifier").label("Client").width(12).build();
		ColumnSpec bond = ColumnSpec.number("bond").label("Bond").measure(Measure.SCALE)
				.valueLabels(ValueLabels.of(1, "never", 7, "always", 97, "refused"))
				.missing(MissingValues.range(90, Double.POSITIVE_INFINITY, -1)).build();
		ColumnSpec date = ColumnSpec.of("session_date", ColumnType.DATE).attributes(Map.of("Level", List.of("occasion"))).build();
		ColumnSpec remark = ColumnSpec.text("remark").width(400).valueLabels(ValueLabels.of("none", "nothing said"))
				.missing(MissingValues.of("n/a")).build();
		return Table.of(Column.of(client, new String[] { "c1", "c2", "c3", "c4" }),
				Column.of(bond, new double[] { 4, 97, Double.NaN, 1.25 }),
				Column.of(date, new double[] { 13_900_000_000.0, Double.NaN, 13_900_086_400.0, 13_900_172_800.0 }),
				Column.of(remark, new String[] { "n/a", LONG_TEXT, "", "none" }));
	}
}

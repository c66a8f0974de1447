package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.ValueLabels;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PSPP makes a system file of a portable file; what we read of both is the same. */
class PortablePsppTest {

	private static final int ROWS = 2000;

	private final SpssFormat format = new SpssFormat();

	@TempDir
	Path folder;

	@BeforeEach
	void psppIsInstalled() throws InterruptedException {
		boolean there;
		try {
			there = run("pspp-convert", "--version") == 0 && run("pspp", "--version") == 0;
		} catch (IOException e) {
			there = false;
		}
		if (!there) {
			System.out.println("skipped: PSPP is not installed (Debian package pspp)");
		}
		Assumptions.assumeTrue(there, "PSPP is not installed");
	}

	private static int run(String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return process.exitValue();
	}

	@Test
	void realPortableFilesAreWhatPsppMakesOfThem() throws IOException, InterruptedException {
		List<Path> files = SharedFolder.files(SharedFolder.folder("corpus/spss"), n -> n.endsWith(".por"));
		assertThat(files).hasSizeGreaterThan(4);
		for (Path file : files) {
			compare(file);
		}
	}

	@Test
	void whatPsppExportsIsWhatItImports() throws IOException, InterruptedException {
		long seed = Long.getLong("seed", System.nanoTime());
		Random random = new Random(seed);
		double[] any = new double[ROWS];
		double[] decimals = new double[ROWS];
		String[] texts = new String[ROWS];
		for (int row = 0; row < ROWS; row++) {
			any[row] = row % 7 == 0 ? Double.NaN : random.nextGaussian() * Math.pow(10, random.nextInt(500) - 250);
			decimals[row] = random.nextInt(1_000_000) / 100.0 * (random.nextBoolean() ? 1 : -1);
			texts[row] = " ".repeat(random.nextInt(3)) + "x".repeat(random.nextInt(90)) + " z" + row;
		}
		Table table = Table.of(
				Column.of(ColumnSpec.number("any_number").label("Any number").missing(MissingValues.of(98, 99)).build(), any),
				Column.of(ColumnSpec.number("decimals").valueLabels(ValueLabels.of(1, "one", 2.5, "two and a half"))
						.missing(MissingValues.range(Double.NEGATIVE_INFINITY, -1, 99)).build(), decimals),
				Column.of(ColumnSpec.text("note").valueLabels(ValueLabels.of("x z1", "label")).build(), texts));
		format.write(folder.resolve("r.sav"), table);
		String syntax = "GET FILE='" + folder.resolve("r.sav") + "'.\nADD DOCUMENT 'first line' 'second'.\nEXPORT OUTFILE='"
				+ folder.resolve("r.por") + "' /DIGITS=15.\nWEIGHT BY decimals.\nEXPORT OUTFILE='" + folder.resolve("w.por")
				+ "'.\n";
		assertThat(run("pspp", Files.writeString(folder.resolve("s.sps"), syntax).toString())).isZero();
		int cells = compare(folder.resolve("r.por"));
		System.out.println(cells + " cells of PSPP's export are what PSPP itself imports, -Dseed=" + seed);
		Table read = format.read(folder.resolve("r.por"), ReadOptions.NONE);
		assertThat(read.info().documents()).contains("first line", "second");
		// PSPP 1.6.2 puts the weight before the number of variables, where it does not find it itself
		assertThat(format.read(folder.resolve("w.por"), ReadOptions.NONE).info().weight()).contains("DECIMALS");
		for (int row = 0; row < ROWS; row++) {
			assertThat(read.columns().get(1).number(row)).isEqualTo(decimals[row]);
			assertThat(read.columns().get(2).text(row)).isEqualTo(texts[row]);
		}
	}

	/**
	 * Compares dictionary and cells; PSPP rounds twice, so that numbers may be a few steps apart. Returns the number of cells.
	 */
	private int compare(Path file) throws IOException, InterruptedException {
		Path converted = folder.resolve(file.getFileName() + ".sav");
		assertThat(run("pspp-convert", file.toString(), converted.toString())).isZero();
		Table ours = format.read(file, ReadOptions.NONE);
		Table theirs = format.read(converted, ReadOptions.NONE);
		String name = file.getFileName().toString();
		assertThat(described(ours)).as(name).isEqualTo(described(theirs));
		assertThat(ours.info()).as(name).isEqualTo(theirs.info());
		assertThat(ours.rowCount()).as(name).isEqualTo(theirs.rowCount());
		int cells = 0;
		for (int c = 0; c < ours.columns().size(); c++) {
			for (int row = 0; row < ours.rowCount(); row++, cells++) {
				assertThat(same(ours.columns().get(c), theirs.columns().get(c), row)).as("%s, column %s, row %s", name, c, row)
						.isTrue();
			}
		}
		return cells;
	}

	private static boolean same(Column ours, Column theirs, int row) {
		if (!ours.spec().type().isNumeric()) {
			return ours.text(row).equals(theirs.text(row));
		}
		double a = ours.number(row);
		double b = theirs.number(row);
		// its powers of 30 below 1e-290 are subnormal and have few digits
		return Double.isNaN(a) ? Double.isNaN(b) : Math.abs(a - b) <= (Math.abs(b) < 1e-290 ? 1e-10 : 1e-14) * Math.abs(b);
	}

	private static List<String> described(Table table) {
		List<String> described = new ArrayList<>();
		for (ColumnSpec spec : table.specs()) {
			// HIGHEST THRU HIGHEST, see aRangeThatPsppLostTheLowEndOfHoldsNothingAndIsTold
			String missing = spec.missing().toString().replaceAll("low=(1.7976931348623157E308|Infinity), high=Infinity",
					"nothing");
			described.add(spec.name().toUpperCase(Locale.ROOT) + " " + spec.type() + " " + spec.width() + " '"
					+ spec.label()
					+ "' " + sorted(spec.valueLabels()) + " " + missing + " " + spec.measure() + " " + spec.format() + " "
					+ spec.writeFormat() + " " + spec.alignment() + " " + spec.role());
		}
		return described;
	}

	private static List<String> sorted(ValueLabels labels) {
		return labels.entries().stream().map(Object::toString).sorted().toList();
	}
}

package org.allianceworkbench.project.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.Conversion;
import org.allianceworkbench.project.ConversionResult;
import org.allianceworkbench.project.Formats;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.format.TableFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real SPSS files converted to SPSS files: what is read again is what was read first, but for what was said to be lost. */
class CorpusConversionTest {

	private final Formats formats = Catalogue.installed().formats();
	private final List<String> wrong = new ArrayList<>();
	private long values;

	@TempDir
	Path folder;

	private static List<Path> corpus() throws IOException {
		Path at = Path.of("").toAbsolutePath();
		while (at != null && !(Files.exists(at.resolve("mvnw")) && Files.isDirectory(at.resolve("bundles")))) {
			at = at.getParent();
		}
		Path corpus = at == null ? Path.of("shared") : at.resolveSibling("shared").resolve("corpus/spss");
		if (!Files.isDirectory(corpus)) {
			System.out.println("skipped: there is no folder shared/corpus/spss beside the project");
		}
		Assumptions.assumeTrue(Files.isDirectory(corpus), "no folder shared/corpus/spss");
		try (Stream<Path> files = Files.list(corpus)) {
			return files.filter(file -> file.getFileName().toString().matches("(?i).*\\.(sav|zsav|por)")).sorted().toList();
		}
	}

	@Test
	void everyFileComesBackAsItWas() throws Exception {
		int converted = 0;
		int unreadable = 0;
		for (Path file : corpus()) {
			Table source;
			try {
				source = formats.detect(file).read(file, ReadOptions.NONE);
			} catch (IOException | ProjectException e) {
				unreadable++;
				continue;
			}
			for (String extension : List.of("sav", "zsav")) {
				Path target = folder.resolve("copy." + extension);
				ConversionResult result = new Conversion(formats, file, ReadOptions.NONE, target, true).run(Progress.NONE);
				TableFormat format = formats.detect(target);
				compare(file.getFileName() + " as ." + extension, source, format.read(target, ReadOptions.NONE), result.losses());
				converted++;
			}
		}
		System.out.printf("%d conversions, %,d values compared; %d files that nobody can read%n", converted, values, unreadable);
		assertThat(wrong).isEmpty();
		assertThat(converted).isGreaterThan(100);
	}

	private void compare(String which, Table was, Table is, List<String> losses) {
		same(which, "file label", was.info().label().stripTrailing(), is.info().label().stripTrailing(), losses);
		same(which, "documents", was.info().documents(), is.info().documents(), losses);
		same(which, "weight", was.info().weight(), is.info().weight(), losses);
		same(which, "attributes", was.info().attributes(), is.info().attributes(), losses);
		same(which, "multiple response sets", was.info().multipleResponseSets(), is.info().multipleResponseSets(), losses);
		same(which, "number of rows", was.rowCount(), is.rowCount(), losses);
		same(which, "columns", was.specs().stream().map(ColumnSpec::name).toList(), is.specs().stream().map(ColumnSpec::name)
				.toList(), losses);
		for (int c = 0; c < Math.min(was.columns().size(), is.columns().size()); c++) {
			column(which, was.columns().get(c), is.columns().get(c), losses);
		}
	}

	private void column(String which, Column was, Column is, List<String> losses) {
		String at = which + ", " + was.spec().name();
		List<String> mine = losses.stream().filter(loss -> loss.contains(was.spec().name())).toList();
		same(at, "type", was.spec().type(), is.spec().type(), mine);
		same(at, "label", was.spec().label(), is.spec().label(), mine);
		same(at, "value labels", was.spec().valueLabels(), is.spec().valueLabels(), mine);
		same(at, "missing values", bounded(was.spec().missing()), bounded(is.spec().missing()), mine);
		same(at, "measure", was.spec().measure(), is.spec().measure(), mine);
		same(at, "format", shown(was.spec().format()), shown(is.spec().format()), mine);
		same(at, "write format", shown(was.spec().writeFormat()), shown(is.spec().writeFormat()), mine);
		if (was.spec().displayWidth() > 0) {
			same(at, "display width", was.spec().displayWidth(), is.spec().displayWidth(), mine);
		}
		same(at, "alignment", was.spec().alignment(), is.spec().alignment(), mine);
		same(at, "role", was.spec().role(), is.spec().role(), mine);
		same(at, "attributes", was.spec().attributes(), is.spec().attributes(), mine);
		for (int row = 0; row < Math.min(was.size(), is.size()); row++) {
			values++;
			if (!was.value(row).equals(is.value(row)) && wrong.size() < 50) {
				same(at, "row " + (row + 1), was.value(row), is.value(row), mine);
			}
		}
	}

	/** HIGHEST thru HIGHEST: the largest number stands for infinity in a system file, and no other value is there. */
	private static MissingValues bounded(MissingValues missing) {
		return new MissingValues(missing.discrete(), missing.range().map(range -> new MissingValues.Range(bound(range.low()),
				bound(range.high()))));
	}

	private static double bound(double number) {
		return Math.abs(number) == Double.MAX_VALUE ? Math.copySign(Double.POSITIVE_INFINITY, number) : number;
	}

	/** The width of a text is its storage's, whatever its format says. */
	private static String shown(DisplayFormat format) {
		return format.type().equals("A") ? "A" : format.toString();
	}

	private void same(String which, String what, Object was, Object is, List<String> losses) {
		if (!was.equals(is) && losses.isEmpty() && wrong.size() < 50) {
			wrong.add(which + ": " + what + " was " + was + " and is " + is);
		}
	}
}

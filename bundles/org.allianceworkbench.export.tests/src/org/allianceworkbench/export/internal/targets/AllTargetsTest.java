package org.allianceworkbench.export.internal.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.export.internal.targets.csv.CsvTarget;
import org.allianceworkbench.export.internal.targets.excel.ExcelTargets;
import org.allianceworkbench.export.internal.targets.mplus.MplusTarget;
import org.allianceworkbench.export.internal.targets.r.RTarget;
import org.allianceworkbench.export.internal.targets.redcap.RedcapTarget;
import org.allianceworkbench.export.internal.targets.spss.SpssSyntaxTarget;
import org.allianceworkbench.export.internal.targets.spss.SpssTargets;
import org.allianceworkbench.export.internal.targets.stata.StataTarget;
import org.allianceworkbench.export.internal.targets.word.WordCodebookTarget;
import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.ValueLabels;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every target. */
class AllTargetsTest {

	@TempDir
	Path folder;

	static Stream<ExportTarget> targets() {
		return Stream.of(new SpssTargets().target("sav", "SPSS", new SpssFormat()),
				new SpssTargets().target("zsav", "SPSS", new SpssFormat()), new ExcelTargets().target("xlsx", "Excel",
						new ExcelFormat()), new CsvTarget(), new StataTarget(), new RTarget(), new SpssSyntaxTarget(),
						new MplusTarget(),
				new RedcapTarget(), new WordCodebookTarget());
	}

	private Map<String, byte[]> write(ExportTarget target, Table table, String name) throws IOException {
		ExportContent content = Samples.content(table, target, Map.of());
		content.export().setPacking(ExportPacking.FOLDER);
		assertThat(target.losses(content)).doesNotContain("").doesNotHaveDuplicates();
		Path own = Files.createDirectory(folder.resolve(name));
		TargetOutput written = target.write(content, own, "data", Progress.NONE);
		assertThat(written.files().stream().map(f -> f.getFileName().toString())).as("files of " + target.id())
				.containsExactlyElementsOf(target.files(content.export(), "data"));
		Map<String, byte[]> bytes = new java.util.TreeMap<>();
		try (Stream<Path> all = Files.list(own)) {
			for (Path file : all.toList()) {
				bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
		}
		assertThat(bytes.keySet()).containsExactlyInAnyOrderElementsOf(target.files(content.export(), "data"));
		return bytes;
	}

	/** Texts with zero bytes and half characters, names that nobody takes, labels of everything. */
	private static Table worst() {
		String hostile = "a\0b \u0007 \u2028 ]]> <b> & ' \" \\ $(rm) %s {0}";
		ColumnSpec number = ColumnSpec.number("=cmd|' /C calc'!A0").label(hostile).missing(new MissingValues(
				MissingValues.of(-9, 97, 98, 99).discrete(),
				java.util.Optional.of(new MissingValues.Range(Double.NEGATIVE_INFINITY,
						-100)))).valueLabels(ValueLabels.of(1, hostile, 2, "", 2.5, "half", 97, "x".repeat(300))).build();
		return new Table(TableInfo.NONE.withLabel(hostile), List.of(
				Column.of(number, new double[] { 1, -200, Double.NaN, 99 }),
				Column.of(ColumnSpec.text("Größe in cm (über Alles) und noch viel länger als ein Name je war, 日本語").label(hostile)
						.missing(MissingValues.of("refused to answer")).valueLabels(ValueLabels.of("a", hostile)).build(),
						new String[] { hostile, null, "", "😀".repeat(20_000) }),
				Column.of(ColumnSpec.of("date", ColumnType.DATE).build(), new double[] { -1e9, 13_000_000_000.5, Double.NaN, 0 }),
				Column.of(ColumnSpec.of("time", ColumnType.TIME).build(), new double[] { -5, 90_000.25, Double.NaN, 0 })));
	}

	@ParameterizedTest
	@MethodSource("targets")
	void theSameContentGivesTheSameFiles(ExportTarget target) throws IOException {
		Map<String, byte[]> first = write(target, Samples.everything(), "first");
		Map<String, byte[]> second = write(target, Samples.everything(), "second");
		first.forEach((name, bytes) -> assertThat(Arrays.equals(bytes, second.get(name))).as(name).isTrue());
	}

	@ParameterizedTest
	@MethodSource("targets")
	void nothingThatAStudyCanHoldBreaksIt(ExportTarget target) throws IOException {
		assertThat(write(target, worst(), "worst")).isNotEmpty();
		assertThat(write(target, Samples.hostile(), "hostile")).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("targets")
	void tablesWithoutRowsAndColumnsWithoutValuesAreWritten(ExportTarget target) throws IOException {
		List<Column> none = new ArrayList<>();
		List<Column> empty = new ArrayList<>();
		for (Column column : Samples.everything().columns()) {
			boolean number = column.spec().type().isNumeric();
			none.add(number ? Column.of(column.spec(), new double[0]) : Column.of(column.spec(), new String[0]));
			empty.add(number ? Column.of(column.spec(), new double[] { Double.NaN }) : Column.of(column.spec(), new String[1]));
		}
		assertThat(write(target, Table.of(none), "none")).isNotEmpty();
		assertThat(write(target, Table.of(empty), "empty")).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("targets")
	void theUserCanStopIt(ExportTarget target) throws IOException {
		ExportContent content = Samples.content(Samples.random(1, 100_000), target, Map.of());
		Path own = Files.createDirectory(folder.resolve("stopped"));
		Progress stopping = new Progress() {
			@Override
			public void begin(String task, long total, String unit) {
				// it is stopped while it writes
			}

			@Override
			public void worked(long done) {
				// it is stopped while it writes
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		Assertions.assertThatThrownBy(() -> target.write(content, own, "data", stopping)).isInstanceOf(CancelledException.class);
	}

	@ParameterizedTest
	@MethodSource("targets")
	void optionsAreDescribed(ExportTarget target) {
		assertThat(target.description()).endsWith(".");
		target.options().forEach(option -> {
			assertThat(option.label()).isNotBlank();
			assertThat(option.help()).endsWith(".");
			assertThat(option.allows(option.byDefault())).isTrue();
		});
	}

	@Test
	void noProgramGetsANameThatBeginsWithAnUnderscore() {
		assertThat(new NameRule("SPSS", 64, "_.$#@", false, java.util.Set.of()).fit(java.util.List.of("_n", "a_n")).names())
				.containsExactly("v_n", "a_n");
	}
}

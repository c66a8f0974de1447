package org.allianceworkbench.project.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.format.TableFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each target's files are read back and compared, and whatever is changed afterwards is found. */
class VerificationTest {

	@TempDir
	Path folder;

	private StudyProject project;
	private StudyExports exports;

	@BeforeEach
	void bringIn() throws Exception {
		project = OneSite.create(folder);
		exports = new StudyExports(project);
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	static Stream<Export> everyTarget() {
		return Stream.of(OneSite.export("sav", ExportPacking.FILE), OneSite.export("zsav", ExportPacking.ZIP),
				OneSite.export("xlsx", ExportPacking.FOLDER), OneSite.export("csv", ExportPacking.FILE),
				OneSite.export("csv", ExportPacking.ZIP, "spreadsheets", "yes"),
				OneSite.export("csv", ExportPacking.FOLDER, "separator", "tab"), OneSite.export("dta", ExportPacking.FILE),
				OneSite.export("dta", ExportPacking.FILE, "missing", "codes"), OneSite.export("r", ExportPacking.FILE),
				OneSite.export("r", ExportPacking.FILE, "form", "labelled"), OneSite.export("sps", ExportPacking.ZIP),
				OneSite.export("mplus", ExportPacking.FILE), OneSite.export("redcap", ExportPacking.FOLDER),
				OneSite.export("docx", ExportPacking.FILE));
	}

	@ParameterizedTest
	@MethodSource("everyTarget")
	void whatWasWrittenIsReadBack(Export export) throws Exception {
		for (ExportLayout layout : ExportLayout.values()) {
			export.setLayout(layout);
			if (layout == ExportLayout.THERAPIST) {
				continue;
			}
			ExportResult result = exports.run(export, ExportRun.REPLACING, Progress.NONE);
			Verification verified = exports.verify(export, result, ExportRun.PLAIN, Progress.NONE);
			assertThat(verified.differences()).as(export.getTarget() + " " + layout).isEmpty();
			if (export.getTarget().equals("docx")) {
				assertThat(verified.file()).isEmpty();
			} else {
				assertThat(verified.values()).as(export.getTarget() + " " + layout).isGreaterThanOrEqualTo(result.rows() * 5);
			}
			assertThat(verified.files()).isEqualTo(result.files().stream().map(f -> f.name()).toList());
		}
		try (Stream<Path> left = Files.list(project.folder().output())) {
			assertThat(left.map(path -> path.getFileName().toString())).as("what it had unpacked is gone")
					.noneMatch(name -> name.startsWith("."));
		}
	}

	private record Change(String file, String part, String from, String to) {
	}

	private static Arguments changes(String target, String name, String part, String cell, String... others) {
		return Arguments.of(target, Stream.concat(Stream.of(cell), Stream.of(others)).map(each -> {
			String[] words = each.split("\\|", -1);
			return words.length == 2 ? new Change(name, part, words[0], words[1])
					: new Change(words[0], words[1], words[2], words[3]);
		}).toList());
	}

	/** One cell, one label, one missing code of each target. */
	static Stream<Arguments> tampering() {
		return Stream.of(
				changes("csv", "out.csv", "", "CLIENT,CBT,2024-03-04,3,2|CLIENT,CBT,2024-03-04,2,2",
						"out.datapackage.json||Mood today|Moon today", "out.datapackage.json||refused|refuted",
						"out.ddi.xml||so so|so lala"),
				changes("xlsx", "out.xlsx", "xl/worksheets/sheet1.xml", "=1+1|=1+2", "out.xlsx|xl/worksheets/sheet2.xml|Mood today"
						+ "|Moon today", "out.xlsx|xl/worksheets/sheet3.xml|refused|refuted"),
				changes("dta", "out.dta", "", "\u0003\u0002=1+1|\u0002\u0002=1+1", "Mood today|Moon today", "refused|refuted",
						"not asked|not usked"),
				changes("r", "out.csv", "", "CLIENT,CBT,2024-03-04,3,2|CLIENT,CBT,2024-03-04,2,2", "out.R||Mood today|Moon today",
						"out.R||missing = c(8, 9)|missing = c(7, 9)"),
				changes("sps", "out.csv", "", "CLIENT,CBT,2024/03/04,3,2|CLIENT,CBT,2024/03/04,2,2",
						"out.sps||Mood today|Moon today", "out.sps||MISSING VALUES mood (8|MISSING VALUES mood (7"),
				changes("mplus", "out.dat", "", " 3 2|| 2 2".replace("||", "|"), "out.codes.csv||so so|so lala",
						"out.inp||8|7"),
				changes("redcap", "out.csv", "", ",3,2,|,2,2,", "out.dictionary.csv||Mood today|Moon today",
						"out.dictionary.csv||1\\, bad|1\\, bud".replace("\\", "")),
				changes("docx", "out.docx", "word/document.xml", "Mood today|Moon today", "refused|refuted", "so so|so lala"));
	}

	@ParameterizedTest
	@MethodSource("tampering")
	void whatIsChangedAfterwardsIsFound(String target, List<Change> changes) throws Exception {
		for (ExportPacking packing : List.of(ExportPacking.FOLDER, ExportPacking.ZIP)) {
			Export export = OneSite.export(target, packing);
			for (Change change : changes) {
				ExportResult result = exports.run(export, ExportRun.REPLACING, Progress.NONE);
				change(result.file(), packing, change);
				Verification verified = exports.verify(export, result, ExportRun.PLAIN, Progress.NONE);
				assertThat(verified.differences()).as(change.toString()).hasSize(1).first().asString()
						.contains(change.part().isEmpty() ? change.file().endsWith(".dta") || change == changes.get(0) ? " " : change
								.file() + ", line " : change == changes.get(0) && target.equals("xlsx") ? "remark" : change.part());
				assertThat(verified.holds()).isFalse();
			}
		}
	}

	private static void change(Path place, ExportPacking packing, Change change) throws Exception {
		if (packing == ExportPacking.FOLDER) {
			Path file = place.resolve(change.file());
			Files.write(file, changed(Files.readAllBytes(file), change));
		} else {
			Files.write(place, repacked(Files.readAllBytes(place), "out/" + change.file(), new Change("", change.part(), change
					.from(), change.to())));
		}
	}

	private static byte[] changed(byte[] bytes, Change change) throws Exception {
		if (!change.part().isEmpty()) {
			return repacked(bytes, change.part(), new Change("", "", change.from(), change.to()));
		}
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		String from = new String(change.from().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		String to = new String(change.to().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		assertThat(text).contains(from);
		int at = text.indexOf(from);
		return (text.substring(0, at) + to + text.substring(at + from.length())).getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] repacked(byte[] zip, String part, Change change) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		boolean there = false;
		try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] content = in.readAllBytes();
				there |= entry.getName().equals(part);
				out.write(entry.getName().equals(part) ? changed(content, change) : content);
				out.closeEntry();
			}
		}
		assertThat(there).as(part).isTrue();
		return bytes.toByteArray();
	}

	@Test
	void aNamedLossExplainsOnlyWhatItTells() throws Exception {
		Export export = OneSite.export("sav", ExportPacking.FILE);
		ExportResult result = exports.run(export, ExportRun.PLAIN, Progress.NONE);
		assertThat(result.losses()).filteredOn(loss -> loss.startsWith("reason")).hasSizeGreaterThanOrEqualTo(2);
		Verification verified = exports.verify(export, result, ExportRun.PLAIN, Progress.NONE);
		assertThat(verified.differences()).isEmpty();
		assertThat(verified.explained()).anyMatch(said -> said.contains("reason: its label should be"))
				.anyMatch(said -> said.contains("reason: its missing values should be 1, 3, 5, 7, 9, but reads 1, 3, 5"));
		TableFormat spss = Catalogue.installed().formats().find("spss").orElseThrow();
		Table written = spss.read(result.file(), ReadOptions.NONE);
		tamper(spss, result, written, written.column("reason").spec(), new double[] { 2, 1, 4, 9, 6, 8 });
		assertThat(exports.verify(export, result, ExportRun.PLAIN, Progress.NONE).differences()).singleElement().asString()
				.isEqualTo("row 6, reason: '7' was to be written, but '8' is read.");
		double[] right = { 2, 1, 4, 9, 6, 7 };
		tamper(spss, result, written, written.column("reason").spec().toBuilder().label("How was it?").build(), right);
		assertThat(exports.verify(export, result, ExportRun.PLAIN, Progress.NONE).differences()).singleElement().asString()
				.startsWith("reason: its label should be");
		tamper(spss, result, written, written.column("reason").spec().toBuilder().missing(MissingValues.of(1, 3)).build(), right);
		assertThat(exports.verify(export, result, ExportRun.PLAIN, Progress.NONE).differences()).singleElement().asString()
				.startsWith("reason: its missing values should be 1, 3, 5, 7, 9, but reads 1, 3.");
		tamper(spss, result, written, written.column("reason").spec().toBuilder().missing(MissingValues.of(1, 3, 2)).build(), right);
		assertThat(exports.verify(export, result, ExportRun.PLAIN, Progress.NONE).differences()).singleElement().asString()
				.startsWith("reason: its missing values should be 1, 3, 5, 7, 9, but reads 1, 3, 2.");
	}

	private static void tamper(TableFormat spss, ExportResult result, Table written, ColumnSpec reason, double[] values)
			throws Exception {
		assertThat(written.column("reason").validNumbers()).hasSize(values.length);
		spss.write(result.file(), new Table(written.info(), written.columns().stream().map(column -> column.spec().name().equals(
				"reason") ? Column.of(reason, values) : column).toList()));
	}

	@Test
	void aDamagedOrMissingFileIsADifferenceAndNoFailure() throws Exception {
		Export export = OneSite.export("csv", ExportPacking.FOLDER);
		ExportResult result = exports.run(export, ExportRun.PLAIN, Progress.NONE);
		Files.writeString(result.file().resolve("out.csv"), "site,\"therapist\n");
		assertThat(exports.verify(export, result, ExportRun.PLAIN, Progress.NONE).differences()).singleElement().asString()
				.contains("out.csv: it can't be read as a text table");
		Files.delete(result.file().resolve("out.ddi.xml"));
		assertThat(exports.verify(export, result, ExportRun.PLAIN, Progress.NONE).differences()).hasSize(2)
				.contains("out.ddi.xml is not there.");
	}

	@Test
	void aFileThatNoExportWroteIsNotReplaced() throws Exception {
		Path report = Files.createDirectories(project.folder().output()).resolve("out.docx");
		Files.writeString(report, "a report");
		Export export = OneSite.export("docx", ExportPacking.FILE);
		assertThatThrownBy(() -> exports.run(export, ExportRun.REPLACING, Progress.NONE)).isInstanceOf(RefusedException.class)
				.hasMessageStartingWith("export out: ").hasMessageContaining("no export of this study wrote it");
		assertThat(report).hasContent("a report");
		Files.delete(report);
		exports.run(export, ExportRun.PLAIN, Progress.NONE);
		exports.run(export, ExportRun.REPLACING, Progress.NONE);
	}

	@Test
	void whatIsWrongWithADefinitionIsToldOfTheDefinition() {
		Export export = OneSite.export("csv", ExportPacking.FILE);
		ExportColumn column = StudyFactory.eINSTANCE.createExportColumn();
		column.setVariable("mood");
		column.setName("my mood");
		export.getColumns().add(column);
		assertThatThrownBy(() -> exports.run(export, ExportRun.PLAIN, Progress.NONE)).isInstanceOf(InputException.class)
				.hasMessageStartingWith("export out: a column would be called 'my mood'").hasMessageEndingWith(
						"give mood another name in the definition");
	}
}

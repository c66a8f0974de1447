package org.allianceworkbench.project.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.codebook.CodebookFiles;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;
import org.allianceworkbench.table.format.TableFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's SPSS file into a study and out again. */
class SpssRoundTripTest {

	@TempDir
	Path folder;

	private final Catalogue catalogue = Catalogue.installed();
	private StudyProject project;
	private Table source;

	private static double day(int day) {
		return CalendarSeconds.of(LocalDate.of(2024, 3, day));
	}

	@BeforeEach
	void bringIn() throws Exception {
		Path file = folder.resolve("site.sav");
		source = Table.of(Column.of(ColumnSpec.text("pid").width(4).label("Patient").build(), new String[] { "p1", "p1", "p2" }),
				Column.of(ColumnSpec.text("visit").width(2).build(), new String[] { "S1", "S2", "S1" }),
				Column.of(ColumnSpec.of("seen", ColumnType.DATE).label("Day of the session").measure(Measure.SCALE)
						.build(), new double[] { day(4), day(11), Double.NaN }),
				Column.of(ColumnSpec.number("mood").label("Mood – how are you today?").format(DisplayFormat.number(8, 0))
						.measure(Measure.ORDINAL).valueLabels(ValueLabels.of(1, "bad", 2, "so so", 3, "gut & schön", 8,
								"refused", 9, "not asked"))
						.missing(MissingValues.of(8, 9)).build(), new double[] { 3, 8, 1 }),
				Column.of(ColumnSpec.number("score").label("Score").format(DisplayFormat.number(8, 2)).measure(Measure.SCALE)
						.missing(MissingValues.range(-99, -1, 999)).build(), new double[] { 0.1 + 0.2, -7, 1e-7 }),
				Column.of(ColumnSpec.text("remark").width(60).label("Remark").measure(Measure.NOMINAL).build(),
						new String[] { "=1+1", "", "Größe: „ok“" }));
		TableFormat spss = catalogue.formats().find("spss").orElseThrow();
		spss.write(file, source);
		Study study = StudyBuilder.titled("Round trip", IdSource.named("trip")).site("A", "Alpha", "DE", "Europe/Berlin")
				.role("CLIENT", "Client").sessions(2, 7, 3).build();
		project = StudyProject.create(folder.resolve("study"), study, catalogue, "tester");
		CodebookFiles.take(project, CodebookFiles.read(catalogue.formats(), file, CodebookOptions.titled("Round trip")
				.withLevel(Level.OCCASION)), file);
		project.study().getVariables().removeIf(v -> v.getName().equals("pid") || v.getName().equals("visit"));
		StudyBuilder.on(project.study(), IdSource.named("recipe")).recipe("site", r -> r.site("A").files("spss", "*.sav")
				.keyConstant(KeyKind.SITE, "A").keyColumn(KeyKind.CLIENT, "pid").keyColumn(KeyKind.OCCASION, "visit")
				.column("seen", "seen").column("mood", "mood").column("score", "score").column("remark", "remark"));
		project.save();
		project.importFile(file, ImportOptions.NONE, Progress.NONE);
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private Export export(String target) {
		Export export = StudyFactory.eINSTANCE.createExport();
		export.setName("back");
		export.setTarget(target);
		export.setLayout(ExportLayout.DYAD_SESSION);
		for (String name : List.of("seen", "mood", "score", "remark")) {
			ExportColumn column = StudyFactory.eINSTANCE.createExportColumn();
			column.setVariable(name);
			export.getColumns().add(column);
		}
		return export;
	}

	@Test
	void dictionaryAndValuesComeOutAsTheyCameIn() throws Exception {
		StudyExports exports = new StudyExports(project);
		for (String target : List.of("sav", "zsav")) {
			Export export = export(target);
			ExportResult result = exports.run(export, ExportRun.PLAIN, Progress.NONE);
			Verification verified = exports.verify(export, result, ExportRun.PLAIN, Progress.NONE);
			assertThat(verified.differences()).isEmpty();
			assertThat(verified.explained()).isEmpty();
			assertThat(verified.values()).isEqualTo(3 * 9);
			Table back = catalogue.formats().detect(result.file()).read(result.file(), ReadOptions.NONE);
			for (String name : List.of("seen", "mood", "score", "remark")) {
				ColumnSpec was = source.column(name).spec();
				ColumnSpec is = back.column(name).spec();
				assertThat(List.of(is.type(), is.label(), is.valueLabels(), is.missing(), is.measure(), is.format().type(),
						is.format().decimals())).as(name).isEqualTo(List.of(was.type(), was.label(), was.valueLabels(),
								was.missing(), was.measure(), was.format().type(), was.format().decimals()));
				for (int row = 0; row < 3; row++) {
					assertThat(back.column(name).value(row)).as(name + " " + row).isEqualTo(source.column(name).value(row)
							.isNone() && name.equals("remark") ? Value.of("")
									: source.column(name).value(row));
				}
			}
		}
	}

	@Test
	void verificationFindsWhatWasChangedAfterwards() throws Exception {
		StudyExports exports = new StudyExports(project);
		Export export = export("sav");
		ExportResult result = exports.run(export, ExportRun.PLAIN, Progress.NONE);
		TableFormat spss = catalogue.formats().find("spss").orElseThrow();
		Table written = spss.read(result.file(), ReadOptions.NONE);
		List<Column> changed = written.columns().stream().map(column -> switch (column.spec().name()) {
			case "mood" -> Column.of(column.spec().toBuilder().label("Mud").build(), new double[] { 3, 8, 2 });
			default -> column;
		}).toList();
		spss.write(result.file(), new Table(written.info(), changed));
		Verification verified = exports.verify(export, result, ExportRun.PLAIN, Progress.NONE);
		assertThat(verified.holds()).isFalse();
		assertThat(verified.differences()).hasSize(2).anyMatch(d -> d.contains("mood: its label should be Mood"))
				.anyMatch(d -> d.startsWith("row 3, mood: '1'"));
		assertThat(exports.runs(export)).singleElement().matches(run -> run.state() == PastRun.State.CHANGED);
	}

	@Test
	void theHistoryKnowsEachRun() throws Exception {
		StudyExports exports = new StudyExports(project);
		Export export = export("csv");
		assertThat(exports.runs(export)).isEmpty();
		ExportResult result = exports.run(export, ExportRun.PLAIN, Progress.NONE);
		exports.run(export, ExportRun.REPLACING, Progress.NONE);
		assertThat(exports.runs(export)).hasSize(2).allMatch(run -> run.state() == PastRun.State.THERE
				&& run.sha256().equals(result.sha256()) && run.who().equals("tester") && run.what().contains("3 rows"));
		assertThat(project.history().getLast().kind()).isEqualTo(HistoryEntry.Kind.EXPORT);
		Files.delete(result.file());
		assertThat(exports.runs(export)).allMatch(run -> run.state() == PastRun.State.GONE);
	}
}

package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.format.excel.ExcelGridWriter;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.format.text.TextFormat;
import org.allianceworkbench.intake.matching.Matching;
import org.allianceworkbench.intake.matching.RecipeProposal;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.ValueLabels;
import org.allianceworkbench.table.grid.Merge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same data as an SPSS file, a workbook and a text file, read by what is proposed for each, give the same study. */
class ThreeFormatsTest {

	private static final LocalDate DAY = LocalDate.of(2021, 1, 13);

	@TempDir
	private Path folder;

	private Path spss() throws IOException {
		ColumnSpec rating = ColumnSpec.number("x").valueLabels(ValueLabels.of(99, "not answered")).missing(MissingValues.of(99))
				.build();
		Table table = Table.of(text("ID", "A-001", "A-002"), text("THERAP", "A-T1", "A-T2"), number("EXPER", 5, 12),
				Column.of(ColumnSpec.number("ARM").valueLabels(ValueLabels.of(1, "Coping and communication", 2,
				"Supportive counselling")).build(),
						new double[] { 1, 2 }),
				date("DATE_S1", 0), Column.of(rating.toBuilder().name("WAI_C_S1").build(), new double[] { 5.5, 99 }),
				Column.of(rating.toBuilder().name("WAI_T_S1").build(), new double[] { 4.25, 4 }), date("DATE_S2", 7),
				Column.of(rating.toBuilder().name("WAI_C_S2").build(), new double[] { 6, Double.NaN }),
				Column.of(rating.toBuilder().name("WAI_T_S2").build(), new double[] { 5, 4.5 }));
		Path file = folder.resolve("siteA.sav");
		new SpssFormat().write(file, table);
		return file;
	}

	private static Column text(String name, String... values) {
		return Column.of(ColumnSpec.text(name).width(8).build(), values);
	}

	private static Column number(String name, double... values) {
		return Column.of(ColumnSpec.number(name).build(), values);
	}

	private static Column date(String name, int after) {
		double seconds = CalendarSeconds.of(DAY.plusDays(after));
		return Column.of(ColumnSpec.of(name, ColumnType.DATE).build(), new double[] { seconds, seconds + CalendarSeconds.DAY });
	}

	private Path workbook() throws IOException {
		Path file = folder.resolve("siteA.xlsx");
		try (ExcelGridWriter writer = new ExcelGridWriter(file)) {
			writer.sheet("Session ratings", 4);
			writer.row(row("Coast Cancer Center - ratings"));
			writer.row(row());
			writer.heading(row("Baseline", null, null, null, "Session 1", null, null, "Session 2", null, null, "Comment"));
			writer.heading(row("Patient no", "Therapist", "Years qualified", "Group", "Date", "Alliance patient",
					"Alliance therapist", "Date",
					"Alliance patient", "Alliance therapist"));
			writer.merge(new Merge(3, 1, 3, 4));
			writer.merge(new Merge(3, 5, 3, 7));
			writer.merge(new Merge(3, 8, 3, 10));
			writer.row(row("A-001", "A-T1", 5, "coping", "13/01/2021", "5,5", 4.25, DAY.plusDays(7), 6, "5"));
			writer.row(row());
			writer.row(row("A-002", "A-T2", 12, "support", "14/01/2021", "99", "4", DAY.plusDays(8), "n/a", "4,5", "phoned"));
			writer.finish();
		}
		return file;
	}

	private Path csv() throws IOException {
		Path file = folder.resolve("siteA.csv");
		Files.writeString(file, """
				pid;clinician;years_practice;group;visit;visit_date;rater;wa_total
				A-001;A-T1;5;coping;Session 1;2021-01-13;patient;5,5
				A-001;A-T1;5;coping;Session 1;2021-01-13;clinician;4,25
				A-001;A-T1;5;coping;Session 2;2021-01-20;patient;6
				A-001;A-T1;5;coping;Session 2;2021-01-20;clinician;5
				A-002;A-T2;12;support;Session 1;2021-01-14;patient;99
				A-002;A-T2;12;support;Session 1;2021-01-14;clinician;4
				A-002;A-T2;12;support;Session 2;2021-01-21;patient;n/a
				A-002;A-T2;12;support;Session 2;2021-01-21;clinician;4,5
				""");
		return file;
	}

	private List<String> imported(Path path, TableFormat format) throws IOException {
		try (Workbench bench = new Workbench(folder)) {
			SourceFile file = SourceFile.open(path, format, ReadOptions.NONE);
			Optional<Site> siteA = Optional.of(bench.definition().getSites().get(0));
			RecipeProposal proposal = Matching.propose(bench.definition(), file, siteA);
			assertThat(proposal.undecided()).as(file.name()).isEmpty();
			ImportResult result = bench.commit(proposal.toRecipe(), file);
			assertThat(result.findings()).as(file.name()).isEmpty();
			assertThat(result.warnings()).as(file.name()).isEmpty();
			assertThat(bench.commit(proposal.toRecipe(), file).earlier()).as(file.name()).isPresent();
			return bench.dump();
		}
	}

	@Test
	void theSameDataGiveTheSameStudy() throws IOException {
		List<String> fromSpss = imported(spss(), new SpssFormat());
		assertThat(fromSpss).hasSize(1 + 2 + 2 + 4 + 7);
		assertThat(imported(workbook(), new ExcelFormat())).isEqualTo(fromSpss);
		assertThat(imported(csv(), new TextFormat())).isEqualTo(fromSpss);
	}

	@Test
	void whatSeveralRowsSayIsFoundOnceWithTheAddressOfTheFirst() throws IOException {
		try (Workbench bench = new Workbench(folder)) {
			SourceFile file = SourceFile.open(csv(), new TextFormat(), ReadOptions.NONE);
			bench.definition().getVariables().stream().filter(v -> v.getName().equals("experience"))
					.forEach(v -> v.setHighest(9.0));
			RecipeProposal proposal = Matching.propose(bench.definition(), file, Optional.of(bench.definition().getSites()
					.get(0)));
			ImportResult result = bench.commit(proposal.with(proposal.columns().get(0).confirmed()).toRecipe(), file);
			assertThat(result.findings()).hasSize(1);
			assertThat(result.columns().get(2).held()).isEqualTo(4);
			assertThat(result.findings().get(0).source().toString()).isEqualTo("C6");
		}
	}

	@Test
	void ofSeveralSheetsTheOneThatFitsIsReadAndTheOthersAreNamed() throws IOException {
		Path path = folder.resolve("siteA.xlsx");
		try (ExcelGridWriter writer = new ExcelGridWriter(path)) {
			writer.sheet("Read me", 0).row(row("Please fill in", "by Friday"));
			writer.sheet("Clients", 1).row(row("id", "age", "group")).row(row("A-1", 40, "CCI"));
			writer.finish();
		}
		try (Workbench bench = new Workbench(folder)) {
			SourceFile file = SourceFile.open(path, new ExcelFormat(), ReadOptions.NONE);
			RecipeProposal proposal = Matching.propose(bench.definition(), file, Optional.empty());
			assertThat(proposal.layout().sheet()).isEqualTo("Clients");
			assertThat(bench.commit(proposal.toRecipe(), file).warnings())
					.containsExactly("only the sheet 'Clients' was read; not read: 'Read me'");
		}
	}
}

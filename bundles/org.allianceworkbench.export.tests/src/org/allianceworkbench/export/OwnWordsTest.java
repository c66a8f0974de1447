package org.allianceworkbench.export;

import static org.allianceworkbench.export.SmallStudy.export;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.allianceworkbench.export.run.Exporter;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.TextForm;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles and what else people write in their own words leave no more than free text in columns does. */
class OwnWordsTest {

	/** Nobody whom the study knows. */
	private static final String PERSON = "Anneliese Unbekannt";

	@TempDir
	Path folder;

	private DyadStudy dyads;

	@BeforeEach
	void fill() throws Exception {
		dyads = new DyadStudy(folder);
		dyads.study.setTitle("Alliance in the practice of " + PERSON);
		dyads.study.setDescription("Described by " + PERSON);
		try (DyadStudy.Rows rows = dyads.rows()) {
			for (int i = 0; i < 6; i++) {
				rows.client("A", "K-" + (100 + i), "T1", "age", 30 + i, "job", 1 + i % 2);
				rows.rating("A", "K-" + (100 + i), "S1", "CLIENT", "alliance", 1 + i);
			}
		}
	}

	@AfterEach
	void close() throws Exception {
		dyads.close();
	}

	private Export safeHarbor(String target) {
		Export export = export(ExportLayout.RATING, "alliance");
		export.setTarget(target);
		export.setPacking(ExportPacking.FOLDER);
		PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, dyads.study, List.of());
		export.setTitle("Ratings for " + PERSON);
		export.setPurpose("Asked for by " + PERSON);
		export.setRecipient(PERSON);
		return export;
	}

	static Stream<ExportTarget> targets() {
		return ProtectedMetadataTest.targets();
	}

	private static String everything(Path place) throws Exception {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.list(place)) {
			for (Path file : files.toList()) {
				byte[] bytes = Files.readAllBytes(file);
				all.append(new String(bytes, StandardCharsets.UTF_8));
				if (bytes[0] == 'P' && bytes[1] == 'K') {
					try (ZipFile zip = new ZipFile(file.toFile())) {
						for (ZipEntry entry : zip.stream().toList()) {
							all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
						}
					}
				}
			}
		}
		return all.toString();
	}

	@ParameterizedTest
	@MethodSource("targets")
	void aNameThatNobodyKnowsLeavesInNoTitleAndNoPurpose(ExportTarget target) throws Exception {
		Export export = safeHarbor(target.id());
		ExportResult result = dyads.exporter().run(export, target, folder, ExportRun.PLAIN, Progress.NONE);
		assertThat(everything(result.file())).doesNotContainIgnoringCase("Anneliese").doesNotContainIgnoringCase("Unbekannt");
		assertThat(result.protection()).anyMatch(said -> said.startsWith("Titles, purpose and recipient, names of contributors and "
				+ "sites")).anyMatch(said -> said.contains("does not find a name that the study does not hold"));
	}

	@Test
	void theExportsNameStandsInThePlaceOfItsTitle() throws Exception {
		Export export = safeHarbor("csv");
		assertThat(dyads.table(export).info().label()).isEqualTo(export.getName());
		export.getPrivacy().setCleanMetadata(false);
		assertThat(dyads.table(export).info().label()).isEqualTo("Ratings for " + PERSON);
	}

	@Test
	void theyAreListedForReviewWhereFreeTextIs() throws Exception {
		Export export = safeHarbor("csv");
		export.getPrivacy().setFreeText(TextForm.LISTED);
		export.setRecipient("Dr. Weiss");
		ExportPreview preview = dyads.preview(export);
		assertThat(preview.texts()).filteredOn(text -> text.row() == 0).extracting(TextForReview::column, TextForReview::text)
				.containsExactly(tuple("title of the study", dyads.study.getTitle()),
						tuple("title of the export", export.getTitle()),
						tuple("purpose", export.getPurpose()),
						tuple("recipient", "Dr. Weiss"));
		assertThat(preview.texts()).filteredOn(text -> text.column().equals("recipient")).singleElement()
				.extracting(TextForReview::found).asString().isNotEmpty();
		ExportTarget target = targets().filter(each -> each.id().equals("csv")).findFirst().orElseThrow();
		ExportResult unread = dyads.exporter().run(export, target, folder, ExportRun.PLAIN, Progress.NONE);
		assertThat(everything(unread.file())).doesNotContain("Unbekannt");
		ExportResult read = dyads.exporter().run(export, target, folder, new ExportRun(true, false, true), Progress.NONE);
		assertThat(everything(read.file())).contains("Alliance in the practice of " + PERSON, "Asked for by " + PERSON)
				.as("what the search finds is replaced even so").doesNotContain("Weiss");
	}

	@Test
	void titlesOfAnalysesAndTheirNotesStayToo() throws Exception {
		Analysis analysis = StudyFactory.eINSTANCE.createAnalysis();
		analysis.setName("means");
		analysis.setAnalysis("descriptives");
		analysis.setTitle("Means for " + PERSON);
		analysis.setNotes("Told by " + PERSON);
		Export export = safeHarbor("mplus");
		OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
		option.setName("analysis");
		option.setValue("means");
		export.getOptions().add(option);
		ExportTarget target = targets().filter(each -> each.id().equals("mplus")).findFirst().orElseThrow();
		Exporter exporter = new Exporter(dyads.study, dyads.store, List.of(analysis), folder.resolve("key"));
		ExportContent content = exporter.content(export, target, ExportRun.PLAIN, Progress.NONE);
		assertThat(content.analyses()).singleElement().satisfies(copy -> {
			assertThat(copy.getTitle()).isNull();
			assertThat(copy.getNotes()).isNull();
		});
		assertThat(analysis.getTitle()).isEqualTo("Means for " + PERSON);
	}

	@Test
	void namesAfterATitleAndDaysWithoutAYearAreReplacedInLabels() throws Exception {
		for (Variable variable : dyads.study.getVariables()) {
			if (variable.getName().equals("alliance")) {
				variable.setLabel("Alliance as Prof. Dr. Unbekannt asked on 3. Mai");
			}
		}
		dyads.store.synchronise(dyads.study);
		assertThat(dyads.table(safeHarbor("csv")).column("alliance").spec().label()).isEqualTo(
				"Alliance as [removed] asked on [removed]");
	}
}

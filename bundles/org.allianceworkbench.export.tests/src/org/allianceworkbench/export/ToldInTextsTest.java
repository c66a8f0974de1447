package org.allianceworkbench.export;

import static org.allianceworkbench.export.SmallStudy.export;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.TextForm;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Direct identifiers inside of texts leave no more than those in columns of their own, whatever the rules of an export. */
class ToldInTextsTest {

	@TempDir
	Path folder;

	private DyadStudy dyads;

	@BeforeEach
	void fill() throws Exception {
		dyads = new DyadStudy(folder);
		variable("phone").setPrivacy(Privacy.DIRECT_IDENTIFIER);
		try (DyadStudy.Rows rows = dyads.rows()) {
			rows.client("A", "K-1", "T1", "surname", "Anna Meier", "phone", "044 123 45 67", "note", "Frau MEIER kam spät", "job", 1);
			rows.client("A", "K-2", "T1", "surname", "Short", "phone", "0791112233", "note", "nothing", "job", 2);
			rows.client("B", "K-3", "T2", "surname", "Núñez", "phone", "-", "note", "call 0441234567 first", "job", 1);
			rows.client("B", "K-4", "T2", "surname", "Abt", "phone", "-", "note", "met nunez", "job", 1);
		}
	}

	@AfterEach
	void close() throws Exception {
		dyads.close();
	}

	private Variable variable(String name) {
		return dyads.study.getVariables().stream().filter(v -> v.getName().equals(name)).findFirst().orElseThrow();
	}

	private static ExportPrivacy privacy(Export export) {
		export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		return export.getPrivacy();
	}

	private ExportResult run(Export export, ExportRun how) throws Exception {
		return dyads.exporter().run(export, OwnWordsTest.targets().filter(t -> t.id().equals("csv")).findFirst().orElseThrow(),
				Files.createDirectories(folder.resolve("out")), how, Progress.NONE);
	}

	@Test
	void anExportWithoutRulesIsRefusedAndTellsWhereButNotWhat() {
		Export export = export(ExportLayout.CLIENT, "job", "note");
		assertThatThrownBy(() -> run(export, ExportRun.PLAIN)).isInstanceOf(ExportRefusedException.class)
				.hasMessageContaining("Values of direct identifiers stand in texts that would leave: 3 values of note.")
				.hasMessageContaining("freeText").message().doesNotContainIgnoringCase("meier").doesNotContain("044");
	}

	@Test
	void theDryRunAndTheEditorSayTheSame() throws Exception {
		ExportPreview preview = dyads.preview(export(ExportLayout.CLIENT, "job", "note"));
		assertThat(preview.refusals()).singleElement().asString().contains("3 values of note");
		assertThat(dyads.preview(export(ExportLayout.CLIENT, "job")).refusals()).isEmpty();
	}

	@Test
	void titlesAndLabelsAreSearchedButNotForEverydayWords() throws Exception {
		Export export = export(ExportLayout.CLIENT, "job");
		variable("job").setLabel("Occupation, short form");
		assertThat(dyads.preview(export).refusals()).isEmpty();
		variable("job").setLabel("Occupation of Anna Meier");
		export.setTitle("For the tutor of Núñez");
		export.setPurpose("A second look at anna meier");
		assertThat(dyads.preview(export).refusals()).singleElement().asString().contains("the label of job; the title; the purpose.");
	}

	@Test
	void eachRemedyWorks() throws Exception {
		Export export = export(ExportLayout.CLIENT, "job", "note");
		privacy(export).setFreeText(TextForm.LEFT_OUT);
		assertThat(dyads.preview(export).refusals()).isEmpty();
		export.getPrivacy().setFreeText(TextForm.LISTED);
		assertThat(dyads.preview(export).refusals()).isEmpty();
		assertThat(run(export, new ExportRun(true, false, true)).columns()).contains("note");
		privacy(export).setCleanMetadata(true);
		assertThat(dyads.preview(export).refusals()).isEmpty();
	}

	@Test
	void whoLetsIdentifiersLeaveConfirmsItForTextsToo() throws Exception {
		Export export = export(ExportLayout.CLIENT, "job", "note");
		privacy(export).setIdentifiers(true);
		assertThat(dyads.preview(export).refusals()).as("no reason").hasSize(1);
		export.getPrivacy().setIdentifiersReason("The registry reads them.");
		export.getPrivacy().setIdentifiersConfirmedBy("Ada");
		ExportPreview preview = dyads.preview(export);
		assertThat(preview.refusals()).isEmpty();
		assertThat(preview.identifiers()).isEqualTo(List.of("3 values of note"));
		assertThat(preview.notes()).anyMatch(note -> note.contains("leave inside of texts") && note.contains("3 values of note"));
		assertThatThrownBy(() -> run(export, ExportRun.PLAIN)).isInstanceOf(ExportRefusedException.class)
				.hasMessageContaining("--with-identifiers");
		assertThat(run(export, new ExportRun(true, true, false)).identifiers()).containsExactly("3 values of note");
	}
}

package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.decisions.ReviewedFinding;
import org.allianceworkbench.intake.checks.CheckOptions;
import org.allianceworkbench.project.codebook.CodeImpact;
import org.allianceworkbench.project.codebook.CodebookFiles;
import org.allianceworkbench.project.codebook.NamedElsewhere;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.codebook.CodeChange;
import org.allianceworkbench.study.codebook.CodeChange.Kind;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the definition does to rows and other files: three clients of site A with four sessions and eight ratings. */
class ChangeEffectsTest {

	private static final String DICTIONARY = """
			"Variable / Field Name","Form Name","Section Header","Field Type","Field Label"
			mood,baseline,,text,"Mood today"
			""";

	@TempDir
	private Path folder;
	private StudyProject project;

	@BeforeEach
	void fill() throws Exception {
		project = SmallStudy.create(folder.resolve("study"));
		project.importFile(Files.writeString(folder.resolve("siteA-1.csv"), SmallStudy.CSV), ImportOptions.NONE, Progress.NONE);
	}

	@AfterEach
	void close() throws ProjectException {
		project.close();
	}

	private String effect(Kind kind, String code, Optional<String> after) throws ProjectException {
		List<CodeImpact> impacts = CodeImpact.of(project, List.of(new CodeChange(kind, code, after)), Progress.NONE);
		return impacts.isEmpty() ? "" : impacts.get(0).effect();
	}

	@Test
	void rowsUnderACodeAreCountedBeforeItIsDeletedOrChanged() throws ProjectException {
		assertThat(effect(Kind.SITE, "A", Optional.empty()))
				.startsWith("The site A would be deleted; 3 clients, 4 sessions and 8 ratings are stored under A. They stay, but");
		assertThat(effect(Kind.OCCASION, "S2", Optional.of("S3")))
				.startsWith("The occasion S2 would be called S3, but 1 session and 2 ratings are stored under S2.");
		assertThat(effect(Kind.ROLE, "CLIENT", Optional.empty())).contains("; 4 ratings are stored under CLIENT.");
		assertThat(effect(Kind.ROLE, "OBSERVER", Optional.empty())).as("nothing is stored under it").isEmpty();
		assertThat(effect(Kind.ARM, "T", Optional.empty())).isEmpty();
	}

	@Test
	void analysesAndExportsThatNameAVariableAreNamed() throws ProjectException {
		project.add(SmallStudy.analysis("growth", "mixed.growth", "outcome", "Alliance", "where", "role = 'CLIENT'"));
		project.add(SmallStudy.analysis("other", "mixed.growth", "outcome", "alliance_mean"));
		Export export = SmallStudy.export("for-r", ExportLayout.RATING, "csv");
		export.setCondition("valid(alliance)");
		project.add(export);
		assertThat(NamedElsewhere.of(project, List.of("alliance"))).containsExactly("analysis growth", "export for-r");
		assertThat(NamedElsewhere.of(project, List.of("CLIENT"))).containsExactly("analysis growth");
		assertThat(NamedElsewhere.of(project, List.of("growth", "csv"))).as("names of files and kinds are no variables").isEmpty();
		assertThat(NamedElsewhere.of(project, List.of())).isEmpty();
	}

	@Test
	void aCodebookThatIsTakenIsALineOfTheHistoryWithTheFilesHash() throws Exception {
		Path file = Files.writeString(folder.resolve("redcap.csv"), DICTIONARY);
		CodebookFiles.take(project, CodebookFiles.read(project.catalogue().formats(), file, CodebookOptions.titled("x")), file);
		String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(DICTIONARY.getBytes()));
		assertThat(project.history()).filteredOn(entry -> entry.kind() == HistoryEntry.Kind.CODEBOOK && !entry.file().isEmpty())
				.singleElement().satisfies(entry -> {
					assertThat(entry.what()).isEqualTo("took 1 variable from the codebook of redcap.csv");
					assertThat(entry.file()).isEqualTo("redcap.csv");
					assertThat(entry.sha256()).isEqualTo(hash);
					assertThat(entry.who()).isEqualTo(project.who());
				});
	}

	@Test
	void findingsAreKeptUntilDataOrDefinitionChange() throws Exception {
		List<ReviewedFinding> first = project.findings().review(CheckOptions.DEFAULTS, Progress.NONE);
		assertThat(project.findings().review(CheckOptions.DEFAULTS, Progress.NONE)).isSameAs(first);
		project.study().getVariables().get(1).setHighest(6.0);
		List<ReviewedFinding> narrower = project.findings().review(CheckOptions.DEFAULTS, Progress.NONE);
		assertThat(narrower).hasSize(first.size() + 1);
		project.store().edit(RowKey.rating("A", "3", "S1", "CLIENT"), "alliance", Value.of(5), "tester", "");
		assertThat(project.findings().review(CheckOptions.DEFAULTS, Progress.NONE)).hasSize(first.size());
		project.findings().accept(narrower.stream().map(ReviewedFinding::finding)
				.filter(finding -> finding.rule().equals("out-of-range")).findFirst().orElseThrow(), "as measured");
		assertThat(project.findings().review(CheckOptions.DEFAULTS, Progress.NONE)).isNotSameAs(narrower);
	}
}

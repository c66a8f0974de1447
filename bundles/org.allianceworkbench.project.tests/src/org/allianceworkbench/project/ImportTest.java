package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

	@TempDir
	Path folder;

	private StudyProject project;
	private Path file;

	@BeforeEach
	void open() throws Exception {
		project = SmallStudy.create(folder.resolve("study"));
		file = SmallStudy.file(folder, "siteA_2024.csv", SmallStudy.CSV);
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private List<String> sources() throws Exception {
		try (Stream<Path> kept = Files.list(project.folder().sources())) {
			return kept.map(path -> path.getFileName().toString()).toList();
		}
	}

	private void assertNothingChanged() throws Exception {
		assertThat(project.imports()).isEmpty();
		assertThat(project.store().count(RowQuery.of(Level.CLIENT))).isZero();
		assertThat(sources()).isEmpty();
	}

	@Test
	void theRecipeThatFitsTheFileIsFoundAndTheFileIsKept() throws Exception {
		ImportResult result = project.importFile(file, ImportOptions.NONE, Progress.NONE);
		assertThat(result.findings()).isEmpty();
		assertThat(result.recipe()).isEqualTo("long");
		assertThat(result.counts().of(Level.CLIENT).added()).isEqualTo(3);
		assertThat(result.counts().of(Level.RATING).added()).isEqualTo(8);
		assertThat(sources()).singleElement().asString().endsWith(".csv").startsWith(project.imports().get(0).header().sha256());
		assertThat(project.folder().sources().resolve(sources().get(0))).hasContent(SmallStudy.CSV);
		assertThat(project.imports().get(0).header().who()).isEqualTo("tester");
		assertThat(project.imports().get(0).header().program()).startsWith("Alliance Workbench ");
	}

	@Test
	void theSameFileTwiceChangesNothing() throws Exception {
		project.importFile(file, ImportOptions.NONE, Progress.NONE);
		ImportResult again = project.importFile(SmallStudy.file(folder, "siteA_copy.csv", SmallStudy.CSV), ImportOptions.NONE,
				Progress.NONE);
		assertThat(again.changesNothing()).isTrue();
		assertThat(again.earlier()).isPresent();
		assertThat(project.imports()).hasSize(1);
		assertThat(sources()).hasSize(1);
	}

	@Test
	void aDryRunTellsAndChangesNothing() throws Exception {
		ImportResult result = project.importFile(file, ImportOptions.NONE.asDryRun(), Progress.NONE);
		assertThat(result.counts().of(Level.RATING).added()).isEqualTo(8);
		assertThat(result.importId()).isZero();
		assertNothingChanged();
	}

	@Test
	void aFileWithoutAKeyColumnIsRefusedAsAWhole() throws Exception {
		Path other = SmallStudy.file(folder, "siteA_bad.csv", SmallStudy.CSV.replace("pid,", "patient,"));
		assertThatThrownBy(() -> project.importFile(other, ImportOptions.NONE, Progress.NONE)).isInstanceOf(InputException.class)
				.hasMessageContaining("siteA_bad.csv").hasMessageContaining("'pid'");
		assertNothingChanged();
	}

	@Test
	void aValueOutOfRangeIsHeldBackAndFoundByTheCheck() throws Exception {
		Path other = SmallStudy.file(folder, "siteA_77.csv", SmallStudy.CSV.replace("6.5", "77"));
		ImportResult result = project.importFile(other, ImportOptions.NONE, Progress.NONE);
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("out-of-range");
		assertThat(project.check(Progress.NONE)).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("out-of-range");
			assertThat(finding.value()).isEqualTo("77");
			assertThat(finding.held()).isTrue();
		});
	}

	@Test
	void anImportIsTakenBackOnce() throws Exception {
		long id = project.importFile(file, ImportOptions.NONE, Progress.NONE).importId();
		project.revert(id);
		assertThat(project.store().count(RowQuery.of(Level.RATING))).isZero();
		assertThat(project.history()).extracting(HistoryEntry::kind).containsExactly(HistoryEntry.Kind.CREATED,
				HistoryEntry.Kind.CODEBOOK, HistoryEntry.Kind.IMPORT, HistoryEntry.Kind.REVERT);
		assertThatThrownBy(() -> project.revert(id)).isInstanceOf(ProjectException.class);
		assertThatThrownBy(() -> project.revert(4711)).isInstanceOf(ProjectException.class).hasMessageContaining("4711");
		assertThat(project.importFile(file, ImportOptions.NONE, Progress.NONE).counts().of(Level.RATING).added()).isEqualTo(8);
	}

	@Test
	void whatNobodyCanKnowIsAsked() throws Exception {
		Path other = SmallStudy.file(folder, "unknown.csv", SmallStudy.CSV);
		ImportOptions none = ImportOptions.NONE;
		assertThatThrownBy(() -> project.importFile(other, none.withRecipe("wide"), Progress.NONE))
				.isInstanceOf(UsageException.class)
				.hasMessageContaining("'wide'").hasMessageContaining("'long'");
		assertThat(project.importFile(other, none.withRecipe("long").asDryRun(), Progress.NONE).rows()).isEqualTo(8);
		ImportOptions nowhere = new ImportOptions(Optional.of("Z"), none.recipe(), false, ReadOptions.NONE);
		assertThatThrownBy(() -> project.importFile(file, nowhere, Progress.NONE)).isInstanceOf(UsageException.class)
				.hasMessageContaining("no site 'Z'");
		Recipe second = EcoreUtil.copy(project.study().getRecipes().get(0));
		second.setName("second");
		second.setId("second");
		project.study().getRecipes().add(second);
		assertThatThrownBy(() -> project.importFile(file, none, Progress.NONE)).isInstanceOf(UsageException.class)
				.hasMessageContaining("'long', 'second'").hasMessageContaining("--recipe");
		assertNothingChanged();
	}

	@Test
	void aFileThatCameInBeforeDoesNotComeInAgainUnderAnotherNameOrSite() throws Exception {
		project.importFile(file, ImportOptions.NONE, Progress.NONE);
		Path renamed = SmallStudy.file(folder, "renamed.csv", SmallStudy.CSV);
		assertThat(project.importFile(renamed, ImportOptions.NONE, Progress.NONE).changesNothing()).isTrue();
		StudyBuilder.on(project.study(), IdSource.random()).site("B", "Beta", "DE", "Europe/Berlin");
		project.save();
		ImportOptions siteB = new ImportOptions(Optional.of("B"), Optional.empty(), false, ReadOptions.NONE);
		assertThatThrownBy(() -> project.importFile(file, siteB, Progress.NONE)).isInstanceOf(RefusedException.class)
				.hasMessageContaining("imported before with the recipe 'long' (import 1)");
		assertThat(project.imports()).hasSize(1);
	}

	@Test
	void aRecipeIsMadeForAFileThatNoneFits() throws Exception {
		Path other = SmallStudy.file(folder, "other.csv", "client,session,role,alliance\n1,1,client,5.5\n1,1,therapist,4.5\n");
		ImportResult result = project.importFile(other, ImportOptions.NONE, Progress.NONE);
		assertThat(result.findings()).isEmpty();
		assertThat(result.counts().of(Level.RATING).added()).isEqualTo(2);
		project.close();
		project = SmallStudy.open(folder.resolve("study"));
		assertThat(project.study().getRecipes()).extracting(Recipe::getName).containsExactly("long", result.recipe());
		assertThat(project.importFile(other, ImportOptions.NONE.withRecipe(result.recipe()), Progress.NONE).changesNothing())
				.isTrue();
	}

	@Test
	void whatOnlyAPersonCanDecideIsNamed() throws Exception {
		Path other = SmallStudy.file(folder, "other.csv", "a,b\n1,2\n3,4\n");
		assertThatThrownBy(() -> project.importFile(other, ImportOptions.NONE, Progress.NONE)).isInstanceOf(InputException.class)
				.hasMessageContaining("other.csv").hasMessageContaining("to be decided").hasMessageContaining("client");
		assertNothingChanged();
		assertThat(project.study().getRecipes()).hasSize(1);
	}

	@Test
	void whatAKilledProgramLeftWaitingIsSettledWhenTheStudyIsOpened() throws Exception {
		project.importFile(file, ImportOptions.NONE, Progress.NONE);
		Path kept = project.folder().sources().resolve(sources().get(0));
		project.close();
		Files.move(kept, kept.resolveSibling(".incoming-" + kept.getFileName()));
		Files.writeString(kept.resolveSibling(".incoming-4711.tmp"), "the beginning of a copy");
		Files.writeString(kept.resolveSibling(".incoming-" + "0".repeat(64) + ".csv"), "never committed");
		project = SmallStudy.open(folder.resolve("study"));
		assertThat(sources()).containsExactly(kept.getFileName().toString());
		assertThat(kept).hasContent(SmallStudy.CSV);
	}

	@Test
	void stoppingItChangesNothing() throws Exception {
		Progress stop = new Progress() {
			@Override
			public void begin(String task, long total, String unit) {
				// stopped at once
			}

			@Override
			public void worked(long done) {
				// stopped at once
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> project.importFile(file, ImportOptions.NONE, stop)).isInstanceOf(CancelledException.class);
		assertNothingChanged();
	}

	@Test
	void aFileThatIsNoneIsRefused() throws Exception {
		assertThatThrownBy(() -> project.importFile(folder.resolve("nowhere.csv"), ImportOptions.NONE, Progress.NONE))
				.isInstanceOf(InputException.class).hasMessageContaining("no such file");
		Path cut = Files.write(folder.resolve("cut.sav"), new byte[] { '$', 'F', 'L', '2', '@', '(', '#', ')' });
		assertThatThrownBy(() -> project.importFile(cut, ImportOptions.NONE.withRecipe("long"), Progress.NONE))
				.isInstanceOf(InputException.class).hasMessageContaining("cut.sav");
		assertNothingChanged();
	}
}

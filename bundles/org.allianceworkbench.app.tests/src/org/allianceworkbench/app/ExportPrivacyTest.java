package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;

import org.allianceworkbench.export.Disclosure;
import org.allianceworkbench.export.ExportPreview;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.export.editor.OverviewPage;
import org.allianceworkbench.ui.export.editor.PrivacyPage;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What protects the clients, as a user sets it: a check that fails and its remedy, identifiers that are confirmed twice. */
final class ExportPrivacyTest {

	private OpenStudy study;

	@BeforeEach
	void openStudy() {
		TestWindow.reset();
		ExportRobot.watch();
		study = TestWindow.open(TestStudies.withData("export-privacy"));
	}

	@AfterEach
	void closeAll() {
		TestWindow.leave();
	}

	@Test
	void aDisclosureThatFailsStopsTheRunUntilProposalsAreApplied() {
		ExportRobot robot = ExportRobot.create("One Row a Client", "protected", "For another site");
		PrivacyPage page = robot.page("Privacy", PrivacyPage.class);
		Dialogs.select((Button) page.limits().field("Nothing leaves when fewer share them (must pass)"));
		ExportPreview before = robot.fresh();
		assertThat(before.disclosure().passes()).isFalse();
		assertThat(page.disclosure().verdict()).contains("Does not pass");
		assertThat(page.disclosure().groups()).isNotEmpty().allMatch(group -> group.clients() < 5);
		screenshot("92-export-disclosure-fails");
		save(robot);
		String refused = Dialogs.answer("The Export Can't Run Yet", "Show Privacy", "93-export-refused", () -> robot.editor().run());
		assertThat(refused).contains("Nothing was written");
		assertThat(study.project().folder().output().resolve("protected.sav")).doesNotExist();
		assertThat(page.disclosure().proposals()).isNotEmpty();
		Disclosure last = before.disclosure();
		for (int step = 0; step < 8 && !last.passes(); step++) {
			int place = step;
			assertThat(last.proposals()).as("a way on from " + last.sentence()).isNotEmpty();
			long below = last.clientsBelow();
			ExportPreview next = robot.after(editor -> page.disclosure().apply(0));
			last = next.disclosure();
			assertThat(last.clientsBelow()).as("after step " + place).isLessThan(below);
		}
		assertThat(last.passes()).isTrue();
		await("the verdict", () -> page.disclosure().verdict().startsWith("\u2713 Passes"));
		screenshot("94-export-disclosure-passes");
		save(robot);
		String said = Dialogs.answer("Export Written", "Close", () -> robot.editor().run());
		assertThat(said).contains("protected.sav");
		assertThat(Files.exists(study.project().folder().output().resolve("protected.sav"))).isTrue();
		int heldBefore = page.held().size();
		ExportRobot.undo();
		await("one fewer", () -> page.held().size() < heldBefore || robot.editor().document().privacy().getDates() == DateForm.AS_IS);
		assertThat(robot.fresh().disclosure().passes()).isFalse();
	}

	private static void save(ExportRobot robot) {
		robot.editor().doSave(new org.eclipse.core.runtime.NullProgressMonitor());
		robot.fresh();
	}

	@Test
	void thePresetSetsItsRulesAndOneUndoTakesThemBack() {
		ExportRobot robot = ExportRobot.create("For SPSS", "preset", "For everybody");
		PrivacyPage page = robot.page("Privacy", PrivacyPage.class);
		page.preset().choose("Preset", "HIPAA");
		ExportPrivacy privacy = robot.editor().document().privacy();
		assertThat(privacy.getDates()).isEqualTo(DateForm.YEAR);
		assertThat(privacy.isPseudonyms()).isTrue();
		await("the rules", () -> ((Spinner) page.rules().field("Ages in one group above")).getSelection() == 89);
		ExportPreview preview = robot.fresh();
		assertThat(preview.protection()).isNotEmpty();
		screenshot("95-export-safe-harbor");
		OverviewPage overview = robot.page("Overview", OverviewPage.class);
		assertThat(overview.facts()).anyMatch(fact -> fact.kind().equals("Protected"));
		ExportRobot.undo();
		assertThat(robot.editor().document().privacy().getDates()).isEqualTo(DateForm.AS_IS);
		assertThat(robot.editor().isDirty()).isFalse();
	}

	@Test
	void identifiersNeedAReasonAndTwoConfirmations() {
		ExportRobot robot = ExportRobot.create("For SPSS", "identifiers", "For the registry");
		PrivacyPage page = robot.page("Privacy", PrivacyPage.class);
		Dialogs.during("Let Identifiers Leave", dialog -> {
			assertThat(Dialogs.button(dialog, "Let Them Leave").isEnabled()).isFalse();
			Dialogs.fields(dialog).getLast().setText("Linkage to the cancer registry, approved by the ethics committee");
			assertThat(Dialogs.button(dialog, "Let Them Leave").isEnabled()).isFalse();
			Dialogs.select(Dialogs.button(dialog, "The recipient may have them"));
			screenshot("96-export-identifiers");
			Dialogs.press(dialog, "Let Them Leave");
		}, page::switchIdentifiers);
		ExportPrivacy privacy = robot.editor().document().privacy();
		assertThat(privacy.isIdentifiers()).isTrue();
		assertThat(privacy.getIdentifiersReason()).startsWith("Linkage");
		assertThat(privacy.getIdentifiersConfirmedBy()).isNotBlank();
		page.switchIdentifiers();
		assertThat(robot.editor().document().privacy().isIdentifiers()).isFalse();
		assertThat(robot.editor().document().privacy().getIdentifiersConfirmedBy()).isNull();
	}
}

package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.allianceworkbench.app.TestWindow.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.allianceworkbench.store.Decision;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.views.FindingLine;
import org.allianceworkbench.ui.intake.views.FindingsView;
import org.allianceworkbench.ui.intake.views.Grouping;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecideTest {

	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";

	private FindingsView findings;

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	private OpenStudy open(String name) {
		OpenStudy study = TestWindow.open(TestStudies.withData(name));
		findings = view(FindingsView.ID, FindingsView.class);
		await("findings", () -> findings.lines().size() == 4);
		findings.group(Grouping.RULE);
		page().activate(findings);
		TestWindow.settle();
		return study;
	}

	private void select(String rule) {
		findings.select(rule(rule));
		TestWindow.settle();
	}

	private List<FindingLine> rule(String rule) {
		return findings.lines().stream().filter(line -> line.finding().rule().equals(rule)).toList();
	}

	/** Types into a dialog's lines, the reason last, and presses OK. */
	private void decide(Decision.Kind kind, String title, String picture, String... texts) {
		Dialogs.during(title, dialog -> {
			List<Text> fields = Dialogs.fields(dialog);
			assertThat(Dialogs.button(dialog, "OK").isEnabled()).as("OK before anything is said")
					.isEqualTo(kind == Decision.Kind.ASK
					&& !fields.get(0).getText().isEmpty());
			for (int i = 0; i < texts.length; i++) {
				fields.get(i).setText(texts[i]);
			}
			screenshot(picture);
			Dialogs.press(dialog, "OK");
		}, () -> findings.fix(kind).run());
	}

	@Test
	void allFindingsAreAcceptedAtOnceAndTheDecisionIsUndoneAndDoneAgain() throws Exception {
		OpenStudy study = open("accept");
		screenshot("60-findings-by-rule");
		findings.select(findings.lines());
		TestWindow.settle();
		decide(Decision.Kind.ACCEPT, "Accept as Is", "61-accept", "The site has confirmed them.");
		await("nothing left", () -> findings.lines().isEmpty());
		assertThat(findings.hint()).startsWith("Nothing is left to decide. 4 findings are decided");
		screenshot("62-nothing-left");
		Dialogs.select(findings.decided());
		await("the decided ones", () -> findings.lines().size() == 4);
		screenshot("63-decided");
		Dialogs.select(findings.decided());
		page().activate(findings);
		TestWindow.execute(UNDO);
		await("them again", () -> findings.lines().size() == 4);
		assertThat(study.project().findings().decisions()).hasSize(4).noneMatch(Decision::holds);
		TestWindow.execute(REDO);
		await("them gone again", () -> findings.lines().isEmpty());
	}

	@Test
	void aValueIsCorrectedAndTheCorrectionUndone() throws Exception {
		OpenStudy study = open("correct");
		select("out-of-range");
		decide(Decision.Kind.CORRECT, "Correct Value", "64-correct", "5", "Typing error, says the site.");
		await("one finding less", () -> findings.lines().size() == 3);
		assertThat(study.project().findings().decisions()).singleElement()
				.satisfies(decision -> assertThat(decision.value().toString()).isEqualTo("5"));
		TestWindow.execute(UNDO);
		await("it is back", () -> findings.lines().size() == 4);
	}

	@Test
	void aFindingIsSentBackToTheSite() throws Exception {
		OpenStudy study = open("ask");
		select("out-of-range");
		decide(Decision.Kind.ASK, "Send Back to the Site", "65-ask");
		await("the question", () -> rule("out-of-range").stream().anyMatch(line -> line.reviewed().decision().isPresent()));
		assertThat(study.project().findings().questions()).hasSize(1);
		screenshot("66-asked");
	}

	@Test
	void aValueIsSetMissingForAReason() throws Exception {
		OpenStudy study = open("missing-value");
		select("out-of-range");
		decide(Decision.Kind.SET_MISSING, "Set Missing", "67-set-missing", "Nobody knows it any more.");
		await("one finding less", () -> findings.lines().size() == 3);
		assertThat(study.project().findings().decisions()).singleElement()
				.satisfies(decision -> assertThat(decision.kind()).isEqualTo(Decision.Kind.SET_MISSING));
		page().activate(findings);
		TestWindow.execute(UNDO);
		await("it is back", () -> findings.lines().size() == 4);
		assertThat(study.project().findings().decisions()).noneMatch(Decision::holds);
		TestWindow.execute(REDO);
		await("it is gone again", () -> findings.lines().size() == 3);
	}

	@Test
	void findingsAreGroupedAndFiltered() {
		open("groups");
		findings.group(Grouping.SITE);
		screenshot("68-findings-by-site");
		findings.group(Grouping.CLIENT);
		screenshot("69-findings-by-client");
		findings.group(Grouping.NONE);
		findings.filter().setText("out-of-range");
		assertThat(findings.lines()).singleElement().satisfies(line -> assertThat(line.finding().rule())
				.isEqualTo("out-of-range"));
		findings.filter().setText("no such thing");
		assertThat(findings.hint()).startsWith("No finding fits this filter.");
		screenshot("70-findings-filtered");
		findings.filter().setText("");
		assertThat(findings.lines()).hasSize(4);
	}

	@Test
	void aDoubleClickGoesToTheCellInTheDataGrid() {
		open("cell");
		select("date-order");
		findings.showChosen();
		DataEditor editor = (DataEditor) page().getActiveEditor();
		await("the cell", () -> editor.revealed().isPresent());
		String client = rule("date-order").get(0).finding().row().client();
		int column = editor.grid().columns().stream().map(spec -> spec.name()).toList().indexOf("client");
		await("its row", () -> editor.grid().cell(column, editor.revealed().orElseThrow()).text().equals(client));
		screenshot("71-cell");
	}

	@Test
	void inASmallWindowNothingOfTheFindingsIsCutOff() {
		open("small");
		TestWindow.size(800, 600);
		screenshot("72-findings-narrow");
		assertThat(findings.decided().getSize().x + findings.decided().getLocation().x)
				.isLessThanOrEqualTo(findings.decided().getParent().getSize().x);
		Tree tree = (Tree) findings.tree();
		assertThat(tree.getClientArea().height).as("room for three lines").isGreaterThanOrEqualTo(3 * tree.getItemHeight());
	}
}

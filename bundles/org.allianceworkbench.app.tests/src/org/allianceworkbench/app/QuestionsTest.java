package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.store.Decision;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.views.FindingLine;
import org.allianceworkbench.ui.intake.views.FindingsView;
import org.allianceworkbench.ui.intake.views.Grouping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions to a site: written into a workbook, answered there, read back. */
class QuestionsTest {

	private static final String RULE = "out-of-range";

	private OpenStudy study;
	private FindingsView findings;
	private Path workbook;

	@BeforeEach
	void ask() throws IOException {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("questions"));
		findings = view(FindingsView.ID, FindingsView.class);
		await("findings", () -> findings.lines().size() == 4);
		findings.group(Grouping.RULE);
		page().activate(findings);
		findings.select(List.of(asked()));
		TestWindow.settle();
		Dialogs.during("Send Back to the Site", dialog -> Dialogs.press(dialog, "OK"), () -> findings.fix(Decision.Kind.ASK)
				.run());
		await("the question", () -> asked().reviewed().decision().isPresent());
		workbook = TestStudies.folder().resolve("questions.xlsx");
		Files.deleteIfExists(workbook);
		String told = Dialogs.answer("Write Questions", "OK", "73-questions-written",
				() -> findings.writeQuestions(asked().finding().row().site(), workbook));
		assertThat(told).contains("1 question stands in", "choose Read Answers");
		assertThat(workbook).exists();
	}

	private FindingLine asked() {
		return findings.lines().stream().filter(line -> line.finding().rule().equals(RULE)).findFirst().orElseThrow();
	}

	/** Types into the workbook as the site would: its answer and its name. */
	private void type(String cell, String text) throws IOException {
		try (FileSystem parts = FileSystems.newFileSystem(workbook)) {
			Path sheet = parts.getPath("xl", "worksheets", "sheet1.xml");
			String before = Files.readString(sheet);
			String after = before.replaceFirst("<c r=\"" + cell + "\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)",
					"<c r=\"" + cell + "\"$1 t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
			assertThat(after).as("cell %s", cell).isNotEqualTo(before);
			Files.writeString(sheet, after);
		}
	}

	@Test
	void theSitesAnswerCorrectsTheValueAndClosesTheQuestion() throws Exception {
		type("K8", "5");
		type("C4", "Dr. Valley");
		String told = Dialogs.answer("Read Answers", "OK", "74-answers-read", () -> findings.readAnswers(workbook));
		assertThat(told).contains("answered by Dr. Valley", "1 corrected");
		await("one finding less", () -> findings.lines().size() == 3);
		assertThat(study.project().findings().questions()).singleElement().satisfies(question -> {
			assertThat(question.isOpenQuestion()).isFalse();
			assertThat(question.answer()).hasValueSatisfying(answer -> assertThat(answer.by()).isEqualTo("Dr. Valley"));
		});
	}

	@Test
	void aWorkbookThatWasChangedElsewhereIsRefusedWithTheCell() throws Exception {
		type("B8", "somebody else");
		String told = Dialogs.answer("The answers were not read", "OK", "75-answers-refused",
				() -> findings.readAnswers(workbook));
		assertThat(told).contains("questions.xlsx").doesNotContain("Exception");
		assertThat(study.project().findings().questions()).singleElement()
				.satisfies(question -> assertThat(question.isOpenQuestion()).isTrue());
	}
}

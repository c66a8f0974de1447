package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is copied in the explorer is text for other programs, and a stored analysis can be pasted into a study. */
class ExplorerPasteTest {

	private OpenStudy study;
	private ExplorerRobot explorer;

	@BeforeEach
	void open() {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("pasted"));
		explorer = new ExplorerRobot();
	}

	private void run(ActionFactory what) {
		explorer.view().getViewSite().getActionBars().getGlobalActionHandler(what.getId()).run();
	}

	private List<String> analyses() {
		try {
			return study.project().analyses().stream().map(file -> file.content().getName()).sorted().toList();
		} catch (ProjectException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void anAnalysisIsCopiedAndPastedUnderANameOfItsOwn() {
		List<String> before = analyses();
		explorer.select("Which ratings are there");
		run(ActionFactory.COPY);
		Clipboard clipboard = new Clipboard(TestWindow.display());
		assertThat(clipboard.getContents(TextTransfer.getInstance())).isEqualTo("Which ratings are there");
		clipboard.dispose();
		run(ActionFactory.PASTE);
		await("the copy", () -> analyses().size() == before.size() + 1);
		List<String> names = new java.util.ArrayList<>(analyses());
		names.removeAll(before);
		assertThat(names).singleElement().satisfies(name -> assertThat(before).contains(name.replaceAll("-2$", "")));
	}

	@Test
	void aVariableIsCopiedByItsName() {
		explorer.lines();
		explorer.select("distress");
		run(ActionFactory.COPY);
		Clipboard clipboard = new Clipboard(TestWindow.display());
		assertThat(clipboard.getContents(TextTransfer.getInstance())).isEqualTo("distress");
		clipboard.dispose();
	}
}

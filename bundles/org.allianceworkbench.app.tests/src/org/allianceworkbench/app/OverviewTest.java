package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.allianceworkbench.app.TestWindow.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

import org.allianceworkbench.project.overview.Completeness;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.study.completeness.CompletenessView;
import org.allianceworkbench.ui.study.completeness.RetentionView;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.allianceworkbench.ui.study.data.DataInput;
import org.allianceworkbench.ui.study.data.DataView;
import org.allianceworkbench.ui.study.overview.Dashboard;
import org.allianceworkbench.ui.study.timeline.TimelineView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Overviews that people look at: completeness, retention, a client's course, the dashboard. */
class OverviewTest {

	private OpenStudy study;

	@BeforeEach
	void open() {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("overview"));
	}

	@Test
	void completenessShowsWhatIsMissingAndGoesThere() {
		CompletenessView view = view(CompletenessView.ID, CompletenessView.class);
		await("the heat map", () -> view.shown().isPresent() && view.hint().isEmpty());
		Completeness shown = view.shown().orElseThrow();
		assertThat(shown.clients()).hasSize(203);
		assertThat(shown.columns()).hasSize(12);
		assertThat(shown.share()).isBetween(0.8, 1.0);
		view.sortByWorst();
		assertThat(view.rows()).isSortedAccordingTo(Comparator.comparingDouble(Completeness.ClientRow::share));
		TestWindow.size(1280, 980);
		screenshot("110-completeness");
		Completeness.ClientRow worst = view.rows().get(0);
		int missing = Arrays.asList(worst.states()).indexOf(Completeness.State.MISSING);
		view.open(0, missing);
		assertThat(view.words()).startsWith(worst.site() + " " + worst.client()).endsWith("missing");
		DataEditor editor = (DataEditor) page().getActiveEditor();
		assertThat(editor.view()).isEqualTo(DataView.DYADS);
		int there = Arrays.asList(worst.states()).indexOf(Completeness.State.COMPLETE);
		view.open(0, Math.max(0, there));
		DataEditor ratings = (DataEditor) page().getActiveEditor();
		await("its cell", () -> ratings.revealed().isPresent());
		await("the client's row", () -> ratings.grid().entered(ratings.grid().columns().get(2), ratings.revealed().orElseThrow())
				.equals(worst.client()));
		screenshot("111-completeness-to-cell");
	}

	@Test
	void retentionIsAFlowDiagramThatCanBeSaved() throws Exception {
		RetentionView view = view(RetentionView.ID, RetentionView.class);
		await("the diagram", () -> view.hint().isEmpty() && !view.words().isEmpty());
		assertThat(view.words()).startsWith("203 clients enrolled");
		TestWindow.size(1280, 980);
		page().toggleZoom(page().getReference(view));
		screenshot("112-retention");
		page().toggleZoom(page().getReference(view));
		Path svg = TestStudies.folder().resolve("retention.svg");
		Path png = TestStudies.folder().resolve("retention.png");
		view.save(svg);
		view.save(png);
		await("the files", () -> Files.exists(svg) && Files.exists(png));
		await("all of them", () -> svg.toFile().length() > 0 && png.toFile().length() > 10_000);
		assertThat(Files.readString(svg)).contains("203 clients enrolled", "role=\"img\"").endsWith("</svg>\n");
	}

	@Test
	void aClientsCourseFollowsTheSelection() throws Exception {
		TimelineView view = view(TimelineView.ID, TimelineView.class);
		assertThat(view.words()).startsWith("Select a row of a client");
		DataEditor editor = (DataEditor) page().openEditor(new DataInput(study, Level.RATING), DataEditor.ID);
		await("rows", () -> editor.grid().rowCount() > 0);
		editor.show(new CellReference(RowKey.rating("B", "B-005", "S2", "CLIENT"), "alliance"));
		await("the client's course", () -> view.words().startsWith("Course of client B B-005"));
		assertThat(view.words()).contains("alliance, Client:", "alliance, Therapist:", "S6");
		screenshot("113-timeline");
	}

	@Test
	void theDashboardTellsHowEachSiteStands() {
		Shell shell = new Shell(TestWindow.shell(), SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		Dashboard dashboard = new Dashboard(shell, study);
		shell.setBounds(100, 100, 760, 380);
		shell.open();
		await("the dashboard", () -> dashboard.shown().isPresent());
		assertThat(dashboard.sites()).extracting(site -> site.lastFile()).containsExactly("siteA.sav", "siteB.xlsx", "siteC.csv");
		assertThat(dashboard.shown().orElseThrow().errors()).isEqualTo(4);
		screenshot("114-dashboard");
		shell.dispose();
	}

	@Test
	void overviewsInTheDark() {
		TestWindow.dark(true);
		CompletenessView completeness = view(CompletenessView.ID, CompletenessView.class);
		await("the heat map", () -> completeness.hint().isEmpty());
		new ExplorerRobot().open("Ratings");
		DataEditor editor = (DataEditor) page().getActiveEditor();
		await("rows", () -> editor.grid().rowCount() > 0);
		screenshot("115-completeness-dark");
		RetentionView retention = view(RetentionView.ID, RetentionView.class);
		await("the diagram", () -> retention.hint().isEmpty() && !retention.words().isEmpty());
		view(TimelineView.ID, TimelineView.class);
		editor.show(new CellReference(RowKey.rating("B", "B-005", "S2", "CLIENT"), "alliance"));
		await("its row", () -> editor.revealed().isPresent());
		screenshot("116-timeline-dark");
		TestWindow.size(800, 600);
		view(RetentionView.ID, RetentionView.class);
		screenshot("117-retention-dark-narrow");
	}
}

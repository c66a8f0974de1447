package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import org.allianceworkbench.project.overview.Completeness;
import org.allianceworkbench.project.overview.Completeness.State;
import org.allianceworkbench.project.overview.CompletenessReading;
import org.allianceworkbench.project.overview.Retention;
import org.allianceworkbench.project.overview.RetentionPicture;
import org.allianceworkbench.project.overview.RetentionReading;
import org.allianceworkbench.project.overview.StudyPulse;
import org.allianceworkbench.publish.figure.FigureDrawing;
import org.allianceworkbench.publish.figure.FigureSize;
import org.allianceworkbench.publish.figure.Theme;
import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Flow;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completeness, retention and pulse of a study whose three clients can be counted by hand. */
class OverviewsTest {

	private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

	@TempDir
	Path folder;

	private StudyProject project;

	@BeforeEach
	void open() throws Exception {
		project = SmallStudy.create(folder.resolve("study"));
		project.importFile(SmallStudy.file(folder, "siteA.csv", SmallStudy.CSV), ImportOptions.NONE, Progress.NONE);
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	@Test
	void withoutADesignThatIsExpectedOfAllWhatCameFromAny() throws Exception {
		Completeness completeness = CompletenessReading.read(project, LATER, Progress.NONE);
		assertThat(completeness.stated()).isFalse();
		assertThat(completeness.columns()).extracting(slot -> slot.occasion() + slot.role())
				.containsExactly("S1CLIENT", "S1THERAPIST",
				"S2CLIENT", "S2THERAPIST");
		assertThat(completeness.clients()).extracting(Completeness.ClientRow::client).containsExactly("1", "2", "3");
		assertThat(completeness.clients().get(0).states()).containsOnly(State.COMPLETE);
		assertThat(completeness.clients().get(1).states()).containsExactly(State.COMPLETE, State.COMPLETE, State.MISSING,
				State.MISSING);
		// 8 of 12 by hand
		assertThat(completeness.share()).isCloseTo(8 / 12.0, within(1e-12));
		assertThat(completeness.sites()).singleElement().satisfies(site -> assertThat(site.expected()).isEqualTo(12));
	}

	@Test
	void clientsAreCountedOnTheirWay() throws Exception {
		Retention retention = RetentionReading.read(project, Progress.NONE);
		assertThat(retention.total()).isEqualTo(new Retention.Flow("A", "", 3, 3, 4, 0, 1));
		assertThat(retention.total().open()).isEqualTo(2);
		assertThat(retention.knowsDropouts()).isFalse();
	}

	@Test
	void theirWayIsAPictureForPrint() throws Exception {
		Flow picture = RetentionPicture.of(project.study(), RetentionReading.read(project, Progress.NONE),
				RetentionPicture.Columns.SITES);
		assertThat(NumberText.PLAIN.text(picture.alternative()))
				.isEqualTo("3 clients enrolled; Site A: 3 enrolled, 3 started, 4 sessions, 0 dropped out, 1 completed");
		assertThat(FigureDrawing.svg(picture, FigureSize.spacious(picture), Theme.LIGHT)).startsWith("<?xml")
				.contains("Completed (n = 1)", "<desc id=\"flow-desc\">3 clients");
		assertThat(FigureDrawing.png(picture, FigureSize.spacious(picture), Theme.DARK, 150)).startsWith((byte) 0x89, 'P', 'N', 'G');
	}

	@Test
	void thePulseTellsEachSitesLastImportAndGrowth() throws Exception {
		StudyPulse pulse = StudyPulse.read(project, Progress.NONE);
		assertThat(pulse.sites()).singleElement().satisfies(site -> {
			assertThat(site.lastFile()).isEqualTo("siteA.csv");
			assertThat(site.clients()).isEqualTo(3);
			assertThat(site.ratings()).isEqualTo(8);
		});
		assertThat(pulse.growth()).containsExactly(Map.entry(YearMonth.of(2024, 1), 4));
	}
}

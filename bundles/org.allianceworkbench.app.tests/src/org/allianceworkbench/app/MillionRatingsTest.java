package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.display;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.BooleanSupplier;

import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.grid.DataGrid;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.allianceworkbench.ui.study.data.DataInput;
import org.allianceworkbench.ui.study.data.DataView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A study of a million ratings is opened and scrolled; the longest time that one event kept the window busy is measured and
 * printed.
 */
class MillionRatingsTest {

	private static final int RATINGS = Integer.getInteger("ratings", 1_000_000);

	private static final int PATIENCE_S = 90;

	private long longest;
	private long longestWork;
	private String where = "";

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	/** Runs the event loop for a while and notes how long it was busy with one event. */
	private void run(String doing, long millis) {
		long end = System.nanoTime() + millis * 1_000_000;
		while (System.nanoTime() < end) {
			long start = System.nanoTime();
			long work = work();
			boolean more = display().readAndDispatch();
			note(doing, System.nanoTime() - start, work() - work);
			if (!more) {
				try {
					Thread.sleep(1);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			}
		}
	}

	/** A busy machine may need longer than a test usually waits. */
	private void patiently(BooleanSupplier condition) {
		for (int i = 0; i < PATIENCE_S * 10 && !condition.getAsBoolean(); i++) {
			run("waiting for rows", 100);
		}
		await("rows", condition);
	}

	/** CPU time of this thread, which does not depend on what else the machine does. */
	private static long work() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private void measure() {
		longest = 0;
		longestWork = 0;
		where = "";
	}

	private void note(String doing, long nanos, long work) {
		longest = Math.max(longest, nanos);
		if (work > longestWork) {
			longestWork = work;
			where = doing;
		}
	}

	private void act(String doing, Runnable work) {
		long start = System.nanoTime();
		long before = work();
		work.run();
		note(doing, System.nanoTime() - start, work() - before);
		run(doing, 60);
	}

	private static void press(DataGrid grid, int key) {
		Event event = new Event();
		event.keyCode = key;
		grid.control().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void aMillionRatingsAreScrolledWithoutAStall() throws Exception {
		OpenStudy study = TestWindow.open(BigStudy.make("million", RATINGS));
		run("showing the study", 1000);
		measure();
		long start = System.nanoTime();
		long before = work();
		DataEditor editor = (DataEditor) page().openEditor(new DataInput(study, DataView.RATINGS), DataEditor.ID);
		note("making the editor", System.nanoTime() - start, work() - before);
		DataGrid grid = editor.grid();
		patiently(() -> grid.rowCount() >= RATINGS && grid.cell(0, 0).state() == CellText.State.VALID);
		long opened = System.nanoTime() - start;
		System.out.printf("%,d ratings: first rows after %,d ms; longest event meanwhile %,d ms of CPU (%s), %,d ms by the clock%n",
				grid.rowCount(), opened / 1_000_000, longestWork / 1_000_000, where, longest / 1_000_000);
		measure();
		run("the rest of the opening", 2000);
		act("choosing a cell", () -> grid.reveal(5, 0));
		for (int i = 0; i < 100; i++) {
			act("paging down", () -> press(grid, SWT.PAGE_DOWN));
		}
		for (int i = 0; i <= 50; i++) {
			int row = (int) (i * (long) (grid.rowCount() - 1) / 50);
			act("jumping", () -> grid.reveal(5, row));
		}
		patiently(() -> grid.cell(0, grid.rowCount() - 1).state() == CellText.State.VALID);
		act("sorting", () -> grid.sort(5, true));
		patiently(() -> grid.cell(5, 0).text().equals("6.99"));
		run("after sorting", 500);
		for (int i = 0; i < 30; i++) {
			int row = i * 30_000;
			act("jumping among sorted rows", () -> grid.reveal(5, Math.min(row, grid.rowCount() - 1)));
		}
		act("grouping", () -> {
			editor.groupedBy().select(2);
			editor.groupedBy().notifyListeners(SWT.Selection, new Event());
		});
		patiently(() -> grid.rowCount() > RATINGS + 100 && grid.marks(0).heading().isPresent());
		act("closing a group", () -> grid.toggle(0));
		run("after closing", 2000);
		System.out.printf("%,d ratings: longest event while they are scrolled, sorted and grouped %,d ms of CPU (%s), %,d ms by the "
				+ "clock%n", RATINGS, longestWork / 1_000_000, where, longest / 1_000_000);
		screenshot("130-million");
		assertThat(grid.rowCount()).isGreaterThan(RATINGS);
	}
}

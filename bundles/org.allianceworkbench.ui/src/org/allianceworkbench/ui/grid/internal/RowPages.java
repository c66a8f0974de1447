package org.allianceworkbench.ui.grid.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;

import org.allianceworkbench.table.Table;
import org.allianceworkbench.ui.grid.RowSource;
import org.allianceworkbench.ui.jobs.StudyJob;

/**
 * Rows of a source by pages: what has been fetched is there at once, the rest is fetched in the background, what was asked for
 * last first, and announced. Used on the UI thread only.
 */
public final class RowPages {

	private static final int ROWS = 256;
	private static final int KEPT = 64;
	/** What was asked for longer ago has been scrolled past; it is asked for again when it comes into sight. */
	private static final int WAITING = 6;

	private final RowSource source;
	private final StudyJob.Owner owner;
	private final Runnable arrived;
	private final Consumer<Exception> failed;
	private final SequencedMap<Long, Page> pages = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, Page> eldest) {
			return size() > KEPT;
		}
	};
	private final Deque<Long> waiting = new ArrayDeque<>();
	private boolean reading;
	private boolean broken;
	/** The page that is being read. */
	private long current;
	private int generation;

	/**
	 * @param owner with what the reading ends
	 * @param arrived called when rows have come
	 * @param failed called when they can't be fetched; nothing more is read until {@link #clear}
	 */
	public RowPages(RowSource source, StudyJob.Owner owner, Runnable arrived, Consumer<Exception> failed) {
		this.source = source;
		this.owner = owner;
		this.arrived = arrived;
		this.failed = failed;
	}

	/** The page that holds a row, when it is there; otherwise it is asked for. */
	Optional<Page> page(long row) {
		long page = row / ROWS;
		Page table = pages.get(page);
		if (table == null && !broken) {
			waiting.remove(page);
			waiting.push(page);
			if (waiting.size() > WAITING) {
				waiting.removeLast();
			}
			readNext();
		}
		return Optional.ofNullable(table);
	}

	/** Where a row stands in its page. */
	public static int rowInPage(long row) {
		return (int) (row % ROWS);
	}

	/** Forgets all rows, because the data have changed. */
	public void clear() {
		generation++;
		pages.clear();
		waiting.clear();
		reading = false;
		broken = false;
	}

	/** Reads what is there and what was asked for again, without forgetting it meanwhile; single values have changed. */
	public void renew() {
		generation++;
		broken = false;
		List<Long> wanted = new ArrayList<>(pages.sequencedKeySet().reversed().stream().limit(WAITING).toList());
		wanted.addAll(0, waiting);
		if (reading) {
			wanted.add(0, current);
		}
		reading = false;
		waiting.clear();
		wanted.stream().distinct().limit(WAITING).forEach(waiting::addLast);
		pages.keySet().retainAll(Set.copyOf(waiting));
		readNext();
	}

	/** The first row of the page that came last, 0 when none has come. */
	public int firstThere() {
		return pages.isEmpty() ? 0 : (int) (pages.sequencedKeySet().getLast() * ROWS);
	}

	private void readNext() {
		if (reading || waiting.isEmpty()) {
			return;
		}
		reading = true;
		long page = waiting.pop();
		current = page;
		int asked = generation;
		new StudyJob<>("Reading rows", progress -> read(page * ROWS), rows -> arrived(asked, page, rows),
				problem -> failed(asked, problem)).of(owner).unseen().schedule();
	}

	private Page read(long first) throws IOException {
		Table rows = source.rows(first, ROWS);
		return new Page(rows, source.marks(first, rows));
	}

	private void arrived(int asked, long page, Page rows) {
		if (asked == generation) {
			reading = false;
			pages.put(page, rows);
			arrived.run();
			readNext();
		}
	}

	private void failed(int asked, Exception problem) {
		if (asked == generation) {
			reading = false;
			broken = true;
			failed.accept(problem);
		}
	}
}

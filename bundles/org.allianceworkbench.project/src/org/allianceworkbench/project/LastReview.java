package org.allianceworkbench.project;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

import org.allianceworkbench.intake.checks.CheckOptions;
import org.allianceworkbench.intake.decisions.ReviewedFinding;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.Progress;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Keeps the findings that were found last, as long as nothing has changed on which they depend. */
final class LastReview {

	/** Finds them anew. */
	interface Finding {
		List<ReviewedFinding> find() throws IOException, ProjectException;
	}

	private static final long LOOK_FOR_CANCEL_MS = 100;

	/** All on which findings depend; decisions are compared as a whole. */
	private record State(long data, int events, List<?> decisions, long definition, CheckOptions options, LocalDate today) {
	}

	private record Known(State state, List<ReviewedFinding> findings) {
	}

	private final ReentrantLock finding = new ReentrantLock();
	private final AtomicLong definition = new AtomicLong();
	private final EContentAdapter counter = new EContentAdapter() {
		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch()) {
				definition.incrementAndGet();
			}
		}
	};
	private Optional<Known> known = Optional.empty();

	List<ReviewedFinding> of(StudyProject project, CheckOptions options, Progress progress, Finding anew)
			throws IOException, ProjectException {
		lock(progress);
		try {
			watch(project.study());
			State state = state(project, options);
			if (known.filter(last -> last.state().equals(state)).isEmpty()) {
				known = Optional.of(new Known(state, List.copyOf(anew.find())));
			}
			return known.orElseThrow().findings();
		} finally {
			finding.unlock();
		}
	}

	private void lock(Progress progress) {
		try {
			while (!finding.tryLock(LOOK_FOR_CANCEL_MS, TimeUnit.MILLISECONDS)) {
				progress.checkCancelled();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancelledException();
		}
	}

	private void watch(Study study) {
		if (!study.eAdapters().contains(counter)) {
			study.eAdapters().add(counter);
		}
	}

	private State state(StudyProject project, CheckOptions options) throws StoreException {
		return new State(project.store().version(), project.store().history().size(), project.store().decisions(),
				definition.get(), options, LocalDate.now());
	}
}

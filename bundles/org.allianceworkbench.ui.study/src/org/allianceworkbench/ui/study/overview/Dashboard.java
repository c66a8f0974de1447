package org.allianceworkbench.ui.study.overview;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.project.overview.StudyPulse;
import org.allianceworkbench.project.overview.StudyPulse.SiteLine;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.editor.TwoPlaces;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.HintStack;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * How a study stands: each site's last import, open findings and completeness, and how the data have grown. It reads in the
 * background and follows the study until its control is disposed.
 */
public final class Dashboard {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
	/** How high it should be where the list of sites and the growth stand beside each other. */
	public static final int HEIGHT = 148;

	private static final int LEAST_WIDTH = 620;
	private static final int LIST_HEIGHT = 100;

	private final OpenStudy study;
	private final HintStack stack;
	private final Composite page;
	private final Label completeness;
	private final Label findings;
	private final RowList<SiteLine> sites;
	private final GrowthLine growth;
	private final Runnable changed = this::read;
	private Optional<StudyPulse> shown = Optional.empty();
	private Optional<StudyJob<StudyPulse>> running = Optional.empty();

	/** A dashboard of an open study. */
	public Dashboard(Composite parent, OpenStudy study) {
		this.study = study;
		stack = new HintStack(parent, SWT.NONE);
		page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 6).create())
				.create(stack.control());
		completeness = WidgetFactory.label(SWT.NONE).create(page);
		findings = WidgetFactory.label(SWT.NONE).create(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(findings);
		TwoPlaces places = TwoPlaces.in(page, 68, LEAST_WIDTH);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(places.control());
		sites = new RowList<>(places.first(), SiteLine.class, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(160, LIST_HEIGHT).applyTo(sites.control());
		sites.wide("Site", 3, 140, site -> site.name().isEmpty() ? site.code() : site.code() + " \u2014 " + site.name())
				.number("Clients", 64, SiteLine::clients).number("Ratings", 64, SiteLine::ratings)
				.column("There", 64, site -> site.clients() == 0 ? "\u2013" : percent(site.completeness()))
				.number("Findings", 72, site -> (long) site.findings())
				.wide("Last import", 3, 150, Dashboard::lastImport);
		growth = new GrowthLine(places.second());
		GridDataFactory.fillDefaults().grab(true, true).hint(160, LIST_HEIGHT).applyTo(growth.control());
		stack.say("Reading the study\u2026");
		study.addListener(changed);
		stack.control().addDisposeListener(event -> {
			study.removeListener(changed);
			running.ifPresent(StudyJob::cancel);
		});
		read();
	}

	private static String percent(double share) {
		return "%.1f%%".formatted(100 * share);
	}

	private static String lastImport(SiteLine site) {
		return site.lastImport().map(when -> DAY.format(when.atZoneSameInstant(ZoneId.systemDefault())) + "  " + site.lastFile())
				.orElse("nothing yet");
	}

	private void read() {
		running.ifPresent(StudyJob::cancel);
		StudyJob<StudyPulse> job = new StudyJob<>("Reading the overview of " + study.shortTitle(),
				progress -> StudyPulse.read(study.project(), progress), this::show, problem -> say(study.explain(problem)))
				.of(study)
				.quiet();
		running = Optional.of(job);
		job.schedule();
	}

	private void say(String text) {
		if (!stack.isDisposed()) {
			stack.say(text);
		}
	}

	private void show(StudyPulse pulse) {
		if (stack.isDisposed()) {
			return;
		}
		shown = Optional.of(pulse);
		completeness.setText(pulse.sites().stream().allMatch(site -> site.clients() == 0) ? "No clients yet, so no ratings are expected"
				: percent(pulse.completeness()) + " of the expected ratings are there");
		findings.setText(pulse.errors() + pulse.warnings() == 0 ? "No open findings" : "Open findings: %,d errors, %,d others"
				.formatted(pulse.errors(), pulse.warnings()));
		sites.show(pulse.sites(), "No sites yet.");
		growth.show(pulse.growth());
		stack.show(page);
		page.layout();
	}

	/** The widget. */
	public Control control() {
		return stack.control();
	}

	/** The lines shown, for tests. */
	public List<SiteLine> sites() {
		return sites.rows();
	}

	/** What is shown, for tests. */
	public Optional<StudyPulse> shown() {
		return shown;
	}
}

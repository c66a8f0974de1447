package org.allianceworkbench.ui.study.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.project.LibraryReference;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;

/** The instruments of all libraries that are installed. */
public final class Libraries {

	private Libraries() {
	}

	/** Reads them in the background and hands them over on the UI thread. */
	public static void read(Consumer<List<Instrument>> then) {
		new StudyJob<>("Reading the libraries of instruments", progress -> {
			List<Instrument> all = new ArrayList<>();
			for (LibraryReference library : OpenStudies.instance().catalogue().libraries()) {
				all.addAll(library.open().instruments());
			}
			return all;
		}, then, problem -> Failures.show("The library can't be read", problem)).unseen().schedule();
	}
}

package org.allianceworkbench.ui.study.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.study.file.StudyFileException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes copies of stored analyses and exports, of the same or another study, into a study. */
final class DocumentPaste {

	private final StudyProject project;

	DocumentPaste(StudyProject project) {
		this.project = project;
	}

	/** Whether a file is one that can be taken so. */
	static boolean isDocument(Path file) {
		return is(file, StudyFile.ANALYSIS_EXTENSION) || is(file, StudyFile.EXPORT_EXTENSION);
	}

	private static boolean is(Path file, String extension) {
		return String.valueOf(file.getFileName()).endsWith("." + extension);
	}

	/** Takes copies, each under a name that nothing else has; gives these names. */
	List<String> take(List<Path> files) throws ProjectException, StudyFileException {
		List<String> taken = new ArrayList<>();
		for (Path file : files) {
			taken.add(is(file, StudyFile.ANALYSIS_EXTENSION) ? analysis(file) : export(file));
		}
		return taken;
	}

	private String analysis(Path file) throws ProjectException, StudyFileException {
		Analysis copy = EcoreUtil.copy(StudyFile.openAnalysis(file).content());
		copy.setId(UUID.randomUUID().toString());
		copy.setName(free(copy.getName(), project.analyses().stream().map(each -> each.content().getName())
				.collect(Collectors.toSet())));
		project.add(copy);
		return copy.getName();
	}

	private String export(Path file) throws ProjectException, StudyFileException {
		Export copy = EcoreUtil.copy(StudyFile.openExport(file).content());
		copy.setId(UUID.randomUUID().toString());
		copy.setName(free(copy.getName(), project.exports().stream().map(each -> each.content().getName())
				.collect(Collectors.toSet())));
		project.add(copy);
		return copy.getName();
	}

	private static String free(String name, Set<String> taken) {
		String free = name;
		for (int number = 2; taken.contains(free); number++) {
			free = name + "-" + number;
		}
		return free;
	}
}

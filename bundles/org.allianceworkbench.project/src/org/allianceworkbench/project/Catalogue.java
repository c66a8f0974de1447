package org.allianceworkbench.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisCatalogue;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.FormatTarget;
import org.allianceworkbench.project.internal.ExtensionReader;
import org.allianceworkbench.table.format.TableFormat;

/**
 * What is installed: formats, analyses, export targets and libraries of instruments.
 *
 * @param formats formats of data files
 * @param analyses analyses
 * @param targets where exports can go
 * @param libraries libraries of instruments
 * @param problems contributions that could not be loaded, one sentence each
 */
public record Catalogue(Formats formats, AnalysisCatalogue analyses, List<ExportTarget> targets,
		List<LibraryReference> libraries, List<String> problems) {

	public Catalogue {
		targets = List.copyOf(targets);
		libraries = List.copyOf(libraries);
		problems = List.copyOf(problems);
	}

	/**
	 * All that is registered at the extension points: in the Eclipse platform's registry, or, where the program runs without the
	 * platform, in the plugin.xml files on the class path.
	 */
	public static Catalogue installed() {
		return ExtensionReader.read();
	}

	/** A catalogue of a caller's own; every extension that a format can write is a target. */
	public static Catalogue of(List<? extends TableFormat> formats, List<? extends Analysis<?>> analyses) {
		List<ExportTarget> targets = new ArrayList<>();
		for (TableFormat format : formats) {
			format.writableExtensions().forEach(extension -> targets.add(new FormatTarget(extension, format.name(), format)));
		}
		return new Catalogue(new Formats(formats), new AnalysisCatalogue(analyses), targets, List.of(), List.of());
	}

	/**
	 * The target with an id.
	 *
	 * @throws UsageException when there is none; the message names those that are there
	 */
	public ExportTarget target(String id) throws ProjectException {
		return targets.stream().filter(t -> t.id().equalsIgnoreCase(id)).findFirst()
				.orElseThrow(() -> new UsageException("there is no export target '" + id + "'; there are: "
						+ targets.stream().map(ExportTarget::id).collect(Collectors.joining(", "))));
	}
}

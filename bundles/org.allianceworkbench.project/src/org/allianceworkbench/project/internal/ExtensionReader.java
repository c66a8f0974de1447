package org.allianceworkbench.project.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisCatalogue;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.FormatTarget;
import org.allianceworkbench.export.TargetMaker;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.Formats;
import org.allianceworkbench.project.LibraryReference;
import org.allianceworkbench.study.library.InstrumentLibrary;
import org.allianceworkbench.table.format.TableFormat;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Reads what is registered at our extension points; a contribution that can't be loaded is reported and left out. */
public final class ExtensionReader {

	private final Function<String, List<Contribution>> contributions;
	private final List<String> problems = new ArrayList<>();

	private ExtensionReader(Function<String, List<Contribution>> contributions) {
		this.contributions = contributions;
	}

	/** All contributions, ours first, then others by the name of their bundle. */
	public static Catalogue read() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		return new ExtensionReader(registry == null ? ClassPathContributions::of
				: point -> RegistryContributions.of(registry, point)).catalogue();
	}

	private Catalogue catalogue() {
		Formats formats = new Formats(objects("org.allianceworkbench.table.formats", TableFormat.class));
		List<Analysis<?>> analyses = new ArrayList<>();
		for (Analysis<?> analysis : objects("org.allianceworkbench.analysis.analyses", Analysis.class)) {
			if (analyses.stream().anyMatch(a -> a.id().equals(analysis.id()))) {
				problems.add("There is a second analysis '" + analysis.id() + "' (" + analysis.getClass().getName()
						+ "); it is left out.");
			} else {
				analyses.add(analysis);
			}
		}
		List<ExportTarget> targets = at("org.allianceworkbench.export.targets").flatMap(c -> target(c, formats).stream())
				.toList();
		List<LibraryReference> libraries = at(InstrumentLibrary.EXTENSION_POINT).flatMap(c -> library(c).stream()).toList();
		return new Catalogue(formats, new AnalysisCatalogue(analyses), targets, libraries, problems);
	}

	private Stream<Contribution> at(String point) {
		return contributions.apply(point).stream().sorted(Comparator
				.comparing((Contribution c) -> !c.contributor().contains("org.allianceworkbench."))
				.thenComparing(Contribution::contributor));
	}

	private <T> List<T> objects(String point, Class<T> type) {
		return at(point).flatMap(contribution -> object(contribution, type).stream()).toList();
	}

	/** The object of a contribution; what others have written may fail in any way, and must not take the rest with it. */
	private <T> Optional<T> object(Contribution contribution, Class<T> type) {
		try {
			return Optional.of(type.cast(contribution.create()));
		} catch (Exception | LinkageError e) {
			problems.add(contribution.attribute("class").orElse("a class") + " of " + contribution.contributor()
					+ " can't be loaded: "
					+ Optional.ofNullable(e.getCause()).orElse(e));
			return Optional.empty();
		}
	}

	private Optional<LibraryReference> library(Contribution contribution) {
		String path = contribution.attribute("resource").orElse("");
		String id = contribution.attribute("id").orElse(path);
		Optional<URL> resource = contribution.resource(path);
		if (resource.isEmpty()) {
			problems.add("Instrument library " + id + " of " + contribution.contributor() + " has no file " + path + ".");
		}
		return resource.map(url -> new LibraryReference(id, contribution.attribute("name").orElse(id), url));
	}

	private Optional<ExportTarget> target(Contribution contribution, Formats formats) {
		Optional<String> format = contribution.attribute("format");
		if (format.isEmpty()) {
			return object(contribution, ExportTarget.class);
		}
		String id = contribution.attribute("id").orElse("");
		Optional<TableFormat> writer = formats.find(format.get()).filter(f -> f.writableExtensions().contains(id));
		if (writer.isEmpty()) {
			problems.add("Export target " + id + " of " + contribution.contributor() + " needs a format '" + format.get()
					+ "' that writes ." + id + " files, and there is none.");
		}
		String name = contribution.attribute("name").orElse(id);
		if (writer.isPresent() && contribution.attribute("class").isPresent()) {
			return object(contribution, TargetMaker.class).map(maker -> maker.target(id, name, writer.get()));
		}
		return writer.map(f -> new FormatTarget(id, name, f));
	}
}

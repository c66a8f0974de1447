package org.allianceworkbench.project.internal;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** What the Eclipse platform's registry knows. */
final class RegistryContributions {

	private record Element(IConfigurationElement element) implements Contribution {

		@Override
		public String contributor() {
			return element.getContributor().getName();
		}

		@Override
		public Optional<String> attribute(String name) {
			return Optional.ofNullable(element.getAttribute(name));
		}

		@Override
		public Optional<URL> resource(String path) {
			return Optional.ofNullable(ContributorFactoryOSGi.resolve(element.getContributor()))
					.map(bundle -> bundle.getResource(path));
		}

		@Override
		public Object create() throws Exception {
			return element.createExecutableExtension("class");
		}
	}

	private RegistryContributions() {
	}

	static List<Contribution> of(IExtensionRegistry registry, String point) {
		return Stream.of(registry.getConfigurationElementsFor(point)).<Contribution>map(Element::new).toList();
	}
}

package org.allianceworkbench.project.internal;

import java.net.URL;
import java.util.Optional;

/** One element at an extension point. */
interface Contribution {

	/** Name of the bundle that contributes, or the place of its plugin.xml. */
	String contributor();

	/** An attribute of the element. */
	Optional<String> attribute(String name);

	/** A file of the contributing bundle. */
	Optional<URL> resource(String path);

	/**
	 * Makes the object of the element's attribute {@code class}.
	 *
	 * @throws Exception whatever a contributed constructor throws, besides what class loading does
	 */
	Object create() throws Exception;
}

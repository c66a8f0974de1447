package org.allianceworkbench.project;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.study.library.InstrumentLibrary;

/**
 * A library of instruments that is installed; it is read when it is opened.
 *
 * @param id stable id
 * @param name name that a user sees
 * @param resource where it is
 */
public record LibraryReference(String id, String name, URL resource) {

	/**
	 * Reads the library.
	 *
	 * @throws InputException when it can't be read
	 */
	public InstrumentLibrary open() throws ProjectException {
		try (InputStream in = resource.openStream()) {
			return InstrumentLibrary.load(in, name);
		} catch (IOException e) {
			throw Failures.of(name, e);
		}
	}
}

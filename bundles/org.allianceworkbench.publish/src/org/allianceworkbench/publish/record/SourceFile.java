package org.allianceworkbench.publish.record;

import java.util.Objects;

/**
 * A file whose data a result is based on.
 *
 * @param name its name without the folder
 * @param sha256 SHA-256 of its bytes in lower-case hexadecimal digits
 */
public record SourceFile(String name, String sha256) {
	public SourceFile {
		Objects.requireNonNull(name);
		Objects.requireNonNull(sha256);
	}
}

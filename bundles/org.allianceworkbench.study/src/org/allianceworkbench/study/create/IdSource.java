package org.allianceworkbench.study.create;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Gives ids to the parts of a study. */
@FunctionalInterface
public interface IdSource {

	/**
	 * The id of a part.
	 *
	 * @param part what the part is, for example <code>variable/alliance</code>; unique within the study
	 */
	String idFor(String part);

	/** Random ids (UUID version 4), for studies that people make. */
	static IdSource random() {
		return part -> UUID.randomUUID().toString();
	}

	/**
	 * Ids that follow from the parts' names (UUID version 3), for studies that must come out the same every time.
	 *
	 * @param seed distinguishes one study from another
	 */
	static IdSource named(String seed) {
		return part -> UUID.nameUUIDFromBytes((seed + "\n" + part).getBytes(StandardCharsets.UTF_8)).toString();
	}
}

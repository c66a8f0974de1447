package org.allianceworkbench.export;

import java.util.Optional;

import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.codebook.CodeText;

/**
 * Why a value is user-missing.
 *
 * @param value the value as the codebook writes it, or {@code 97 to 99} for a range
 * @param single whether it is a single value
 * @param reason why, empty when the codebook does not say
 */
public record MissingReason(String value, boolean single, String reason) {

	static MissingReason of(MissingValue missing) {
		String reason = Optional.ofNullable(missing.getReason()).orElse("");
		if (missing.getValue() != null) {
			return new MissingReason(missing.getValue(), true, reason);
		}
		String low = missing.getLow() == null ? "LOWEST" : CodeText.of(missing.getLow());
		String high = missing.getHigh() == null ? "HIGHEST" : CodeText.of(missing.getHigh());
		return new MissingReason(low + " to " + high, false, reason);
	}
}

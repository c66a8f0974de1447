package org.allianceworkbench.ui.export.editor;

import java.util.stream.Collectors;

import org.allianceworkbench.export.PrivacyPresets;
import org.allianceworkbench.study.PrivacyPreset;

/** What presets of privacy are called. */
final class Presets {

	private Presets() {
	}

	/** Name of a preset. */
	static String name(PrivacyPreset preset) {
		return switch (preset) {
			case NONE -> "own rules";
			case MINIMAL -> "minimal: only what the analyses need";
			case SAFE_HARBOR -> "HIPAA Safe Harbor, 45 CFR 164.514(b)(2)";
		};
	}

	/** What a preset does, in lines. */
	static String help(PrivacyPreset preset) {
		return switch (preset) {
			case NONE -> "The rules below, as they are.";
			case MINIMAL -> "Only the variables that the study's analyses name leave, with pseudonyms, days since the baseline and "
					+ "no free text.";
			case SAFE_HARBOR -> PrivacyPresets.SAFE_HARBOR.stream().map(kind -> kind.letter() + "  " + kind.kind() + ": " + kind
					.becomes()).collect(Collectors.joining("\n"));
		};
	}
}

package org.allianceworkbench.ui.export.editor;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.codebook.CodeText;

/**
 * A variable that stays in the study, or leaves in groups, to protect the clients.
 *
 * @param variable name in the codebook
 * @param how what becomes of it
 * @param grouped whether it leaves in groups
 */
public record Held(String variable, String how, boolean grouped) {

	static List<Held> of(ExportPrivacy privacy) {
		List<Held> all = new ArrayList<>();
		privacy.getLeftOut().forEach(variable -> all.add(new Held(variable, "stays in the study", false)));
		privacy.getCoarsenings().forEach(each -> all.add(new Held(each.getVariable(), "leaves in groups of " + CodeText.of(each
				.getWidth()), true)));
		return all;
	}

	/** Lets it leave as it is. */
	void release(ExportPrivacy privacy) {
		if (grouped) {
			privacy.getCoarsenings().removeIf(each -> variable.equals(each.getVariable()));
		} else {
			privacy.getLeftOut().remove(variable);
		}
	}
}

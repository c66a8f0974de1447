package org.allianceworkbench.export.internal.targets.mplus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of an input that says what is to be fitted.
 *
 * @param variable statements of the VARIABLE command beside NAMES, USEVARIABLES and MISSING
 * @param rows conditions of the rows that are used, all of which must hold; empty for all rows
 * @param define statements of the DEFINE command
 * @param analysis statements of the ANALYSIS command
 * @param model lines of the MODEL command, those of sections included; empty for none
 * @param used names of the variables that the model uses, in order, those that DEFINE makes last
 * @param remarks what a reader must know, one sentence each
 */
record MplusModel(List<String> variable, Set<String> rows, List<String> define, List<String> analysis, List<String> model,
		Set<String> used, List<String> remarks) {

	MplusModel() {
		this(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new LinkedHashSet<>(), new ArrayList<>());
	}

	/** A model that only describes the variables. */
	static MplusModel basic(String remark) {
		MplusModel model = new MplusModel();
		model.analysis.add("TYPE = BASIC");
		if (!remark.isEmpty()) {
			model.remarks.add(remark);
		}
		return model;
	}

	MplusModel use(String name) {
		used.add(name);
		return this;
	}

	MplusModel line(String text) {
		model.add(text);
		return this;
	}
}

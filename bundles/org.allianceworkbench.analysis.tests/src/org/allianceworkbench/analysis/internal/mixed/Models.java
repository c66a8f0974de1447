package org.allianceworkbench.analysis.internal.mixed;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/** Runs mixed models as a user does. */
final class Models {

	private Models() {
	}

	/** A model with options from alternating names and texts. */
	static Report run(Table table, String formula, String... pairs) {
		return run(AnalysisInput.of(table), formula, pairs);
	}

	/** A model with options from alternating names and texts. */
	static Report run(AnalysisInput input, String formula, String... pairs) {
		Map<String, String> set = new LinkedHashMap<>(Map.of("formula", formula));
		for (int i = 0; i < pairs.length; i += 2) {
			set.put(pairs[i], pairs[i + 1]);
		}
		return AnalysisRequest.parse(new MixedModelAnalysis(), input, set).run(Progress.NONE);
	}

	/** 112 ratings of 14 dyads at four sessions, four of them missing: patient_id, visit, rater, alliance; made with R. */
	static Table dyads() {
		try {
			return Analyses.csv(Path.of(Models.class.getResource("small-dyads.csv").toURI()));
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}

package org.allianceworkbench.cli;

import java.util.List;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Progress;

/** An analysis that somebody got wrong. */
public final class BrokenAnalysis implements Analysis<BrokenAnalysis.Options> {

	/** It has no options. */
	public record Options() {
	}

	@Override
	public String id() {
		return "broken";
	}

	@Override
	public String title() {
		return "Broken Analysis";
	}

	@Override
	public String question() {
		return "What happens?";
	}

	@Override
	public Class<Options> optionsType() {
		return Options.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of();
	}

	@Override
	public Report run(AnalysisInput input, Options options, Progress progress) {
		throw new IllegalStateException("nobody expected this");
	}
}

package org.allianceworkbench.analysis.internal.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.DyadReader;
import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.LevelValues;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Progress;

/**
 * A first look at dyads by plain statistics of one number for each client: difference, reciprocity, experience, distress,
 * time. Not a multilevel model.
 */
public final class DyadOverviewAnalysis implements Analysis<DyadOverviewOptions> {

	@Override
	public String id() {
		return "dyad_overview";
	}

	@Override
	public String title() {
		return "Overview of Clients and Therapists";
	}

	@Override
	public String question() {
		return "At a glance: who rates higher, do both sides agree on dyads, and what have experience, distress and time to "
				+ "do with "
				+ "it?";
	}

	@Override
	public Class<DyadOverviewOptions> optionsType() {
		return DyadOverviewOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.THERAPIST, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public List<DesignKey> requiredKeys() {
		return List.of(DesignKey.CLIENT);
	}

	@Override
	public boolean needsOrder() {
		return true;
	}

	@Override
	public Report run(AnalysisInput input, DyadOverviewOptions options, Progress progress) {
		Dyads dyads = DyadReader.read(input, options.where(), progress);
		KeyIndex clients = dyads.clients().orElseThrow(() -> new OptionException("client",
				"It is not known which column is the client.", "Name it under " + OptionWords.of(DesignKey.CLIENT) + "."));
		if (dyads.complete().length == 0) {
			throw new AnalysisException("No client has a rating by both " + dyads.firstName() + " and " + dyads.secondName()
					+ ".",
					"Choose ratings that both sides give, and check that both use the same client codes and occasions.");
		}
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + dyads.measure()).options(OptionValues.json(options))
				.n("rows",
				input.table().rowCount())
				.n("pairs", dyads.complete().length).n("clients", clients.size());
		report.exclude("a rating without its client, occasion or role", dyads.unplaced());
		Optional<KeyIndex> therapists = KeyIndex.therapists(input);
		int[] therapist = new int[clients.size()];
		Arrays.fill(therapist, -1);
		therapists.ifPresent(t -> {
			report.n("therapists", t.size());
			LevelValues of = LevelValues.of(Arrays.stream(t.rows()).mapToDouble(i -> i < 0 ? Double.NaN : i).toArray(),
					clients.rows(),
					clients.size());
			warn(report, of, "clients have more than one therapist; the first counts");
			Arrays.setAll(therapist, c -> Double.isNaN(of.values()[c]) ? -1 : (int) of.values()[c]);
		});
		Optional<double[]> experience = options.experience().flatMap(name -> therapists.map(t -> level(report, input, name, t,
				"therapists")));
		Optional<double[]> distress = options.distress().map(name -> level(report, input, name, clients, "clients"));
		if (therapists.isEmpty()) {
			report.warn("It is not known which column is the therapist, so reciprocity and experience are left out.",
					"Name it under " + OptionWords.of(DesignKey.THERAPIST) + ".");
		}
		progress.checkCancelled();
		Findings findings = new Findings(dyads, ClientSummaries.of(dyads, clients.size()), therapist, experience,
				called(input, options.experience()), distress, called(input, options.distress()), options.confidence());
		new OverviewText(findings, findings.all(), options, input, title()).write(report);
		return report.build();
	}

	private static double[] level(ReportBuilder report, AnalysisInput input, String name, KeyIndex level, String members) {
		LevelValues values = LevelValues.of(input.table().column(name).validNumbers(), level.rows(), level.size());
		warn(report, values, members + " have different values of " + name + " in different rows; the first counts");
		return values.values();
	}

	private static void warn(ReportBuilder report, LevelValues values, String what) {
		if (values.inconsistent() > 0) {
			report.warn(values.inconsistent() + " " + what + ".", "Check the data.");
		}
	}

	private static String called(AnalysisInput input, Optional<String> column) {
		return column.map(name -> KeyIndex.title(input.table().column(name))).orElse("");
	}
}

package org.allianceworkbench.analysis.internal.agree;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.data.DyadReader;
import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.GroupMeans;
import org.allianceworkbench.analysis.internal.statistics.RepeatedLimits;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Progress;

/** Compares the ratings of two sides: level, association, agreement, limits of agreement. */
public final class AgreementAnalysis implements Analysis<AgreementOptions> {

	@Override
	public String id() {
		return "agreement";
	}

	@Override
	public String title() {
		return "Agreement of Client and Therapist";
	}

	@Override
	public String question() {
		return "Do clients and therapists agree: who rates higher, do they order sessions alike, how far apart are they?";
	}

	@Override
	public Class<AgreementOptions> optionsType() {
		return AgreementOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public Report run(AnalysisInput input, AgreementOptions options, Progress progress) {
		Dyads dyads = DyadReader.read(input, options.where(), progress);
		int[] pairs = dyads.complete();
		requirePairs(dyads, pairs);
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + dyads.measure()).options(OptionValues.json(options))
				.n("rows", (options.where().rating().isPresent() ? 2L : 1L) * pairs.length).n("pairs", pairs.length);
		report.exclude("a rating without its client, occasion or role", dyads.unplaced());
		report.exclude("rated by " + dyads.firstName() + " only", dyads.only(0));
		report.exclude("rated by " + dyads.secondName() + " only", dyads.only(1));
		others(report, input, options, dyads, pairs.length);
		progress.checkCancelled();
		int[] subject = subjects(dyads, pairs);
		int subjects = Arrays.stream(subject).max().orElseThrow() + 1;
		if (dyads.clients().isPresent()) {
			report.n("clients", subjects);
		}
		boolean repeated = repeated(options, dyads, pairs.length, subjects);
		if (repeated) {
			repeated(report, dyads, pairs, subject, options);
		} else {
			PairAgreement agreement = PairAgreement.of(Dyads.at(dyads.first(), pairs), Dyads.at(dyads.second(), pairs),
					options.confidence());
			report.values(agreement.values(""));
			new AgreementText(dyads, pairs, agreement).single(report, dyads.clients().isEmpty() || subjects == pairs.length
					? Optional.empty() : Optional.of(subjects > 1 ? "Let the option Repeated pairs be auto."
							: "Keep the rows of more clients."));
		}
		AgreementScript.add(report, input, options, dyads, repeated, title());
		return report.build();
	}

	/** The rows that are neither used nor left out for the reasons above. */
	private static void others(ReportBuilder report, AnalysisInput input, AgreementOptions options, Dyads dyads, long pairs) {
		long rest = input.table().rowCount() - dyads.unplaced() - dyads.only(0) - dyads.only(1);
		if (options.where().rating().isEmpty()) {
			report.exclude("no valid rating", rest - pairs);
			return;
		}
		double[] numbers = input.table().column(options.where().rating().get()).validNumbers();
		long missing = Arrays.stream(numbers).filter(Double::isNaN).count();
		report.exclude("no valid rating", missing).exclude("rated by somebody else", rest - 2 * pairs - missing);
	}

	private static void requirePairs(Dyads dyads, int[] pairs) {
		if (pairs.length == 0) {
			long first = dyads.only(0);
			long second = dyads.only(1);
			throw new AnalysisException("No client has a rating by both " + dyads.firstName() + " ("
					+ Wording.count(first, "rating") + ") and "
					+ dyads.secondName() + " (" + Wording.count(second, "rating") + ")"
					+ (dyads.occasions().isPresent() ? " at the same occasion."
					: "."),
					first == 0 || second == 0 ? "Choose ratings that both sides give."
							: "Check that both sides use the same client codes and occasions.");
		}
	}

	private static boolean repeated(AgreementOptions options, Dyads dyads, int pairs, int subjects) {
		if (options.repeated() == AgreementOptions.Repeated.YES && (dyads.clients().isEmpty() || subjects == pairs)) {
			throw new AnalysisException("No client has more than one pair of ratings" + (dyads.clients().isEmpty()
					? ", as it is not known which column is the client." : "."),
					dyads.clients().isEmpty() ? "Name it as client." : "Let the option Repeated pairs be auto.");
		}
		return options.repeated() != AgreementOptions.Repeated.NO && dyads.clients().isPresent() && subjects > 1
				&& subjects < pairs;
	}

	/** The client of each pair, numbered from 0 without gaps. */
	private static int[] subjects(Dyads dyads, int[] pairs) {
		Map<Integer, Integer> numbers = new LinkedHashMap<>();
		return Arrays.stream(pairs).map(i -> numbers.computeIfAbsent(dyads.client()[i], c -> numbers.size())).toArray();
	}

	private static void repeated(ReportBuilder report, Dyads dyads, int[] pairs, int[] subject, AgreementOptions options) {
		double[] a = Dyads.at(dyads.first(), pairs);
		double[] b = Dyads.at(dyads.second(), pairs);
		double[] difference = IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
		RepeatedLimits limits = RepeatedLimits.of(difference, subject);
		report.value("n_subjects", limits.subjects()).value("n_pairs", limits.pairs()).value("bias", limits.bias())
				.value("MSB", limits.meanSquareBetween()).value("MSW", limits.meanSquareWithin()).value("m0", limits.m0())
				.value("var_between", limits.varianceBetween()).value("sd_total", limits.sd()).value("loa_lower", limits.lower())
				.value("loa_upper", limits.upper());
		String ci = Levels.key(options.confidence());
		Bounds low = limits.lowerInterval(options.confidence());
		Bounds high = limits.upperInterval(options.confidence());
		report.value("loa_lower_" + ci + "_lo", low.low()).value("loa_lower_" + ci + "_hi", low.high())
				.value("loa_upper_" + ci + "_lo", high.low()).value("loa_upper_" + ci + "_hi", high.high());
		PairAgreement means = PairAgreement.of(GroupMeans.of(a, subject, limits.subjects()),
				GroupMeans.of(b, subject, limits.subjects()), options.confidence());
		report.values(means.values("dyad_means/"));
		Map<Category, PairAgreement> occasions = byOccasion(dyads, pairs, options.confidence());
		occasions.forEach((occasion, agreement) -> report.values(agreement.values("occasion=" + occasion.code() + "/")));
		new AgreementText(dyads, pairs, means).repeated(report, limits, occasions);
	}

	private static Map<Category, PairAgreement> byOccasion(Dyads dyads, int[] pairs, double confidence) {
		Map<Category, PairAgreement> all = new LinkedHashMap<>();
		dyads.occasions().ifPresent(occasions -> {
			for (int o = 0; o < occasions.size(); o++) {
				int which = o;
				int[] at = Arrays.stream(pairs).filter(i -> dyads.occasion()[i] == which).toArray();
				if (at.length > 0) {
					all.put(occasions.categories().get(o),
							PairAgreement.of(Dyads.at(dyads.first(), at), Dyads.at(dyads.second(), at), confidence));
				}
			}
		});
		return all;
	}
}

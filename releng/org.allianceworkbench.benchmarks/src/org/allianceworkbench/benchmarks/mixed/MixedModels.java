package org.allianceworkbench.benchmarks.mixed;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Suite;
import org.allianceworkbench.table.Table;

/**
 * Mixed models of growing studies: moments and fit apart, and R's lme4 or nlme on the same data. Options: {@code --rows} the
 * largest number of rows, {@code --least} the smallest, {@code --peer-rows} the largest for R, {@code --peers no},
 * {@code --memory no}.
 * Then the smallest heap in which data and fit have room.
 */
public final class MixedModels implements Suite {

	static final MixedModel THREE_LEVELS = MixedModel
			.of("y ~ time * arm + (1 + time | client) + (1 | therapist)").build();
	private static final MixedModel CROSSED = MixedModel
			.of("y ~ time + (1 | client) + (1 | therapist)").build();
	private static final MixedModel GROWTH = dyads("(0 + C + T + C:time + T:time | client)");
	private static final MixedModel ONE_WITH_MANY = dyads("(0 + C + T | client) + (0 + C + T | therapist)");

	private static final String LME4 = "lmer(y ~ time * arm + (1 + time | client) + (1 | therapist), d)";
	private static final String LME4_CROSSED = "lmer(y ~ time + (1 | client) + (1 | therapist), d)";
	private static final String NLME = "lme(y ~ 0 + C + T + C:time + T:time, d, random = list(%s), "
			+ "correlation = corSymm(form = ~ I(role + 1) | %s), weights = varIdent(form = ~ 1 | role))";
	private static final String NLME_GROWTH = String.format(NLME, "client = pdSymm(~ 0 + C + T + C:time + T:time)",
			"client/session");
	private static final String NLME_ONE_WITH_MANY = String.format(NLME,
			"therapist = pdSymm(~ 0 + C + T), client = pdSymm(~ 0 + C + T)", "therapist/client/session");

	private final ResultTable results = new ResultTable("model", "rows", "moments, s", "fit, s", "refit, s", "both, s",
			"both, CPU s",
			"first time, s", "evaluations", "R, s", "R / ours");

	private static MixedModel dyads(String random) {
		return MixedModel.of("y ~ 0 + C + T + C:time + T:time + " + random)
				.residual(ResidualStructure.roles("role", "session", "client")).categorical("role").build();
	}

	@Override
	public void run(Options options) throws Exception {
		int largest = options.number("rows", 1_000_000);
		int least = options.number("least", 10_000);
		for (int rows = least; rows <= largest; rows *= 10) {
			add("three levels, random slope", THREE_LEVELS, SessionData.threeLevels(rows, 1), LME4, options, 1_000_000);
		}
		for (int dyads : least > 10_000 ? List.<Integer>of() : List.of(203, 2_000)) {
			add("two-intercept dyadic growth", GROWTH, SessionData.dyads(dyads, 6, 0.08, 2), NLME_GROWTH, options, 3_000);
		}
		for (int[] groups : least > 10_000 ? new int[0][] : new int[][] { { 2_000, 200 }, { 10_000, 300 } }) {
			add(String.format(Locale.ROOT, "%,d clients crossed with %d therapists", groups[0], groups[1]), CROSSED,
					SessionData.crossed(50_000, groups[0], groups[1], 4), LME4_CROSSED, options, 1_000_000);
		}
		for (int rows = least; rows <= largest; rows *= 10) {
			Table table = SessionData.dyads(rows / 11, 6, 0, 3);
			add("longitudinal one-with-many", ONE_WITH_MANY, table, NLME_ONE_WITH_MANY, options, 0);
		}
		System.out.println(results);
		if (!options.values().getOrDefault("memory", "yes").equals("no")) {
			System.out.println(memory(largest));
		}
	}

	/** The smallest heap, in multiples of the columns used, that holds the table and its fit. */
	private static ResultTable memory(int largest) throws InterruptedException {
		ResultTable table = new ResultTable("model", "rows", "columns used", "heap that sufficed", "of the columns");
		for (int rows = 1_000_000; rows <= largest; rows *= 10) {
			for (double times : new double[] { 2, 2.5, 3, 4, 6, 8 }) {
				long heap = (long) (times * rows * FitInHeap.ROW_BYTES) >> 20;
				try {
					JavaRun.of(FitInHeap.class, heap + "m", 1, Integer.toString(rows)).did(rows);
				} catch (IOException e) {
					System.err.println(heap + " MB were not enough for " + rows + " rows");
					continue;
				}
				table.row("three levels, random slope", Integer.toString(rows),
						ResultTable.megabytes((double) rows * FitInHeap.ROW_BYTES), heap + " MB",
						String.format(Locale.ROOT, "%.1f", times));
				break;
			}
		}
		return table;
	}

	private void add(String name, MixedModel model, Table table, String formula, Options options, int peerRows) throws Exception {
		int rows = table.rowCount();
		Timing first = Timing.once(model, table);
		Timing best = Timing.best(model, table, rows > 2_000_000 ? 2 : rows > 200_000 ? 4 : 30);
		boolean compare = options.peers() && rows <= Math.min(peerRows, options.number("peer-rows", peerRows));
		OptionalDouble peer = compare ? new RFit(options.folder()).seconds(table, formula, best.logLik())
				: OptionalDouble.empty();
		results.row(name, Integer.toString(rows), milli(best.moments()), milli(best.fit()), milli(best.refit()),
				milli(best.total()),
				milli(best.cpu()), milli(first.total()), Integer.toString(best.evaluations()),
				peer.isPresent() ? milli(peer.getAsDouble()) : "",
				peer.isPresent() ? ResultTable.times(peer.getAsDouble(), best.total()) : "");
	}

	private static String milli(double seconds) {
		return String.format(Locale.ROOT, "%.3f", seconds);
	}
}

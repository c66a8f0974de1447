package org.allianceworkbench.intake.internal.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.ClientAtSites;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.recipe.RecipePlan;
import org.allianceworkbench.intake.internal.rows.Tally.Fate;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowValues;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;

/** Stores clients and therapists, and sees to it that each client has one therapist and one site. */
final class ClientStep {

	private static final int MOST_NAMES = 1000;

	private record Said(RowKey client, String therapist) {
	}

	private final RecipePlan plan;
	private final ImportTransaction transaction;
	private final FindingLog log;
	private final Tally tally;
	private final UpperRows upper;
	private final boolean storeHasClients;
	private final Map<RowKey, String> therapistOf = new HashMap<>();
	/** Lists of variables that rows have had, so that rows with the same variables share one. */
	private final Map<List<String>, List<String>> names = new HashMap<>();
	private final Set<Said> reported = new HashSet<>();
	private final ClientAtSites sites = new ClientAtSites();

	ClientStep(RecipePlan plan, ImportTransaction transaction, FindingLog log, Tally tally, UpperRows upper,
			boolean storeHasClients) {
		this.plan = plan;
		this.transaction = transaction;
		this.log = log;
		this.tally = tally;
		this.upper = upper;
		this.storeHasClients = storeHasClients;
	}

	/**
	 * Stores the therapist and the client of a row.
	 *
	 * @return whether the row's therapist was kept aside
	 */
	boolean store(SourceRow row, KeyStep.Read read, Groups groups) throws IOException {
		RowKeys keys = read.keys();
		boolean held = read.therapistProblem().isPresent();
		if (held) {
			unknown(row, read, groups.therapist());
		} else if (!keys.therapist().isEmpty()) {
			upper.say(keys.at(Level.THERAPIST), Optional.empty(), groups.therapist(), row);
		} else if (!groups.therapist().isEmpty()) {
			withoutTherapist(row, keys, groups.therapist());
		}
		if (keys.client().isEmpty()) {
			return held;
		}
		atSites(row, keys);
		boolean two = !held && !keys.therapist().isEmpty() && contradicts(row, keys);
		client(row, keys, held || two || keys.therapist().isEmpty() ? Optional.empty() : Optional.of(keys.therapist()), groups);
		return held || two;
	}

	private void client(SourceRow row, RowKeys keys, Optional<String> therapist, Groups groups) throws IOException {
		RowKey key = keys.at(Level.CLIENT);
		if (plan.grain() == Level.CLIENT) {
			transaction.put(new RowChange(key, therapist, values(groups.client()), log.row(row.number())));
			return;
		}
		boolean isNew = therapist.isPresent() && therapistOf.put(key, therapist.get()) == null;
		upper.say(key, isNew ? therapist : Optional.empty(), groups.client(), row);
	}

	/** The values by variable, all of them counted as stored. */
	Map<String, Value> values(List<ValueAt> values) {
		Value[] stored = new Value[values.size()];
		List<String> variables = new ArrayList<>(stored.length);
		for (int i = 0; i < stored.length; i++) {
			ValueAt value = values.get(i);
			variables.add(value.variable());
			stored[i] = value.value();
			tally.add(value.column(), Fate.STORED);
		}
		List<String> known = names.get(variables);
		if (known == null) {
			if (names.size() == MOST_NAMES) {
				names.clear();
			}
			known = variables;
			names.put(known, known);
		}
		return new RowValues(known, stored);
	}

	private SourceColumn therapistColumn() {
		return plan.columns().get(plan.keys().get(KeyKind.THERAPIST).column().orElse(0)).column();
	}

	private void unknown(SourceRow row, KeyStep.Read read, List<ValueAt> values) throws IOException {
		values.forEach(value -> tally.add(value.column(), Fate.HELD));
		Problem problem = read.therapistProblem().orElseThrow();
		RowKey key = read.keys().known();
		if (reported.add(new Said(read.keys().client().isEmpty() ? key : read.keys().at(Level.CLIENT), read.therapistShown()))) {
			RowKey about = read.keys().client().isEmpty() ? key : read.keys().at(Level.CLIENT);
			String also = values.isEmpty() ? "" : "; " + shown(values) + " of this therapist was kept aside";
			log.hold(new Problem(problem.rule(), problem.what() + "; the client was stored without a therapist" + also,
					problem.remedy()),
					about, read.therapistShown(), therapistColumn().header(), read.therapistShown(),
					log.cell(row.number(), therapistColumn()));
		}
	}

	private void withoutTherapist(SourceRow row, RowKeys keys, List<ValueAt> values) throws IOException {
		for (ValueAt value : values) {
			tally.add(value.column(), Fate.HELD);
			log.hold(new Problem(BuiltInRule.MISSING_KEY, value.variable()
					+ " belongs to a therapist, but the row does not name one",
					"Ask the site for the therapist"), keys.known(), "", value.variable(), value.cell().shown(),
					log.cell(row.number(), value.target().column()));
		}
	}

	private static String shown(List<ValueAt> values) {
		return values.stream().map(v -> v.variable() + " = " + v.cell().shown()).collect(Collectors.joining(", "));
	}

	/** Whether the row names another therapist than earlier rows; a change against the store is only told. */
	private boolean contradicts(SourceRow row, RowKeys keys) throws IOException {
		RowKey key = keys.at(Level.CLIENT);
		String before = therapistOf.get(key);
		if (before == null) {
			tellChange(row, keys, key);
			return false;
		}
		if (!before.equals(keys.therapist()) && reported.add(new Said(key, keys.therapist()))) {
			log.hold(new Problem(BuiltInRule.CLIENT_TWO_THERAPISTS, key + " has the therapist " + keys.therapist()
					+ " here, but " + before + " in an earlier row, which was kept", "Ask the site who treats the client"), key,
					keys.therapist(), therapistColumn().header(), keys.therapist(), log.cell(row.number(), therapistColumn()));
		}
		return !before.equals(keys.therapist());
	}

	private void tellChange(SourceRow row, RowKeys keys, RowKey key) throws IOException {
		if (!storeHasClients) {
			return;
		}
		Optional<String> stored = transaction.find(key).flatMap(StoredRow::therapist);
		if (stored.isPresent() && !stored.get().equals(keys.therapist())) {
			log.warn(new Problem(BuiltInRule.CLIENT_TWO_THERAPISTS, key + " had the therapist " + stored.get()
					+ " so far and has "
					+ keys.therapist() + " in this file, which was stored", "Ask the site whether the client changed hands"), key,
					keys.therapist(), therapistColumn().header(), keys.therapist(), log.cell(row.number(), therapistColumn()));
		}
	}

	private void atSites(SourceRow row, RowKeys keys) throws IOException {
		if (plan.keys().get(KeyKind.SITE).column().isEmpty()) {
			return;
		}
		Optional<Problem> problem = sites.add(keys.site(), keys.client());
		if (problem.isPresent()) {
			log.warn(problem.get(), keys.at(Level.CLIENT), keys.therapist(), "", keys.client(), log.row(row.number()));
		}
	}
}

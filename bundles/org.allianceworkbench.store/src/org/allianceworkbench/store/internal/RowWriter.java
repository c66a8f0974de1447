package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.ImportTransaction.Outcome;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowValues;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;

/** Stores rows for one event: makes them or changes what is different, logs each change, counts. */
final class RowWriter {

	private record Names(Level level, List<String> variables) {
	}

	private static final int MOST_PLANS = 1000;
	private static final String LOG = "INSERT INTO change (variable, row, old, new, event, place, place_row, address) "
			+ "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

	private final Session session;
	private final Layout layout;
	private final long event;
	private final Tally tally;
	private final Places places;
	private final RowIds rows;
	private final Map<Names, CellPlan> plans = new HashMap<>();
	private final Map<Level, Map<List<String>, CellPlan>> shared = new EnumMap<>(Level.class);

	RowWriter(Session session, Layout layout, long event, Tally tally) {
		this.session = session;
		this.layout = layout;
		this.event = event;
		this.tally = tally;
		this.places = new Places(session);
		this.rows = new RowIds(session, tally);
	}

	/**
	 * Stores what a source says about a row.
	 *
	 * @throws StoreException when it can't be stored; then nothing of it was
	 */
	Outcome put(RowChange change) throws SQLException, StoreException {
		LevelTable level = LevelTable.of(change.key().level());
		CellPlan plan = plan(change);
		List<Value> values = checked(plan, change);
		checkKey(level, change);
		Source source = change.source();
		Provenance from = new Provenance(event, places.of(source), source.row(), source.address());
		long parent = rows.parent(level, change.key(), from);
		String code = level.codeIn(change.key());
		Optional<CellPlan.Existing> existing = rows.find(plan, level, parent, code);
		long id = existing.isPresent() ? existing.get().id() : tally.next(level);
		boolean changed = false;
		if (existing.isPresent()) {
			changed = update(plan, level, existing.get(), values, from);
		} else {
			plan.insert(session, id, parent, code, from, values);
			rows.made(level, parent, code, id);
		}
		tally.named(level, id);
		tally.given(level, id);
		if (change.therapist().isPresent()) {
			changed |= link(id, parent, change.therapist().get(), existing.isPresent(), from);
		}
		return tally.isNew(level, id) ? Outcome.ADDED : changed ? Outcome.CHANGED : Outcome.UNCHANGED;
	}

	/** The plan of many rows with the same list of names is found by that list alone. */
	private CellPlan plan(RowChange change) throws StoreException {
		if (!(change.values() instanceof RowValues values)) {
			return planOf(change);
		}
		Map<List<String>, CellPlan> same = shared.computeIfAbsent(change.key().level(), level -> new IdentityHashMap<>());
		CellPlan plan = same.get(values.names());
		if (plan == null) {
			plan = planOf(change);
			if (same.size() == MOST_PLANS) {
				same.clear();
			}
			same.put(values.names(), plan);
		}
		return plan;
	}

	private CellPlan planOf(RowChange change) throws StoreException {
		Names names = new Names(change.key().level(), new ArrayList<>(change.values().keySet()));
		CellPlan plan = plans.get(names);
		if (plan == null) {
			List<StoredVariable> variables = new ArrayList<>();
			for (String name : names.variables()) {
				StoredVariable variable = layout.variable(name, names.level());
				if (variables.contains(variable)) {
					throw new StoreException(variable.name() + " is given twice for " + change.key() + "; correct the recipe");
				}
				variables.add(variable);
			}
			plan = new CellPlan(LevelTable.of(names.level()), variables);
			if (plans.size() == MOST_PLANS) {
				plans.clear();
			}
			plans.put(names, plan);
		}
		return plan;
	}

	private static List<Value> checked(CellPlan plan, RowChange change) throws StoreException {
		List<Value> values = new ArrayList<>(plan.variables().size());
		if (change.values() instanceof RowValues row) {
			for (int v = 0; v < plan.variables().size(); v++) {
				values.add(plan.variables().get(v).checked(row.value(v)));
			}
			return values;
		}
		int i = 0;
		for (Value value : change.values().values()) {
			values.add(plan.variables().get(i++).checked(value));
		}
		return values;
	}

	private static void checkKey(LevelTable level, RowChange change) throws StoreException {
		RowKey key = change.key();
		for (Optional<LevelTable> part = Optional.of(level); part.isPresent(); part = part.get().parent()) {
			checkCode(part.get(), part.get().codeIn(key), key);
		}
		if (change.therapist().isPresent()) {
			if (level != LevelTable.CLIENT) {
				throw new StoreException("only a client's row can name a therapist, but " + key + " is a " + level.noun());
			}
			checkCode(LevelTable.THERAPIST, change.therapist().get(), key);
		}
	}

	private static void checkCode(LevelTable part, String code, RowKey key) throws StoreException {
		if (code.isBlank()) {
			throw new StoreException("the code of the " + part.noun() + " is missing in a row"
					+ (key.toString().isEmpty() ? "" : " of " + key)
					+ "; correct the source or the recipe");
		}
		Texts.storable("the code of a " + part.noun(), code);
	}

	private boolean update(CellPlan plan, LevelTable level, CellPlan.Existing row, List<Value> values, Provenance from)
			throws SQLException {
		List<Integer> changed = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			long variable = plan.variables().get(i).id();
			if (values.get(i).equals(row.values().get(i))) {
				tally.confirmed(level, variable, row.id());
			} else {
				changed.add(i);
				log(variable, row.id(), row.values().get(i), values.get(i), from);
			}
		}
		if (!changed.isEmpty()) {
			plan.update(session, row.id(), changed, values);
			tally.changed(level, row.id());
		}
		return !changed.isEmpty();
	}

	private boolean link(long client, long site, String therapist, boolean existed, Provenance from) throws SQLException {
		rows.require(LevelTable.THERAPIST, site, therapist, from);
		Optional<String> before = existed ? Links.therapistOf(session, client) : Optional.empty();
		if (before.equals(Optional.of(therapist))) {
			tally.confirmed(LevelTable.CLIENT, Links.THERAPIST, client);
			return false;
		}
		Links.set(session, client, Optional.of(therapist));
		if (existed) {
			log(Links.THERAPIST, client, before.map(Value::of).orElse(Value.NONE), Value.of(therapist), from);
			tally.relinked(client);
		}
		return true;
	}

	private void log(long variable, long row, Value before, Value after, Provenance from) throws SQLException {
		List<Object> bound = new ArrayList<>(List.of(variable, row, before, after));
		from.addTo(bound);
		session.update(LOG, bound);
	}
}

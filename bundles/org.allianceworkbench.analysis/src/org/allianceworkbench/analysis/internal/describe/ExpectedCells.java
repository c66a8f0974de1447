package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.table.Column;

/**
 * All values that were expected.
 *
 * @param columns the variables
 * @param sites the sites, when the data name them
 * @param roles the roles, when the data name them
 * @param occasions the occasions, when the data name them
 * @param clients the clients, when the data name them
 * @param byDesign whether absent rows count
 * @param unplaced rows with a value without client, occasion or role
 * @param repeated rows with a second value for the same client, occasion and role
 * @param cells the expected values
 */
record ExpectedCells(List<Column> columns, Optional<KeyIndex> sites, Optional<KeyIndex> roles, Optional<KeyIndex> occasions,
		Optional<KeyIndex> clients, boolean byDesign, long unplaced, long repeated, List<ExpectedCell> cells) {

	static ExpectedCells of(AnalysisInput input, MissingnessOptions options) {
		Optional<KeyIndex> clients = KeyIndex.clients(input);
		Optional<KeyIndex> occasions = KeyIndex.of(input, DesignKey.OCCASION);
		boolean byDesign = options.expected() == MissingnessOptions.Expected.DESIGN && clients.isPresent()
				&& occasions.isPresent();
		List<Column> columns = options.values().stream().map(input.table()::column).toList();
		Builder builder = new Builder(KeyIndex.of(input, DesignKey.SITE), KeyIndex.of(input, DesignKey.ROLE), occasions, clients);
		for (int v = 0; v < columns.size(); v++) {
			if (byDesign) {
				builder.design(columns.get(v), v);
			} else {
				builder.rows(columns.get(v), v);
			}
		}
		return new ExpectedCells(columns, builder.sites, builder.roles, occasions, clients, byDesign, builder.unplaced,
				builder.repeated,
				builder.cells);
	}

	private static CellState state(Column column, int row) {
		if (!column.isMissing(row)) {
			return CellState.VALID;
		}
		return column.value(row).isNone() ? CellState.BLANK : CellState.CODED;
	}

	/** Goes through the variables. */
	private static final class Builder {
		private final Optional<KeyIndex> sites;
		private final Optional<KeyIndex> roles;
		private final Optional<KeyIndex> occasions;
		private final Optional<KeyIndex> clients;
		private final List<ExpectedCell> cells = new ArrayList<>();
		private long unplaced;
		private long repeated;

		Builder(Optional<KeyIndex> sites, Optional<KeyIndex> roles, Optional<KeyIndex> occasions, Optional<KeyIndex> clients) {
			this.sites = sites;
			this.roles = roles;
			this.occasions = occasions;
			this.clients = clients;
		}

		private static int at(Optional<KeyIndex> key, int row) {
			return key.isPresent() ? key.get().rows()[row] : -1;
		}

		void rows(Column column, int variable) {
			for (int row = 0; row < column.size(); row++) {
				cells.add(new ExpectedCell(variable, at(sites, row), at(roles, row), at(occasions, row), at(clients, row),
						state(column, row)));
			}
		}

		void design(Column column, int variable) {
			int people = clients.orElseThrow().size();
			int times = occasions.orElseThrow().size();
			int sides = roles.map(KeyIndex::size).orElse(1);
			int[] site = new int[people];
			Arrays.fill(site, -1);
			boolean[] timeUsed = new boolean[times];
			boolean[] sideUsed = new boolean[sides];
			Map<Long, CellState> found = new HashMap<>();
			for (int row = 0; row < column.size(); row++) {
				int client = at(clients, row);
				int time = at(occasions, row);
				int side = roles.isPresent() ? at(roles, row) : 0;
				CellState state = state(column, row);
				if (client >= 0) {
					site[client] = at(sites, row) >= 0 ? at(sites, row) : site[client];
				}
				if (client < 0 || time < 0 || side < 0) {
					unplaced += state == CellState.VALID ? 1 : 0;
				} else {
					timeUsed[time] |= state == CellState.VALID;
					sideUsed[side] |= state == CellState.VALID;
					put(found, ((long) client * times + time) * sides + side, state);
				}
			}
			for (int client = 0; client < people; client++) {
				for (int time = 0; time < times; time++) {
					for (int side = 0; side < sides; side++) {
						if (timeUsed[time] && sideUsed[side]) {
							cells.add(new ExpectedCell(variable, site[client], roles.isPresent() ? side : -1, time, client,
									found.getOrDefault(((long) client * times + time) * sides + side, CellState.NO_ROW)));
						}
					}
				}
			}
		}

		private void put(Map<Long, CellState> found, long place, CellState state) {
			CellState before = found.get(place);
			repeated += before == CellState.VALID && state == CellState.VALID ? 1 : 0;
			if (before == null || state.compareTo(before) < 0) {
				found.put(place, state);
			}
		}
	}
}

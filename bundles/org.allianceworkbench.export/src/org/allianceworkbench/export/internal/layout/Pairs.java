package org.allianceworkbench.export.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/**
 * The pairwise layout of dyads (Kenny, Kashy & Cook 2006, Dyadic Data Analysis, chapter 1): each session twice, once from either
 * side, with the own rating and that of the partner.
 */
final class Pairs {

	static final String ACTOR = "actor";
	static final String PARTNER = "partner";

	private final Table sessions;
	private final Column roleKey;
	private final List<String> roles;
	private final int[] session;
	private final int[] own;
	private final int[] other;

	/**
	 * @param ratings of the roles that leave
	 * @throws ExportException when these are not two
	 */
	Pairs(Export export, Naming naming, Table sessions, Table ratings, List<String> keys) throws ExportException {
		this.sessions = sessions;
		this.roleKey = ratings.column("role");
		Set<String> there = new HashSet<>(export.getRoles());
		for (int row = 0; there.size() < 3 && export.getRoles().isEmpty() && row < ratings.rowCount(); row++) {
			there.add(roleKey.text(row));
		}
		this.roles = naming.rolesAmong(there);
		if (roles.size() > 2 || !export.getRoles().isEmpty() && roles.size() != 2) {
			throw new ExportException("export " + export.getName() + ": a pair has two raters, but here are "
					+ String.join(", ", roles) + "; choose two rater roles");
		}
		Pivot pivot = new Pivot(sessions, ratings, keys, List.of("role"));
		int[][] rated = new int[2][];
		for (int r = 0; r < 2; r++) {
			boolean occurs = r < roles.size() && pivot.places().contains(List.of(roles.get(r)));
			rated[r] = occurs ? pivot.rows(List.of(roles.get(r))) : new int[sessions.rowCount()];
			if (!occurs) {
				Arrays.fill(rated[r], -1);
			}
		}
		List<Integer> pairs = new ArrayList<>();
		for (int row = 0; row < sessions.rowCount(); row++) {
			if (rated[0][row] >= 0 || rated[1][row] >= 0) {
				pairs.add(row);
			}
		}
		session = new int[pairs.size() * 2];
		own = new int[session.length];
		other = new int[session.length];
		for (int row = 0; row < session.length; row++) {
			session[row] = pairs.get(row / 2);
			own[row] = rated[row % 2][session[row]];
			other[row] = rated[1 - row % 2][session[row]];
		}
	}

	/** Number of sessions with a rating. */
	long sessions() {
		return session.length / 2;
	}

	/** What belongs to the session, twice. */
	Table upper() {
		return PickedColumn.of(sessions, session);
	}

	/** Whose row it is. */
	Column role() {
		String[] whose = new String[session.length];
		for (int row = 0; row < whose.length; row++) {
			whose[row] = row % 2 < roles.size() ? roles.get(row % 2) : "";
		}
		return Column.of(roleKey.spec(), whose);
	}

	/** The own value. */
	Column actor(Column values) {
		return new PickedColumn(values.spec(), values, own);
	}

	/** The partner's value. */
	Column partner(Column values) {
		return new PickedColumn(values.spec(), values, other);
	}
}

package org.allianceworkbench.export.internal.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;

/**
 * Finds variables of clients whose values are another one for nearly each of them, such as a number of a case: whatever they are
 * called, they may tell who somebody is. Measured numbers with decimals differ by their nature and don't count.
 */
final class NearlyUnique {

	private static final int FEWEST_CLIENTS = 10;
	private static final double SHARE = 0.9;

	private final Owners owners;

	NearlyUnique(Owners owners) {
		this.owners = owners;
	}

	/** A sentence for each such variable that leaves and that the codebook does not mark. */
	List<String> notes(List<Leaving> leaving) {
		Set<String> notes = new LinkedHashSet<>();
		for (Leaving each : leaving) {
			if (owners.haveClients() && isCandidate(each)) {
				Map<Integer, Value> byClient = new HashMap<>();
				boolean one = true;
				Column column = each.column();
				for (int row = 0; one && row < column.size(); row++) {
					if (!column.isMissing(row) && !column.value(row).equals(Value.of(""))) {
						Value before = byClient.put(owners.person(row), column.value(row));
						one = before == null || before.equals(column.value(row));
					}
				}
				int different = new HashSet<>(byClient.values()).size();
				if (one && byClient.size() >= FEWEST_CLIENTS && different >= SHARE * byClient.size()) {
					notes.add(each.facts().source() + " has " + different + " different values for " + byClient.size() + " clients, so "
							+ "that it may tell who somebody is; when it does, mark it in the codebook, or leave it out.");
				}
			}
		}
		return List.copyOf(notes);
	}

	private static boolean isCandidate(Leaving leaving) {
		return !leaving.facts().key() && leaving.facts().level() == Level.CLIENT && leaving.facts().variable().filter(v -> v
				.getPrivacy() == Privacy.NONE || v.getPrivacy() == Privacy.SENSITIVE).isPresent()
				&& leaving.column().spec().type() != ColumnType.TIME && isWhole(leaving.column());
	}

	private static boolean isWhole(Column column) {
		for (int row = 0; column.spec().type().isNumeric() && row < column.size(); row++) {
			double number = column.number(row);
			if (!Double.isNaN(number) && number != Math.rint(number)) {
				return false;
			}
		}
		return true;
	}
}

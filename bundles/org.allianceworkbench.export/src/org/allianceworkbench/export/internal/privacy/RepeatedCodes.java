package org.allianceworkbench.export.internal.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;

/** Finds variables that repeat the codes of clients or therapists, which would undo their pseudonyms. */
final class RepeatedCodes {

	/** Fewer different values are equal by chance. */
	private static final int FEWEST_VALUES = 5;

	private final Owners owners;

	RepeatedCodes(Owners owners) {
		this.owners = owners;
	}

	/** Whether at least every second value is the code of the row's client or therapist, or the number in it. */
	boolean isOne(Leaving leaving) {
		Column column = leaving.column();
		ColumnType type = column.spec().type();
		if (leaving.isCoded() || leaving.facts().level().compareTo(Level.CLIENT) > 0 || type != ColumnType.TEXT && type != ColumnType.NUMBER) {
			return false;
		}
		List<IntFunction<Owners.Owner>> all = owners.haveClients() ? List.of(row -> owners.clients().get(owners.person(row)),
				row -> owners.therapists().get(owners.therapist(row))) : List.of(row -> owners.therapists().get(owners.therapist(row)));
		return all.stream().anyMatch(owner -> repeats(column, owner));
	}

	private static boolean repeats(Column column, IntFunction<Owners.Owner> owner) {
		Set<String> different = new HashSet<>();
		int values = 0;
		int equal = 0;
		for (int row = 0; row < column.size(); row++) {
			if (!column.isMissing(row)) {
				String code = owner.apply(row).code();
				String value = column.spec().type() == ColumnType.TEXT ? column.text(row).strip() : CodeText.of(column.number(row));
				boolean same = !code.isEmpty() && (value.equalsIgnoreCase(code) || number(code).equals(number(value)) && !number(value)
						.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9'));
				values++;
				equal += same ? 1 : 0;
				if (same) {
					different.add(value);
				}
			}
		}
		return different.size() >= FEWEST_VALUES && equal * 2L >= values;
	}

	/** The digits of a code without zeros before them. */
	private static String number(String code) {
		return code.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
	}
}

package org.allianceworkbench.ui.study.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.allianceworkbench.store.RowGroup;
import org.allianceworkbench.ui.grid.RowMarks.Heading;

/**
 * Where rows stand when a heading stands before each group of them and the rows of closed groups are left out. A place is where a
 * grid shows a row or heading, a number is where a row stands among all rows; both begin at 0. Never changes.
 */
final class Sections {

	/** Rows without groups. */
	static final Sections NONE = new Sections(List.of(), Set.of());

	private final List<RowGroup> groups;
	private final Set<String> closed;
	private final long[] places;
	private final long[] numbers;

	/**
	 * Groups that follow each other.
	 *
	 * @param closed what {@link #key} says of those that are closed
	 */
	Sections(List<RowGroup> groups, Set<String> closed) {
		this.groups = List.copyOf(groups);
		this.closed = Set.copyOf(closed);
		this.places = new long[groups.size() + 1];
		this.numbers = new long[groups.size() + 1];
		for (int i = 0; i < groups.size(); i++) {
			places[i + 1] = places[i] + 1 + (isOpen(i) ? groups.get(i).rows() : 0);
			numbers[i + 1] = numbers[i] + groups.get(i).rows();
		}
	}

	/** What tells a group from others. */
	static String key(RowGroup group) {
		return group.site() + "\t" + group.therapist();
	}

	private boolean isOpen(int group) {
		return !closed.contains(key(groups.get(group)));
	}

	boolean isEmpty() {
		return groups.isEmpty();
	}

	List<RowGroup> groups() {
		return groups;
	}

	/** How many places there are. */
	long count() {
		return places[groups.size()];
	}

	private int groupAt(long[] starts, long wanted) {
		int found = Arrays.binarySearch(starts, wanted);
		if (found < 0) {
			return -found - 2;
		}
		// of groups without rows, which begin with the same number, the last one holds the row
		int last = found;
		while (last + 1 < starts.length && starts[last + 1] == wanted) {
			last++;
		}
		return last;
	}

	/** The group whose heading stands at a place. */
	Optional<RowGroup> headingAt(long place) {
		int group = isEmpty() || place < 0 || place >= count() ? -1 : groupAt(places, place);
		return group >= 0 && places[group] == place ? Optional.of(groups.get(group)) : Optional.empty();
	}

	/** What stands in the heading of a group. */
	Heading heading(RowGroup group) {
		String title = group.therapist().isEmpty() ? "Site " + group.site() : group.site() + ", therapist " + group.therapist();
		return new Heading(title, group.rows(), !closed.contains(key(group)));
	}

	/** The number of the row at a place that is no heading. */
	long number(long place) {
		if (isEmpty()) {
			return place;
		}
		int group = groupAt(places, place);
		return numbers[group] + place - places[group] - 1;
	}

	/** The place of a row; empty when its group is closed. */
	OptionalLong place(long number) {
		if (isEmpty()) {
			return OptionalLong.of(number);
		}
		int group = groupAt(numbers, number);
		return isOpen(group) ? OptionalLong.of(places[group] + 1 + number - numbers[group]) : OptionalLong.empty();
	}

	/** The group that a row is in. */
	RowGroup group(long number) {
		return groups.get(groupAt(numbers, number));
	}
}

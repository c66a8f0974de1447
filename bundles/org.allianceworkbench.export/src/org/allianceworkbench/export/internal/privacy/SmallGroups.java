package org.allianceworkbench.export.internal.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.export.Disclosure;

/** Clients by what they have in common. */
final class SmallGroups {

	private final List<QuasiIdentifier> by;
	private final int[] group;
	private final int[] clients;

	SmallGroups(List<QuasiIdentifier> by, int persons) {
		this.by = by;
		int[] groups = new int[persons];
		int count = persons == 0 ? 0 : 1;
		for (QuasiIdentifier each : by) {
			Map<Long, Integer> known = new HashMap<>();
			for (int person = 0; person < persons; person++) {
				long pair = (long) groups[person] << 32 | each.number(person);
				groups[person] = known.computeIfAbsent(pair, p -> known.size());
			}
			count = known.size();
		}
		group = groups;
		clients = new int[count];
		for (int number : groups) {
			clients[number]++;
		}
	}

	/** How many groups. */
	int count() {
		return clients.length;
	}

	/** Clients in groups of fewer than k. */
	long below(int k) {
		return IntStream.of(clients).filter(size -> size < k).asLongStream().sum();
	}

	/** The smallest groups of fewer than k, without telling who is in them; those that look alike are told once. */
	List<Disclosure.Group> smallest(int k, int most) {
		int[] member = new int[clients.length];
		for (int person = 0; person < group.length; person++) {
			member[group[person]] = person;
		}
		List<Disclosure.Group> told = new ArrayList<>();
		IntStream.range(0, clients.length).filter(g -> clients[g] < k).boxed().sorted(Comparator.comparing(g -> clients[g]))
				.map(g -> new Disclosure.Group(clients[g], by.stream().map(q -> q.about(member[g], k)).toList())).distinct()
				.limit(most).forEach(told::add);
		return told;
	}
}

package org.allianceworkbench.expression;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.expression.Expression.Items;
import org.allianceworkbench.expression.internal.NearNames;

/** Finds variables by names, ranges of names and beginnings of names. */
final class Names {

	/** Most values that one call takes, ranges written out. */
	private static final int MOST = 2000;

	/** One of the values of a call, and what to point at when it is wrong. */
	record Item(Object node, TypeCheck.Typed typed) {
	}

	private final Scope scope;
	private final TypeCheck check;

	Names(Scope scope, TypeCheck check) {
		this.scope = scope;
		this.check = check;
	}

	Scope.Known find(Object node, String name) throws ExpressionException {
		return scope.find(name).orElseThrow(() -> scope.reason(name)
				.map(reason -> check.problem(node, name + " can't be used here: " + reason, "use another variable")).orElseGet(
						() -> check.problem(node, "there is no variable '" + name + "'", near(name))));
	}

	private String near(String name) {
		return NearNames.among(scope.all().stream().map(Scope.Known::name).toList(), name)
				.map(near -> "did you mean " + near + "?").orElse("see the codebook for its name; texts stand in quotes");
	}

	/** All values of a call, in their order. */
	List<Item> items(List<Items> written) throws ExpressionException {
		List<Item> items = new ArrayList<>();
		for (Items each : written) {
			switch (each) {
				case Items.One one -> items.add(new Item(one.value(), check.expression(one.value())));
				case Items.Range range -> add(range, between(range), items);
				case Items.Beginning beginning -> add(beginning, beginning(beginning), items);
			}
			if (items.size() > MOST) {
				throw check.problem(each, "more than " + MOST + " values", "name fewer");
			}
		}
		return items;
	}

	private void add(Items node, List<Scope.Known> found, List<Item> items) throws ExpressionException {
		for (Scope.Known known : found) {
			items.add(new Item(node, check.variable(node, known.name())));
		}
	}

	private List<Scope.Known> between(Items.Range range) throws ExpressionException {
		List<Scope.Known> all = scope.all();
		int first = all.indexOf(find(range, range.first()));
		int last = all.indexOf(find(range, range.last()));
		if (last < first) {
			throw check.problem(range, range.last() + " stands before " + range.first() + " in the codebook",
					"write " + range.last() + " to " + range.first());
		}
		return all.subList(first, last + 1);
	}

	private List<Scope.Known> beginning(Items.Beginning beginning) throws ExpressionException {
		String start = Scope.fold(beginning.start());
		List<Scope.Known> found = scope.all().stream().filter(known -> Scope.fold(known.name()).startsWith(start)).toList();
		if (found.isEmpty()) {
			throw check.problem(beginning, "no variable begins with '" + beginning.start() + "'", near(beginning.start()));
		}
		return found;
	}
}

package org.allianceworkbench.expression;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import org.allianceworkbench.expression.Expression.Items;

/** Random trees, each with a reckoning of its result in plain Java: {@code null} is missing. */
final class RandomTree {

	/** A tree and what it gives for values of variables. */
	record Pair<T>(Expression tree, Function<Map<String, Object>, T> reckoning) {
	}

	private static final List<String> NAMES = List.of("age", "alliance", "wai1", "wai2");

	private final Random random;

	RandomTree(Random random) {
		this.random = random;
	}

	Pair<Double> number(int depth) {
		if (depth == 0 || random.nextInt(5) == 0) {
			return random.nextBoolean() ? variable() : constant();
		}
		return switch (random.nextInt(5)) {
			case 0 -> {
				Pair<Double> a = number(depth - 1);
				yield new Pair<>(new Expression.Negative(a.tree()), v -> map(a.reckoning().apply(v), x -> 0.0 - x));
			}
			case 1 -> {
				Pair<Boolean> c = truth(depth - 1);
				Pair<Double> a = number(depth - 1);
				Pair<Double> b = number(depth - 1);
				yield new Pair<>(new Expression.If(c.tree(), a.tree(), b.tree()), v -> c.reckoning().apply(v) == null ? null
						: c.reckoning().apply(v) ? a.reckoning().apply(v) : b.reckoning().apply(v));
			}
			case 2 -> summary(depth);
			default -> arithmetic(depth);
		};
	}

	private Pair<Double> variable() {
		String name = NAMES.get(random.nextInt(NAMES.size()));
		return new Pair<>(new Expression.Variable(name), v -> v.get(name) == null ? null : ((Number) v.get(name)).doubleValue());
	}

	private Pair<Double> constant() {
		double number = random.nextInt(9) / 2.0;
		return new Pair<>(new Expression.Num(number), v -> number);
	}

	private static Double map(Double value, Function<Double, Double> change) {
		if (value == null) {
			return null;
		}
		double changed = change.apply(value) + 0.0;
		return Double.isFinite(changed) ? changed : null;
	}

	private Pair<Double> arithmetic(int depth) {
		Pair<Double> a = number(depth - 1);
		Pair<Double> b = number(depth - 1);
		Expression.Operation operation = Expression.Operation.values()[random.nextInt(4)];
		return new Pair<>(new Expression.Arithmetic(operation, a.tree(), b.tree()), v -> {
			Double right = b.reckoning().apply(v);
			return right == null ? null : map(a.reckoning().apply(v), left -> switch (operation.sign()) {
				case "+" -> left + right;
				case "-" -> left - right;
				case "*" -> left * right;
				default -> left / right;
			});
		});
	}

	private Pair<Double> summary(int depth) {
		List<Pair<Double>> parts = Stream.generate(() -> number(depth - 1)).limit(1 + random.nextInt(3)).toList();
		List<Items> items = parts.stream().<Items>map(p -> new Items.One(p.tree())).toList();
		Function<Map<String, Object>, List<Double>> valid = v -> parts.stream().map(p -> p.reckoning().apply(v))
				.filter(Objects::nonNull).toList();
		return switch (random.nextInt(3)) {
			case 0 -> new Pair<>(new Expression.Count(items, Optional.empty()), v -> (double) valid.apply(v).size());
			case 1 -> new Pair<>(new Expression.Count(items, Optional.of(new Expression.Comparison(Expression.Relation.GREATER,
					new Expression.Each(), new Expression.Num(1)))), v -> (double) valid.apply(v).stream().filter(x -> x > 1)
							.count());
			default -> new Pair<>(new Expression.Aggregate(Expression.Summary.MAX, items), v -> valid.apply(v).stream()
					.max(Double::compare).orElse(null));
		};
	}

	Pair<Boolean> truth(int depth) {
		if (depth == 0) {
			boolean truth = random.nextBoolean();
			return new Pair<>(new Expression.Truth(truth), v -> truth);
		}
		return switch (random.nextInt(6)) {
			case 0 -> {
				Pair<Boolean> a = truth(depth - 1);
				yield new Pair<>(new Expression.Not(a.tree()), v -> a.reckoning().apply(v) == null ? null : !a.reckoning()
						.apply(v));
			}
			case 1, 2 -> connected(depth);
			case 3 -> {
				Pair<Double> a = number(depth - 1);
				yield new Pair<>(new Expression.IsMissing(a.tree()), v -> a.reckoning().apply(v) == null);
			}
			case 4 -> between(depth);
			default -> comparison(depth);
		};
	}

	private Pair<Boolean> connected(int depth) {
		Pair<Boolean> a = truth(depth - 1);
		Pair<Boolean> b = truth(depth - 1);
		boolean and = random.nextBoolean();
		return new Pair<>(and ? new Expression.And(a.tree(), b.tree()) : new Expression.Or(a.tree(), b.tree()), v -> {
			Boolean left = a.reckoning().apply(v);
			Boolean right = b.reckoning().apply(v);
			Boolean certain = !and;
			return certain.equals(left) || certain.equals(right) ? certain : left == null || right == null ? null
					: Boolean.valueOf(and);
		});
	}

	private Pair<Boolean> comparison(int depth) {
		Pair<Double> a = number(depth - 1);
		Pair<Double> b = number(depth - 1);
		Expression.Relation relation = Expression.Relation.values()[random.nextInt(6)];
		return new Pair<>(new Expression.Comparison(relation, a.tree(), b.tree()), v -> {
			Double left = a.reckoning().apply(v);
			Double right = b.reckoning().apply(v);
			return left == null || right == null ? null : switch (relation.sign()) {
				case "=" -> left.doubleValue() == right;
				case "<>" -> left.doubleValue() != right;
				case "<" -> left < right;
				case "<=" -> left <= right;
				case ">" -> left > right;
				default -> left >= right;
			};
		});
	}

	private Pair<Boolean> between(int depth) {
		Pair<Double> a = number(depth - 1);
		return random.nextBoolean() ? new Pair<>(new Expression.Between(a.tree(), new Expression.Num(0), new Expression.Num(2)),
				v -> a.reckoning().apply(v) == null ? null : Boolean.valueOf(a.reckoning().apply(v) >= 0 && a.reckoning()
				.apply(v) <= 2))
				: new Pair<>(new Expression.In(a.tree(), List.of(new Expression.Num(1), new Expression.Num(2))),
						v -> a.reckoning().apply(v) == null ? null : Boolean.valueOf(List.of(1.0, 2.0)
						.contains(a.reckoning().apply(v))));
	}
}

package org.allianceworkbench.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A node of the tree; nodes are values: two trees are equal when they mean the same in the same words. */
public sealed interface Expression {

	/** A finite number, not negative (a negative one is its {@link Negative}). */
	record Num(double number) implements Expression {
	}

	/** A text. */
	record Text(String text) implements Expression {
	}

	/** A day. */
	record Day(LocalDate date) implements Expression {
	}

	/** {@code true} or {@code false}. */
	record Truth(boolean truth) implements Expression {
	}

	/** A variable by its name, as it was written or, after {@link Formula#in}, as it is in the scope. */
	record Variable(String name) implements Expression {
	}

	/** {@code each}: the value that {@code count ... where} looks at. */
	record Each() implements Expression {
	}

	/** {@code -a}. */
	record Negative(Expression operand) implements Expression {
	}

	/** {@code a + b} and the like. */
	record Arithmetic(Operation operation, Expression left, Expression right) implements Expression {
	}

	/** {@code a < b} and the like. */
	record Comparison(Relation relation, Expression left, Expression right) implements Expression {
	}

	/** {@code a between low and high}, ends included. */
	record Between(Expression operand, Expression low, Expression high) implements Expression {
	}

	/** {@code a in (b, c)}: equal to one of them. */
	record In(Expression operand, List<Expression> options) implements Expression {
		public In {
			options = List.copyOf(options);
		}
	}

	/** {@code not a}. */
	record Not(Expression operand) implements Expression {
	}

	/** {@code a and b}. */
	record And(Expression left, Expression right) implements Expression {
	}

	/** {@code a or b}. */
	record Or(Expression left, Expression right) implements Expression {
	}

	/** {@code missing(a)}. */
	record IsMissing(Expression operand) implements Expression {
	}

	/** {@code lag(variable, occasions)}: the value so many occasions before. */
	record Lag(Variable variable, int occasions) implements Expression {
	}

	/** {@code days(from, to)}: days from one date to another, negative when the second is earlier. */
	record Days(Expression from, Expression to) implements Expression {
	}

	/** {@code abs(a)}. */
	record Absolute(Expression operand) implements Expression {
	}

	/** {@code if(condition, then, otherwise)}. */
	record If(Expression condition, Expression then, Expression otherwise) implements Expression {
	}

	/** {@code mean(items)} and the like. */
	record Aggregate(Summary summary, List<Items> items) implements Expression {
		public Aggregate {
			items = List.copyOf(items);
		}
	}

	/** {@code count(items)}, the number of valid values, or {@code count(items where condition)}. */
	record Count(List<Items> items, Optional<Expression> condition) implements Expression {
		public Count {
			items = List.copyOf(items);
		}
	}

	/** What is summarised; in a checked tree only {@link One}. */
	sealed interface Items {

		/** One value. */
		record One(Expression value) implements Items {
		}

		/** All variables between two in the order of the codebook, both included. */
		record Range(String first, String last) implements Items {
		}

		/** All variables whose names begin so. */
		record Beginning(String start) implements Items {
		}
	}

	/** Operations of arithmetic. */
	enum Operation {
		PLUS("+"), MINUS("-"), TIMES("*"), DIVIDED("/");

		private final String sign;

		Operation(String sign) {
			this.sign = sign;
		}

		/** How it is written. */
		public String sign() {
			return sign;
		}
	}

	/** Comparisons. */
	enum Relation {
		EQUAL("="), UNEQUAL("<>"), LESS("<"), AT_MOST("<="), GREATER(">"), AT_LEAST(">=");

		private final String sign;

		Relation(String sign) {
			this.sign = sign;
		}

		/** How it is written. */
		public String sign() {
			return sign;
		}

		/** Whether it asks for an order and not only for equality. */
		public boolean isOrder() {
			return this != EQUAL && this != UNEQUAL;
		}
	}

	/** What becomes of several numbers. */
	enum Summary {
		MEAN, SUM, MIN, MAX;

		/** How it is written. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** The expression as a text that parses to the same tree. */
	default String print() {
		return Printer.print(this);
	}
}

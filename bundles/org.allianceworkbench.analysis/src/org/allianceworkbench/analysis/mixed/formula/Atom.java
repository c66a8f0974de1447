package org.allianceworkbench.analysis.mixed.formula;

import java.util.List;
import java.util.stream.Collectors;

/** The smallest part of a term: a variable or something computed of it. */
public sealed interface Atom {

	/** As R writes it. */
	String label();

	/** The variables in it, each once. */
	List<String> variables();

	/** A variable as it is: numeric or categorical. */
	record Variable(String name) implements Atom {
		@Override
		public String label() {
			return quoted(name);
		}

		@Override
		public List<String> variables() {
			return List.of(name);
		}
	}

	/** A numeric variable as categories: {@code factor(x)}. */
	record Category(String name) implements Atom {
		@Override
		public String label() {
			return "factor(" + quoted(name) + ")";
		}

		@Override
		public List<String> variables() {
			return List.of(name);
		}
	}

	/** A product of powers of numeric variables: {@code I(x^2)}, {@code I(x * z)}. */
	record Monomial(List<Power> powers) implements Atom {
		public Monomial {
			powers = List.copyOf(powers);
		}

		@Override
		public String label() {
			return powers.stream().map(Power::label).collect(Collectors.joining(" * ", "I(", ")"));
		}

		@Override
		public List<String> variables() {
			return powers.stream().map(Power::variable).distinct().toList();
		}
	}

	/** A number computed of variables: {@code I(x - 11)}, {@code log(x)}, {@code scale(x)}. */
	record Computed(Arithmetic.Call call) implements Atom {
		@Override
		public String label() {
			return call.label();
		}

		@Override
		public List<String> variables() {
			return call.variables().distinct().toList();
		}

		/** Whether its mean is taken off and it is divided by its standard deviation, both over the rows used. */
		public boolean scaled() {
			return call.function() == Arithmetic.Function.SCALE;
		}
	}

	/** A power of a numeric variable; the exponent is 1 or more. */
	record Power(String variable, int exponent) {
		String label() {
			return quoted(variable) + (exponent == 1 ? "" : "^" + exponent);
		}
	}

	/** Polynomials of a numeric variable: {@code poly(x, 2)}, orthogonal or {@code raw = TRUE}. */
	record Polynomial(String variable, int degree, boolean raw) implements Atom {
		@Override
		public String label() {
			return "poly(" + quoted(variable) + ", " + degree + (raw ? ", raw = TRUE" : "") + ")";
		}

		@Override
		public List<String> variables() {
			return List.of(variable);
		}
	}

	/** A name in backticks where R needs them. */
	static String quoted(String name) {
		return name.matches("(\\p{L}|\\.(?!\\p{N}))[\\p{L}\\p{M}\\p{N}_.]*") ? name : "`" + name + "`";
	}
}

package org.allianceworkbench.analysis.mixed.formula;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What {@code I(x / 10)} or {@code log(x)} compute of numbers. */
public sealed interface Arithmetic {

	/** As R writes it. */
	String label();

	/** The variables in it, as often as they stand there. */
	Stream<String> variables();

	/** Its value; {@code NaN} or infinite where it is not defined. */
	double at(ToDoubleFunction<String> values);

	/** A number that stands in the formula. */
	record Literal(double number) implements Arithmetic {
		/** The shorter of fixed and scientific notation, fixed when they are alike, as R's {@code deparse} chooses. */
		@Override
		public String label() {
			BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
			String fixed = decimal.toPlainString();
			String digits = decimal.unscaledValue().toString();
			int exponent = digits.length() - 1 - decimal.scale();
			String sized = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : String.valueOf(Math.abs(exponent));
			String scientific = digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "") + "e"
					+ (exponent < 0 ? "-" : "+") + sized;
			return fixed.length() <= scientific.length() ? fixed : scientific;
		}

		@Override
		public Stream<String> variables() {
			return Stream.empty();
		}

		@Override
		public double at(ToDoubleFunction<String> values) {
			return number;
		}
	}

	/** The value of a numeric variable. */
	record Variable(String name) implements Arithmetic {
		@Override
		public String label() {
			return Atom.quoted(name);
		}

		@Override
		public Stream<String> variables() {
			return Stream.of(name);
		}

		@Override
		public double at(ToDoubleFunction<String> values) {
			return values.applyAsDouble(name);
		}
	}

	/** With the other sign. */
	record Negative(Arithmetic of) implements Arithmetic {
		@Override
		public String label() {
			return "-" + of.label();
		}

		@Override
		public Stream<String> variables() {
			return of.variables();
		}

		@Override
		public double at(ToDoubleFunction<String> values) {
			return -of.at(values);
		}
	}

	/** Two numbers and {@code + - * /} or {@code ^} between them. */
	record Binary(char operator, Arithmetic left, Arithmetic right) implements Arithmetic {
		@Override
		public String label() {
			String between = operator == '/' || operator == '^' ? String.valueOf(operator) : " " + operator + " ";
			return left.label() + between + right.label();
		}

		@Override
		public Stream<String> variables() {
			return Stream.concat(left.variables(), right.variables());
		}

		@Override
		public double at(ToDoubleFunction<String> values) {
			double a = left.at(values);
			double b = right.at(values);
			return switch (operator) {
				case '+' -> a + b;
				case '-' -> a - b;
				case '*' -> a * b;
				case '/' -> a / b;
				default -> Math.pow(a, b);
			};
		}
	}

	/** A function of a number; {@code (x)} and {@code I(x)} are functions that leave it as it is. */
	record Call(Function function, Arithmetic of) implements Arithmetic {
		@Override
		public String label() {
			return function.word + "(" + of.label() + ")";
		}

		@Override
		public Stream<String> variables() {
			return of.variables();
		}

		@Override
		public double at(ToDoubleFunction<String> values) {
			double x = of.at(values);
			return switch (function) {
				case BRACKET, IDENTITY, SCALE -> x;
				case LOG -> Math.log(x);
				case LOG1P -> Math.log1p(x);
				case LOG2 -> Math.log(x) / Math.log(2);
				case LOG10 -> Math.log10(x);
				case SQRT -> Math.sqrt(x);
				case EXP -> Math.exp(x);
				case ABS -> Math.abs(x);
			};
		}
	}

	/** The functions. */
	enum Function {
		/** Brackets. */
		BRACKET(""),
		/** {@code I()}. */
		IDENTITY("I"),
		/** The natural logarithm. */
		LOG("log"),
		/** The natural logarithm of 1 + x. */
		LOG1P("log1p"),
		/** The logarithm to base 2. */
		LOG2("log2"),
		/** The logarithm to base 10. */
		LOG10("log10"),
		/** The square root. */
		SQRT("sqrt"),
		/** The exponential function. */
		EXP("exp"),
		/** The absolute value. */
		ABS("abs"),
		/** Minus the mean and divided by the standard deviation (n - 1) over the rows used; outermost only. */
		SCALE("scale");

		private final String word;

		Function(String word) {
			this.word = word;
		}

		static Function of(String word) {
			return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst().orElseThrow();
		}

		/** The names of those that a formula can call besides {@code I()}. */
		static List<String> words() {
			return Arrays.stream(values()).filter(f -> f != BRACKET && f != IDENTITY).map(f -> f.word + "()").toList();
		}
	}
}

package org.allianceworkbench.expression.internal;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.expression.Expression;
import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.expression.Formula;
import org.allianceworkbench.expression.internal.grammar.ExpressionLexer;
import org.allianceworkbench.expression.internal.grammar.ExpressionParser;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** Parses a text with the grammar; stops at the first error. */
public final class Parsing {

	private final String text;
	/** Characters before each code point: the grammar counts code points. */
	private final int[] characters;

	private Parsing(String text) {
		this.text = text;
		int[] points = text.codePoints().toArray();
		characters = new int[points.length + 1];
		for (int i = 0; i < points.length; i++) {
			characters[i + 1] = characters[i] + Character.charCount(points[i]);
		}
	}

	/**
	 * Parses a text.
	 *
	 * @param places receives where each node stands
	 * @throws ExpressionException when it is no expression, or too long or deep
	 */
	public static Expression parse(String text, Map<Object, Span> places) throws ExpressionException {
		if (text.length() > Formula.LONGEST) {
			throw new ExpressionException(Formula.LONGEST, text.length(), "the expression is longer than " + Formula.LONGEST
					+ " characters", "divide it into several");
		}
		if (text.isBlank()) {
			throw new ExpressionException(0, text.length(), "there is nothing", "write a condition, for example x >= 1");
		}
		return new Parsing(text).run(places);
	}

	private Expression run(Map<Object, Span> places) throws ExpressionException {
		ExpressionLexer lexer = new ExpressionLexer(CharStreams.fromString(text));
		lexer.removeErrorListeners();
		CommonTokenStream tokens = new CommonTokenStream(lexer);
		tokens.fill();
		Tokens.check(this, tokens.getTokens());
		ExpressionParser parser = new ExpressionParser(tokens);
		parser.removeErrorListeners();
		parser.addErrorListener(new FirstError());
		try {
			return new TreeBuilder(this, places).build(parser.input().expression());
		} catch (Stopped stopped) {
			throw stopped.reason;
		}
	}

	/** Where tokens from one to another stand. */
	Span span(Token first, Token last) {
		if (first.getType() == Token.EOF) {
			return new Span(text.length(), text.length());
		}
		int end = Math.max(first.getStopIndex(), last.getStopIndex()) + 1;
		return new Span(characters[first.getStartIndex()], characters[Math.min(end, characters.length - 1)]);
	}

	/** An error at a token. */
	ExpressionException problem(Token token, String what, String remedy) {
		Span span = span(token, token);
		return new ExpressionException(span.start(), span.end(), what, remedy);
	}

	/** Ends parsing through the grammar's code, which knows no checked exceptions. */
	static final class Stopped extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient ExpressionException reason;

		Stopped(ExpressionException reason) {
			super(reason.getMessage(), reason, false, false);
			this.reason = reason;
		}
	}

	private final class FirstError extends BaseErrorListener {

		@Override
		public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
				RecognitionException e) {
			Token token = (Token) symbol;
			Parser parser = (Parser) recognizer;
			List<String> expected = Tokens.expected(e == null ? parser.getExpectedTokens() : e.getExpectedTokens());
			String found = token.getType() == Token.EOF ? "the expression ends here" : "'" + token.getText()
					+ "' is not expected here";
			throw new Stopped(problem(token, found, "expected is " + String.join(" or ", expected)));
		}
	}
}

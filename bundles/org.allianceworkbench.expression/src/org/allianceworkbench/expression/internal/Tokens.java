package org.allianceworkbench.expression.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.expression.Formula;
import org.allianceworkbench.expression.internal.grammar.ExpressionLexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** What is looked at before and beside the grammar: foreign characters, depth, and tokens in words. */
final class Tokens {

	private static final String OPEN = "(";
	private static final String CLOSED = ")";

	private Tokens() {
	}

	/** Refuses characters that are no part of the language, and nesting that the parser's stack might not bear. */
	static void check(Parsing parsing, List<Token> tokens) throws ExpressionException {
		Deque<Integer> prefixes = new ArrayDeque<>(List.of(0));
		int depth = 0;
		for (Token token : tokens) {
			if (token.getType() == ExpressionLexer.OTHER) {
				throw foreign(parsing, token);
			}
			if (token.getText().equals(OPEN)) {
				prefixes.push(0);
				depth++;
			} else if (token.getText().equals("-") || token.getType() == ExpressionLexer.NOT) {
				prefixes.push(prefixes.pop() + 1);
				depth++;
			} else {
				depth -= prefixes.pop();
				prefixes.push(0);
				if (token.getText().equals(CLOSED) && prefixes.size() > 1) {
					prefixes.pop();
					depth -= 1 + prefixes.pop();
					prefixes.push(0);
				}
			}
			if (depth > Formula.DEEPEST) {
				throw parsing.problem(token, "more than " + Formula.DEEPEST + " parentheses and signs stand inside each other",
						"divide the expression into several");
			}
		}
	}

	private static ExpressionException foreign(Parsing parsing, Token token) {
		String found = token.getText();
		if (found.equals("'") || found.equals("\"")) {
			return parsing.problem(token, "a text begins here that does not end", "close it with " + found
					+ (found.equals("'") ? "; an apostrophe inside is written twice" : ""));
		}
		String remedy = switch (found) {
			case "|" -> "write or";
			case "&" -> "write and";
			case "!", "~" -> "write not";
			case "[", "{" -> "use parentheses ( )";
			case "^" -> "multiply instead";
			case ";" -> "separate values by commas";
			default -> "leave it out";
		};
		return parsing.problem(token, "'" + found + "' is no part of the language", remedy);
	}

	/** What may stand at a place, in words. */
	static List<String> expected(IntervalSet types) {
		Set<String> words = new LinkedHashSet<>();
		for (int type : types.toList()) {
			words.add(word(type));
		}
		if (words.contains("a value")) {
			words.removeAll(List.of("'-'", "'('"));
		}
		return words.equals(Set.of("the end")) ? List.of("an operator", "the end") : List.copyOf(words);
	}

	private static String word(int type) {
		return switch (type) {
			case ExpressionLexer.NUMBER, ExpressionLexer.DATE, ExpressionLexer.TEXT, ExpressionLexer.NAME, ExpressionLexer.TRUE,
					ExpressionLexer.FALSE, ExpressionLexer.EACH -> "a value";
			case Token.EOF -> "the end";
			default -> {
				String name = ExpressionLexer.VOCABULARY.getDisplayName(type);
				yield operator(name) ? "an operator" : name.startsWith("'") ? name : "'" + name.toLowerCase(java.util.Locale.ROOT)
						+ "'";
			}
		};
	}

	private static boolean operator(String name) {
		return List.of("'='", "'<>'", "'!='", "'<'", "'<='", "'>'", "'>='", "'*'", "'/'", "'+'", "AND", "OR", "IN", "BETWEEN")
				.contains(name);
	}
}

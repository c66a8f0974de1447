package org.allianceworkbench.analysis.mixed.formula;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.analysis.mixed.internal.grammar.ModelFormulaLexer;
import org.allianceworkbench.analysis.mixed.internal.grammar.ModelFormulaParser;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** The grammar's parser, with errors in words. */
final class FormulaSyntax extends BaseErrorListener {

	/** A name in backticks, which stays as it is, or the function. */
	private static final Pattern AS_FACTOR = Pattern.compile("(`[^`]*`)|(?<![\\p{L}\\p{N}_.$#@])as\\.factor(?=\\s*\\()");

	private final String text;

	private FormulaSyntax(String text) {
		this.text = text;
	}

	static ModelFormulaParser.FormulaContext parse(String text) {
		if (text.indexOf('~') < 0) {
			throw new FormulaException("a formula has the outcome, ~ and the predictors: y ~ x + (1 | group)", text.length(), 0);
		}
		ModelFormulaParser parser = new ModelFormulaParser(
				new CommonTokenStream(new ModelFormulaLexer(CharStreams.fromString(withoutAs(text)))));
		parser.removeErrorListeners();
		parser.addErrorListener(new FormulaSyntax(text));
		return parser.formula();
	}

	/** R's {@code as.factor(x)} is {@code factor(x)}; blanks keep the places of what follows. */
	private static String withoutAs(String text) {
		return AS_FACTOR.matcher(text).replaceAll(found -> found.group(1) == null ? "   factor"
				: Matcher.quoteReplacement(found.group()));
	}

	@Override
	public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
			RecognitionException cause) {
		Token token = (Token) symbol;
		if (token.getType() == Token.EOF) {
			throw new FormulaException(atEnd(), text.length(), 0);
		}
		Token before = ((Parser) recognizer).getInputStream().LT(-1);
		boolean call = token.getText().equals("(") && before != null && before.getType() == ModelFormulaLexer.NAME;
		if (call && text.lastIndexOf('~') > token.getStartIndex()) {
			throw new FormulaException("the outcome is a variable or " + functions() + " of it, not "
					+ before.getText() + "(); compute it first",
					before.getStartIndex(), before.getText().length());
		}
		if (call) {
			throw new FormulaException("a formula knows I(), poly(), factor(), " + functions() + " only, not "
					+ before.getText() + "(); compute a derived variable first", before.getStartIndex(), before.getText().length());
		}
		throw new FormulaException("'" + token.getText() + "' cannot stand here" + hint(token), token.getStartIndex(),
				token.getText().length());
	}

	private static String functions() {
		List<String> words = Arithmetic.Function.words();
		return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
	}

	private String atEnd() {
		long open = text.chars().filter(c -> c == '(').count();
		long closed = text.chars().filter(c -> c == ')').count();
		return open > closed ? "a bracket is not closed" : "the formula ends too early";
	}

	private String hint(Token token) {
		return switch (token.getText()) {
			case "|", "||" -> "; random effects stand in brackets: (1 | group)";
			case "~" -> text.indexOf('~') < token.getStartIndex() ? "; there is one ~ in a formula" : "";
			case ")" -> "; it closes no bracket or too little stands before it";
			case "`" -> "; a name in backticks is not closed";
			default -> "";
		};
	}
}

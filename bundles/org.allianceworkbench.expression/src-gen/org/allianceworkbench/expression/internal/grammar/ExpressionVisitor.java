// Generated from Expression.g4 by ANTLR 4.13.2
package org.allianceworkbench.expression.internal.grammar;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;

/**
 * This interface defines a complete generic visitor for a parse tree produced
 * by {@link ExpressionParser}.
 *
 * @param <T> The return type of the visit operation. Use {@link Void} for
 * operations with no return type.
 */
public interface ExpressionVisitor<T> extends ParseTreeVisitor<T> {
	/**
	 * Visit a parse tree produced by {@link ExpressionParser#input}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitInput(ExpressionParser.InputContext ctx);
	/**
	 * Visit a parse tree produced by the {@code negation}
	 * labeled alternative in {@link ExpressionParser#expression}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNegation(ExpressionParser.NegationContext ctx);
	/**
	 * Visit a parse tree produced by the {@code comparison}
	 * labeled alternative in {@link ExpressionParser#expression}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitComparison(ExpressionParser.ComparisonContext ctx);
	/**
	 * Visit a parse tree produced by the {@code or}
	 * labeled alternative in {@link ExpressionParser#expression}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitOr(ExpressionParser.OrContext ctx);
	/**
	 * Visit a parse tree produced by the {@code and}
	 * labeled alternative in {@link ExpressionParser#expression}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitAnd(ExpressionParser.AndContext ctx);
	/**
	 * Visit a parse tree produced by the {@code compared}
	 * labeled alternative in {@link ExpressionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCompared(ExpressionParser.ComparedContext ctx);
	/**
	 * Visit a parse tree produced by the {@code between}
	 * labeled alternative in {@link ExpressionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitBetween(ExpressionParser.BetweenContext ctx);
	/**
	 * Visit a parse tree produced by the {@code member}
	 * labeled alternative in {@link ExpressionParser#test}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitMember(ExpressionParser.MemberContext ctx);
	/**
	 * Visit a parse tree produced by the {@code call}
	 * labeled alternative in {@link ExpressionParser#operand}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCall(ExpressionParser.CallContext ctx);
	/**
	 * Visit a parse tree produced by the {@code minus}
	 * labeled alternative in {@link ExpressionParser#operand}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitMinus(ExpressionParser.MinusContext ctx);
	/**
	 * Visit a parse tree produced by the {@code product}
	 * labeled alternative in {@link ExpressionParser#operand}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitProduct(ExpressionParser.ProductContext ctx);
	/**
	 * Visit a parse tree produced by the {@code constant}
	 * labeled alternative in {@link ExpressionParser#operand}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConstant(ExpressionParser.ConstantContext ctx);
	/**
	 * Visit a parse tree produced by the {@code variable}
	 * labeled alternative in {@link ExpressionParser#operand}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitVariable(ExpressionParser.VariableContext ctx);
	/**
	 * Visit a parse tree produced by the {@code sum}
	 * labeled alternative in {@link ExpressionParser#operand}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSum(ExpressionParser.SumContext ctx);
	/**
	 * Visit a parse tree produced by the {@code each}
	 * labeled alternative in {@link ExpressionParser#operand}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitEach(ExpressionParser.EachContext ctx);
	/**
	 * Visit a parse tree produced by the {@code group}
	 * labeled alternative in {@link ExpressionParser#operand}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitGroup(ExpressionParser.GroupContext ctx);
	/**
	 * Visit a parse tree produced by the {@code range}
	 * labeled alternative in {@link ExpressionParser#argument}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitRange(ExpressionParser.RangeContext ctx);
	/**
	 * Visit a parse tree produced by the {@code prefix}
	 * labeled alternative in {@link ExpressionParser#argument}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPrefix(ExpressionParser.PrefixContext ctx);
	/**
	 * Visit a parse tree produced by the {@code single}
	 * labeled alternative in {@link ExpressionParser#argument}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSingle(ExpressionParser.SingleContext ctx);
	/**
	 * Visit a parse tree produced by the {@code number}
	 * labeled alternative in {@link ExpressionParser#literal}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNumber(ExpressionParser.NumberContext ctx);
	/**
	 * Visit a parse tree produced by the {@code date}
	 * labeled alternative in {@link ExpressionParser#literal}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDate(ExpressionParser.DateContext ctx);
	/**
	 * Visit a parse tree produced by the {@code text}
	 * labeled alternative in {@link ExpressionParser#literal}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitText(ExpressionParser.TextContext ctx);
	/**
	 * Visit a parse tree produced by the {@code truth}
	 * labeled alternative in {@link ExpressionParser#literal}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitTruth(ExpressionParser.TruthContext ctx);
}
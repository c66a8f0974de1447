// Generated from ModelFormula.g4 by ANTLR 4.13.2
package org.allianceworkbench.analysis.mixed.internal.grammar;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;

/**
 * This interface defines a complete generic visitor for a parse tree produced
 * by {@link ModelFormulaParser}.
 *
 * @param <T> The return type of the visit operation. Use {@link Void} for
 * operations with no return type.
 */
public interface ModelFormulaVisitor<T> extends ParseTreeVisitor<T> {
	/**
	 * Visit a parse tree produced by {@link ModelFormulaParser#formula}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitFormula(ModelFormulaParser.FormulaContext ctx);
	/**
	 * Visit a parse tree produced by the {@code next}
	 * labeled alternative in {@link ModelFormulaParser#sum}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNext(ModelFormulaParser.NextContext ctx);
	/**
	 * Visit a parse tree produced by the {@code first}
	 * labeled alternative in {@link ModelFormulaParser#sum}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitFirst(ModelFormulaParser.FirstContext ctx);
	/**
	 * Visit a parse tree produced by the {@code plain}
	 * labeled alternative in {@link ModelFormulaParser#product}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPlain(ModelFormulaParser.PlainContext ctx);
	/**
	 * Visit a parse tree produced by the {@code crossed}
	 * labeled alternative in {@link ModelFormulaParser#product}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCrossed(ModelFormulaParser.CrossedContext ctx);
	/**
	 * Visit a parse tree produced by {@link ModelFormulaParser#interaction}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitInteraction(ModelFormulaParser.InteractionContext ctx);
	/**
	 * Visit a parse tree produced by {@link ModelFormulaParser#degree}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitDegree(ModelFormulaParser.DegreeContext ctx);
	/**
	 * Visit a parse tree produced by the {@code single}
	 * labeled alternative in {@link ModelFormulaParser#part}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitSingle(ModelFormulaParser.SingleContext ctx);
	/**
	 * Visit a parse tree produced by the {@code constant}
	 * labeled alternative in {@link ModelFormulaParser#part}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitConstant(ModelFormulaParser.ConstantContext ctx);
	/**
	 * Visit a parse tree produced by the {@code identity}
	 * labeled alternative in {@link ModelFormulaParser#part}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitIdentity(ModelFormulaParser.IdentityContext ctx);
	/**
	 * Visit a parse tree produced by the {@code polynomial}
	 * labeled alternative in {@link ModelFormulaParser#part}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPolynomial(ModelFormulaParser.PolynomialContext ctx);
	/**
	 * Visit a parse tree produced by the {@code category}
	 * labeled alternative in {@link ModelFormulaParser#part}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCategory(ModelFormulaParser.CategoryContext ctx);
	/**
	 * Visit a parse tree produced by the {@code calculation}
	 * labeled alternative in {@link ModelFormulaParser#part}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCalculation(ModelFormulaParser.CalculationContext ctx);
	/**
	 * Visit a parse tree produced by the {@code random}
	 * labeled alternative in {@link ModelFormulaParser#part}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitRandom(ModelFormulaParser.RandomContext ctx);
	/**
	 * Visit a parse tree produced by the {@code bracket}
	 * labeled alternative in {@link ModelFormulaParser#part}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitBracket(ModelFormulaParser.BracketContext ctx);
	/**
	 * Visit a parse tree produced by {@link ModelFormulaParser#monomial}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitMonomial(ModelFormulaParser.MonomialContext ctx);
	/**
	 * Visit a parse tree produced by {@link ModelFormulaParser#power}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitPower(ModelFormulaParser.PowerContext ctx);
	/**
	 * Visit a parse tree produced by {@link ModelFormulaParser#computed}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitComputed(ModelFormulaParser.ComputedContext ctx);
	/**
	 * Visit a parse tree produced by the {@code call}
	 * labeled alternative in {@link ModelFormulaParser#arithmetic}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCall(ModelFormulaParser.CallContext ctx);
	/**
	 * Visit a parse tree produced by the {@code negative}
	 * labeled alternative in {@link ModelFormulaParser#arithmetic}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitNegative(ModelFormulaParser.NegativeContext ctx);
	/**
	 * Visit a parse tree produced by the {@code inBrackets}
	 * labeled alternative in {@link ModelFormulaParser#arithmetic}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitInBrackets(ModelFormulaParser.InBracketsContext ctx);
	/**
	 * Visit a parse tree produced by the {@code binary}
	 * labeled alternative in {@link ModelFormulaParser#arithmetic}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitBinary(ModelFormulaParser.BinaryContext ctx);
	/**
	 * Visit a parse tree produced by the {@code value}
	 * labeled alternative in {@link ModelFormulaParser#arithmetic}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitValue(ModelFormulaParser.ValueContext ctx);
	/**
	 * Visit a parse tree produced by the {@code literal}
	 * labeled alternative in {@link ModelFormulaParser#arithmetic}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitLiteral(ModelFormulaParser.LiteralContext ctx);
	/**
	 * Visit a parse tree produced by {@link ModelFormulaParser#group}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitGroup(ModelFormulaParser.GroupContext ctx);
	/**
	 * Visit a parse tree produced by {@link ModelFormulaParser#cell}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitCell(ModelFormulaParser.CellContext ctx);
	/**
	 * Visit a parse tree produced by {@link ModelFormulaParser#variable}.
	 * @param ctx the parse tree
	 * @return the visitor result
	 */
	T visitVariable(ModelFormulaParser.VariableContext ctx);
}
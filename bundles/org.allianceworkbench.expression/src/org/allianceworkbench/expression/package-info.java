/**
 * A small language for conditions and formulas over the variables of one row: rules of a study, filters, derived variables.
 * <p>
 * A text is parsed ({@link org.allianceworkbench.expression.Formula}), checked against the variables that there are
 * ({@link org.allianceworkbench.expression.Scope}), and computed for rows ({@link org.allianceworkbench.expression.Row}). It is
 * never run as code. {@link org.allianceworkbench.expression.Expression} is its tree, which others may walk to write it in
 * another language, SQL for example.
 *
 * <pre>
 * alliance between 1 and 7
 * not (attended = 0 and count(wai1 to wai12) &gt; 0)
 * days(enrolled, session_date) &gt;= 0 and session_date &lt;= 2024-12-31
 * role &lt;&gt; 'CLIENT' or abs(distress - lag(distress)) &lt; 30
 * count(wai* where each = 7) &lt; 12
 * missing(death_date) or session_date &lt;= death_date
 * </pre>
 *
 * <h2>What can be said</h2>
 * <ul>
 * <li>Numbers {@code 3}, {@code 0.5}, {@code 1e3}; texts {@code 'CLIENT'} or {@code "CLIENT"} (a quote is doubled inside); dates
 * {@code 2024-01-31}; {@code true}, {@code false}. Names of variables and words of the language are written in any case.
 * <li>{@code + - * /}, {@code = <> < <= > >=}, {@code x between low and high}, {@code x in (1, 2)}, each of the last two also
 * with {@code not}; {@code not}, {@code and}, {@code or}, in this order of strength; parentheses. {@code date + days},
 * {@code date - days} and {@code date - date} (a number of days) work too. Texts are compared by {@code =}, {@code <>} and
 * {@code in}, without blanks at the end.
 * <li>{@code missing(x)}; {@code if(condition, then, otherwise)}; {@code abs(x)}; {@code days(from, to)};
 * {@code lag(variable)} and {@code lag(variable, n)}: the value at the occasion before, or n before.
 * <li>{@code mean sum min max count} of any values, where {@code first to last} stands for the variables between two in the order
 * of the codebook and {@code wai*} for all whose name begins so; {@code count(items where condition)} counts those for which a
 * condition over {@code each} is true.
 * </ul>
 * <h2>Missing values</h2>
 * System-missing and user-missing are the same here: missing. As in SPSS, arithmetic and comparisons with a missing value are
 * missing, and so is a result that is no finite number (a division by zero). {@code false and missing} is false,
 * {@code true or missing} is true, otherwise {@code and}, {@code or} and {@code not} of missing are missing; {@code x in (...)}
 * is {@code or}, {@code between} is {@code and}. {@code mean sum min max} use the valid values and are missing when there is
 * none; {@code count} counts valid values and is never missing. {@code if} with a missing condition is missing. Whoever uses a
 * condition acts only where it is true or false, never where it is missing.
 */
package org.allianceworkbench.expression;

package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.compare.Cases;
import org.allianceworkbench.analysis.internal.compare.Unit;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;

/** The variables of a regression, one value for each case; and the R lines that make the same. Not for several threads. */
final class Frame {

	private final AnalysisInput input;
	private final Cases cases;
	private final List<String> categorical;
	private final Scripts scripts;
	private final String client;
	private final FrameSyntax syntax;
	private final List<String> codings = new ArrayList<>();

	Frame(AnalysisInput input, List<String> categorical, String title) {
		this.input = input;
		this.cases = Cases.of(input, Unit.AUTO);
		this.categorical = categorical;
		this.scripts = Scripts.of(input, title);
		this.client = cases.byClient() ? scripts.key(DesignKey.CLIENT) : "";
		this.syntax = new FrameSyntax(input, scripts, Optional.of(client).filter(key -> !key.isEmpty()));
		if (cases.byClient()) {
			scripts.r("# Each client counts once", "ids <- unique(na.omit(" + R.column(client) + "))",
					"per_client <- function(v, rows = TRUE, f = function(x) mean(x, na.rm = TRUE))",
					"  tapply(v[rows], " + R.column(client) + "[rows], f)[as.character(ids)]",
					"e <- data.frame(row.names = ids)");
		} else {
			scripts.r("e <- data.frame(row.names = seq_len(nrow(d)))");
		}
	}

	Cases cases() {
		return cases;
	}

	/** Notes how many cases are used, and what is odd about them. */
	void used(ReportBuilder report, int n) {
		report.n(cases.called(), n);
		cases.notes(report);
	}

	/** The scripts; the R data frame with the variables is {@code e}. */
	Scripts scripts() {
		return scripts;
	}

	/** A numeric variable, at an occasion when one is named. */
	Term number(String column, Optional<String> at, String option) {
		Column found = input.table().column(column);
		String name = found.spec().name() + at.map(o -> "_" + o).orElse("");
		double[] values = at.map(occasion -> cases.numbersAt(found, option, occasion)).orElseGet(() -> cases.numbers(found));
		scripts.uses(found.spec().name());
		Optional<Category> occasion = at.map(this::occasion);
		Optional<String[]> place = occasion.map(o -> new String[] { scripts.key(DesignKey.OCCASION), o.code() });
		syntax.number(name, found.spec().name(), place);
		String rows = place.map(o -> ", which(" + R.column(o[0]) + " == " + R.text(o[1]) + ")").orElse("");
		scripts.r(made(name) + (cases.byClient() ? "as.vector(per_client(" + R.column(column) + rows + "))" : R.column(column)));
		return new Term(name, KeyIndex.title(found) + occasion.map(o -> ", " + o.label()).orElse(""), values);
	}

	/** The occasion that is named by its code or label. */
	private Category occasion(String name) {
		return KeyIndex.of(input, DesignKey.OCCASION).orElseThrow().categories().stream()
				.filter(c -> c.code().equalsIgnoreCase(name) || c.label().equalsIgnoreCase(name)).findFirst().orElseThrow();
	}

	private static String made(String name) {
		return "e$" + R.name(name) + " <- ";
	}

	/** Whether a column holds categories. */
	boolean isCategorical(String column) {
		return cases.isCategorical(input.table().column(column), categorical);
	}

	/** Categories of each case. */
	KeyIndex categories(String column) {
		Column found = input.table().column(column);
		scripts.uses(found.spec().name());
		KeyIndex index = cases.categories(found);
		syntax.categories(found.spec().name(), index);
		String levels = R.texts(index.categories().stream().map(c -> c.code()).toList());
		String text = "as.character(" + R.column(column) + ")";
		scripts.r(made(column) + "factor(" + (cases.byClient() ? "as.vector(per_client(" + text
				+ ", f = function(x) na.omit(x)[1]))" : text)
				+ ", levels = " + levels + ")");
		return index;
	}

	/**
	 * A variable whose effect is one number: a number as it is; of two categories the first is 0 and the second 1.
	 *
	 * @param at the occasion at which a number counts
	 * @param option the option that names the occasion
	 * @throws AnalysisException when there are other than two categories, or an occasion is named for them
	 */
	Term single(String column, Optional<String> at, String option) {
		if (input.table().column(column).spec().type().isNumeric()
				&& categorical.stream().noneMatch(input.table().column(column).spec().name()::equalsIgnoreCase)) {
			return number(column, at, option);
		}
		String title = KeyIndex.title(input.table().column(column));
		if (at.isPresent()) {
			throw new AnalysisException(title + " holds categories, of which a client has one at all occasions.",
					"Leave the option " + option + " empty.");
		}
		KeyIndex index = categories(column);
		if (index.size() != 2) {
			throw new AnalysisException(title + " has " + Wording.count(index.size(), "category", "categories")
					+ ": one effect is of a number or of two categories.", "Choose another variable"
							+ (index.size() > 2 ? ", or keep two categories under " + OptionWords.ROWS + "." : "."));
		}
		String name = input.table().column(column).spec().name();
		Category second = index.categories().get(1);
		scripts.r(made(name + second.code()) + "as.numeric(e$" + R.name(name) + " == " + R.text(second.code()) + ")");
		codings.add(title + ": " + index.categories().get(0).label() + " counts as 0 and " + second.label() + " as 1.");
		return dummy(column, index, 1);
	}

	/** How the categories of {@link #single} are counted, a sentence; empty when there are none. */
	String coding() {
		return String.join(" ", codings);
	}

	/** A predictor: one term, or for categories a term for each but the first. */
	List<Term> predictor(String column) {
		if (!isCategorical(column)) {
			return List.of(number(column, Optional.empty(), column));
		}
		KeyIndex index = categories(column);
		List<Term> terms = new ArrayList<>();
		for (int c = 1; c < index.size(); c++) {
			terms.add(dummy(column, index, c));
		}
		return terms;
	}

	private Term dummy(String column, KeyIndex index, int code) {
		double[] values = new double[cases.size()];
		Arrays.setAll(values, i -> index.rows()[i] < 0 ? Double.NaN : index.rows()[i] == code ? 1 : 0);
		return new Term(input.table().column(column).spec().name() + index.categories().get(code).code(),
				index.name() + ": " + index.categories().get(code).label(), values);
	}

	/** Several columns in a title. */
	static String names(AnalysisInput input, String... columns) {
		return Wording.list(Arrays.stream(columns).map(c -> KeyIndex.title(input.table().column(c))).toList());
	}

	/** What people call some columns. */
	List<String> titles(List<String> columns) {
		return columns.stream().map(c -> KeyIndex.title(input.table().column(c))).toList();
	}

	/** Predictors of several columns. */
	List<Term> predictors(List<String> columns) {
		return columns.stream().flatMap(c -> predictor(c).stream()).toList();
	}

	/** The therapist of each case, one within a site where two sites use the same code; empty texts when unknown. */
	Optional<String[]> therapists() {
		return input.key(DesignKey.THERAPIST).map(column -> {
			KeyIndex own = cases.categories(column);
			String[] names = new String[cases.size()];
			Arrays.setAll(names, i -> own.rows()[i] < 0 ? "" : own.categories().get(own.rows()[i]).code());
			input.key(DesignKey.SITE).map(cases::categories).ifPresent(site -> {
				long pairs = IntStream.range(0, names.length).mapToObj(i -> names[i] + "/" + site.rows()[i]).distinct().count();
				if (pairs > Arrays.stream(names).distinct().count()) {
					Arrays.setAll(names, i -> names[i].isEmpty() || site.rows()[i] < 0 ? names[i]
							: site.categories().get(site.rows()[i]).code() + "/" + names[i]);
				}
			});
			return names;
		});
	}

	/**
	 * Cases in which all variables have a value.
	 *
	 * @param least fewest that are needed
	 * @throws AnalysisException when there are fewer
	 */
	int[] complete(ReportBuilder report, List<Term> terms, int least) {
		int[] rows = IntStream.range(0, cases.size()).filter(i -> terms.stream().allMatch(t -> Double.isFinite(t.values()[i])))
				.toArray();
		int[] rest = IntStream.range(0, cases.size()).toArray();
		for (Term term : terms) {
			if (Arrays.stream(term.values()).noneMatch(Double::isFinite)) {
				throw new AnalysisException("There is no value of " + term.label() + ".",
						"Choose another variable, or check the occasion and the missing-value definitions.");
			}
			int[] known = Arrays.stream(rest).filter(i -> Double.isFinite(term.values()[i])).toArray();
			report.exclude((rest.length < cases.size() ? "of the others, no value of " : "no value of ") + term.label(),
					rest.length - (long) known.length);
			rest = known;
		}
		if (rows.length < least) {
			throw new AnalysisException("Only " + Wording.count(rows.length, cases.byClient() ? "client" : "row")
					+ Wording.agree(rows.length, " has", " have") + " all of " + Wording.list(terms.stream().map(Term::label)
					.toList()) + "; at least " + least + " are needed.", "Use fewer variables, or check why values are missing.");
		}
		return rows;
	}

	/** Keeps the complete cases in the R data frame, and writes the steps of the SPSS syntax. */
	void keepComplete(List<String> names) {
		scripts.r("e <- e[complete.cases(e[, " + R.texts(names) + "]), ]");
		syntax.write();
	}

	/** The data steps of the SPSS syntax. */
	FrameSyntax syntax() {
		return syntax;
	}
}

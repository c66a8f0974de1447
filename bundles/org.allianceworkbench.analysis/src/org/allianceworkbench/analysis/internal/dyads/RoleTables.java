package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.InformationCriteria;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * Tables that all models by role have: fixed effects, levels, fit.
 *
 * @param fit the fit
 * @param names what effects are called
 */
public record RoleTables(RoleFit fit, RoleNames names) {

	private static final String DROPPED = "not estimable";

	private String ci() {
		return Levels.label(fit.model().confidence());
	}

	/** Each effect for both sides and their difference. */
	public Block.TableBlock byRole() {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub("Effect")));
		List<String> spanners = List.of(names.side(Side.CLIENT), names.side(Side.THERAPIST), "Difference");
		spanners.forEach(s -> columns.addAll(List.of(TableColumn.number("b").under(s), TableColumn.number("SE").under(s),
				TableColumn.number("p").under(s))));
		List<TableRow> rows = new ArrayList<>();
		for (String term : fit.terms()) {
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(names.effect(term))));
			OptionalInt digits = digits(term);
			for (Side side : Side.values()) {
				add(cells, fit.effect(side, term), "fixed/" + RoleFit.name(side, term), digits);
			}
			add(cells, fit.difference(term), "contrast/client_minus_therapist" + (term.isEmpty() ? "" : ":" + term), digits);
			rows.add(TableRow.of(cells));
		}
		return new Block.TableBlock("fixed-by-role", "Fixed Effects by Role", columns, rows,
				List.of(TableNote.general("Difference: " + names.side(Side.CLIENT).toLowerCase(Locale.ROOT) + " minus "
						+ names.side(Side.THERAPIST).toLowerCase(Locale.ROOT) + ". "
						+ (fit.model().reml() ? "Restricted maximum" : "Maximum")
						+ " likelihood; how p was found is told below the tests. " + names.centring()
						+ atZero())));
	}

	/** Effects that hold at one time only, because what has them moderates the change. */
	private String atZero() {
		List<String> some = fit.terms().stream().filter(fit::isModerated).map(names::effect).toList();
		return some.isEmpty() ? "" : (names.centring().isEmpty() ? "" : " ") + String.join(", ", some) + ": "
				+ names.atZero(fit.rows().timeColumn()) + ", as the change depends on " + (some.size() == 1 ? "it." : "them.");
	}

	private OptionalInt digits(String term) {
		return java.util.stream.Stream.of(fit.effect(Side.CLIENT, term), fit.effect(Side.THERAPIST, term))
				.flatMap(Optional::stream)
				.mapToInt(e -> Digits.of(e.se()).decimals()).max();
	}

	private static void add(List<TableCell> cells, Optional<Estimate> estimate, String at, OptionalInt digits) {
		if (estimate.isEmpty()) {
			cells.addAll(List.of(new TableCell.Absent(DROPPED), TableCell.BLANK, TableCell.BLANK));
			return;
		}
		Estimate e = estimate.get();
		NumberStyle style = NumberStyle.decimals(digits.orElse(2));
		cells.add(TableCell.number(e.value(), style, at + "/estimate"));
		cells.add(TableCell.number(e.se(), style, at + "/se"));
		cells.add(Digits.p(e.p(), at + "/p"));
	}

	/** How it was estimated and tested, for notes. */
	public String method() {
		return (fit.model().reml() ? "Restricted maximum likelihood; " : "Maximum likelihood; ") + switch (fit.model().df()) {
			case SATTERTHWAITE -> "degrees of freedom after Satterthwaite.";
			case KENWARD_ROGER -> "standard errors and degrees of freedom after Kenward and Roger.";
			case RESIDUAL -> "degrees of freedom: ratings minus fixed effects.";
			case NONE -> "tests by the normal distribution.";
		};
	}

	/** Each effect with its standard error and test. */
	public Block.TableBlock tests() {
		List<TableRow> rows = new ArrayList<>();
		for (Side side : Side.values()) {
			rows.add(TableRow.group(names.side(side)));
			fit.terms().forEach(term -> rows.add(row(names.effect(term), fit.effect(side, term), "fixed/"
					+ RoleFit.name(side, term))));
		}
		rows.add(TableRow.group("Difference, " + names.side(Side.CLIENT) + " minus " + names.side(Side.THERAPIST)));
		fit.terms().forEach(term -> rows.add(row(names.effect(term), fit.difference(term), "contrast/client_minus_therapist"
				+ (term.isEmpty() ? "" : ":" + term))));
		return new Block.TableBlock("fixed-tests", "Tests of the Fixed Effects", List.of(TableColumn.stub("Effect"),
				TableColumn.number("Estimate"), TableColumn.number("SE"), TableColumn.interval(ci()),
				TableColumn.number(fit.model().df() == DegreesOfFreedom.NONE ? "z" : "t"),
				TableColumn.number("df"), TableColumn.number("p")), rows, List.of(TableNote.general(method())));
	}

	private static TableRow row(String label, Optional<Estimate> estimate, String at) {
		if (estimate.isEmpty()) {
			return TableRow.of(TableCell.text(label), new TableCell.Absent(DROPPED), TableCell.BLANK, TableCell.BLANK,
					TableCell.BLANK, TableCell.BLANK, TableCell.BLANK);
		}
		return PlainFit.row(label, estimate.get(), at);
	}

	/** An estimate with its interval in a sentence; without it where there is none. */
	public static TableCell inText(Estimate e, String at) {
		return TableCell.estimate(e.value(), e.low(), e.high(), Digits.of(e.se()), at + "/estimate");
	}

	/** How many therapists, dyads, sessions and ratings. */
	public Block.TableBlock levels() {
		List<TableRow> rows = new ArrayList<>();
		for (Design.GroupingFacts g : fit.fit().design().groupings()) {
			String label = switch (g.name()) {
				case "therapist" -> "Therapists";
				case "client" -> "Dyads";
				default -> g.name();
			};
			rows.add(TableRow.of(TableCell.text(label), TableCell.count(g.groups()), TableCell.count(g.smallest()),
					TableCell.count(g.largest()), TableCell.number((double) fit.fit().likelihood().rows() / g.groups(),
							NumberStyle.decimals(1))));
		}
		int[] used = RoleCounts.used(fit.fit(), fit.rows().table());
		for (Side side : Side.values()) {
			rows.add(TableRow.of(TableCell.text("Ratings by " + names.side(side)),
					TableCell.count(RoleCounts.ratings(fit, used, side)), TableCell.BLANK, TableCell.BLANK, TableCell.BLANK));
		}
		rows.add(TableRow.of(TableCell.text("Ratings used"), TableCell.count(fit.fit().likelihood().rows()), TableCell.BLANK,
				TableCell.BLANK, TableCell.BLANK));
		return new Block.TableBlock("levels", "Levels", List.of(TableColumn.stub("Level"), TableColumn.number("n"),
				TableColumn.number("Fewest").under("Ratings in one"), TableColumn.number("Most").under("Ratings in one"),
				TableColumn.number("Mean").under("Ratings in one")), rows, List.of(TableNote.general(
						"A dyad is a client with a therapist.")));
	}

	/** Likelihood and criteria. */
	public Block.TableBlock criteria(Convention convention) {
		InformationCriteria c = fit.fit().criteria();
		boolean spss = convention == Convention.SPSS;
		NumberStyle style = NumberStyle.decimals(2);
		List<TableRow> rows = List.of(
				TableRow.of(TableCell.text(fit.model().reml() ? "Restricted log likelihood" : "Log likelihood"),
						TableCell.number(c.logLik(), style, "fit/logLik")),
				TableRow.of(TableCell.text("AIC"), TableCell.number(spss ? c.aicSpss() : c.aic(), style, spss ? "fit/AIC_spss"
						: "fit/AIC")),
				TableRow.of(TableCell.text("BIC"), TableCell.number(spss ? c.bicSpss() : c.bic(), style, spss ? "fit/BIC_spss"
						: "fit/BIC")),
				TableRow.of(TableCell.text("Parameters"), TableCell.count(c.parameters())));
		return new Block.TableBlock("fit", "Fit", List.of(TableColumn.stub("Criterion"), TableColumn.number("Value")), rows,
				List.of(convention.note(Convention.Matter.INFORMATION_CRITERIA)));
	}
}

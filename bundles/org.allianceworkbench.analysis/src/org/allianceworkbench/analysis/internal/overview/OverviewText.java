package org.allianceworkbench.analysis.internal.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.internal.agree.AgreementFigures;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Line;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/** The overview's blocks and values. */
record OverviewText(Findings findings, List<Finding> all, DyadOverviewOptions options, AnalysisInput input,
		String title) {

	void write(ReportBuilder report) {
		String ci = Levels.key(options.confidence());
		for (Finding f : all) {
			report.value(f.key() + "/estimate", f.estimate()).value(f.key() + "/" + ci + "_lo", f.bounds().low())
					.value(f.key() + "/" + ci + "_hi", f.bounds().high()).value(f.key() + "/p", f.p())
					.value(f.key() + "/n", f.n());
			if (!Double.isNaN(f.estimate())) {
				report.verdict(f.key() + "/positive", f.estimate() > 0);
			}
			if (Double.isNaN(f.bounds().low())) {
				report.warn(f.statistic() + ": there " + Wording.agree(f.n(), "is ", "are ") + f.n() + " "
						+ (f.n() == 1 ? f.units().replaceFirst("s$", "") : f.units())
						+ ", too few (or all alike) for an interval.", "");
			}
			report.finding(f.question(), " ", f.verdict(), Double.isNaN(f.bounds().low()) ? "."
					: Prose.of(": ", TableCell.estimate(
					f.estimate(), f.bounds().low(), f.bounds().high(), f.style(), f.key() + "/estimate"), "."));
		}
		report.add(table());
		Dyads dyads = findings.dyads();
		new AgreementFigures(dyads, dyads.complete()).trajectories(options.confidence()).ifPresent(report::figure);
		findings.reciprocity().filter(r -> r.dyads() > 2 && !Double.isNaN(r.r())).ifPresent(r -> report.figure(reciprocity(r)));
		findings.experience().ifPresent(years -> report.figure(experience(years)));
		checks(report);
		method(report);
		new OverviewScript(input, options, findings, all).add(report, title);
	}

	/** What the tests over clients rest on. */
	private void checks(ReportBuilder report) {
		ClientSummaries clients = findings.clients();
		double[][] means = clients.pairMeans();
		double[] difference = Arrays.stream(ClientSummaries.known(means)).mapToDouble(i -> means[0][i] - means[1][i]).toArray();
		Checks checks = new Checks();
		checks.normal(report, "Normal distribution of clients' differences", "check/difference", difference);
		findings.reciprocity().filter(r -> r.dyads() > 2).ifPresent(r -> {
			checks.normal(report, "Normal distribution of " + findings.dyads().firstName() + "'s deviations", "check/deviations",
					r.first());
			checks.add("Therapists with several clients", TableCell.count(r.therapists()), r.therapists() < 5
					? "Few: what differs between therapists is hardly seen" : "Reciprocity rests on enough therapists");
		});
		if (findings.dyads().occasions().isPresent()) {
			checks.normal(report, "Normal distribution of clients' slopes", "check/slopes", Arrays.stream(clients.slopes()[0])
					.filter(Double::isFinite).toArray());
		}
		checks.add("Clients of one therapist", TableCell.text("taken as independent"),
				"A first look: the one-with-many models and the model of effects within and between clients allow for them");
		checks.note("Skewness beyond 1 or excess kurtosis beyond 2 counts as far from normal.").write(report);
	}

	private Block.TableBlock table() {
		List<TableRow> rows = all.stream().map(f -> TableRow.of(TableCell.text(f.statistic()),
				TableCell.number(f.estimate(), f.style(), f.key() + "/estimate"),
				TableCell.interval(f.bounds().low(), f.bounds().high(), f.style()),
				TableCell.number(f.p(), NumberStyle.P_VALUE, f.key() + "/p"), TableCell.text(f.n() + " " + f.units()),
				TableCell.text(f.verdict()))).toList();
		return new Block.TableBlock("findings", "Findings at a Glance", List.of(TableColumn.stub("Statistic"),
				TableColumn.number("Estimate"), TableColumn.interval(Levels.label(options.confidence())), TableColumn.number("p"),
				TableColumn.text("n"), TableColumn.text("Reads as")), rows,
				List.of(TableNote.general("Each client (or therapist) counts once. Clients of one therapist are taken as "
						+ "independent "
						+ "where nothing else is said: this is a first look, not a multilevel model.")));
	}

	private Figure reciprocity(Reciprocity r) {
		Line line = Line.through(r.second(), r.first());
		Dyads dyads = findings.dyads();
		return new Figure.Scatter("reciprocity", "Dyadic Reciprocity of " + dyads.measure(),
				Axis.of(dyads.secondName() + ": deviation from the therapist's mean"),
				Axis.of(dyads.firstName() + ": deviation from the therapist's mean"),
				List.of(new Figure.Group("Dyads", r.second(), r.first())),
				List.of(new Figure.Line("Least squares", line.intercept(), line.slope(), Figure.Line.Style.MAIN,
				OptionalDouble.empty(),
						OptionalDouble.empty())),
				Prose.of("Scatter plot of ", r.dyads(),
				" dyads: mean rating of each side less the mean of the therapist's dyads; "
						+ "correlation ",
						TableCell.number(r.r(), NumberStyle.CORRELATION), "."),
				Prose.of("Mean over the sessions that both sides have rated, less the mean of all dyads of the same therapist."));
	}

	private Figure experience(double[] years) {
		List<Figure.Group> groups = new ArrayList<>();
		List<Figure.Line> lines = new ArrayList<>();
		Dyads dyads = findings.dyads();
		for (int side = 0; side < 2; side++) {
			double[] means = findings.therapistMeans(side, years.length);
			int[] known = ClientSummaries.known(years, means);
			double[] x = Dyads.at(years, known);
			double[] y = Dyads.at(means, known);
			groups.add(new Figure.Group(dyads.names().get(side), x, y));
			Line line = Line.through(x, y);
			if (!Double.isNaN(line.slope())) {
				lines.add(new Figure.Line(dyads.names().get(side), line.intercept(), line.slope(), Figure.Line.Style.MAIN,
						OptionalDouble.empty(), OptionalDouble.empty()));
			}
		}
		String title = KeyIndex.title(input.table().column(options.experience().orElseThrow()));
		return new Figure.Scatter("experience", "Therapists' Mean " + dyads.measure() + " by " + title, Axis.of(title),
				Axis.of("Mean " + dyads.measure()), groups, lines,
				Prose.of("Scatter plot of ", groups.get(0).x().length,
				" therapists: mean rating by each role against ", title, "."),
				Prose.of("One point for each therapist and role; lines by least squares."));
	}

	private static void method(ReportBuilder report) {
		report.method("The difference of the two sides is a paired t test of each client's mean over the sessions that both had "
				+ "rated. Reciprocity is the correlation of these means after each therapist's mean has been taken off "
					+ "(Marcus et al., 2009), with "
				+ "dyads − "
				+ "therapists − 1 degrees of freedom. Experience: least squares over therapists of the mean of their clients' "
				+ "means. "
				+ "Distress: least squares over clients. Change is the least-squares slope of each client's ratings over "
				+ "occasions (at "
				+ "least ", ClientSummaries.FEWEST, " ratings); its mean has an interval by Student's t. The questions are "
				+ "those of Manne et al. (2012).");
		report.reference(Works.MANNE_2012);
		report.reference(Works.MARCUS_2009);
	}
}

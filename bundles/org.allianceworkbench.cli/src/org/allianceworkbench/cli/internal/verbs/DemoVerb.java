package org.allianceworkbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.demo.DemoFolder;
import org.allianceworkbench.cli.internal.demo.DemoStudy;
import org.allianceworkbench.cli.internal.demo.ReferenceFinding;
import org.allianceworkbench.cli.internal.output.TextTable;
import org.allianceworkbench.examples.KnownValue;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.report.Report;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the example study and does all that can be done with it. */
@Command(name = "demo", description = { "Make the example study: import three sites' files, check, analyse, report and export.",
		"A second run in the same folder replaces the first one's files, unless they were changed." })
public final class DemoVerb extends Verb {

	@Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "target/demo", description = "Folder of the study "
			+ "(${DEFAULT-VALUE}).")
	private String folder;

	/** The verb in a run. */
	public DemoVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	int run() throws ProjectException, IOException {
		Path path = invocation().path(folder);
		Catalogue catalogue = invocation().catalogue();
		String who = invocation().environment().user();
		DemoFolder demo = new DemoFolder(path);
		demo.clear(catalogue, who);
		DemoStudy made = DemoStudy.make(path, catalogue, who, progress());
		print(path, demo, made);
		return made.foundWhatWasSeeded() && made.showsTheReferenceFindings()
				&& made.findsTheKnownParameters() ? DONE : FINDINGS;
	}

	private void print(Path path, DemoFolder demo, DemoStudy made) {
		invocation().print("1. What the sites' files brought", "");
		FindingList findings = new FindingList(made.findings());
		ImportVerb.print(invocation(), made.imports());
		invocation().print("", "2. What the check found", "");
		findings.print(invocation());
		invocation().print(made.seeded().size() + " mistakes were put into the files on purpose: "
				+ (made.foundWhatWasSeeded() ? "all were found, and nothing else" : "NOT exactly these were found"));
		invocation().print("", "3. The findings of the reference study (Manne et al., 2012) in these simulated data", "");
		reference(made);
		invocation().print("", "4. The parameters that the data were drawn from, as mixed models find them", "");
		known(made);
		invocation().print("", "5. Where things are", "", "Study:   " + path, "Files:   " + demo.files());
		made.reports().forEach(report -> invocation().print("Report:  " + report));
		made.exports().forEach(export -> invocation().print("Export:  " + export.file() + " (" + export.rows() + " rows, "
				+ export.columns().size() + " columns)"));
	}

	private void reference(DemoStudy made) {
		List<String> headers = new ArrayList<>(List.of("finding"));
		made.overviews().keySet().forEach(rating -> headers.addAll(List.of(rating + ", 95 % CI", "direction")));
		TextTable table = new TextTable(headers);
		for (ReferenceFinding finding : ReferenceFinding.ALL) {
			List<String> row = new ArrayList<>(List.of(finding.sentence()));
			for (Report overview : made.overviews().values()) {
				row.add(finding.number(overview));
				row.add(finding.isShown(overview) ? "right" : "NOT RIGHT");
			}
			table.row(row);
		}
		invocation().print(table);
	}

	private void known(DemoStudy made) {
		TextTable table = new TextTable(List.of("model", "parameter", "true value", "estimate, 95 % CI", "within"));
		String model = "";
		for (KnownValue known : KnownValue.all()) {
			String name = known.analysis().equals(model) ? "" : known.analysis();
			String verdict = made.isFound(known) ? "yes" : "NOT WITHIN";
			table.row(List.of(name, known.parameter(), number(known.truth()), made.estimate(known)
					.map(e -> number(e.value()) + " ["
					+ number(e.low()) + ", " + number(e.high()) + "]").orElse("none"), verdict));
			model = known.analysis();
		}
		invocation().print(table);
		int all = KnownValue.all().size();
		invocation().print(KnownValue.all().stream().filter(made::isFound).count() + " of " + all
				+ " true values lie within their 95 % confidence intervals; by chance about " + Math.round(all * 0.05)
				+ " would lie outside");
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.4f", value);
	}
}

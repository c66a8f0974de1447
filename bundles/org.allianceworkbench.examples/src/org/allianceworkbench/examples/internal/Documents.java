package org.allianceworkbench.examples.internal;

import java.util.List;

import org.allianceworkbench.export.PrivacyPresets;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Coarsening;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.StudyFactory;

/** The example's stored analyses and export definitions. */
public final class Documents {

	private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;

	private static final String CENTRE = "experience=" + Simulation.MEAN_EXPERIENCE + ",distress=" + Simulation.MEAN_DISTRESS;

	private Documents() {
	}

	/** The analyses, in the order of the report. */
	public static List<Analysis> analyses() {
		return List.of(analysis("overview-alliance", "Clients and therapists at a glance: alliance", "dyad_overview", "rating",
				"alliance",
				"experience", "experience", "distress", "distress"),
				analysis("overview-progress", "Clients and therapists at a glance: progress", "dyad_overview", "rating",
				"progress",
						"experience", "experience", "distress", "distress"),
				analysis("agreement-alliance", "Do clients and therapists agree on the alliance?", "agreement", "rating",
				"alliance"),
				analysis("agreement-progress", "Do clients and therapists agree on progress?", "agreement", "rating", "progress"),
				analysis("descriptives", "Ratings by site, role and occasion", "descriptives", "values", "alliance,progress",
				"by",
						"site,role,occasion"),
				analysis("completeness", "Which ratings are there", "missingness", "values", "alliance,progress"),
				analysis("growth-alliance", "How does clients' alliance grow? Sessions in clients in therapists", "mixed_model",
				"formula",
						"alliance ~ time * distress + experience + (1 | therapist/client)", "centre", CENTRE, "df",
						"kenward-roger",
						"where", "role=CLIENT"),
				analysis("change-alliance", "Do clients' ratings of the alliance rise, and does each client's in its own way?", "growth",
						"outcome", "alliance", "rater", "CLIENT", "covariates", "distress", "df", "kenward-roger"),
				oneWithMany("alliance"), oneWithMany("progress"),
				analysis("truth-bias-alliance", "Do therapists know their clients' view of the alliance?", "truth_bias", "rating",
						"alliance", "df", "kenward-roger"),
				analysis("tracking-alliance", "Do therapists' ratings follow their clients' from session to session?",
				"truth_bias",
						"rating", "alliance", "level", "session", "df", "kenward-roger"));
	}

	/**
	 * The longitudinal one-with-many: each role has its level, growth and effects of experience and distress; therapists and
	 * dyads differ in both roles' levels, and both ratings of a session are correlated.
	 */
	private static Analysis oneWithMany(String rating) {
		return analysis("one-with-many-" + rating, "Longitudinal one-with-many: " + rating, "lowm", "rating", rating,
				"predictors",
				"experience,distress", "moderators", "distress", "centre", CENTRE, "df", "kenward-roger");
	}

	/** The export definitions. */
	public static List<Export> exports() {
		return List.of(export("ratings-long", "All ratings for SPSS", "sav", ExportLayout.RATING),
				export("clients-wide", "One row a client for Excel", "xlsx", ExportLayout.CLIENT),
				export("ratings-csv", "All ratings as text", "csv", ExportLayout.RATING), spssWide(), pairs(), safeHarbor());
	}

	/** Both ratings of each session in short names, for a statistician with SPSS. */
	private static Export spssWide() {
		Export export = export("spss-wide", "One row a client for SPSS", "sav", ExportLayout.CLIENT);
		export.setPurpose("Growth of the alliance in SPSS; codes as in the sites' files.");
		export.setNamePattern("{variable}_{initial}_{occasion}");
		for (String variable : List.of("arm", "age", "experience", "distress", "alliance", "progress")) {
			export.getColumns().add(column(variable, "", ExportForm.VALUE));
		}
		return export;
	}

	/** Sessions from both sides with the parts between and within clients, for an actor-partner model. */
	private static Export pairs() {
		Export export = export("dyads-pairwise", "Actor and partner side by side", "csv", ExportLayout.PAIRWISE);
		export.setPurpose("Actor-partner interdependence models of alliance and progress.");
		export.setCompleteDyads(true);
		export.getColumns().add(column("alliance", "", ExportForm.WITHIN));
		export.getColumns().add(column("alliance", "", ExportForm.BETWEEN));
		export.getColumns().add(column("progress", "", ExportForm.VALUE));
		export.getColumns().add(column("progress", "progress_before", ExportForm.LAG));
		export.getColumns().add(column("distress", "", ExportForm.VALUE));
		return export;
	}

	/** What may be given to anybody by HIPAA's Safe Harbor. */
	private static Export safeHarbor() {
		Export export = export("safe-harbor", "De-identified ratings", "csv", ExportLayout.RATING);
		export.setPurpose("For an archive: nothing by which a client can be told.");
		export.setPacking(ExportPacking.ZIP);
		PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, FACTORY.createStudy(), List.of());
		Coarsening age = FACTORY.createCoarsening();
		age.setVariable("age");
		age.setWidth(10);
		export.getPrivacy().getCoarsenings().add(age);
		return export;
	}

	private static ExportColumn column(String variable, String name, ExportForm form) {
		ExportColumn column = FACTORY.createExportColumn();
		column.setVariable(variable);
		column.setName(name.isEmpty() ? null : name);
		column.setForm(form);
		return column;
	}

	private static Analysis analysis(String name, String title, String id, String... options) {
		Analysis analysis = FACTORY.createAnalysis();
		analysis.setId("analysis-" + name);
		analysis.setName(name);
		analysis.setTitle(title);
		analysis.setAnalysis(id);
		for (int i = 0; i < options.length; i += 2) {
			OptionValue option = FACTORY.createOptionValue();
			option.setName(options[i]);
			option.setValue(options[i + 1]);
			analysis.getOptions().add(option);
		}
		return analysis;
	}

	private static Export export(String name, String title, String target, ExportLayout layout) {
		Export export = FACTORY.createExport();
		export.setId("export-" + name);
		export.setName(name);
		export.setTitle(title);
		export.setTarget(target);
		export.setLayout(layout);
		if (layout == ExportLayout.CLIENT) {
			export.setNamePattern("{variable}_{role}_{occasion}");
		}
		return export;
	}
}

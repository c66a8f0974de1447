package org.allianceworkbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;

/** A study in the folder {@code study} with the recipe 'long', the analysis 'means' and the exports 'long' and 'wide'. */
final class SmallStudy {

	static final String CSV = """
			pid,visit,rater,wai
			1,S1,patient,5.5
			1,S1,clinician,4.5
			2,S1,patient,4.25
			2,S1,clinician,4
			3,S1,patient,6.5
			3,S1,clinician,5.75
			""";

	private SmallStudy() {
	}

	static void make(Path folder) throws Exception {
		Study study = StudyBuilder.titled("Small study", IdSource.named("small")).site("A", "Alpha", "DE", "Europe/Berlin")
				.role("CLIENT", "Client").role("THERAPIST", "Therapist").sessions(1, 7, 3)
				.variable("alliance", "Working alliance", Level.RATING, v -> v.range(1, 7).decimals(2))
				.recipe("long", r -> r.site("A").files("text", "siteA*.csv").header(1, 1).keyConstant(KeyKind.SITE, "A")
						.keyColumn(KeyKind.CLIENT, "pid").keyColumn(KeyKind.OCCASION, "visit")
						.keyColumn(KeyKind.ROLE, "rater", Map.of("patient", "CLIENT", "clinician", "THERAPIST"))
						.column("wai", "alliance"))
				.build();
		try (StudyProject project = StudyProject.create(folder.resolve("study"), study, Catalogue.installed(), "tester")) {
			project.add(analysis());
			project.add(export("long", ExportLayout.RATING, "csv"));
			project.add(export("wide", ExportLayout.CLIENT, "sav"));
		}
		Files.writeString(folder.resolve("siteA.csv"), CSV);
	}

	private static Analysis analysis() {
		Analysis analysis = StudyFactory.eINSTANCE.createAnalysis();
		analysis.setName("means");
		analysis.setAnalysis("descriptives");
		OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
		option.setName("values");
		option.setValue("alliance");
		analysis.getOptions().add(option);
		return analysis;
	}

	private static Export export(String name, ExportLayout layout, String target) {
		Export export = StudyFactory.eINSTANCE.createExport();
		export.setName(name);
		export.setLayout(layout);
		export.setTarget(target);
		return export;
	}
}

package org.allianceworkbench.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;

/** A study with one site whose long CSV files are read by the recipe 'long', and such files. */
final class SmallStudy {

	static final String CSV = """
			pid,clinician,visit,rater,visit_date,wai
			1,T1,S1,patient,2024-01-08,5.5
			1,T1,S1,clinician,2024-01-08,4.5
			1,T1,S2,patient,2024-01-15,6
			1,T1,S2,clinician,2024-01-15,5
			2,T1,S1,patient,2024-01-09,4.25
			2,T1,S1,clinician,2024-01-09,4
			3,T2,S1,patient,2024-01-10,6.5
			3,T2,S1,clinician,2024-01-10,5.75
			""";

	private SmallStudy() {
	}

	/** The definition. */
	static Study study() {
		Map<String, String> raters = new LinkedHashMap<>();
		raters.put("patient", "CLIENT");
		raters.put("clinician", "THERAPIST");
		return StudyBuilder.titled("Small study", IdSource.named("small project")).site("A", "Alpha", "DE", "Europe/Berlin")
				.role("CLIENT", "Client").role("THERAPIST", "Therapist").sessions(2, 7, 3)
				.variable("session_date", "Date of the session", Level.OCCASION, v -> v.type(VariableType.DATE)
						.meaning(VariableMeaning.SESSION_DATE))
				.variable("alliance", "Working alliance", Level.RATING, v -> v.range(1, 7).decimals(2)
				.missing("99", "not answered"))
				.recipe("long", r -> r.site("A").files("text", "siteA*.csv").header(1, 1).written(false, DateOrder.YMD)
						.keyConstant(KeyKind.SITE, "A").keyColumn(KeyKind.CLIENT, "pid").keyColumn(KeyKind.THERAPIST, "clinician")
						.keyColumn(KeyKind.OCCASION, "visit").keyColumn(KeyKind.ROLE, "rater", raters)
						.column("visit_date", "session_date").column("wai", "alliance"))
				.build();
	}

	/** Makes the study in a folder and opens it. */
	static StudyProject create(Path folder) throws ProjectException {
		return StudyProject.create(folder, study(), Catalogue.installed(), "tester");
	}

	/** Opens it. */
	static StudyProject open(Path folder) throws ProjectException {
		return StudyProject.open(folder, Catalogue.installed(), "tester");
	}

	/** A file that the site sent. */
	static Path file(Path folder, String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	static Analysis analysis(String name, String id, String... options) {
		Analysis analysis = StudyFactory.eINSTANCE.createAnalysis();
		analysis.setName(name);
		analysis.setAnalysis(id);
		for (int i = 0; i < options.length; i += 2) {
			OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
			option.setName(options[i]);
			option.setValue(options[i + 1]);
			analysis.getOptions().add(option);
		}
		return analysis;
	}

	static Export export(String name, ExportLayout layout, String target) {
		Export export = StudyFactory.eINSTANCE.createExport();
		export.setName(name);
		export.setLayout(layout);
		export.setTarget(target);
		return export;
	}
}

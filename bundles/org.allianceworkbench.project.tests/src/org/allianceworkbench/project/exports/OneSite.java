package org.allianceworkbench.project.exports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.Progress;

/** A study with what formats have trouble with: five missing codes, a long label, texts like formulas, dates of long ago. */
final class OneSite {

	static final String LONG = "How was it, all in all, " + "and then again, ".repeat(20) + "at the end?";
	private static final String CSV = """
			pid,visit,rater,seen,mood,reason,remark,arm
			1001,S1,patient,2024-03-04,3,2,=1+1,CBT
			1001,S1,clinician,2024-03-04,8,1,-5,CBT
			1001,S2,patient,1899-12-31,2,4,'quoted,CBT
			1002,S1,patient,2024-03-05,1,9,"Größe: „ok“, said he",SUP
			1002,S1,clinician,2024-03-05,9,6,,SUP
			1003,S2,patient,,2,7,plain,
			""";

	private OneSite() {
	}

	static StudyProject create(Path folder) throws Exception {
		Study study = StudyBuilder.titled("One site", IdSource.named("one")).site("A", "Alpha", "DE", "Europe/Berlin")
				.role("CLIENT", "Client").role("THERAPIST", "Therapist").sessions(2, 7, 3)
				.codeList("moods", "1", "bad", "2", "so so", "3", "good").codeList("arms", "CBT", "Cognitive", "SUP", "Support")
				.variable("arm", "Arm", Level.CLIENT, v -> v.type(VariableType.TEXT).labels("arms"))
				.variable("seen", "Day of the session", Level.OCCASION, v -> v.type(VariableType.DATE))
				.variable("mood", "Mood today", Level.RATING, v -> v.measure(MeasurementLevel.ORDINAL).labels("moods")
						.missing("8", "refused").missing("9", "not asked"))
				.variable("reason", LONG, Level.RATING, v -> v.missing("1", "no time").missing("3", "no form")
						.missing("5", "no wish").missing("7", "ill").missing("9", "away"))
				.variable("remark", "Remark", Level.RATING, v -> v.type(VariableType.TEXT))
				.recipe("long", r -> r.site("A").files("text", "*.csv").header(1, 1).keyConstant(KeyKind.SITE, "A")
						.keyColumn(KeyKind.CLIENT, "pid").keyColumn(KeyKind.OCCASION, "visit")
						.keyColumn(KeyKind.ROLE, "rater", Map.of("patient", "CLIENT", "clinician", "THERAPIST"))
						.column("seen", "seen").column("mood", "mood").column("reason", "reason").column("remark", "remark")
						.column("arm", "arm"))
				.build();
		StudyProject project = StudyProject.create(folder.resolve("study"), study, Catalogue.installed(), "tester");
		Path file = folder.resolve("site.csv");
		Files.writeString(file, CSV);
		project.importFile(file, ImportOptions.NONE, Progress.NONE);
		return project;
	}

	static Export export(String target, ExportPacking packing, String... options) {
		Export export = StudyFactory.eINSTANCE.createExport();
		export.setName("out");
		export.setTarget(target);
		export.setLayout(ExportLayout.RATING);
		export.setPacking(packing);
		for (int i = 0; i < options.length; i += 2) {
			OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
			option.setName(options[i]);
			option.setValue(options[i + 1]);
			export.getOptions().add(option);
		}
		return export;
	}
}

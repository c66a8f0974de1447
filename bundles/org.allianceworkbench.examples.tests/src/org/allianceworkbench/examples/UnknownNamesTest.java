package org.allianceworkbench.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.PrivacyPresets;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Rule;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names that no variable of the study holds: with a title wherever labels stand, bare wherever people write in their own words. None
 * of them, and no day beside them, is in anything that the Safe Harbor preset lets out.
 */
class UnknownNamesTest {

	private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;
	private static final List<String> TITLES = List.of("Dr.", "Prof.", "Prof. Dr.", "Mrs.", "Mr", "Frau", "Herr", "Mme", "M.", "Sra.");
	private static final List<String> DAYS = List.of("17 May", "May 17", "17. Mai", "le 17 mai", "17 de mayo", "17.05.1983", "May 1983");

	@TempDir
	Path folder;

	private final Random random = new Random(20_261_123);
	private final Set<String> seeds = new LinkedHashSet<>(List.of("17 May", "May 17", "17. Mai", "17 mai", "17 de mayo", "17.05.1983",
			"May 1983"));
	private int places;

	/** A name that is in no dictionary. */
	private String bare() {
		places++;
		StringBuilder name = new StringBuilder().append((char) ('A' + random.nextInt(26)));
		for (int i = 0; i < 8; i++) {
			name.append((char) ('a' + random.nextInt(26)));
		}
		seeds.add(name.toString());
		return name.toString();
	}

	private String titled() {
		return TITLES.get(random.nextInt(TITLES.size())) + " " + bare();
	}

	/** A text with somebody and a day in it. */
	private String label(String text) {
		return (text == null ? "" : text) + " (" + titled() + ", " + DAYS.get(random.nextInt(DAYS.size())) + ")";
	}

	private Attribute attribute(String name, String value) {
		Attribute attribute = FACTORY.createAttribute();
		attribute.setName(name);
		attribute.getValues().add(value);
		return attribute;
	}

	private void codebook(Study study) {
		for (Variable variable : study.getVariables()) {
			variable.setLabel(label(variable.getLabel()));
			variable.setUnit(label(variable.getUnit()));
			variable.getAttributes().add(attribute("note", "as " + bare() + " said"));
			for (MissingValue missing : variable.getMissingValues()) {
				missing.setReason(label(missing.getReason()));
			}
			if (variable instanceof DerivedVariable derived && derived.getFormula() != null) {
				derived.setFormula(derived.getFormula());
				derived.getAttributes().add(attribute("formula", "asked for by " + bare()));
			}
		}
		for (CodeList list : study.getCodeLists()) {
			for (Code code : list.getCodes()) {
				code.setLabel(label(code.getLabel()));
			}
		}
		for (Instrument instrument : study.getInstruments()) {
			instrument.setName(label(instrument.getName()));
			instrument.setCitation(label(instrument.getCitation()));
			instrument.setRightsNote("Allowed by " + bare());
			instrument.setToVerify("Ask " + bare());
			for (Item item : instrument.getItems()) {
				item.setWording(label(item.getWording()));
			}
			for (Scale scale : instrument.getScales()) {
				scale.setName(label(scale.getName()));
				scale.setReliabilitySource(label(scale.getReliabilitySource()));
				scale.setCutOffSource(label(scale.getCutOffSource()));
			}
		}
		study.getOccasions().forEach(occasion -> occasion.setLabel(label(occasion.getLabel())));
		study.getArms().forEach(arm -> arm.setLabel(label(arm.getLabel())));
		study.getRoles().forEach(role -> role.setLabel(label(role.getLabel())));
	}

	private void ownWords(Study study) {
		study.setTitle("Alliance in the practice of " + bare());
		study.setDescription("Begun by " + bare() + " with the help of " + bare());
		study.setProtocolId("P-1 " + titled());
		study.getAttributes().add(attribute("comment", "told by " + bare()));
		for (Rule rule : study.getRules()) {
			rule.setMessage("Ask " + bare());
			rule.setName(rule.getName() + " of " + bare());
		}
		for (Recipe recipe : study.getRecipes()) {
			recipe.setName(recipe.getName() + " of " + bare());
			recipe.setSheet("Sheet of " + bare());
			recipe.setFilePattern(bare() + "*");
			recipe.getColumns().forEach(column -> column.setReason("said by " + bare()));
			recipe.getMissingTexts().forEach(text -> text.setReason("said by " + bare()));
		}
	}

	private void analyses(StudyProject project) throws Exception {
		for (StudyFile<Analysis> file : project.analyses()) {
			file.content().setTitle("Asked by " + bare());
			file.content().setNotes("Told by " + bare());
			file.save();
		}
	}

	private Export export(StudyProject project, ExportTarget target, ExportLayout layout) {
		Export export = FACTORY.createExport();
		export.setName((target.id() + "-" + layout.getLiteral()).toLowerCase(Locale.ROOT));
		export.setTitle("Data for " + bare());
		export.setPurpose("Asked for by " + bare());
		export.setRecipient(bare());
		export.setTarget(target.id());
		export.setLayout(layout);
		export.setPacking(layout == ExportLayout.DYAD_SESSION ? ExportPacking.FOLDER : ExportPacking.ZIP);
		export.setDerived(true);
		export.setCondition("age != 0 or \"" + bare() + "\" = \"x\"");
		PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, project.study(), List.of());
		if (target.id().equals("mplus")) {
			OptionValue option = FACTORY.createOptionValue();
			option.setName("analysis");
			option.setValue("change-alliance");
			export.getOptions().add(option);
		}
		return export;
	}

	@Test
	void noneOfThemLeavesInAnyFileOfAnyTarget() throws Exception {
		System.out.println("seed 20261123");
		try (StudyProject project = ExampleStudy.create(folder.resolve("study"), Catalogue.installed(), "Dr. " + bare())) {
			for (Path file : ExampleStudy.copyFiles(folder.resolve("files of " + bare()))) {
				project.importFile(file, ImportOptions.NONE, Progress.NONE);
			}
			codebook(project.study());
			ownWords(project.study());
			project.save();
			analyses(project);
			StudyExports exports = new StudyExports(project);
			SeedSearch search = new SeedSearch(seeds);
			Export open = export(project, exports.targets().stream().filter(t -> t.id().equals("csv")).findFirst().orElseThrow(),
					ExportLayout.RATING);
			open.setName("open");
			open.setPacking(ExportPacking.FOLDER);
			open.setPrivacy(null);
			Path unguarded = exports.run(open, ExportRun.PLAIN, Progress.NONE).file();
			assertThatThrownBy(() -> search.search("without the preset", unguarded)).isInstanceOf(AssertionError.class);
			for (ExportTarget target : exports.targets()) {
				for (ExportLayout layout : List.of(ExportLayout.RATING, ExportLayout.DYAD_SESSION)) {
					search.search(target.id() + " " + layout, exports.run(export(project, target, layout), ExportRun.PLAIN,
							Progress.NONE).file());
				}
			}
			assertThat(places).isGreaterThanOrEqualTo(200);
			System.out.println(places + " places, " + seeds.size() + " names and days");
		}
	}
}

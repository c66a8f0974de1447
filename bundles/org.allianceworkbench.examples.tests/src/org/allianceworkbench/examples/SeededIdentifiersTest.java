package org.allianceworkbench.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.PrivacyPresets;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Identifiers in five hundred places of the example: none of them in anything that the Safe Harbor preset lets out. */
class SeededIdentifiersTest {

	private static final int PLACES = 500;
	private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;

	@TempDir
	Path folder;

	private final Random random = new Random(20_120_911);
	private final Set<String> seeds = new LinkedHashSet<>();
	private final List<String> people = new ArrayList<>();
	private int places;

	/** A name that is in no dictionary. */
	private String person() {
		String name = name();
		people.add(name);
		return name;
	}

	private String name() {
		StringBuilder name = new StringBuilder();
		for (int part = 0; part < 2; part++) {
			name.append(part == 0 ? "" : " ").append((char) ('A' + random.nextInt(26)));
			for (int i = 0; i < 7; i++) {
				name.append((char) ('a' + random.nextInt(26)));
			}
		}
		seeds.add(name.toString());
		return name.toString();
	}

	private String known() {
		places++;
		return people.get(random.nextInt(people.size()));
	}

	private Variable variable(Study study, String name, String label, VariableType type, Privacy privacy) {
		Variable variable = FACTORY.createVariable();
		variable.setId("seeded-" + name);
		variable.setName(name);
		variable.setLabel(label);
		variable.setLevel(Level.CLIENT);
		variable.setType(type);
		variable.setMeasure(MeasurementLevel.NOMINAL);
		variable.setPrivacy(privacy);
		study.getVariables().add(variable);
		return variable;
	}

	/** Columns that hold identifiers, marked as such or known by their names, free text and text that should be codes. */
	private void columns(StudyProject project) throws Exception {
		Study study = project.study();
		variable(study, "patient_name", "Name of the patient", VariableType.TEXT, Privacy.DIRECT_IDENTIFIER);
		variable(study, "mrn", "Medical record number", VariableType.TEXT, Privacy.NONE);
		variable(study, "telephone", "Telephone", VariableType.TEXT, Privacy.SENSITIVE);
		variable(study, "remark", "Remark of the site", VariableType.TEXT, Privacy.NONE);
		variable(study, "referral", "Referred by", VariableType.TEXT, Privacy.NONE).setCodeList(study.getCodeLists().stream()
				.filter(list -> list.getName().equals("yes_no")).findFirst().orElseThrow());
		project.save();
		Table clients = project.store().query(RowQuery.of(Level.CLIENT, "client"));
		try (ImportTransaction rows = project.store().begin(new ImportHeader("tester", "seeds.csv", "f".repeat(64), "by hand", 1,
				"", "tests"))) {
			for (int row = 0; row < 75; row++) {
				Map<String, Value> values = new LinkedHashMap<>();
				values.put("patient_name", Value.of(person()));
				String number = "MRN" + (100_000 + random.nextInt(900_000)) + "X";
				String phone = "0711 " + (1_000_000 + random.nextInt(9_000_000));
				seeds.add(number);
				seeds.add(phone);
				values.put("mrn", Value.of(number));
				values.put("telephone", Value.of(phone));
				values.put("remark", Value.of("Was seen with " + known() + ", born on 3 May."));
				values.put("referral", Value.of(known()));
				places += 3;
				rows.put(new RowChange(RowKey.client(clients.column("site").text(row), clients.column("client").text(row)),
						Optional.empty(), values, Source.NONE));
			}
			rows.commit();
		}
	}

	/** Labels, value labels, titles, descriptions, names of sites, contributors, recipes and sheets, comments. */
	private void metadata(StudyProject project) throws Exception {
		Study study = project.study();
		for (Variable variable : study.getVariables()) {
			variable.setLabel(variable.getLabel() + " (" + known() + ")");
			Attribute comment = FACTORY.createAttribute();
			comment.setName("comment");
			comment.getValues().add("asked by " + known());
			variable.getAttributes().add(comment);
			variable.setUnit(variable.getUnit() == null ? null : variable.getUnit() + " as said by " + known());
		}
		for (CodeList list : study.getCodeLists()) {
			for (Code code : list.getCodes()) {
				code.setLabel(code.getLabel() + " / " + known());
			}
		}
		study.getOccasions().forEach(occasion -> occasion.setLabel(occasion.getLabel() + " " + known()));
		study.getArms().forEach(arm -> arm.setLabel(arm.getLabel() + " " + known()));
		study.getRoles().forEach(role -> role.setLabel(role.getLabel() + ": " + known()));
		for (Site site : study.getSites()) {
			String name = "Praxis " + name();
			places++;
			seeds.add(name);
			site.setName(name);
		}
		study.setTitle(study.getTitle() + " of " + known());
		study.setProtocolId("P-" + known());
		study.setDescription("Begun by " + known());
		for (int i = 0; i < 5; i++) {
			study.getContributors().add(person());
			places++;
		}
		for (Recipe recipe : study.getRecipes()) {
			recipe.setName(recipe.getName() + " " + known());
			recipe.setSheet("Sheet of " + known());
		}
		project.save();
	}

	private Export export(StudyProject project, ExportTarget target, ExportLayout layout, ExportPacking packing) {
		Export export = FACTORY.createExport();
		export.setName((target.id() + "-" + layout.getLiteral()).toLowerCase(Locale.ROOT));
		export.setTitle("Data for " + known());
		export.setPurpose("Asked for by " + known());
		export.setRecipient(known());
		export.setTarget(target.id());
		export.setLayout(layout);
		export.setPacking(packing);
		PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, project.study(), List.of());
		return export;
	}

	@Test
	void noneOfThemLeavesInAnyFileOfAnyTarget() throws Exception {
		System.out.println("seed 20120911");
		try (StudyProject project = ExampleStudy.create(folder.resolve("study"), Catalogue.installed(), "test")) {
			for (Path file : ExampleStudy.copyFiles(folder.resolve("files"))) {
				project.importFile(file, ImportOptions.NONE, Progress.NONE);
			}
			columns(project);
			metadata(project);
			assertThat(places).isGreaterThanOrEqualTo(PLACES - 100);
			StudyExports exports = new StudyExports(project);
			Table clients = project.store().query(RowQuery.of(Level.CLIENT, "client"));
			for (int row = 0; row < clients.rowCount(); row++) {
				seeds.add(clients.column("client").text(row));
			}
			seeds.removeIf(seed -> seed.length() < 4);
			Export open = export(project, exports.targets().get(0), ExportLayout.CLIENT, ExportPacking.FOLDER);
			open.setName("open");
			open.setTarget("csv");
			open.setPrivacy(null);
			assertThatThrownBy(() -> exports.run(open, ExportRun.PLAIN, Progress.NONE))
					.hasMessageContaining("Values of direct identifiers stand in texts that would leave");
			open.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
			open.getPrivacy().setIdentifiers(true);
			open.getPrivacy().setIdentifiersReason("to see that the search finds what leaves");
			open.getPrivacy().setIdentifiersConfirmedBy("the test");
			Path unguarded = exports.run(open, new ExportRun(false, true, false), Progress.NONE).file();
			assertThatThrownBy(() -> new SeedSearch(seeds).search("without the preset", unguarded)).isInstanceOf(AssertionError.class);
			remove(unguarded);
			int files = 0;
			for (ExportTarget target : exports.targets()) {
				for (ExportLayout layout : List.of(ExportLayout.CLIENT, ExportLayout.RATING)) {
					Export export = export(project, target, layout, layout == ExportLayout.CLIENT ? ExportPacking.ZIP
							: ExportPacking.FOLDER);
					ExportResult result = exports.run(export, ExportRun.PLAIN, Progress.NONE);
					assertThat(result.rows()).isPositive();
					files += result.files().size();
					new SeedSearch(seeds).search(target.id() + " " + layout, result.file());
				}
			}
			assertThat(places).isGreaterThanOrEqualTo(PLACES);
			String key = Files.readString(project.folder().root().resolve(StudyExports.KEY_FILE)).strip();
			seeds.add(key);
			new SeedSearch(seeds).search("the key", project.folder().output());
			System.out.println(places + " places, " + seeds.size() + " identifiers, " + files + " files of "
					+ exports.targets().size() + " targets searched");
		}
	}

	private static void remove(Path place) throws IOException {
		try (Stream<Path> all = Files.walk(place)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}

package org.allianceworkbench.ui.export.wizard;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.export.PrivacyPresets;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;

/**
 * What a new definition begins with.
 *
 * @param name name of the definition that it makes, when nothing else has it
 * @param title what it is called
 * @param help for whom and what it sets
 * @param target id of the target that it needs
 * @param layout what one row is
 * @param packing how the files lie together
 * @param preset what protects the clients
 * @param more sets what else it needs
 */
public record Template(String name, String title, String help, String target, ExportLayout layout, ExportPacking packing,
		PrivacyPreset preset, Consumer<Export> more) {

	private static final Consumer<Export> NO_MORE = export -> {
		// all is said
	};

	private static final String PATTERN = "{variable}_{role}_{occasion}";

	/** The templates whose targets are installed. */
	public static List<Template> all(Collection<String> targets) {
		return List.of(
				of("for-spss", "For SPSS", "A statistician: all ratings with labels, value labels, missing codes and measures.", "sav",
						ExportLayout.RATING, ExportPacking.FILE, PrivacyPreset.NONE),
				of("for-r", "For R", "A statistician: data and a script that restores factors, labels and missing values.", "r",
						ExportLayout.RATING, ExportPacking.FOLDER, PrivacyPreset.NONE),
				new Template("for-co-author", "Excel for a Co-Author",
						"Somebody who looks at the data in a spreadsheet: client and therapist side by side, derived variables too, "
								+ "no names.", "xlsx", ExportLayout.DYAD_SESSION, ExportPacking.FILE, PrivacyPreset.MINIMAL,
						export -> {
							export.setDerived(true);
							export.setNamePattern("{variable}_{role}");
						}),
				of("archive", "Archive Bundle", "A data archive: text with a schema and a codebook, manifest and README, in a zip; "
						+ "by the Safe Harbor rules.", "csv", ExportLayout.RATING, ExportPacking.ZIP, PrivacyPreset.SAFE_HARBOR),
				of("safe-harbor", "Safe Harbor", "Another site: everything without what tells who a client is, in SPSS format.",
						"sav", ExportLayout.RATING, ExportPacking.ZIP, PrivacyPreset.SAFE_HARBOR),
				of("for-stata", "For Stata", "A statistician: labels, and missing codes with their reasons.", "dta",
						ExportLayout.RATING, ExportPacking.FILE, PrivacyPreset.NONE),
				new Template("for-mplus", "For Mplus", "A statistician: one row a client, with the input file.", "mplus",
						ExportLayout.CLIENT, ExportPacking.FOLDER, PrivacyPreset.MINIMAL, export -> export.setNamePattern(PATTERN)),
				of("for-redcap", "For REDCap", "A registry: coded values, ISO dates, names in lower case.", "redcap",
						ExportLayout.RATING, ExportPacking.FOLDER, PrivacyPreset.NONE),
				new Template("apim", "Pairwise for the APIM", "Dyadic models: actor and partner in each row.", "sav",
						ExportLayout.PAIRWISE, ExportPacking.FILE, PrivacyPreset.NONE, NO_MORE),
				new Template("clients-wide", "One Row a Client", "Change scores and structural models: a column for each variable, "
						+ "role and session.", "sav", ExportLayout.CLIENT, ExportPacking.FILE, PrivacyPreset.NONE,
						export -> export.setNamePattern(PATTERN)),
				of("codebook", "Codebook", "Readers of the data: all variables with labels, values and ranges, as a document.", "docx",
						ExportLayout.RATING, ExportPacking.FILE, PrivacyPreset.SAFE_HARBOR),
				of("export", "Empty Definition", "Somebody who wants to choose everything.", "csv", ExportLayout.RATING,
						ExportPacking.FILE, PrivacyPreset.NONE))
				.stream().filter(template -> targets.stream().anyMatch(template.target()::equalsIgnoreCase)).toList();
	}

	private static Template of(String name, String title, String help, String target, ExportLayout layout, ExportPacking packing,
			PrivacyPreset preset) {
		return new Template(name, title, help, target, layout, packing, preset, NO_MORE);
	}

	/**
	 * A definition that begins so, in no file yet.
	 *
	 * @param analyses analyses of the study, which say what a minimal export needs
	 */
	public Export create(String called, String titled, Study study, List<Analysis> analyses) {
		Export export = StudyFactory.eINSTANCE.createExport();
		export.setName(called);
		export.setTitle(titled.isBlank() ? null : titled);
		export.setTarget(target);
		export.setLayout(layout);
		export.setPacking(packing);
		PrivacyPresets.apply(preset, export, study, analyses);
		more.accept(export);
		return export;
	}
}

package org.allianceworkbench.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.export.internal.RestsOn;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.TextForm;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;

/** Rules of privacy that are known by a name. */
public final class PrivacyPresets {

	private static final int AGE_LIMIT = 89;

	/**
	 * One of the 18 kinds of identifiers of HIPAA's Safe Harbor.
	 *
	 * @param letter its letter in 45 CFR 164.514(b)(2)(i)
	 * @param kind what it is, in the regulation's words, shortened
	 * @param becomes what becomes of it in an export with the preset
	 */
	public record SafeHarborKind(char letter, String kind, String becomes) {
	}

	private static final String LEFT_OUT = "Variables that the codebook marks as direct identifiers stay, and those whose name or "
			+ "label tells that they hold one; their values are searched in labels and texts and replaced by [removed].";

	/** The kinds in the regulation's order. */
	public static final List<SafeHarborKind> SAFE_HARBOR = List.of(
			new SafeHarborKind('A', "Names", LEFT_OUT + " Names of contributors and sites stay, too."),
			new SafeHarborKind('B', "Geographic subdivisions smaller than a state", LEFT_OUT
					+ " Names of sites stay; their codes become pseudonyms."),
			new SafeHarborKind('C', "All elements of dates but the year; ages over 89", "Dates are cut to the year, dates of birth "
					+ "stay, ages over 89 become '90 or older'."),
			new SafeHarborKind('D', "Telephone numbers", LEFT_OUT),
			new SafeHarborKind('E', "Fax numbers", LEFT_OUT),
			new SafeHarborKind('F', "Electronic mail addresses", LEFT_OUT + " What looks like one is replaced in any text."),
			new SafeHarborKind('G', "Social security numbers", LEFT_OUT + " What looks like one is replaced in any text."),
			new SafeHarborKind('H', "Medical record numbers", LEFT_OUT),
			new SafeHarborKind('I', "Health plan beneficiary numbers", LEFT_OUT),
			new SafeHarborKind('J', "Account numbers", LEFT_OUT),
			new SafeHarborKind('K', "Certificate and license numbers", LEFT_OUT),
			new SafeHarborKind('L', "Vehicle identifiers and license plates", LEFT_OUT),
			new SafeHarborKind('M', "Device identifiers and serial numbers", LEFT_OUT),
			new SafeHarborKind('N', "Web addresses", LEFT_OUT + " What looks like one is replaced in any text."),
			new SafeHarborKind('O', "Internet protocol addresses", LEFT_OUT + " What looks like one is replaced in any text."),
			new SafeHarborKind('P', "Biometric identifiers", LEFT_OUT),
			new SafeHarborKind('Q', "Full-face photographs", LEFT_OUT),
			new SafeHarborKind('R', "Any other unique identifying number or code", "Codes of clients, therapists and sites become "
					+ "pseudonyms that only who has the study's key can undo; free texts stay."));

	private PrivacyPresets() {
	}

	/**
	 * Takes the rules of a preset over into a definition; k, the quasi-identifiers and what they demand stay as they are. With
	 * {@link PrivacyPreset#NONE} all rules stay as they are, and can be changed.
	 *
	 * @param analyses for {@link PrivacyPreset#MINIMAL} those whose variables are needed
	 */
	public static void apply(PrivacyPreset preset, Export export, Study study, List<Analysis> analyses) {
		if (export.getPrivacy() == null) {
			export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		}
		ExportPrivacy privacy = export.getPrivacy();
		privacy.setPreset(preset);
		if (preset == PrivacyPreset.NONE) {
			return;
		}
		privacy.setIdentifiers(false);
		privacy.setPseudonyms(true);
		privacy.setDates(preset == PrivacyPreset.MINIMAL ? DateForm.DAYS_SINCE_BASELINE : DateForm.YEAR);
		privacy.setAgeLimit(AGE_LIMIT);
		privacy.setFreeText(TextForm.LEFT_OUT);
		privacy.setCleanMetadata(true);
		if (preset == PrivacyPreset.MINIMAL) {
			minimal(export, study, analyses);
		}
	}

	/**
	 * What the rules of a definition do not do although they name a preset that does, in clauses: nobody must believe that a name
	 * protects. Free texts that are listed for review stay until somebody has read them, and are not among it.
	 *
	 * @param privacy {@code null} for none
	 * @return empty when they do all, or name no preset
	 */
	public static List<String> weaker(ExportPrivacy privacy) {
		if (privacy == null || privacy.getPreset() == PrivacyPreset.NONE) {
			return List.of();
		}
		List<String> weaker = new ArrayList<>();
		boolean safeHarbor = privacy.getPreset() == PrivacyPreset.SAFE_HARBOR;
		tell(weaker, privacy.isIdentifiers(), "direct identifiers may leave");
		tell(weaker, !privacy.isPseudonyms(), "codes leave as they are");
		tell(weaker, safeHarbor && privacy.getDates() != DateForm.YEAR && privacy.getDates() != DateForm.LEFT_OUT,
				"dates leave with more than their year");
		tell(weaker, !safeHarbor && List.of(DateForm.AS_IS, DateForm.MONTH).contains(privacy.getDates()),
				"dates leave as days or months of the calendar");
		tell(weaker, privacy.getAgeLimit() == 0 || privacy.getAgeLimit() > AGE_LIMIT, "ages over " + AGE_LIMIT + " leave");
		tell(weaker, privacy.getFreeText() == TextForm.KEPT, "free texts leave");
		tell(weaker, !privacy.isCleanMetadata(), "metadata are not cleaned");
		return weaker;
	}

	private static void tell(List<String> weaker, boolean is, String clause) {
		if (is) {
			weaker.add(clause);
		}
	}

	/** Only the variables that some analyses name. */
	private static void minimal(Export export, Study study, List<Analysis> analyses) {
		Codebook codebook = Codebook.of(study);
		Set<Variable> needed = new LinkedHashSet<>();
		for (Analysis analysis : analyses) {
			analysis.getOptions().stream().map(OptionValue::getValue).filter(value -> value != null)
					.flatMap(PrivacyPresets::words).flatMap(word -> codebook.variable(word).stream()).forEach(needed::add);
		}
		boolean therapists = export.getLayout() == ExportLayout.THERAPIST;
		List<ExportColumn> columns = study.getVariables().stream().filter(needed::contains)
				.filter(v -> RestsOn.privacy(v) != Privacy.DIRECT_IDENTIFIER)
				.filter(v -> !therapists || v.getLevel().compareTo(Level.THERAPIST) <= 0).map(PrivacyPresets::column).toList();
		if (!columns.isEmpty()) {
			export.getColumns().clear();
			export.getColumns().addAll(columns);
		}
	}

	private static Stream<String> words(String value) {
		return Arrays.stream(value.split("[^\\p{L}\\p{N}_.$#@]+")).filter(word -> !word.isBlank());
	}

	private static ExportColumn column(Variable variable) {
		ExportColumn column = StudyFactory.eINSTANCE.createExportColumn();
		column.setVariable(variable.getName());
		return column;
	}
}

package org.allianceworkbench.ui.export.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.allianceworkbench.export.TargetOption;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.TextForm;
import org.allianceworkbench.study.Variable;

/** What a user calls the choices of an export definition. */
public final class Words {

	private Words() {
	}

	/** A level. */
	public static String of(Level level) {
		return switch (level) {
			case SITE -> "Site";
			case THERAPIST -> "Therapist";
			case CLIENT -> "Client";
			case OCCASION -> "Session";
			case RATING -> "Rating";
		};
	}

	/** How far a variable tells who somebody is. */
	public static String of(Privacy privacy) {
		return switch (privacy) {
			case NONE -> "not identifying";
			case SENSITIVE -> "sensitive";
			case QUASI_IDENTIFIER -> "quasi-identifier";
			case DIRECT_IDENTIFIER -> "direct identifier";
		};
	}

	/** A form of a variable. */
	public static String of(ExportForm form) {
		return switch (form) {
			case VALUE -> "value";
			case BETWEEN -> "between clients";
			case WITHIN -> "within clients";
			case LAG -> "session before";
		};
	}

	/** A layout, as a heading. */
	public static String of(ExportLayout layout) {
		return switch (layout) {
			case RATING -> "One Row per Rating";
			case DYAD_SESSION -> "One Row per Dyad Session";
			case CLIENT -> "One Row per Client";
			case THERAPIST -> "One Row per Therapist";
			case PAIRWISE -> "Actor and Partner";
		};
	}

	/** What a layout is for. */
	public static String help(ExportLayout layout) {
		return switch (layout) {
			case RATING -> "Long: each rater's answers of each session. For mixed models in SPSS, R and Stata.";
			case DYAD_SESSION -> "Client and therapist side by side in each session. For agreement and differences.";
			case CLIENT -> "Wide: a column for each variable, role and session. For change scores and structural models.";
			case THERAPIST -> "Summaries of a therapist's clients. For questions about therapists.";
			case PAIRWISE -> "Pairwise: two rows per dyad session, each partner once as the actor. For the APIM.";
		};
	}

	/** How files lie together. */
	public static String of(ExportPacking packing) {
		return switch (packing) {
			case FILE -> "One file; a folder when there are several";
			case FOLDER -> "A folder with manifest and README";
			case ZIP -> "A zip with manifest and README";
		};
	}

	/** What becomes of dates. */
	public static String of(DateForm form) {
		return switch (form) {
			case AS_IS -> "leave as they are";
			case SHIFTED -> "are shifted, by the same number of days for each client";
			case MONTH -> "become month and year";
			case YEAR -> "become the year";
			case DAYS_SINCE_BASELINE -> "become days since the baseline";
			case LEFT_OUT -> "are left out";
		};
	}

	/** What becomes of free text. */
	public static String of(TextForm form) {
		return switch (form) {
			case KEPT -> "leaves as it is";
			case LISTED -> "is listed here, and leaves once it has been read";
			case LEFT_OUT -> "is left out";
		};
	}

	/** Codes of the roles that answer a variable; empty when it is not answered by raters. */
	public static List<String> roles(Study study, Variable variable) {
		if (variable.getLevel() != Level.RATING) {
			return List.of();
		}
		List<String> planned = study.getDesign().stream().filter(cell -> cell.getInstrument() == variable.getInstrument())
				.map(DesignCell::getRole).filter(role -> role != null).map(RaterRole::getCode).distinct().toList();
		return planned.isEmpty() ? study.getRoles().stream().map(RaterRole::getCode).toList() : planned;
	}

	/** What a value of a target's option is called; those of an option that is on in bundles are answers to when. */
	static String choice(TargetOption option, String value) {
		if (!option.choices().contains("bundles")) {
			return sentence(value);
		}
		return switch (value) {
			case "bundles" -> "In folders and zip files";
			case "yes" -> "Always";
			case "no" -> "Never";
			default -> value;
		};
	}

	/** A clause as a sentence begins. */
	static String sentence(String clause) {
		return clause.isEmpty() ? clause : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
	}

	/** Words with commas between them. */
	static String list(List<String> words) {
		return words.stream().collect(Collectors.joining(", "));
	}

	/** A number with its noun: {@code 1 client}, {@code 2,146 ratings}. */
	static String count(long number, String one, String many) {
		return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
	}
}

package org.allianceworkbench.study.library;

import java.util.List;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;

/**
 * What is known of a longitudinal one-with-many study before it begins: therapists treat several clients, and sessions are rated.
 *
 * @param sessions number of sessions, at least 1
 * @param daysApart days between sessions
 * @param baseline whether clients are asked before the first session
 * @param post whether clients are asked after the last one
 * @param observer whether observers rate too, besides clients and therapists
 * @param sites sites
 * @param instruments instruments of a library; each is copied
 */
public record StudyPlan(int sessions, int daysApart, boolean baseline, boolean post, boolean observer, List<PlannedSite> sites,
	List<Instrument> instruments) {

	private static final int YEARS = 120;
	private static final int WINDOW = 14;
	private static final String ALLIANCE = "WAI-SR";

	/** A site: its short code, and its name, which may be empty. */
	public record PlannedSite(String code, String name) {
	}

	public StudyPlan {
		sites = List.copyOf(sites);
		instruments = List.copyOf(instruments);
	}

	/** Six weekly sessions with a baseline and an end, and the shipped WAI-SR. */
	public static StudyPlan usual() {
		return new StudyPlan(6, 7, true, true, false, List.of(), List.of(InstrumentLibrary.shipped().instrument(ALLIANCE)
				.orElseThrow()));
	}

	/** Makes the study. */
	public Study create(String title, IdSource ids) {
		StudyBuilder builder = StudyBuilder.titled(title, ids).role("CLIENT", "Client").role("THERAPIST", "Therapist");
		if (observer) {
			builder.role("OBSERVER", "Observer");
		}
		sites.forEach(site -> builder.site(site.code(), site.name().isBlank() ? null : site.name(), null, null));
		if (baseline) {
			builder.occasion("BL", "Baseline", OccasionKind.BASELINE, 0, WINDOW);
		}
		builder.sessions(sessions, daysApart, daysApart / 2);
		if (post) {
			builder.occasion("POST", "After treatment", OccasionKind.POST, (sessions + 1) * daysApart, WINDOW);
		}
		builder.codeList("yes_no", "0", "no", "1", "yes");
		instruments.forEach(instrument -> builder.build().getInstruments()
			.add(InstrumentLibrary.copyFor(builder.build(), instrument, ids)));
		expect(builder);
		addVariables(builder);
		return builder.build();
	}

	/** What therapists or observers rate too is about sessions; what only clients fill in is asked before and after them. */
	private static void expect(StudyBuilder builder) {
		Study study = builder.build();
		boolean around = study.getOccasions().stream().anyMatch(occasion -> occasion.getKind() != OccasionKind.SESSION);
		for (Instrument instrument : study.getInstruments()) {
			boolean atSessions = !around || instrument.getRoles().stream().anyMatch(role -> !role.getCode().equals("CLIENT"));
			for (Occasion occasion : study.getOccasions()) {
				for (RaterRole role : instrument.getRoles()) {
					if (atSessions == (occasion.getKind() == OccasionKind.SESSION)) {
						builder.expect(occasion.getCode(), instrument.getCode(), role.getCode());
					}
				}
			}
		}
	}

	private static void addVariables(StudyBuilder builder) {
		boolean hasAlliance = Codebook.of(builder.build()).instrument(ALLIANCE).isPresent();
		builder
			.variable("experience", "Therapist's experience", Level.THERAPIST, v -> v.unit("years").range(0, YEARS))
			.variable("age", "Age at baseline", Level.CLIENT,
				v -> v.unit("years").range(0, YEARS).privacy(Privacy.QUASI_IDENTIFIER))
			.variable("session_date", "Date of the session", Level.OCCASION,
				v -> v.type(VariableType.DATE).privacy(Privacy.QUASI_IDENTIFIER).meaning(VariableMeaning.SESSION_DATE))
			.variable("attended", "Session took place", Level.OCCASION, v -> v.labels("yes_no")
				.meaning(VariableMeaning.ATTENDANCE))
			.variable("alliance", "Working alliance", Level.RATING, v -> (hasAlliance ? v.scale(ALLIANCE, "TOTAL").range(1, 5)
			: v)
				.decimals(2))
			.variable("progress", "Progress in the session", Level.RATING, v -> v.decimals(2));
	}
}

package org.allianceworkbench.study.library;

import java.util.Arrays;
import java.util.Optional;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;

/** What a new study begins with. */
public enum StudyTemplate {

	/** Nothing but a title. */
	BLANK("blank", "Blank study", "Nothing but a title.") {
		@Override
		public Study create(String title, IdSource ids) {
			return StudyBuilder.titled(title, ids).build();
		}
	},

	/** Several clients for each therapist, both of whom rate the same sessions. */
	ONE_WITH_MANY("one-with-many", "Longitudinal one-with-many",
		"Therapists treat several clients; clients and therapists rate the alliance after each of six weekly sessions.") {
		@Override
		public Study create(String title, IdSource ids) {
			StudyBuilder builder = StudyBuilder.titled(title, ids)
				.role("CLIENT", "Client").role("THERAPIST", "Therapist")
				.occasion("BL", "Baseline", OccasionKind.BASELINE, 0, 14).sessions(6, 7, 3)
				.occasion("POST", "After treatment", OccasionKind.POST, 49, 14)
				.codeList("yes_no", "0", "no", "1", "yes");
			InstrumentLibrary.shipped().addTo(builder.build(), "WAI-SR", ids);
			return addVariables(builder).build();
		}
	};

	private static final int YEARS = 120;

	private final String id;
	private final String title;
	private final String summary;

	StudyTemplate(String id, String title, String summary) {
		this.id = id;
		this.title = title;
		this.summary = summary;
	}

	/** The template of an id, as on the command line. */
	public static Optional<StudyTemplate> of(String id) {
		return Arrays.stream(values()).filter(template -> template.id.equals(id)).findFirst();
	}

	/** The id on the command line. */
	public String id() {
		return id;
	}

	/** The title in a wizard. */
	public String title() {
		return title;
	}

	/** What a study of the template has, in one sentence. */
	public String summary() {
		return summary;
	}

	/** Makes a study with random ids. */
	public Study create(String studyTitle) {
		return create(studyTitle, IdSource.random());
	}

	/** Makes a study. */
	public abstract Study create(String studyTitle, IdSource ids);

	private static StudyBuilder addVariables(StudyBuilder builder) {
		return builder
			.variable("experience", "Therapist's experience", Level.THERAPIST, v -> v.unit("years").range(0, YEARS))
			.variable("age", "Age at baseline", Level.CLIENT,
				v -> v.unit("years").range(0, YEARS).privacy(Privacy.QUASI_IDENTIFIER))
			.variable("session_date", "Date of the session", Level.OCCASION,
				v -> v.type(VariableType.DATE).privacy(Privacy.QUASI_IDENTIFIER).meaning(VariableMeaning.SESSION_DATE))
			.variable("attended", "Session took place", Level.OCCASION, v -> v.labels("yes_no")
				.meaning(VariableMeaning.ATTENDANCE))
			.variable("alliance", "Working alliance", Level.RATING, v -> v.scale("WAI-SR", "TOTAL").range(1, 5).decimals(2))
			.variable("progress", "Progress in the session", Level.RATING, v -> v.decimals(2));
	}
}

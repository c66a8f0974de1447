package org.allianceworkbench.study.library;

import java.util.Arrays;
import java.util.Optional;

import org.allianceworkbench.study.Study;
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
			return StudyPlan.usual().create(title, ids);
		}
	};

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
}

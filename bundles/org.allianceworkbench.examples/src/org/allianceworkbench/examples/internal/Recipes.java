package org.allianceworkbench.examples.internal;

import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Study;

/** How the three sites' files are read. */
final class Recipes {

	private final Study study;

	Recipes(Study study) {
		this.study = study;
	}

	void fill() {
		siteA();
		siteB();
		siteC();
	}

	private void siteA() {
		RecipeBuilder r = new RecipeBuilder(study, "A", "spss", "siteA*.sav");
		r.recipe().setFirstRow(0);
		r.recipe().setHeaderRows(0);
		r.key(KeyKind.CLIENT, KeySource.COLUMN, "ID");
		r.therapist("THERAP");
		r.sessionsInNames();
		r.key(KeyKind.ROLE, KeySource.NAME_PATTERN, "", "C", "CLIENT", "T", "THERAPIST");
		r.column("EXPER", "experience");
		r.column("ARM", "arm", "1", "CCI", "2", "SC");
		r.column("AGE", "age");
		r.column("ENROLLED", "enrolled");
		r.column("IES", "distress");
		r.column("BDI", "depression");
		r.column("RSES", "self_esteem");
		r.column("EXPR", "expressivity");
		r.column("BUFF", "buffering");
		r.column("DATE_S{session}", "session_date");
		r.column("ATT_S{session}", "attended");
		r.column("WAI_{role}_S{session}", "alliance");
		r.column("PROG_{role}_S{session}", "progress");
	}

	private void siteB() {
		RecipeBuilder r = new RecipeBuilder(study, "B", "excel", "siteB*.xlsx");
		r.recipe().setSheet("Session ratings");
		r.recipe().setFirstRow(3);
		r.recipe().setHeaderRows(2);
		r.recipe().setDecimalComma(true);
		r.recipe().setDateOrder(DateOrder.DMY);
		r.key(KeyKind.CLIENT, KeySource.COLUMN, "Baseline / Patient no");
		r.therapist("Baseline / Therapist");
		r.sessionsInNames();
		r.key(KeyKind.ROLE, KeySource.NAME_PATTERN, "", "patient", "CLIENT", "therapist", "THERAPIST");
		r.missing("n/a", "not recorded");
		r.missing("-", "not recorded");
		r.column("Baseline / Years qualified", "experience");
		r.column("Baseline / Group", "arm", "coping", "CCI", "support", "SC");
		r.column("Baseline / Age", "age");
		r.column("Baseline / Enrolled", "enrolled");
		r.column("Baseline / IES total", "distress");
		r.column("Baseline / BDI total", "depression");
		r.column("Baseline / Self-esteem", "self_esteem");
		r.column("Baseline / Expressivity", "expressivity");
		r.column("Baseline / Buffering", "buffering");
		r.column("Session {session} / Date", "session_date");
		r.column("Session {session} / Attended", "attended", "yes", "1", "no", "0");
		r.column("Session {session} / Alliance {role}", "alliance");
		r.column("Session {session} / Progress {role}", "progress");
		r.ignore("Comment", "free text of the site, not part of the study");
	}

	private void siteC() {
		RecipeBuilder r = new RecipeBuilder(study, "C", "text", "siteC*.csv");
		r.recipe().setFirstRow(1);
		r.recipe().setDateOrder(DateOrder.YMD);
		r.key(KeyKind.CLIENT, KeySource.COLUMN, "pid");
		r.therapist("clinician");
		r.key(KeyKind.OCCASION, KeySource.COLUMN, "visit", RecipeBuilder.sessions("Session "));
		r.key(KeyKind.ROLE, KeySource.COLUMN, "rater", "patient", "CLIENT", "clinician", "THERAPIST");
		r.missing("n/a", "not recorded");
		r.column("years_practice", "experience");
		r.column("group", "arm", "coping", "CCI", "support", "SC");
		r.column("age_years", "age");
		r.column("enrolment", "enrolled");
		r.column("ies_total", "distress");
		r.column("bdi_total", "depression");
		r.column("rosenberg", "self_esteem");
		r.column("expressivity", "expressivity");
		r.column("buffering", "buffering");
		r.column("visit_date", "session_date");
		r.column("visit_held", "attended", "yes", "1", "no", "0");
		r.column("wa_total", "alliance");
		r.column("sess_progress", "progress");
	}
}

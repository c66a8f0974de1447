package org.allianceworkbench.ui.study.wizard;

/** What a new study begins with. */
enum Beginning {

	ONE_WITH_MANY("&Longitudinal one-with-many",
			"Therapists treat several clients; clients and therapists rate sessions. The next "
			+ "pages ask for sessions, sites and instruments; Finish takes six weekly sessions and the WAI-SR."),
	BLANK("&Blank study", "Nothing but a title."),
	CODEBOOK("A &codebook", "Variables of an SPSS file's dictionary, a REDCap data dictionary (CSV) or a DDI codebook (XML).");

	private final String title;
	private final String summary;

	Beginning(String title, String summary) {
		this.title = title;
		this.summary = summary;
	}

	String title() {
		return title;
	}

	String summary() {
		return summary;
	}
}

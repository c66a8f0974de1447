package org.allianceworkbench.study.exchange.redcap.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a REDCap data dictionary, in their order, as the online designer and as the API call them. */
enum Column {
	FIELD("Variable / Field Name", "field_name"),
	FORM("Form Name", "form_name"),
	SECTION("Section Header", "section_header"),
	TYPE("Field Type", "field_type"),
	LABEL("Field Label", "field_label"),
	CHOICES("Choices, Calculations, OR Slider Labels", "select_choices_or_calculations"),
	NOTE("Field Note", "field_note"),
	VALIDATION("Text Validation Type OR Show Slider Number", "text_validation_type_or_show_slider_number"),
	MIN("Text Validation Min", "text_validation_min"),
	MAX("Text Validation Max", "text_validation_max"),
	IDENTIFIER("Identifier?", "identifier"),
	BRANCHING("Branching Logic (Show field only if...)", "branching_logic"),
	REQUIRED("Required Field?", "required_field"),
	ALIGNMENT("Custom Alignment", "custom_alignment"),
	QUESTION("Question Number (surveys only)", "question_number"),
	MATRIX("Matrix Group Name", "matrix_group_name"),
	RANKING("Matrix Ranking?", "matrix_ranking"),
	ANNOTATION("Field Annotation", "field_annotation");

	private final String title;
	private final String apiName;

	Column(String title, String apiName) {
		this.title = title;
		this.apiName = apiName;
	}

	/** The title in the header. */
	String title() {
		return title;
	}

	/** The column of a title. */
	static Optional<Column> of(String header) {
		String wanted = key(header);
		return Arrays.stream(values()).filter(each -> key(each.title).equals(wanted) || each.apiName.equals(wanted)).findFirst();
	}

	private static String key(String header) {
		return header.strip().toLowerCase(Locale.ROOT);
	}
}

package org.allianceworkbench.export.internal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.allianceworkbench.study.DateForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierScanTest {

	private static String clean(String text, DateForm dates) {
		return new IdentifierScan(List.of(), dates).clean(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3 May", "May 3", "May 3rd", "3rd of May", "the 3rd of may", "3-May", "May the 3rd", "31 DEC", "03MAY",
			"03MAY2019", "12 March", "March 12", "Sept. 9", "3/May",
			"3. Mai", "3.Mai", "am 24. Dezember", "1. März", "3. Jänner", "24. Dez.", "03.05.", "1.-3. Mai",
			"le 3 mai", "1er mai", "14 juillet", "3 févr.", "2 août", "3 mars", "25 décembre",
			"3 de mayo", "el 24 de diciembre", "1 de enero", "6 ene" })
	void daysWithoutAYearAreFound(String day) {
		assertThat(clean("Seen on " + day + " at noon", DateForm.YEAR)).matches("Seen on (the |am |le |el )?\\[removed\\] at noon");
		assertThat(clean("Seen on " + day + " at noon", DateForm.AS_IS)).isEqualTo("Seen on " + day + " at noon");
	}

	@ParameterizedTest
	@ValueSource(strings = { "May 2019", "may 2019", "05/2019", "2019-05", "Mai '19", "mayo de 2019", "mars 2019", "Dezember 2019",
			"Sept. 2019" })
	void monthsOfAYearAreFoundUnlessDatesLeaveAsMonths(String month) {
		assertThat(clean("Begun in " + month + ".", DateForm.YEAR)).isEqualTo("Begun in [removed].");
		assertThat(clean("Begun in " + month + ".", DateForm.MONTH)).isEqualTo("Begun in " + month + ".");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Item 3 may be reversed", "3 marks", "2 decades", "Session 3 (maybe more)", "5 octaves", "Version 3.5",
			"sessions 1-3", "1 to 31", "Mean of 3 marital items", "Jan", "In 12 months", "3 Junior staff", "4 Separate items",
			"Sum of items 3, 4 and 5", "Mayo clinic 3-item scale", "Score 10.2", "2019", "2019 to 2021", "Likert 1/7", "Dec%",
			"MARS 5-item adherence", "WAI-SR item 12", "Phase 2 of 3", "95 % CI 2.01 to 3.12", "Month 3", "marching 3 times" })
	void numbersAreNoDays(String text) {
		assertThat(clean(text, DateForm.YEAR)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dr. Meier", "Dr Meier", "Prof. Dr. Anna-Lena von Müller-Lüdenscheidt", "Prof. Dr. med. Meier", "Mrs. Smith",
			"Mrs Smith", "MRS SMITH", "Mr O'Neill", "Ms. Jane Q. Public", "Miss Marple", "Frau Meier", "Herr K.", "Herrn Dr. phil. Weiß",
			"frau Özdemir", "Fr. Huber", "Hr. Huber", "Professor McDonald", "Doctor Watson", "Doktor Faust", "Mme Curie", "Mme de la Tour",
			"Madame d'Épinay", "M. Dupont", "Monsieur Dupont", "Docteur Martin", "Sra. García López", "Señor Ñúñez", "Dra. Ruiz",
			"Doña Inés", "Mr van der Berg", "DR. MEIER", "Univ.-Prof. Maier", "PD Dr. Maier" })
	void namesAfterATitleAreFound(String name) {
		String clean = clean("As " + name + " (rated) said", DateForm.AS_IS);
		assertThat(clean).matches("As (Univ\\.-|PD )?\\[removed\\]\\.? \\(rated\\) said");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dr.", "the doctor", "My doctor listens", "Doctor Visits in a year", "MS diagnosis", "MS Diagnosis", "MR Scan",
			"RT in ms Mean", "Herr / Frau", "Frau", "Missing Data", "Mr", "Professor or doctor", "fr. 12", "M = 3.4", "M.Sc. degree",
			"Drug Use", "Dream Recall", "Sr level", "Therapist A", "My therapist and I agree", "Mrs", "Doctor-patient alliance" })
	void otherWordsAreNoNames(String text) {
		assertThat(clean(text, DateForm.YEAR)).isEqualTo(text);
	}
}

package org.allianceworkbench.study.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.allianceworkbench.study.exchange.ExchangeFiles.OPTIONS;
import static org.allianceworkbench.study.exchange.ExchangeFiles.variable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.allianceworkbench.study.exchange.redcap.RedcapDictionary;
import java.io.IOException;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.check.StudyChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedcapDictionaryTest {

	private static final String HEADER = "field_name,form_name,section_header,field_type,field_label,"
		+ "select_choices_or_calculations\n";

	private static CodebookReading real() throws IOException {
		return RedcapDictionary.read(ExchangeFiles.bytes("redcap-alliance.csv"), "redcap-alliance.csv", OPTIONS);
	}

	@ParameterizedTest
	@CsvSource({"record_id,TEXT,NOMINAL", "birth,DATE,SCALE", "first_call,DATE_TIME,SCALE", "s_start,TIME,SCALE",
		"gender,NUMBER,NOMINAL", "site,TEXT,NOMINAL", "grade,TEXT,NOMINAL", "travel,NUMBER,SCALE", "age,NUMBER,SCALE",
		"al01,NUMBER,ORDINAL", "reasons____9,NUMBER,NOMINAL", "consent,TEXT,NOMINAL", "mood,NUMBER,SCALE",
		"eligible,NUMBER,NOMINAL", "history,TEXT,NOMINAL"})
	void aFieldBecomesAVariableOfItsType(String name, VariableType type, MeasurementLevel measure) throws IOException {
		Variable variable = variable(real().study(), name);
		assertThat(variable.getType()).isEqualTo(type);
		assertThat(variable.getMeasure()).isEqualTo(measure);
	}

	@Test
	void rangesChoicesPrivacyAndMissingValuesAreTakenOver() throws IOException {
		Study study = real().study();
		Variable travel = variable(study, "travel");
		assertThat(travel.getLowest()).isZero();
		assertThat(travel.getHighest()).isEqualTo(500);
		assertThat(travel.getDecimals()).isEqualTo(1);
		assertThat(travel.getUnit()).isEqualTo("km");
		assertThat(variable(study, "income").getHighest()).isEqualTo(99999.5);
		assertThat(variable(study, "tension").getHighest()).isEqualTo(10);
		assertThat(variable(study, "email").getPrivacy()).isEqualTo(Privacy.DIRECT_IDENTIFIER);
		assertThat(variable(study, "enrolled").getPrivacy()).isEqualTo(Privacy.QUASI_IDENTIFIER);
		assertThat(variable(study, "al03").getLevel()).isEqualTo(Level.RATING);
		assertThat(variable(study, "al03").getCodeList()).isSameAs(variable(study, "al12").getCodeList());
		assertThat(variable(study, "grade").getCodeList().getCodes()).extracting(Code::getValue)
				.containsExactly("01", "02", "03");
		assertThat(variable(study, "reasons___3").getLabel())
			.isEqualTo("Reasons for coming (all that apply) (choice=Work, or the lack of it)");
		assertThat(variable(study, "th1").getMissingValues()).hasSize(2);
		assertThat(variable(study, "th1").getMissingValues().get(1).getHigh()).isEqualTo(99);
		assertThat(StudyChecks.check(study)).noneMatch(violation -> violation.severity() == Severity.ERROR);
	}

	@Test
	void aRealDictionaryComesBackCellByCell() throws IOException {
		String written = RedcapDictionary.write(real().study()).text();
		String original = new String(ExchangeFiles.bytes("redcap-alliance.csv"), UTF_8).replace("\r\n", "\n");
		assertThat(written.lines().toList()).isEqualTo(original.lines().toList());
	}

	@Test
	void whatIsReadAgainIsTheSameCodebook() throws IOException {
		Study first = real().study();
		String written = RedcapDictionary.write(first).text();
		ExchangeFiles.assertSameCodebook(RedcapDictionary.read(written.getBytes(UTF_8), "again.csv", OPTIONS).study(), first);
	}

	@Test
	void aTagThatSomebodyLeftOpenDoesNotSwallowOurs() throws IOException {
		String text = new String(ExchangeFiles.bytes("redcap-alliance.csv"), UTF_8);
		String open = text.replaceFirst("(?m)^(al02,.*)@AW-LEVEL=.*\"", "$1@AW-PRIVACY='Q\"");
		assertThat(open).isNotEqualTo(text);
		Study first = RedcapDictionary.read(open.getBytes(UTF_8), "open.csv", OPTIONS).study();
		variable(first, "al02").setLevel(Level.OCCASION);
		Study again = RedcapDictionary.read(RedcapDictionary.write(first).text().getBytes(UTF_8), "again.csv", OPTIONS).study();
		assertThat(variable(again, "al02").getLevel()).isEqualTo(Level.OCCASION);
		assertThat(variable(again, "al02").getPrivacy()).isEqualTo(variable(first, "al02").getPrivacy());
	}

	@Test
	void whatIsNotTakenOverIsNamed() throws IOException {
		assertThat(real().notes()).anyMatch(note -> note.contains("calculation") && note.contains("age"))
			.anyMatch(note -> note.contains("Branching logic") && note.contains("gender_text"))
			.anyMatch(note -> note.contains("files") && note.contains("consent"));
	}

	@Test
	void aStudyOfOursIsWrittenAndItsLossesAreNamed() throws IOException {
		Study study = SampleStudy.create();
		CodebookWriting written = RedcapDictionary.write(study);
		assertThat(written.losses()).anyMatch(loss -> loss.startsWith("Not in a REDCap data dictionary"));
		Study again = RedcapDictionary.read(written.text().getBytes(UTF_8), "again.csv", OPTIONS).study();
		for (Variable variable : again.getVariables()) {
			Variable own = study.getVariables().stream().filter(each -> each.getName().equalsIgnoreCase(variable.getName()))
				.findFirst().orElseThrow();
			assertThat(variable.getLabel()).isEqualTo(own.getLabel());
			assertThat(variable.getLevel()).isEqualTo(own.getLevel());
			assertThat(variable.getMeasure()).isEqualTo(own.getMeasure());
			assertThat(variable.getUnit()).isEqualTo(own.getUnit());
			assertThat(variable.getPrivacy()).isEqualTo(own.getPrivacy());
			assertThat(variable.getMissingValues()).hasSameSizeAs(own.getMissingValues());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {"age,f,,numbr,Age,!line 2!numbr", "x,f,,radio,X,never | often!line 2!no code",
		"x,f,,radio,X,\"1, a | 1, b\"!line 2!twice", ",f,,text,X,!line 2!no name", "x,f,,radio,X,!line 2!no choices",
		"\"x,f!line!quotation mark"})
	void aMistakeIsReportedWithItsLine(String row, String place, String problem) {
		byte[] bytes = (HEADER + row + "\n").getBytes(UTF_8);
		assertThatThrownBy(() -> RedcapDictionary.read(bytes, "d.csv", OPTIONS)).isInstanceOf(CodebookFileException.class)
			.hasMessageContaining("d.csv").hasMessageContaining(place).hasMessageContaining(problem);
	}

	@Test
	void anotherCsvFileIsNoDictionary() {
		assertThatThrownBy(() -> RedcapDictionary.read("a,b\n1,2\n".getBytes(UTF_8), "d.csv", OPTIONS))
			.isInstanceOf(CodebookFileException.class).hasMessageContaining("no REDCap data dictionary");
	}

	@Test
	void semicolonsAndAByteOrderMarkAreRead() throws IOException {
		String text = "\uFEFF" + HEADER.replace(',', ';') + "x;f;;radio;X;1, a | 2, b\n";
		assertThat(ExchangeFiles.names(RedcapDictionary.read(text.getBytes(UTF_8), "d.csv", OPTIONS).study()))
				.containsExactly("x");
	}
}

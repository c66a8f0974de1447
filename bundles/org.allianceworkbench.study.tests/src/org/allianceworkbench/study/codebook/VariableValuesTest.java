package org.allianceworkbench.study.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableValuesTest {

	private final Study study = SampleStudy.create();

	private VariableValues values(String variable) {
		return VariableValues.of(SampleStudy.variable(study, variable));
	}

	@Test
	void aNumberIsMissingHoweverItIsWritten() {
		VariableValues values = values("alliance");
		assertThat(values.isMissing(97)).isTrue();
		assertThat(values.isMissing("97")).isTrue();
		assertThat(values.isMissing(" 97.0 ")).isTrue();
		assertThat(values.isMissing("9.7e1")).isTrue();
		assertThat(values.isMissing(7)).isFalse();
		assertThat(values.isMissing("refused")).isFalse();
		assertThat(values.missing(97)).map(MissingValue::getReason).contains("refused");
	}

	@Test
	void whatIsAbsentIsNotUserMissing() {
		assertThat(values("alliance").isMissing(Double.NaN)).isFalse();
		assertThat(values("alliance").isMissing("")).isFalse();
		assertThat(values("attended").isMissing(Double.NaN)).isFalse();
	}

	@Test
	void bothEndsOfARangeAreMissing() {
		VariableValues values = values("attended");
		assertThat(values.isMissing(90)).isTrue();
		assertThat(values.isMissing(95.5)).isTrue();
		assertThat(values.isMissing(99)).isTrue();
		assertThat(values.isMissing(89.999)).isFalse();
		assertThat(values.isMissing(99.001)).isFalse();
	}

	@Test
	void aRangeWithoutAnEndIsOpen() {
		MissingValue range = SampleStudy.variable(study, "attended").getMissingValues().get(0);
		range.setHigh(null);
		assertThat(values("attended").isMissing(Double.MAX_VALUE)).isTrue();
		range.setLow(null);
		range.setHigh(-1.0);
		assertThat(values("attended").isMissing(-1e300)).isTrue();
		assertThat(values("attended").isMissing(0)).isFalse();
	}

	@Test
	void textsAreComparedWithRegardToCaseButNotToBlanksAtTheEnd() {
		VariableValues values = values("stage");
		assertThat(values.isMissing("99  ")).isTrue();
		assertThat(values.isMissing("99.0")).isFalse();
		assertThat(values.label("IV ")).contains("late");
		assertThat(values.label("iv")).isEmpty();
	}

	@Test
	void labelsComeFromTheCodeListAndElseFromTheReason() {
		VariableValues values = values("attended");
		assertThat(values.label(1)).contains("yes");
		assertThat(values.label(-0.0)).contains("no");
		assertThat(values.label("0")).contains("no");
		assertThat(values.label(95)).contains("not recorded");
		assertThat(values.label(2)).isEmpty();
		assertThat(values.label(Double.NaN)).isEmpty();
		assertThat(values.hasLabels()).isTrue();
		assertThat(values("alliance").hasLabels()).isFalse();
	}

	@Test
	void missingValuesAreInRange() {
		VariableValues values = values("alliance");
		assertThat(values.isInRange(1)).isTrue();
		assertThat(values.isInRange(7)).isTrue();
		assertThat(values.isInRange(97)).isTrue();
		assertThat(values.isInRange(7.5)).isFalse();
		assertThat(values.isInRange(0)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({"97, 97", "-1.5, -1.5", "0, 0", "-0.0, 0", "1e21, 1000000000000000000000", "0.1, 0.1", "100, 100"})
	void numbersBecomeCodesWithoutExponentOrSuperfluousZeros(double value, String code) {
		assertThat(CodeText.of(value)).isEqualTo(code);
		assertThat(CodeText.number(code).orElseThrow()).isEqualTo(value == 0 ? 0.0 : value);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "1,5", "a", "1 2", "0x10", "NaN", "Infinity", "1e999", "1f", "--1"})
	void whatIsNoNumberStaysText(String code) {
		assertThat(CodeText.number(code)).isEmpty();
	}

	@Test
	void codesAreFinite() {
		assertThatThrownBy(() -> CodeText.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
	}
}

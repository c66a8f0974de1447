package org.allianceworkbench.study.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Scoring;
import org.allianceworkbench.study.Study;
import org.junit.jupiter.api.Test;

class StudyBuilderTest {

	@Test
	void everythingMadeHasAnId() {
		Study study = SampleStudy.create();
		assertThat(study.getId()).isNotBlank();
		study.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				assertThat(identified.getId()).as(object.toString()).isNotBlank();
			}
		});
	}

	@Test
	void occasionsFollowEachOther() {
		Study study = StudyBuilder.titled("x").occasion("BL", "Baseline", OccasionKind.BASELINE).sessions(2, 7, 3)
			.occasion("FU", "Follow-up", OccasionKind.FOLLOW_UP, 180, 30).build();
		assertThat(study.getOccasions()).extracting(Occasion::getPosition).containsExactly(0, 1, 2, 3);
		assertThat(study.getOccasions()).extracting(Occasion::getPlannedDay).containsExactly(null, 7, 14, 180);
	}

	@Test
	void aScaleHasTheRangeOfItsItems() {
		Study study = StudyBuilder.titled("x").instrument("I", "I", i -> i.items(5, 1, 4)
			.scale("SUM", "Sum", Scoring.SUM, 5, new int[] {}, scale -> scale.setName("Sum of all"))
			.scale("MEAN", "Mean", Scoring.MEAN, 2, new int[] {1, 3}, scale -> scale.setName("Mean of two"))).build();
		Scale sum = study.getInstruments().get(0).getScales().get(0);
		Scale mean = study.getInstruments().get(0).getScales().get(1);
		assertThat(sum.getLowest()).isEqualTo(5.0);
		assertThat(sum.getHighest()).isEqualTo(20.0);
		assertThat(mean.getLowest()).isEqualTo(1.0);
		assertThat(mean.getHighest()).isEqualTo(4.0);
		assertThat(mean.getItems()).extracting(Item::getCode).containsExactly("1", "3");
	}

	@Test
	void labelsMakeAVariableNominalButNotAnOrdinalOne() {
		Study study = StudyBuilder.titled("x").codeList("yn", "0", "no")
			.variable("a", "A", Level.CLIENT, v -> v.labels("yn"))
			.variable("b", "B", Level.CLIENT, v -> v.measure(MeasurementLevel.ORDINAL).labels("yn")).build();
		assertThat(SampleStudy.variable(study, "a").getMeasure()).isEqualTo(MeasurementLevel.NOMINAL);
		assertThat(SampleStudy.variable(study, "b").getMeasure()).isEqualTo(MeasurementLevel.ORDINAL);
	}

	@Test
	void whatIsNotThereIsNamed() {
		StudyBuilder builder = StudyBuilder.titled("x");
		assertThatThrownBy(() -> builder.variable("a", "A", Level.CLIENT, v -> v.labels("none")))
			.isInstanceOf(IllegalArgumentException.class).hasMessage("The study has no code list called none");
		assertThatThrownBy(() -> builder.recipe("r", r -> r.column("X", "missing")))
			.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("variable called missing");
		assertThatThrownBy(() -> builder.codeList("odd", "1"))
			.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("each value needs a label");
		assertThatThrownBy(() -> builder.variable("b", "B", Level.CLIENT, v -> v.formula("1")))
			.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not a derived one");
	}
}

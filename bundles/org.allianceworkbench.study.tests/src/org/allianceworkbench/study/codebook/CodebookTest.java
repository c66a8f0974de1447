package org.allianceworkbench.study.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;

class CodebookTest {

	private final Study study = SampleStudy.create();
	private final Codebook codebook = Codebook.of(study);

	@Test
	void findsPartsWithoutRegardToCaseAndBlanks() {
		assertThat(codebook.variable(" ALLIANCE")).contains(SampleStudy.variable(study, "alliance"));
		assertThat(codebook.site("a")).contains(study.getSites().get(0));
		assertThat(codebook.arm("sc")).contains(study.getArms().get(1));
		assertThat(codebook.occasion("s2 ")).contains(study.getOccasions().get(2));
		assertThat(codebook.role("Client")).contains(study.getRoles().get(0));
		assertThat(codebook.instrument("prog")).contains(study.getInstruments().get(0));
		assertThat(codebook.codeList("YES_NO")).contains(study.getCodeLists().get(0));
		assertThat(codebook.recipe("site b")).contains(study.getRecipes().get(1));
	}

	@Test
	void findsNothingWhereNothingIs() {
		assertThat(codebook.variable("nothing")).isEmpty();
		assertThat(codebook.site("")).isEmpty();
	}

	@Test
	void partsWithoutANameAreNoObstacle() {
		study.getVariables().get(0).setName(null);
		assertThat(Codebook.of(study).variable("alliance")).isPresent();
	}

	@Test
	void ordersOccasionsByPosition() {
		ECollections.sort(study.getOccasions(), Collections.reverseOrder((a, b) -> a.getPosition() - b.getPosition()));
		Codebook reordered = Codebook.of(study);
		assertThat(reordered.occasionsInOrder()).extracting(Occasion::getCode).containsExactly("BL", "S1", "S2", "S3");
		assertThat(reordered.sessions()).extracting(Occasion::getCode).containsExactly("S1", "S2", "S3");
	}

	@Test
	void numbersSessionsFromOneWithoutTheBaseline() {
		assertThat(codebook.session(1)).map(Occasion::getCode).contains("S1");
		assertThat(codebook.session(3)).map(Occasion::getCode).contains("S3");
		assertThat(codebook.session(0)).isEmpty();
		assertThat(codebook.session(4)).isEmpty();
		assertThat(codebook.sessionNumber(study.getOccasions().get(2))).hasValue(2);
		assertThat(codebook.sessionNumber(study.getOccasions().get(0))).isEmpty();
	}

	@Test
	void listsVariablesOfALevelInOrder() {
		assertThat(codebook.variables(Level.OCCASION)).extracting(Variable::getName).containsExactly("session_date", "attended");
		assertThat(codebook.variables(Level.SITE)).isEmpty();
	}
}

package org.allianceworkbench.study.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.file.StudyFile;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudyTemplateTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void aTemplateHasNoViolationAndCanBeSaved(StudyTemplate template) throws Exception {
		Study study = template.create("A study");
		assertThat(StudyChecks.check(study)).isEmpty();
		assertThat(study.getTitle()).isEqualTo("A study");
		Path path = folder.resolve(StudyFile.STUDY_NAME);
		StudyFile.create(path, study, Study.class);
		assertThat(EcoreUtil.equals(StudyFile.openStudy(path).content(), study)).isTrue();
		Files.delete(path);
	}

	@ParameterizedTest
	@EnumSource
	void aTemplateIsFoundByItsId(StudyTemplate template) {
		assertThat(StudyTemplate.of(template.id())).contains(template);
		assertThat(template.summary()).endsWith(".");
	}

	@Test
	void thereIsNoTemplateOfAnotherId() {
		assertThat(StudyTemplate.of("Blank")).isEmpty();
	}

	@Test
	void theOneWithManyTemplateHasBothRatersAndTheirSessions() {
		Study study = StudyTemplate.ONE_WITH_MANY.create("x");
		assertThat(study.getRoles()).extracting(RaterRole::getCode).containsExactly("CLIENT", "THERAPIST");
		assertThat(study.getOccasions()).extracting(Occasion::getCode)
			.containsExactly("BL", "S1", "S2", "S3", "S4", "S5", "S6", "POST");
		Scale scale = SampleStudy.variable(study, "alliance").getScale();
		assertThat(scale.getName()).isEqualTo("Working alliance");
		assertThat(scale.eContainer()).isSameAs(study.getInstruments().get(0));
	}

	@Test
	void namedIdsMakeTheSameStudyEveryTime() {
		Study one = StudyTemplate.ONE_WITH_MANY.create("x", IdSource.named("seed"));
		Study other = StudyTemplate.ONE_WITH_MANY.create("x", IdSource.named("seed"));
		Study third = StudyTemplate.ONE_WITH_MANY.create("x", IdSource.named("another"));
		assertThat(EcoreUtil.equals(one, other)).isTrue();
		assertThat(third.getId()).isNotEqualTo(one.getId());
		assertThat(StudyTemplate.BLANK.create("x").getId()).isNotEqualTo(StudyTemplate.BLANK.create("x").getId());
	}
}

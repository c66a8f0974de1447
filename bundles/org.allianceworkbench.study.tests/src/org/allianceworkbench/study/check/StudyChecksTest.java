package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.SampleStudy.variable;
import static org.assertj.core.api.Assertions.assertThat;

import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.create.StudyBuilder;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;

/** Texts, ids, references and names: what is the same for all parts of a study. */
class StudyChecksTest {

	@Test
	void theSampleAndABlankStudyHaveNoViolation() {
		assertThat(StudyChecks.check(SampleStudy.create())).isEmpty();
		assertThat(StudyChecks.check(StudyBuilder.titled("x").build())).isEmpty();
		assertThat(StudyChecks.isSound(SampleStudy.create())).isTrue();
	}

	@Test
	void oneObjectIsCheckedWithoutWhatItContains() {
		Study study = SampleStudy.create();
		variable(study, "experience").setName("1");
		assertThat(StudyChecks.checkOne(study)).isEmpty();
		assertThat(StudyChecks.check(study)).hasSize(1);
		assertThat(StudyChecks.isSound(study)).isFalse();
	}

	@Test
	void warningsDoNotMakeAStudyUnsound() {
		Study study = SampleStudy.create();
		variable(study, "age").setLabel(null);
		assertThat(StudyChecks.isSound(study)).isTrue();
	}

	@Test
	void aPartNeedsItsName() {
		Broken.by(study -> study.setTitle(" ")).violates("text.required", Severity.ERROR)
			.saying("Study has no title. Enter one.");
		Broken.by(study -> study.getSites().get(0).setCode(null)).violates("text.required", Severity.ERROR)
			.saying("Site North has no code. Enter one.");
		Broken.by(study -> study.getCodeLists().get(0).setName("")).violates("text.required", Severity.ERROR)
			.saying("Code list no. 1 has no name. Enter one.");
		Broken.by(study -> variable(study, "age_group").setName("")).violates("text.required", Severity.ERROR);
	}

	@Test
	void aBlankCodeIsSomethingThatDataHave() {
		Broken.fine(study -> study.getCodeLists().get(1).getCodes().get(0).setValue(" "));
		Broken.fine(study -> study.getRecipes().get(1).getMissingTexts().get(0).setFrom(""));
	}

	@Test
	void textsHaveNoCharacterThatAFileCannotHold() {
		Broken.by(study -> study.getSites().get(0).setName("a\u0000b")).violates("text.characters", Severity.ERROR)
			.saying("Site A has a control character in its name that a file can't hold. Delete it, or type the text anew.");
		Broken.by(study -> study.getContributors().add("\ud800")).violates("text.characters", Severity.ERROR);
		Broken.by(study -> study.setDescription("\uffff")).violates("text.characters", Severity.ERROR);
		Broken.fine(study -> study.setDescription("tab\t, line\n, return\r, \ud83d\ude00"));
	}

	@Test
	void everyPartNeedsAnIdOfItsOwn() {
		Broken.by(study -> study.getSites().get(0).setId(null)).violates("id.required", Severity.ERROR);
		Broken.by(study -> study.getSites().get(0).setId("a b")).violates("id.form", Severity.ERROR);
		Broken.by(study -> study.getSites().get(0).setId(study.getId())).violates("id.unique", Severity.ERROR)
			.sayingFirst("Site A has the same id as study.");
		Broken.by(study -> study.getSites().get(0).setId(study.getInstruments().get(0).getItems().get(1).getId()))
			.violates("id.unique", Severity.ERROR).sayingFirst("Item 2 of instrument PROG has the same id as site A.");
	}

	@Test
	void referencesLeadIntoTheStudy() {
		Broken.by(study -> study.getVariables().remove(variable(study, "session_date")))
			.violates("reference.dangling", Severity.ERROR)
			.saying("Column rule DATE{session} of recipe Site A refers to variable session_date as its variable, "
				+ "which is not in the study. Choose another one or none.");
		Broken.by(study -> study.getInstruments().get(0).getRoles().add(StudyFactory.eINSTANCE.createRaterRole()))
			.violates("reference.dangling", Severity.ERROR);
		Broken.by(study -> {
			Variable proxy = StudyFactory.eINSTANCE.createVariable();
			((InternalEObject) proxy).eSetProxyURI(URI.createURI("other.alliance#v"));
			study.getRecipes().get(0).getColumns().get(2).setVariable(proxy);
		}).violates("reference.dangling", Severity.ERROR);
	}

	@Test
	void namesAreUniqueWithoutRegardToCase() {
		Broken.by(study -> variable(study, "half").setName("ALLIANCE")).violates("name.unique", Severity.ERROR)
			.saying("Derived variable ALLIANCE has the same name as another derived variable of the study. "
				+ "Give it a name of its own; upper and lower case don't make a difference.");
		Broken.by(study -> study.getSites().get(0).setCode("b")).violates("name.unique", Severity.ERROR);
		Broken.by(study -> study.getArms().get(1).setCode("cci")).violates("name.unique", Severity.ERROR);
		Broken.by(study -> study.getOccasions().get(1).setCode("bl")).violates("name.unique", Severity.ERROR);
		Broken.by(study -> study.getCodeLists().get(1).setName("Yes_No")).violates("name.unique", Severity.ERROR);
		Broken.by(study -> study.getRecipes().get(1).setName("SITE A")).violates("name.unique", Severity.ERROR);
		Broken.by(study -> study.getInstruments().get(0).getItems().get(1).setCode("1")).violates("name.unique", Severity.ERROR);
		Broken.fine(study -> study.getArms().get(1).setCode("A"));
	}

	@Test
	void namesFollowTheRulesOfSpss() {
		Broken.by(study -> variable(study, "experience").setName("age at entry")).violates("name.rules", Severity.ERROR)
			.saying("Variable age at entry has a name that contains a blank. Call it age_at_entry, for example: names begin "
				+ "with a letter, go on with letters, digits and _ . $ # @, and are at most 64 bytes long.");
		Broken.by(study -> variable(study, "experience").setName("by")).violates("name.rules", Severity.ERROR);
		Broken.fine(study -> variable(study, "experience").setName("Alter_bei_Beginn.1"));
	}

	@Test
	void emfAndTheChecksSayTheSame() {
		Violation violation = new Violation("x", Severity.WARNING, SampleStudy.create(), StudyPackage.Literals.STUDY__TITLE,
			"study",
			"is odd", "Mend it");
		assertThat(StudyValidator.diagnostic(violation).getMessage()).isEqualTo("Study is odd. Mend it.");
		assertThat(StudyValidator.diagnostic(violation).getSeverity()).isEqualTo(org.eclipse.emf.common.util.Diagnostic.WARNING);
	}
}

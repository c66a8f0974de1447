package org.allianceworkbench.study.edit.command;

import static org.allianceworkbench.study.edit.command.ChangeContract.done;
import static org.allianceworkbench.study.edit.command.ChangeContract.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Rule;
import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.codebook.ExpectedData;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.study.library.InstrumentLibrary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

class PartChangesTest {

	private static StudyChange add(Study study, EReference list, EClass type, EAttribute feature, String text) {
		EObject part = PartEdits.create(type);
		part.eSet(feature, text);
		return PartEdits.of(study).add(study, list, part);
	}

	@Test
	void sitesArmsOccasionsRolesAndRulesAreAdded() {
		done(study -> add(study, Literals.STUDY__SITES, Literals.SITE, Literals.SITE__CODE, "C"), "Add site C",
			study -> assertThat(study.getSites()).hasSize(3).last().extracting(Site::getId).isNotNull());
		done(study -> add(study, Literals.STUDY__ARMS, Literals.ARM, Literals.ARM__CODE, "TAU"), "Add arm TAU",
			study -> assertThat(study.getArms()).hasSize(3));
		done(study -> add(study, Literals.STUDY__OCCASIONS, Literals.OCCASION, Literals.OCCASION__CODE, "FU"), "Add occasion FU",
			study -> assertThat(study.getOccasions()).last().extracting(Occasion::getPosition).isEqualTo(4));
		done(study -> add(study, Literals.STUDY__ROLES, Literals.RATER_ROLE, Literals.RATER_ROLE__CODE, "OBSERVER"),
			"Add rater role OBSERVER", study -> assertThat(study.getRoles()).hasSize(3));
		done(study -> add(study, Literals.STUDY__RULES, Literals.RULE, Literals.RULE__NAME, "new"), "Add rule new",
			study -> assertThat(study.getRules()).hasSize(2));
		refused(study -> PartEdits.of(study).add(study, Literals.STUDY__SITES, PartEdits.create(Literals.ARM)),
				"can't be added here");
		refused(study -> PartEdits.of(study).add(study, Literals.STUDY__SITES, List.of(), 0), "");
	}

	@Test
	void featuresOfPartsAreSet() {
		done(study -> PartEdits.of(study).set(study.getSites().get(0), Literals.SITE__COUNTRY, "CA"), "Change country of site A",
			study -> assertThat(study.getSites().get(0).getCountry()).isEqualTo("CA"));
		done(study -> PartEdits.of(study).set(study.getSites().get(0), Literals.SITE__CODE, "N"), "Change code of site A",
			study -> assertThat(study.getSites().get(0).getCode()).isEqualTo("N"));
		done(study -> PartEdits.of(study).set(study, Literals.STUDY__TITLE, "Other"), "Change title of the study",
			study -> assertThat(study.getTitle()).isEqualTo("Other"));
		done(study -> PartEdits.of(study).set(study.getRules().get(0), Literals.RULE__CONDITION, "age > 20"),
			"Change condition of rule plausible age", study -> assertThat(study.getRules()).first().extracting(Rule::getCondition)
				.isEqualTo("age > 20"));
		done(study -> PartEdits.of(study).set(study, Literals.STUDY__CONTRIBUTORS, List.of("X")),
				"Change contributors of the study",
			study -> assertThat(study.getContributors()).containsExactly("X"));
		refused(study -> PartEdits.of(study).set(study.getSites().get(0), Literals.SITE__CODE, "b"), "Site B is there already");
		refused(study -> PartEdits.of(study).set(study.getSites().get(0), Literals.SITE__CODE, " "), "needs a code");
		refused(study -> PartEdits.of(study).set(study.getSites(), Literals.SITE__CODE, "X"), "a code of its own");
		refused(study -> PartEdits.of(study).set(study.getSites().get(0), Literals.SITE__CODE, "A"), "");
	}

	@Test
	void instrumentsComeFromTheLibraryAndTheirKeysAreCorrected() {
		done(study -> PartEdits.of(study).add(study, Literals.STUDY__INSTRUMENTS, InstrumentLibrary.copyFor(study,
			InstrumentLibrary.shipped().instrument("PHQ-9").orElseThrow(), IdSource.random())), "Add PHQ-9",
			study -> assertThat(study.getInstruments().get(1).getItems()).hasSize(9));
		done(study -> PartEdits.of(study).set(study.getInstruments().get(0).getItems().get(0), Literals.ITEM__REVERSED, true),
			"Change reversed of item 1", study -> assertThat(study.getInstruments().get(0).getItems().get(0).isReversed())
			.isTrue());
		done(study -> PartEdits.of(study).set(study.getInstruments().get(0).getScales().get(0), Literals.SCALE__RELIABILITY, 0.8),
			"Change reliability of scale TOTAL",
			study -> assertThat(study.getInstruments().get(0).getScales().get(0).getReliability()).isEqualTo(0.8));
		done(study -> PartEdits.of(study).set(study.getInstruments().get(0).getScales().get(0), Literals.SCALE__ITEMS,
			List.copyOf(study.getInstruments().get(0).getItems().subList(0, 2))), "Change items of scale TOTAL",
			study -> assertThat(study.getInstruments().get(0).getScales().get(0).getItems()).hasSize(2));
		done(study -> PartEdits.of(study).set(study.getInstruments().get(0), Literals.INSTRUMENT__ROLES, List.of()),
				"Change roles of PROG",
			study -> assertThat(study.getInstruments().get(0).getRoles()).isEmpty());
	}

	@Test
	void itemsAndScalesAreAddedAndBecomeVariables() {
		done(study -> InstrumentEdits.of(study).create(), "Add NEW",
			study -> assertThat(study.getInstruments().get(1).getRoles()).hasSize(2));
		done(study -> InstrumentEdits.of(study).addItem(study.getInstruments().get(0)), "Add item 5",
			study -> assertThat(study.getInstruments().get(0).getItems()).last().extracting(item -> item.getHighest())
			.isEqualTo(7.0));
		done(study -> InstrumentEdits.of(study).addScale(study.getInstruments().get(0)), "Add scale SCALE",
			study -> assertThat(InstrumentEdits.items(study.getInstruments().get(0).getScales().get(1))).isEqualTo("1-4"));
		done(study -> InstrumentEdits.of(study).setItems(study.getInstruments().get(0).getScales(), "1-2, 4"),
			"Change items of scale TOTAL",
			study -> assertThat(InstrumentEdits.items(study.getInstruments().get(0).getScales().get(0))).isEqualTo("1, 2, 4"));
		done(study -> {
			study.getVariables().removeIf(each -> each.getItem() != null);
			return InstrumentEdits.of(study).makeVariables(study.getInstruments().get(0));
		}, "Make variables for PROG", study -> assertThat(SampleStudy.variable(study, "prog_4").getHighest()).isEqualTo(7.0));
		refused(study -> InstrumentEdits.of(study).makeVariables(study.getInstruments().get(0)), "has a variable already");
		refused(study -> InstrumentEdits.of(study).setItems(study.getInstruments().get(0).getScales(), "1, 9"), "no item 9");
		refused(study -> InstrumentEdits.of(study).setItems(study.getInstruments().get(0).getScales(), "1-4"), "");
	}

	@Test
	void aCodebookIsTakenAsOneChangeAndKnownVariablesStay() {
		done(study -> {
			Study other = StudyBuilder.titled("other").codeList("yes_no", "1", "ja", "2", "nein")
				.variable("age", "Alter", Level.CLIENT, v -> v.range(1, 2)).variable("mood", "Stimmung", Level.CLIENT,
				v -> v.labels("yes_no"))
				.build();
			CodebookEdits.Taking taking = CodebookEdits.of(study).take(other, "x.sav", "abc");
			assertThat(taking.present()).containsExactly("age");
			return taking.change();
		}, "Import codebook x.sav", study -> {
			assertThat(SampleStudy.variable(study, "mood").getCodeList().getName()).isEqualTo("yes_no_2");
			assertThat(SampleStudy.variable(study, "age").getLabel()).isEqualTo("Age");
		});
		refused(study -> CodebookEdits.of(study).take(SampleStudy.create(), "x.sav", "abc").change(),
				"has all variables of x.sav already");
	}

	@Test
	void attributesAreWrittenAsPeopleWriteThem() {
		done(study -> FeatureText.set(study, List.of(study.getOccasions().get(1)), Literals.OCCASION__WINDOW, ""),
			"Change window of occasion S1", study -> assertThat(study.getOccasions().get(1).getWindow()).isNull());
		done(study -> FeatureText.set(study, List.of(study), Literals.STUDY__CONTRIBUTORS, "A\n B \n\n"),
				"Change contributors of the study",
			study -> assertThat(FeatureText.of(study, Literals.STUDY__CONTRIBUTORS)).isEqualTo("A\nB"));
		done(study -> FeatureText.set(study, study.getOccasions(), Literals.OCCASION__KIND, "follow up"),
				"Change kind of 4 occasions",
			study -> assertThat(FeatureText.of(study.getOccasions().get(0), Literals.OCCASION__KIND)).isEqualTo("follow up"));
		refused(study -> FeatureText.set(study, List.of(study.getOccasions().get(1)), Literals.OCCASION__WINDOW, "2.5"),
				"a whole number");
		refused(study -> FeatureText.set(study, List.of(study.getOccasions().get(1)), Literals.OCCASION__KIND, "party"),
				"Choose baseline");
		refused(study -> FeatureText.set(study, List.of(study.getInstruments().get(0).getItems().get(0)), Literals.ITEM__LOWEST,
				""),
			"decimal point");
	}

	@Test
	void whatRefersToADeletedPartLetsItGo() {
		done(study -> PartEdits.of(study).remove(List.of(study.getInstruments().get(0))), "Delete PROG", study -> {
			assertThat(study.getDesign()).isEmpty();
			assertThat(SampleStudy.variable(study, "prog1").getItem()).isNull();
			assertThat(SampleStudy.variable(study, "progress").getScale()).isNull();
		});
		done(study -> PartEdits.of(study).remove(List.of(study.getInstruments().get(0).getItems().get(1))), "Delete item 2",
			study -> assertThat(study.getInstruments().get(0).getScales().get(0).getItems()).hasSize(3));
		done(study -> PartEdits.of(study).remove(List.of(study.getRoles().get(0))), "Delete rater role CLIENT",
			study -> assertThat(study.getDesign()).hasSize(1));
		done(study -> PartEdits.of(study).remove(List.of(study.getOccasions().get(1))), "Delete occasion S1",
			study -> assertThat(study.getDesign()).hasSize(1));
		done(study -> PartEdits.of(study).remove(List.copyOf(study.getSites())), "Delete 2 sites",
			study -> assertThat(study.getRecipes().get(0).getSite()).isNull());
		refused(study -> PartEdits.of(study).remove(List.of()), "");
		Study study = StudyHash.sample();
		assertThat(PartEdits.of(study).referring(List.of(study.getSites().get(0)))).containsExactly(study.getRecipes().get(0));
	}

	@Test
	void partsAreMovedAndOccasionsCountOn() {
		done(study -> PartEdits.of(study).move(study.getOccasions().get(3), 1), "Move occasion S3", study -> {
			assertThat(study.getOccasions()).extracting(Occasion::getCode).containsExactly("BL", "S3", "S1", "S2");
			assertThat(study.getOccasions()).extracting(Occasion::getPosition).containsExactly(0, 1, 2, 3);
		});
		done(study -> PartEdits.of(study).move(study.getSites().get(1), 0), "Move site B",
			study -> assertThat(study.getSites().get(0).getCode()).isEqualTo("B"));
		refused(study -> PartEdits.of(study).move(study.getSites().get(1), 2), "any further");
		refused(study -> PartEdits.of(study).move(study.getSites().get(1), 1), "");
		refused(study -> PartEdits.of(study).move(study, 0), "can't be moved");
	}

	@Test
	void theDesignSaysWhoFillsInWhatWhen() {
		done(study -> DesignEdits.of(study).expect(List.of(place(study, 3, 1)), true), "Expect PROG at S3 of THERAPIST",
				study -> {
			assertThat(ExpectedData.of(study).occasions(study.getRoles().get(1))).extracting(Occasion::getCode)
					.containsExactly("S1", "S3");
			assertThat(ExpectedData.of(study).instruments(study.getOccasions().get(3), study.getRoles().get(1))).hasSize(1);
		});
		done(study -> DesignEdits.of(study).expect(List.of(place(study, 1, 0), place(study, 1, 1), place(study, 3, 0)), false),
			"Expect 2 cells of the design no more", study -> assertThat(study.getDesign()).hasSize(1));
		done(study -> DesignEdits.of(study).expectAtSessions(), "Expect 3 cells of the design",
			study -> assertThat(study.getDesign()).hasSize(6));
		done(study -> {
			study.getInstruments().get(0).getRoles().remove(1);
			return DesignEdits.of(study).expect(List.of(place(study, 2, 1)), true);
		}, "Expect PROG at S2 of THERAPIST", study -> assertThat(study.getInstruments().get(0).getRoles()).hasSize(2));
		refused(study -> DesignEdits.of(study).expect(List.of(place(study, 1, 0)), true), "");
		refused(study -> {
			study.getInstruments().get(0).getRoles().clear();
			StudyChange change = DesignEdits.of(study).expectAtSessions();
			study.getInstruments().get(0).getRoles().addAll(study.getRoles());
			return change;
		}, "no instrument that a role fills in");
	}

	private static DesignEdits.Place place(Study study, int occasion, int role) {
		return new DesignEdits.Place(study.getOccasions().get(occasion), study.getInstruments().get(0), study.getRoles()
				.get(role));
	}
}

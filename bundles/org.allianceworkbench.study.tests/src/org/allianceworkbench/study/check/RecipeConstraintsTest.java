package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.SampleStudy.variable;

import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.create.RecipeBuilder;
import org.junit.jupiter.api.Test;

class RecipeConstraintsTest {

	private static Recipe wide(Study study) {
		return study.getRecipes().get(0);
	}

	private static ColumnRule alliance(Study study) {
		return wide(study).getColumns().get(0);
	}

	private static ColumnRule column(Study study, String header, String variable) {
		ColumnRule column = StudyFactory.eINSTANCE.createColumnRule();
		column.setHeader(header);
		column.setVariable(variable(study, variable));
		wide(study).getColumns().add(column);
		return column;
	}

	private static KeyRule key(Study study, KeyKind kind, KeySource source, String text) {
		KeyRule key = StudyFactory.eINSTANCE.createKeyRule();
		key.setKey(kind);
		key.setSource(source);
		key.setText(text);
		wide(study).getKeys().add(key);
		return key;
	}

	@Test
	void theFileIsDescribedSensibly() {
		Broken.by(study -> wide(study).setVersion(0)).violates("recipe.version", Severity.ERROR);
		Broken.by(study -> wide(study).setFilePattern("data/*.sav")).violates("recipe.filePattern", Severity.ERROR);
		Broken.by(study -> wide(study).setFirstRow(-1)).violates("recipe.headerRows", Severity.ERROR);
		Broken.by(study -> wide(study).setHeaderRows(-1)).violates("recipe.headerRows", Severity.ERROR);
		Broken.by(study -> wide(study).setEncoding("UTF-99")).violates("recipe.encoding", Severity.ERROR);
		Broken.by(study -> wide(study).setEncoding("not a name")).violates("recipe.encoding", Severity.ERROR);
		Broken.by(study -> wide(study).setDelimiter(";;")).violates("recipe.delimiter", Severity.ERROR);
		Broken.fine(study -> {
			wide(study).setEncoding("windows-1252");
			wide(study).setDelimiter("\t");
		});
	}

	@Test
	void eachKeyIsReadOnce() {
		Broken.by(study -> key(study, KeyKind.CLIENT, KeySource.COLUMN, "OTHER")).violates("recipe.keyTwice", Severity.ERROR)
			.saying("Key rule CLIENT of recipe Site A is there twice. Keep one of them.");
	}

	@Test
	void clientsAndTherapistsAreKnownWhereTheyAreNeeded() {
		Broken.by(study -> wide(study).getKeys().remove(0)).violates("recipe.clientKey", Severity.ERROR);
		Broken.fine(study -> wide(study).getKeys().remove(1));
		Broken.by(study -> {
			wide(study).getKeys().remove(1);
			column(study, "EXP", "experience");
		}).violates("recipe.therapistKey", Severity.ERROR);
		Broken.by(study -> wide(study).getColumns().clear()).violates("recipe.columns", Severity.WARNING);
	}

	@Test
	void aKeySaysWhereItIsRead() {
		Broken.by(study -> wide(study).getKeys().get(0).setText("")).violates("key.text", Severity.ERROR)
			.saying("Key rule CLIENT of recipe Site A has no column. Enter one.");
		Broken.by(study -> study.getRecipes().get(1).getKeys().get(1).setText(null)).violates("key.text", Severity.ERROR)
			.sayingFirst("Key rule SITE of recipe Site B has no constant.");
		Broken.by(study -> key(study, KeyKind.SITE, KeySource.FILE_NAME, null)).violates("key.text", Severity.ERROR);
	}

	@Test
	void aKeyInNamesNeedsAPatternThatHasIt() {
		Broken.by(study -> key(study, KeyKind.SITE, KeySource.NAME_PATTERN, null)).violates("key.inNames", Severity.ERROR);
		Broken.by(study -> {
			alliance(study).setHeader("WAI_S{session}");
			alliance(study).setRole(study.getRoles().get(0));
		}).violates("key.inNames", Severity.ERROR)
			.saying("Key rule ROLE of recipe Site A is read from column names, but no column's pattern has it. "
				+ "Put {role} into a pattern.");
		Broken.fine(study -> key(study, KeyKind.OCCASION, KeySource.NAME_PATTERN, null));
	}

	@Test
	void constantsAndRecodesAreCodesOfTheStudy() {
		Broken.by(study -> study.getRecipes().get(1).getKeys().get(1).setText("Z")).violates("key.code", Severity.ERROR);
		Broken.by(study -> wide(study).getKeys().get(2).getRecodes().get(0).setTo("NOBODY")).violates("key.code", Severity.ERROR)
			.sayingFirst("Key rule ROLE of recipe Site A is recoded to NOBODY, which the study doesn't have.");
		Broken.fine(study -> wide(study).getKeys().get(0).getRecodes().add(RecipeBuilder.recode("x", "client 7")));
		Broken.by(study -> key(study, KeyKind.OCCASION, KeySource.CONSTANT, "S9")).violates("key.code", Severity.ERROR);
	}

	@Test
	void aColumnGoesToAStoredVariableOrIsIgnoredWithAReason() {
		Broken.by(study -> wide(study).getColumns().get(2).setVariable(null)).violates("column.variable", Severity.ERROR);
		Broken.by(study -> wide(study).getColumns().get(2).setVariable(variable(study, "age_group")))
			.violates("column.derived", Severity.ERROR)
			.saying("Column rule AGE of recipe Site A goes to age_group, which is computed and never stored. "
				+ "Choose a variable that is stored, or ignore the column.");
		Broken.by(study -> wide(study).getColumns().get(3).setReason(" ")).violates("column.reason", Severity.WARNING);
	}

	@Test
	void patternsHaveKnownPlaceholdersOnceEach() {
		Broken.by(study -> alliance(study).setHeader("WAI_{role}_S{session")).violates("column.pattern", Severity.ERROR)
			.sayingFirst("Column rule WAI_{role}_S{session of recipe Site A has a brace without its partner.");
		Broken.by(study -> alliance(study).setHeader("WAI_{role}_{sesion}_{session}")).violates("column.pattern", Severity.ERROR)
			.sayingFirst("Column rule WAI_{role}_{sesion}_{session} of recipe Site A has the unknown placeholder {sesion}.");
		Broken.by(study -> alliance(study).setHeader("{role}{role}{session}")).violates("column.pattern", Severity.ERROR);
		Broken.by(study -> alliance(study).setHeader("{role}_{session}_{occasion}")).violates("column.pattern", Severity.ERROR);
		Broken.fine(study -> alliance(study).setHeader("{occasion}.{role}"));
	}

	@Test
	void theOccasionOfAColumnIsKnownExactlyOnce() {
		Broken.by(study -> alliance(study).setHeader("WAI_{role}")).violates("column.occasion", Severity.ERROR);
		Broken.fine(study -> {
			alliance(study).setHeader("WAI_{role}");
			alliance(study).setOccasion(study.getOccasions().get(1));
		});
		Broken.fine(study -> {
			alliance(study).setHeader("WAI_{role}");
			key(study, KeyKind.OCCASION, KeySource.COLUMN, "SESSION");
		});
		Broken.by(study -> alliance(study).setOccasion(study.getOccasions().get(1))).violates("column.occasion", Severity.ERROR);
		Broken.by(study -> wide(study).getColumns().get(2).setOccasion(study.getOccasions().get(0)))
			.violates("column.occasion", Severity.ERROR);
	}

	@Test
	void aKeyInNamesSaysNothingAboutColumnsWithoutAPattern() {
		Broken.by(study -> column(study, "ALLIANCE1", "alliance").setOccasion(study.getOccasions().get(1)))
			.violates("column.role", Severity.ERROR);
	}

	@Test
	void theRoleOfAColumnIsKnownExactlyOnce() {
		Broken.by(study -> study.getRecipes().get(1).getColumns().get(0).setRole(null)).violates("column.role", Severity.ERROR);
		Broken.by(study -> alliance(study).setRole(study.getRoles().get(0))).violates("column.role", Severity.ERROR);
		Broken.by(study -> wide(study).getColumns().get(1).setRole(study.getRoles().get(0)))
			.violates("column.role", Severity.ERROR);
	}

	@Test
	void factorsAreForNumbers() {
		Broken.by(study -> alliance(study).setFactor(0)).violates("column.factor", Severity.ERROR);
		Broken.by(study -> alliance(study).setFactor(Double.NaN)).violates("column.factor", Severity.ERROR);
		Broken.by(study -> wide(study).getColumns().get(1).setFactor(2)).violates("column.factor", Severity.ERROR);
		Broken.fine(study -> alliance(study).setFactor(0.1));
	}

	@Test
	void noColumnIsThereTwiceAndNoValueIsFilledTwice() {
		Broken.by(study -> wide(study).getColumns().get(3).setHeader("age")).violates("column.headerTwice", Severity.ERROR);
		Broken.by(study -> column(study, "AGE2", "age")).violates("column.filledTwice", Severity.ERROR)
			.sayingFirst("Column rule AGE2 of recipe Site A fills the same values as column rule AGE.");
	}

	@Test
	void recodesAreThereOnceAndFitTheVariable() {
		Broken.by(study -> {
			alliance(study).getRecodes().add(RecipeBuilder.recode("a", "1"));
			alliance(study).getRecodes().add(RecipeBuilder.recode(" A", "2"));
		}).violates("recode.twice", Severity.ERROR);
		Broken.by(study -> alliance(study).getRecodes().add(RecipeBuilder.recode("a", "one")))
			.violates("recode.type", Severity.ERROR);
		Broken.fine(study -> alliance(study).getRecodes().add(RecipeBuilder.recode("n/a", null)));
		Broken.by(study -> study.getRecipes().get(1).getMissingTexts().add(RecipeBuilder.recode("N/A", null)))
			.violates("recode.twice", Severity.ERROR);
	}
}

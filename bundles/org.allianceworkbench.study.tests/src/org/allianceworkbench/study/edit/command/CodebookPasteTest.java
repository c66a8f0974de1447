package org.allianceworkbench.study.edit.command;

import static org.allianceworkbench.study.edit.command.ChangeContract.done;
import static org.allianceworkbench.study.edit.command.ChangeContract.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.junit.jupiter.api.Test;

class CodebookPasteTest {

	private static CodebookPaste paste(Study study, String text) {
		return CodebookPaste.of(study, text, List.of(VariableColumn.NAME, VariableColumn.LABEL, VariableColumn.MEASURE),
				Level.CLIENT);
	}

	@Test
	void sixtyRowsWithHeadersBecomeSixtyVariablesInOneChange() {
		String rows = IntStream.rangeClosed(1, 60).mapToObj(i -> "item" + i + "\t\"Item " + i
				+ ", \"\"quoted\"\"\"\trating\t1\t7\t\"1 = never; 7 = always\"")
			.collect(Collectors.joining("\r\n"));
		done(study -> paste(study, "Variable\tDescription\tLevel\tMin\tMax\tValue labels\r\n" + rows + "\r\n").change(2),
			"Paste 60 variables", study -> {
				assertThat(study.getVariables()).hasSize(75);
				Variable last = study.getVariables().get(61);
				assertThat(last.getName()).isEqualTo("item60");
				assertThat(last.getLabel()).isEqualTo("Item 60, \"quoted\"");
				assertThat(last.getLevel()).isEqualTo(Level.RATING);
				assertThat(last.getHighest()).isEqualTo(7.0);
				assertThat(study.getCodeLists()).hasSize(3);
				assertThat(last.getCodeList()).isSameAs(study.getVariables().get(2).getCodeList());
			});
	}

	@Test
	void aBlockWithoutHeadersStandsInTheOrderOfTheColumnsAndChangesWhatIsThere() {
		done(study -> paste(study, "age\tAge in years\tordinal\nmood\t\t\n").change(99), "Paste 2 variables", study -> {
			assertThat(SampleStudy.variable(study, "age").getLabel()).isEqualTo("Age in years");
			assertThat(SampleStudy.variable(study, "age").getMeasure()).isEqualTo(MeasurementLevel.ORDINAL);
			assertThat(study.getVariables()).last().extracting(Variable::getName).isEqualTo("mood");
		});
		done(study -> paste(study, "age\t\tnominal").change(0), "Paste variable age",
			study -> assertThat(SampleStudy.variable(study, "age").getLabel()).isEqualTo("Age"));
	}

	@Test
	void rowsThatCanNotBeTakenSayWhy() {
		Study study = StudyHash.sample();
		CodebookPaste paste = paste(study,
				"name\tmeasure\tcolour\n1st\tnominal\tred\nok\tweird\t\nok\tscale\t\n\t\t\n\tscale\t\n");
		assertThat(paste.unknownHeaders()).containsExactly("colour");
		assertThat(paste.lines()).extracting(CodebookPaste.Line::problems).containsExactly(
			List.of("The name 1st does not begin with a letter. It could be V1st."),
			List.of("\"weird\" is no measure. Choose nominal, ordinal, scale."), List.of("Row 3 has the same name."),
			List.of("The row has no name."));
		refused(other -> paste(other, "1st\n2nd").change(0), "No row can be taken");
	}

	@Test
	void quotesThatDoNotEncloseACellAreCharacters() {
		assertThat(Block.of("5\" pipe\t\"a\tb\"\n\"x\t\n")).containsExactly(List.of("5\" pipe", "a\tb"), List.of("\"x", ""));
	}
}

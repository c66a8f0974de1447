package org.allianceworkbench.study.edit.command;

import static org.allianceworkbench.study.edit.command.ChangeContract.done;
import static org.allianceworkbench.study.edit.command.ChangeContract.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.VariableChange;
import org.junit.jupiter.api.Test;

class CodeListChangesTest {

	private static CodeList list(Study study) {
		return study.getCodeLists().get(0);
	}

	@Test
	void aListIsAddedUnderAFreeName() {
		done(study -> CodeListEdits.of(study).add(), "Add code list new_codes",
				study -> assertThat(study.getCodeLists().getLast().getName()).isEqualTo("new_codes"));
	}

	@Test
	void aCodeIsAddedAfterTheGreatest() {
		done(study -> {
			list(study).getCodes().clear();
			CodeListEdits.of(study).paste(list(study), "1\tno\n7\tyes").doWithin();
			return CodeListEdits.of(study).addCode(list(study));
		}, "Add code 8", study -> assertThat(list(study).getCodes().getLast().getValue()).isEqualTo("8"));
	}

	@Test
	void rowsOfASpreadsheetChangeLabelsAndAddCodes() {
		done(study -> {
			list(study).getCodes().clear();
			CodeListEdits.of(study).paste(list(study), "1\tno").doWithin();
			return CodeListEdits.of(study).paste(list(study), "1\tnever\n2\t\"some\ttimes\"\n\n3\n");
		}, "Paste 3 codes into " + list(StudyHash.sample()).getName(), study -> assertThat(list(study).getCodes())
				.extracting(Code::getValue, Code::getLabel).containsExactly(tuple("1", "never"), tuple("2", "some\ttimes"),
				tuple("3", null)));
		refused(study -> CodeListEdits.of(study).paste(list(study), "\tno code"), "There are no codes");
	}

	@Test
	void whatSharesAListIsNamedAndConcernedByItsChange() {
		Study study = StudyHash.sample();
		List<Variable> sharing = study.getVariables().stream().limit(2).toList();
		sharing.forEach(variable -> variable.setCodeList(list(study)));
		CodeListEdits.of(study).paste(list(study), "1\tone").doWithin();
		assertThat(CodeListEdits.of(study).usedBy(list(study))).contains(sharing.get(0).getName(), sharing.get(1).getName());
		assertThat(CodeListEdits.of(study).paste(list(study), "1\tother").effects().variables())
				.extracting(VariableChange::id).contains(sharing.get(0).getId(), sharing.get(1).getId());
	}
}

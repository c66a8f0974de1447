package org.allianceworkbench.project.codebook;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.study.Arm;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.Column;

/** Where clients' arms are stored. */
final class Arms {

	private Arms() {
	}

	/** The variable of the clients whose code list holds all arms, or that is called so. */
	static Optional<String> variable(Study study) {
		Set<String> arms = study.getArms().stream().map(Arm::getCode).collect(Collectors.toSet());
		return study.getVariables().stream().filter(each -> each.getLevel() == Level.CLIENT && each.getName() != null)
				.filter(each -> each.getName().equalsIgnoreCase("arm") || each.getCodeList() != null && !arms.isEmpty()
						&& each.getCodeList().getCodes().stream().map(Code::getValue).collect(Collectors.toSet()).containsAll(arms))
				.map(Variable::getName).findFirst();
	}

	/** The code in a row, empty for none. */
	static String code(Column column, int row) {
		if (column.spec().type().isNumeric()) {
			return Double.isNaN(column.number(row)) ? "" : CodeText.of(column.number(row));
		}
		return column.text(row) == null ? "" : column.text(row);
	}
}

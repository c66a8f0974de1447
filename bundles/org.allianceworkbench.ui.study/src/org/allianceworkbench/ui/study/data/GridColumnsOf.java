package org.allianceworkbench.ui.study.data;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;

/** Which variables a grid shows, in the codebook's order; a derived one that can't be computed is left out. */
final class GridColumnsOf {

	private static final int SIDES = 2;

	private final Study study;
	private final DataView view;
	private final StudyStore store;

	GridColumnsOf(Study study, DataView view, StudyStore store) {
		this.study = study;
		this.view = view;
		this.store = store;
	}

	/** Names as the store understands them. */
	List<String> names() {
		List<String> names = new ArrayList<>();
		Level level = view == DataView.DYADS ? Level.RATING : view.level();
		for (Variable variable : List.copyOf(study.getVariables())) {
			if (variable.getLevel() != level || variable.getName() == null) {
				continue;
			}
			List<String> own = view == DataView.DYADS ? sides(variable) : List.of(variable.getName());
			if (isStored(own)) {
				names.addAll(own);
			}
		}
		return names.isEmpty() ? List.of("site") : names;
	}

	/** Both sides of a variable and, where it holds numbers, their difference. */
	private List<String> sides(Variable variable) {
		List<RaterRole> roles = study.getRoles().stream().filter(role -> role.getCode() != null).limit(SIDES).toList();
		List<String> names = new ArrayList<>();
		roles.forEach(role -> names.add(role.getCode() + ":" + variable.getName()));
		if (roles.size() == SIDES && variable.getType() == VariableType.NUMBER && variable.getCodeList() == null) {
			names.add(roles.get(0).getCode() + "-" + roles.get(1).getCode() + ":" + variable.getName());
		}
		return names;
	}

	/** A variable that is not saved yet is not in the store; a definition may be wrong. */
	private boolean isStored(List<String> names) {
		try {
			store.query(RowQuery.of(view.level(), names.toArray(String[]::new)).window(0, 0));
			return true;
		} catch (StoreException e) {
			return false;
		}
	}

	/** What stands above a column. */
	static String header(Study study, String name) {
		int colon = name.lastIndexOf(':');
		if (colon < 0) {
			return name;
		}
		String roles = name.substring(0, colon);
		String variable = name.substring(colon + 1);
		return study.getRoles().stream().filter(role -> roles.equals(role.getCode())).findFirst()
				.map(role -> variable + " \u00b7 " + label(role)).orElse(variable + " \u00b7 difference");
	}

	private static String label(RaterRole role) {
		return role.getLabel() == null || role.getLabel().isBlank() ? role.getCode() : role.getLabel();
	}
}

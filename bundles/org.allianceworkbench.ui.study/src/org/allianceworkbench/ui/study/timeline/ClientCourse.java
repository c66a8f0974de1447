package org.allianceworkbench.ui.study.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.ui.grid.CellText;

/**
 * The ratings of a client over the study's occasions.
 *
 * @param client which client
 * @param occasions codes of the occasions, in order
 * @param roles labels of the rater roles, in order
 * @param scales one for each variable of ratings that holds numbers and is no single item
 */
record ClientCourse(RowKey client, List<String> occasions, List<String> roles, List<Scale> scales) {

	/**
	 * A variable's values.
	 *
	 * @param name name of the variable
	 * @param label its label
	 * @param low lowest value that is possible, else that came
	 * @param high highest value
	 * @param values by role, then by occasion; {@code NaN} where there is none that is valid
	 * @param texts the same as shown, user-missing codes too
	 */
	record Scale(String name, String label, double low, double high, double[][] values, String[][] texts) {
	}

	/** Reads it. */
	static ClientCourse read(Study study, StudyStore store, RowKey client) {
		List<Occasion> occasions = Codebook.of(study).occasionsInOrder();
		List<RaterRole> roles = List.copyOf(study.getRoles());
		RowQuery.Filter own = new RowQuery.Filter(List.of(client.site()), List.of(), List.of(client.client()), List.of(),
				List.of(),
				Optional.empty());
		List<Scale> scales = new ArrayList<>();
		for (Variable variable : List.copyOf(study.getVariables())) {
			if (variable.getLevel() == Level.RATING && variable.getType() == VariableType.NUMBER && variable.getItem() == null) {
				scale(store, own, variable, occasions, roles).ifPresent(scales::add);
			}
		}
		return new ClientCourse(client, occasions.stream().map(each -> String.valueOf(each.getCode())).toList(),
				roles.stream().map(each -> each.getLabel() == null ? String.valueOf(each.getCode()) : each.getLabel()).toList(),
				scales);
	}

	/** A definition that can't be computed, or a variable that is not saved yet, has no line. */
	private static Optional<Scale> scale(StudyStore store, RowQuery.Filter own, Variable variable, List<Occasion> occasions,
			List<RaterRole> roles) {
		Table rows;
		try {
			rows = store.query(RowQuery.of(Level.RATING, variable.getName()).where(own));
		} catch (StoreException e) {
			return Optional.empty();
		}
		double[][] values = new double[roles.size()][occasions.size()];
		String[][] texts = new String[roles.size()][occasions.size()];
		for (int role = 0; role < roles.size(); role++) {
			Arrays.fill(values[role], Double.NaN);
			Arrays.fill(texts[role], "");
		}
		Column column = rows.column(variable.getName());
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int row = 0; row < rows.rowCount(); row++) {
			int role = index(roles.stream().map(RaterRole::getCode).toList(), rows.column("role").text(row));
			int occasion = index(occasions.stream().map(Occasion::getCode).toList(), rows.column("occasion").text(row));
			if (role >= 0 && occasion >= 0 && !Double.isNaN(column.number(row))) {
				texts[role][occasion] = CellText.of(column, row, true).text();
				if (!column.isMissing(row)) {
					values[role][occasion] = column.number(row);
					low = Math.min(low, column.number(row));
					high = Math.max(high, column.number(row));
				}
			}
		}
		return Optional.of(new Scale(variable.getName(), variable.getLabel() == null ? "" : variable.getLabel(),
				variable.getLowest() == null ? low : variable.getLowest(), variable.getHighest() == null ? high
				: variable.getHighest(), values,
				texts));
	}

	private static int index(List<String> codes, String code) {
		return codes.indexOf(code);
	}

	/** Whether the client has any rating. */
	boolean isEmpty() {
		return scales.stream().allMatch(scale -> Arrays.stream(scale.texts()).flatMap(Arrays::stream)
				.allMatch(String::isEmpty));
	}
}

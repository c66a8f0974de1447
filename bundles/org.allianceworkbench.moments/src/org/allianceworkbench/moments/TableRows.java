package org.allianceworkbench.moments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.moments.internal.ColumnValues;
import org.allianceworkbench.moments.internal.Groups;
import org.allianceworkbench.moments.internal.RowOrder;
import org.allianceworkbench.moments.internal.TableData;
import org.allianceworkbench.moments.internal.UsedRows;

/** The rows of a table that are used, in an order of units; for what sums cannot serve. */
public final class TableRows {

	private final TableData data;
	private final UsedRows used;
	private final RowOrder order;

	TableRows(TableData data, UsedRows used, RowOrder order) {
		this.data = data;
		this.used = used;
		this.order = order;
	}

	/** Number of rows. */
	public int size() {
		return order.order().length;
	}

	/** Each row's index in the table; not to be changed. */
	public int[] source() {
		return order.order();
	}

	/** First row of each unit, and the number of rows at the end; not to be changed. */
	public int[] unitStart() {
		return order.unitStart();
	}

	/** Values of a design column. */
	public double[] values(DesignColumn column) {
		List<DesignColumn> one = List.of(column);
		return new ColumnValues(data, one, new Centring(one, Map.of())).values(0, order.order());
	}

	/** Values of a number. */
	public double[] numbers(String variable) {
		return values(DesignColumn.of(variable));
	}

	/**
	 * Index of each row's category.
	 *
	 * @throws IllegalArgumentException when a row's category is not among those given
	 */
	public int[] categories(String variable, List<String> categories) {
		int[] all = data.categoryIndex(variable, categories, used);
		return Arrays.stream(order.order()).map(row -> all[row]).toArray();
	}

	/** Group of each row by the values of some keys, numbered as they first occur in this order. */
	public int[] groups(List<String> keys) {
		Groups groups = data.groups(keys, used);
		int[] number = new int[groups.size()];
		Arrays.fill(number, -1);
		int[] of = new int[size()];
		int next = 0;
		for (int r = 0; r < of.length; r++) {
			int group = groups.of()[order.order()[r]];
			if (number[group] < 0) {
				number[group] = next++;
			}
			of[r] = number[group];
		}
		return of;
	}

	/** Names of the groups of {@link #groups}: the keys' values joined by ":". */
	public List<String> groupLabels(List<String> keys) {
		int[] of = groups(keys);
		String[] labels = new String[Arrays.stream(of).max().orElse(-1) + 1];
		for (int r = 0; r < of.length; r++) {
			if (labels[of[r]] == null) {
				int row = order.order()[r];
				labels[of[r]] = keys.stream().map(k -> data.table().column(k).value(row).toString())
						.collect(java.util.stream.Collectors.joining(":"));
			}
		}
		return List.of(labels);
	}
}

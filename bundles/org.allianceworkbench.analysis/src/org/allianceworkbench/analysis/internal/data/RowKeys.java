package org.allianceworkbench.analysis.internal.data;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;

/** Whom rows are about, for figures and tables that lead to the data: names of keys with the codes of a row. */
public final class RowKeys {

	private RowKeys() {
	}

	/** A list as long as the rows; its maps are made when they are asked for. */
	public static List<Map<String, String>> of(AnalysisInput input, int[] rows, DesignKey... keys) {
		return new AbstractList<>() {
			@Override
			public Map<String, String> get(int index) {
				return RowKeys.of(input, rows[index], keys);
			}

			@Override
			public int size() {
				return rows.length;
			}
		};
	}

	/** The keys of a row that the data name and the row has. */
	public static Map<String, String> of(AnalysisInput input, int row, DesignKey... keys) {
		Map<String, String> about = new LinkedHashMap<>();
		for (DesignKey key : keys) {
			input.key(key).filter(column -> !KeyIndex.isEmpty(column, row))
					.ifPresent(column -> about.put(key.option(), column.value(row).toString()));
		}
		return about;
	}

	/** Those of a list at some places. */
	public static List<Map<String, String>> at(List<Map<String, String>> all, int[] places) {
		return new AbstractList<>() {
			@Override
			public Map<String, String> get(int index) {
				return all.get(places[index]);
			}

			@Override
			public int size() {
				return places.length;
			}
		};
	}
}

package org.allianceworkbench.store.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Descriptions of the key columns, with the study's names of sites, occasions and roles as value labels. */
final class KeySpecs {

	private static final int SHOWN = 12;

	private KeySpecs() {
	}

	static Map<KeyColumn, ColumnSpec> of(Study study) {
		Map<KeyColumn, ColumnSpec> specs = new EnumMap<>(KeyColumn.class);
		specs.put(KeyColumn.SITE, key(KeyColumn.SITE, "Site", labels(study.getSites(), Site::getCode, Site::getName)));
		specs.put(KeyColumn.THERAPIST, key(KeyColumn.THERAPIST, "Therapist", ValueLabels.NONE));
		specs.put(KeyColumn.CLIENT, key(KeyColumn.CLIENT, "Client", ValueLabels.NONE));
		specs.put(KeyColumn.OCCASION, key(KeyColumn.OCCASION, "Occasion",
				labels(study.getOccasions(), Occasion::getCode, Occasion::getLabel)));
		specs.put(KeyColumn.ROLE, key(KeyColumn.ROLE, "Rater role",
				labels(study.getRoles(), RaterRole::getCode, RaterRole::getLabel)));
		specs.put(KeyColumn.OCCASION_POSITION, ColumnSpec.number(KeyColumn.OCCASION_POSITION.columnName())
				.label("Position of the occasion")
				.measure(Measure.ORDINAL).format(DisplayFormat.number(4, 0)).build());
		return specs;
	}

	private static ColumnSpec key(KeyColumn column, String label, ValueLabels labels) {
		return ColumnSpec.text(column.columnName()).label(label).valueLabels(labels).measure(Measure.NOMINAL)
				.format(new DisplayFormat("A", SHOWN, 0)).build();
	}

	private static <T> ValueLabels labels(List<T> parts, Function<T, String> code, Function<T, String> label) {
		List<ValueLabels.Entry> entries = new ArrayList<>();
		for (T part : parts) {
			if (code.apply(part) != null && label.apply(part) != null) {
				entries.add(new ValueLabels.Entry(Value.of(code.apply(part)), label.apply(part)));
			}
		}
		return ValueLabels.of(entries);
	}
}

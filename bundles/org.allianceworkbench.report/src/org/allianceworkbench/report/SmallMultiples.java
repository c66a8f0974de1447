package org.allianceworkbench.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Many small charts with the same axes, one for each dyad, client or site.
 *
 * @param x horizontal axis of all
 * @param y vertical axis of all
 * @param panels the charts, from left to right and top to bottom; lines of the same name look the same in all
 */
public record SmallMultiples(String id, String title, Axis x, Axis y, List<Panel> panels, Prose alternative, Prose note)
		implements Figure {

	/**
	 * One small chart.
	 *
	 * @param name what stands above it
	 * @param series its lines
	 * @param marks places on the horizontal axis that are marked, each with what it says, for example a rupture
	 * @param about whom it is about, empty when it is about many
	 */
	public record Panel(String name, List<Figure.Series> series, Map<Double, String> marks, Map<String, String> about) {
		public Panel {
			Objects.requireNonNull(name);
			series = List.copyOf(series);
			marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
			about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
		}

		/** A chart without marks. */
		public Panel(String name, List<Figure.Series> series, Map<String, String> about) {
			this(name, series, Map.of(), about);
		}
	}

	public SmallMultiples {
		panels = List.copyOf(panels);
	}
}

package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/**
 * When clients drop out of a variable: the last occasion with a value.
 *
 * @param expected where they come from
 * @param variable index of the variable
 * @param role index of the role, -1 when there are no roles
 * @param occasions indices of the occasions expected, in order
 * @param last for each client with a value, by site (-1 without): place of the last occasion with a value
 */
record Dropout(ExpectedCells expected, int variable, int role, List<Integer> occasions, Map<Integer, List<Integer>> last) {

	private static final int MOST_SITES = 8;

	/** The dropout of each variable and role with at least two occasions. */
	static List<Dropout> of(ExpectedCells expected) {
		List<Dropout> all = new ArrayList<>();
		if (!expected.byDesign()) {
			return all;
		}
		Map<List<Integer>, List<ExpectedCell>> parts = new TreeMap<>(Comparator.<List<Integer>>comparingInt(k -> k.get(0))
				.thenComparingInt(k -> k.get(1)));
		expected.cells().forEach(c -> parts.computeIfAbsent(List.of(c.variable(), c.role()), k -> new ArrayList<>()).add(c));
		parts.forEach((key, cells) -> {
			List<Integer> occasions = cells.stream().map(ExpectedCell::occasion).distinct().sorted().toList();
			if (occasions.size() > 1) {
				Map<Integer, Integer> lastOf = new TreeMap<>();
				Map<Integer, Integer> siteOf = new TreeMap<>();
				cells.stream().filter(c -> c.state() == CellState.VALID).forEach(c -> {
					lastOf.merge(c.client(), occasions.indexOf(c.occasion()), Math::max);
					siteOf.put(c.client(), c.site());
				});
				Map<Integer, List<Integer>> bySite = new TreeMap<>();
				lastOf.forEach((client, at) -> bySite.computeIfAbsent(siteOf.get(client), s -> new ArrayList<>()).add(at));
				all.add(new Dropout(expected, key.get(0), key.get(1), occasions, bySite));
			}
		});
		return all;
	}

	private String title() {
		return KeyIndex.title(expected.columns().get(variable)) + (role < 0 ? "" : ", "
				+ expected.roles().orElseThrow().categories().get(role).label());
	}

	private String key() {
		return (role < 0 ? "" : "role=" + expected.roles().orElseThrow().categories().get(role).code() + "/")
				+ expected.columns().get(variable).spec().name() + "/dropout/";
	}

	private String suffix() {
		return variable + (role < 0 ? "" : "-" + role);
	}

	private Category occasion(int place) {
		return expected.occasions().orElseThrow().categories().get(occasions.get(place));
	}

	/** An occasion in a sentence. */
	private String named(int place) {
		String label = occasion(place).label();
		return Character.isDigit(label.charAt(0)) ? expected.occasions().orElseThrow().name() + " " + label : label;
	}

	private String site(int site) {
		return site < 0 ? "No site" : expected.sites().orElseThrow().categories().get(site).label();
	}

	/** Table, values, finding and figure. */
	void write(ReportBuilder report) {
		List<Integer> all = last.values().stream().flatMap(List::stream).toList();
		int end = occasions.size() - 1;
		long lost = all.stream().filter(p -> p < end).count();
		report.value(key() + "clients", all.size()).value(key() + "lost", lost);
		expected.sites().ifPresent(sites -> last.forEach((site, own) -> {
			if (site >= 0) {
				String at = "site=" + sites.categories().get(site).code() + "/" + key();
				report.value(at + "clients", own.size()).value(at + "lost", own.stream().filter(p -> p < end).count());
			}
		}));
		report.finding(title(), ": ", Wording.part(lost, all.size(), "client"), " (",
				TableCell.number((double) lost
				/ Math.max(1, all.size()), NumberStyle.PERCENT), ") ", Wording.agree(lost, "has its", "have their"),
				" last value before ", named(end), ".");
		report.add(table(report, all));
		if (last.size() <= MOST_SITES) {
			report.figure(figure());
		}
	}

	private Block.TableBlock table(ReportBuilder report, List<Integer> all) {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub(expected.occasions().orElseThrow().name()),
				TableColumn.number("Still in").under("All"), TableColumn.number("Last value here").under("All"),
				TableColumn.number("%").under("All")));
		boolean sites = last.size() > 1 && last.size() <= MOST_SITES;
		if (sites) {
			last.keySet().forEach(s -> {
				columns.add(TableColumn.number("Still in").under(site(s)));
				columns.add(TableColumn.number("Last value here").under(site(s)));
			});
		}
		List<TableRow> rows = IntStream.range(0, occasions.size()).mapToObj(o -> {
			String key = key() + "occasion=" + occasion(o).code() + "/";
			report.value(key + "still_in", still(all, o)).value(key + "last", here(all, o));
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(occasion(o).label()), TableCell.number(still(all, o),
					NumberStyle.INTEGER, key + "still_in"), TableCell.number(here(all, o), NumberStyle.INTEGER, key + "last"),
					o == occasions.size() - 1 ? TableCell.BLANK : TableCell.number((double) here(all, o) / Math.max(1,
					still(all, o)),
							NumberStyle.PERCENT)));
			if (sites) {
				last.values().forEach(own -> {
					cells.add(TableCell.count(still(own, o)));
					cells.add(TableCell.count(here(own, o)));
				});
			}
			return TableRow.of(cells).about("occasion", occasion(o).code());
		}).toList();
		return new Block.TableBlock("dropout-" + suffix(), "Dropout by Occasion: " + title(), columns, rows,
				List.of(TableNote.general(
				"Still in = clients with a value at this or a later occasion; last value here = no value at a later one, in % of "
				+ "those "
						+ "still in. Clients without any value are left out.")));
	}

	private static long still(List<Integer> places, int occasion) {
		return places.stream().filter(p -> p >= occasion).count();
	}

	private static long here(List<Integer> places, int occasion) {
		return places.stream().filter(p -> p == occasion).count();
	}

	private static double end(Figure.Series series) {
		return series.points().getLast().y();
	}

	private static TableCell percent(double value) {
		return TableCell.number(value / 100, NumberStyle.PERCENT);
	}

	private Figure figure() {
		Map<Double, String> ticks = new TreeMap<>();
		IntStream.range(0, occasions.size()).forEach(o -> ticks.put(occasion(o).position(), occasion(o).label()));
		List<Figure.Series> series = last.entrySet().stream().map(e -> new Figure.Series(expected.sites().isEmpty()
				? "All clients"
				: site(e.getKey()), IntStream.range(0, occasions.size()).mapToObj(o -> new Figure.Point(occasion(o).position(),
						100.0 * still(e.getValue(), o) / e.getValue().size(), Double.NaN, Double.NaN, e.getValue().size()))
						.toList())).toList();
		return new Figure.Trajectories("retention-" + suffix(), "Clients Still in the Study: " + title(),
				Axis.of(expected.occasions().orElseThrow().name()).withTicks(ticks), Axis.of("Still in (%)").within(0, 100),
				series,
				Prose.of("Share of clients with a value at an occasion or later, ", Wording.count(series.size(), "line"),
						"; at the end from ", percent(series.stream().mapToDouble(Dropout::end).min().orElse(0)), " to ",
						percent(series.stream().mapToDouble(Dropout::end).max().orElse(0)), "."),
				Prose.NONE);
	}
}

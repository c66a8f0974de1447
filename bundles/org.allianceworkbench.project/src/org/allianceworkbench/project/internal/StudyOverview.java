package org.allianceworkbench.project.internal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;

/** The first chapter of a study's report: what is in the study, where it came from, and what is wrong with it. */
public final class StudyOverview {

	private static final List<Level> COUNTED = List.of(Level.THERAPIST, Level.CLIENT, Level.OCCASION, Level.RATING);
	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Study study;
	private final StudyStore store;

	/** The overview of a study. */
	public StudyOverview(Study study, StudyStore store) {
		this.study = study;
		this.store = store;
	}

	/**
	 * The chapter.
	 *
	 * @param findings all findings of a check
	 */
	public Report report(List<Finding> findings) throws StoreException {
		ReportBuilder report = new ReportBuilder("study", "The Study and Its Data");
		if (study.getDescription() != null && !study.getDescription().isBlank()) {
			report.text(study.getDescription());
		}
		for (Level level : COUNTED) {
			report.n(plural(level), store.count(RowQuery.of(level)));
		}
		report.add(sites());
		report.add(imports());
		report.add(findings(findings));
		long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
		if (errors > 0) {
			report.warn(errors + " findings of severity error are not settled.",
					"See the table of findings, and correct the data.");
		}
		return report.build();
	}

	private Block sites() throws StoreException {
		List<TableRow> rows = new ArrayList<>();
		for (Site site : study.getSites()) {
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(site.getCode()),
					TableCell.text(site.getName() == null ? "" : site.getName())));
			for (Level level : COUNTED) {
				cells.add(TableCell.count(store.count(RowQuery.of(level).where(RowQuery.Filter.site(site.getCode())))));
			}
			rows.add(TableRow.of(cells));
		}
		List<TableCell> total = new ArrayList<>(List.of(TableCell.text("All sites"), TableCell.BLANK));
		for (Level level : COUNTED) {
			total.add(TableCell.count(store.count(RowQuery.of(level))));
		}
		rows.add(new TableRow(total, TableRow.Kind.TOTAL));
		return new Block.TableBlock("sites", "Rows by Site", List.of(TableColumn.stub("Site"), TableColumn.text("Name"),
				TableColumn.number("Therapists"), TableColumn.number("Clients"), TableColumn.number("Occasions of clients"),
				TableColumn.number("Ratings")), rows, List.of());
	}

	private static String plural(Level level) {
		return switch (level) {
			case SITE -> "sites";
			case THERAPIST -> "therapists";
			case CLIENT -> "clients";
			case OCCASION -> "occasions of clients";
			case RATING -> "ratings";
		};
	}

	private Block imports() throws StoreException {
		List<TableRow> rows = new ArrayList<>();
		for (ImportRecord record : store.imports()) {
			rows.add(TableRow.of(TableCell.count(record.id()), TableCell.text(record.when().format(WHEN)),
					TableCell.text(record.header().who()), TableCell.text(record.header().file()),
					TableCell.text(record.header().recipe() + " " + record.header().recipeVersion()),
					TableCell.count(record.counts().of(Level.CLIENT).total()),
					TableCell.count(record.counts().of(Level.RATING).total()),
					TableCell.count(record.counts().held()),
					record.reverted().map(when -> TableCell.text(when.format(WHEN))).orElse(TableCell.BLANK)));
		}
		return new Block.TableBlock("imports", "Imports", List.of(TableColumn.stub("Import"), TableColumn.text("When"),
				TableColumn.text("Who"), TableColumn.text("File"), TableColumn.text("Recipe"), TableColumn.number("Clients"),
				TableColumn.number("Ratings"), TableColumn.number("Values held back"), TableColumn.text("Taken back")), rows,
				List.of());
	}

	private static Block findings(List<Finding> findings) {
		Map<String, List<Finding>> groups = findings.stream().collect(Collectors.groupingBy(
				f -> (Severity.ERROR.getValue() - f.severity().getValue()) + "/" + f.rule() + "/" + f.row().site(), TreeMap::new,
				Collectors.toList()));
		List<TableRow> rows = new ArrayList<>();
		for (List<Finding> group : groups.values()) {
			Finding first = group.get(0);
			rows.add(TableRow.of(TableCell.text(first.severity().getLiteral()), TableCell.text(first.rule()),
					TableCell.text(first.row().site()), TableCell.count(group.size()), TableCell.text(first.message())));
		}
		return new Block.TableBlock("findings", "Findings", List.of(TableColumn.stub("Severity"), TableColumn.stub("Rule"),
				TableColumn.text("Site"), TableColumn.number("Findings"), TableColumn.text("For example")), rows,
				rows.isEmpty() ? List.of(TableNote.general("The check found nothing.")) : List.of());
	}
}

package org.allianceworkbench.project.overview;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.store.RowGroup;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/**
 * How a study stands today: each site, and how the data have grown.
 *
 * @param sites one line for each site
 * @param growth sessions until the end of each month, by their dates; empty when sessions have none
 * @param completeness the share of what was expected that came
 * @param errors open findings that are errors
 * @param warnings other open findings
 */
public record StudyPulse(List<SiteLine> sites, SequencedMap<YearMonth, Integer> growth, double completeness, int errors,
		int warnings) {

	/**
	 * A site.
	 *
	 * @param code its code
	 * @param name its name, empty when it has none
	 * @param clients clients
	 * @param ratings ratings
	 * @param findings open findings
	 * @param completeness share of what was expected that came
	 * @param lastImport when data of the site came in last, as far as an import's file names it
	 * @param lastFile that file
	 */
	public record SiteLine(String code, String name, long clients, long ratings, int findings, double completeness,
			Optional<OffsetDateTime> lastImport, String lastFile) {
	}

	/**
	 * Reads it; takes seconds for a million ratings.
	 *
	 * @throws ProjectException when the data can't be read
	 */
	public static StudyPulse read(StudyProject project, Progress progress) throws ProjectException {
		try {
			List<Finding> findings = project.findings().open(progress);
			Completeness completeness = CompletenessReading.read(project, LocalDate.now(), progress);
			Map<String, Completeness.SiteSum> sums = new HashMap<>();
			completeness.sites().forEach(sum -> sums.put(sum.site(), sum));
			Map<String, Long> clients = counts(project, Level.CLIENT);
			Map<String, Long> ratings = counts(project, Level.RATING);
			List<SiteLine> lines = new ArrayList<>();
			for (Site site : project.study().getSites()) {
				String code = String.valueOf(site.getCode());
				Optional<ImportRecord> last = last(project, code);
				lines.add(new SiteLine(code, site.getName() == null ? "" : site.getName(), clients.getOrDefault(code, 0L),
						ratings.getOrDefault(code, 0L), (int) findings.stream().filter(each -> each.row().site().equals(code))
						.count(),
						Optional.ofNullable(sums.get(code)).map(Completeness.SiteSum::share).orElse(1.0),
						last.map(ImportRecord::when),
						last.map(record -> record.header().file()).orElse("")));
			}
			int errors = (int) findings.stream().filter(each -> each.severity() == Severity.ERROR).count();
			return new StudyPulse(lines, growth(project), completeness.share(), errors, findings.size() - errors);
		} catch (IOException e) {
			throw new InputException(e.getMessage(), e);
		}
	}

	private static Map<String, Long> counts(StudyProject project, Level level) throws IOException {
		Map<String, Long> counts = new HashMap<>();
		for (RowGroup group : project.store().grid().groups(RowQuery.of(level), Level.SITE)) {
			counts.put(group.site(), group.rows());
		}
		return counts;
	}

	/** The last import by which rows of the site came: those of the site's clients know it. */
	private static Optional<ImportRecord> last(StudyProject project, String site) throws IOException {
		List<Long> brought = project.store().grid().importsOf(site);
		return project.store().imports().stream().filter(record -> brought.contains(record.id()) && record.reverted().isEmpty())
				.reduce((one, next) -> next);
	}

	private static SequencedMap<YearMonth, Integer> growth(StudyProject project) throws IOException {
		Optional<String> dates = ClientDates.named(project.study(), VariableMeaning.SESSION_DATE);
		TreeMap<YearMonth, Integer> months = new TreeMap<>();
		if (dates.isPresent()) {
			Table sessions = project.store().query(RowQuery.of(Level.OCCASION, dates.get()));
			Column column = sessions.column(dates.get());
			for (int row = 0; row < sessions.rowCount() && column.spec().type().isNumeric(); row++) {
				if (!Double.isNaN(column.number(row)) && !column.isMissing(row)) {
					months.merge(YearMonth.from(CalendarSeconds.date(column.number(row))), 1, Integer::sum);
				}
			}
		}
		int sum = 0;
		for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
			sum += month.getValue();
			month.setValue(sum);
		}
		return months;
	}
}

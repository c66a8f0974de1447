package org.allianceworkbench.export.internal.privacy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Table;

/** The values of a study that tell who somebody is: those of direct identifiers, names of contributors and sites, codes. */
final class IdentifierValues {

	/** Shorter codes of clients and therapists, such as {@code T1}, stand in other words by chance. */
	private static final int SHORTEST_CODE = 4;
	private static final Set<String> NAME = Set.of("name", "surname", "forename", "firstname", "lastname", "nachname", "vorname",
			"names");
	private static final Pattern PARTS = Pattern.compile("[,;()/]+");
	private static final List<DateTimeFormatter> DATES = List.of("yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "MM/dd/yyyy", "dd/MM/yyyy",
			"M/d/yyyy").stream().map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT)).toList();

	private final Set<String> values = new HashSet<>();

	private IdentifierValues() {
	}

	/**
	 * Reads them.
	 *
	 * @param privacy with pseudonyms codes of clients and therapists are among them; by Safe Harbor the values of variables whose
	 *     names or labels tell; where dates don't leave as they are, what looks like one
	 */
	static IdentifierScan scan(Study study, StudyStore store, ExportPrivacy privacy) throws StoreException {
		IdentifierValues found = new IdentifierValues();
		found.variables(study, store, v -> isDirect(v) || privacy.getPreset() == PrivacyPreset.SAFE_HARBOR
				&& IdentifierKind.of(v).isPresent() && !hasCodes(v));
		if (privacy.isPseudonyms()) {
			found.codes(store.query(RowQuery.of(Level.CLIENT, "client")), "client", "therapist");
			found.codes(store.query(RowQuery.of(Level.THERAPIST, "therapist")), "therapist");
		}
		for (Site site : study.getSites()) {
			found.add(site.getName(), false);
		}
		for (String contributor : study.getContributors()) {
			found.add(contributor, false);
			PARTS.splitAsStream(contributor).forEach(part -> found.add(part, false));
		}
		return new IdentifierScan(found.values, privacy.getDates());
	}

	/** Reads the values of direct identifiers alone; empty when the study has none. */
	static Optional<IdentifierScan> direct(Study study, StudyStore store) throws StoreException {
		IdentifierValues found = new IdentifierValues();
		found.variables(study, store, IdentifierValues::isDirect);
		return found.values.isEmpty() ? Optional.empty() : Optional.of(new IdentifierScan(found.values, DateForm.AS_IS));
	}

	private static boolean isDirect(Variable variable) {
		return variable.getPrivacy() == Privacy.DIRECT_IDENTIFIER;
	}

	private void variables(Study study, StudyStore store, Predicate<Variable> which) throws StoreException {
		for (Level level : Level.values()) {
			List<Variable> identifiers = study.getVariables().stream().filter(v -> v.getLevel() == level
					&& !(v instanceof DerivedVariable) && which.test(v)).toList();
			if (!identifiers.isEmpty()) {
				Table rows = store.query(RowQuery.of(level, identifiers.stream().map(Variable::getName).toArray(String[]::new)));
				identifiers.forEach(v -> add(rows.column(v.getName()), isName(v)));
			}
		}
	}

	private static boolean hasCodes(Variable variable) {
		return variable.getCodeList() != null && !variable.getCodeList().getCodes().isEmpty();
	}

	private static boolean isName(Variable variable) {
		Collection<String> words = IdentifierKind.words(variable);
		return words.stream().anyMatch(NAME::contains);
	}

	private void codes(Table rows, String... columns) {
		for (String name : columns) {
			rows.find(name).ifPresent(column -> {
				for (int row = 0; row < column.size(); row++) {
					String code = column.text(row);
					if (code != null && code.length() >= SHORTEST_CODE) {
						values.add(code);
					}
				}
			});
		}
	}

	private void add(Column column, boolean name) {
		for (int row = 0; row < column.size(); row++) {
			if (column.isMissing(row)) {
				continue;
			}
			if (!column.spec().type().isNumeric()) {
				add(column.text(row), name);
			} else if (column.spec().type() == ColumnType.DATE || column.spec().type() == ColumnType.DATE_TIME) {
				LocalDate date = CalendarSeconds.date(column.number(row));
				DATES.forEach(format -> values.add(format.format(date)));
			} else {
				values.add(CodeText.of(column.number(row)));
			}
		}
	}

	/** A value as a whole; a name's words each, too. */
	private void add(String value, boolean name) {
		if (value == null || value.isBlank()) {
			return;
		}
		values.add(value.strip());
		if (name) {
			for (String word : value.split("[^\\p{L}\\p{M}'-]+")) {
				if (word.length() >= SHORTEST_CODE) {
					values.add(word);
				}
			}
		}
	}
}

package org.allianceworkbench.intake.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.intake.internal.matching.Vocabulary;
import org.allianceworkbench.intake.internal.matching.Words;
import org.allianceworkbench.intake.reading.CellKind;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.table.grid.Cell;

/** Finds the columns that say whose data a row holds. */
final class KeyMatching {

	private static final double IN_HEADER = 0.85;
	private static final double IN_LABEL = 0.8;

	private final Study study;
	private final Vocabulary vocabulary;
	private final SheetCells cells;
	private final String file;
	private final KeyValues values;
	private final Set<Integer> used = new HashSet<>();

	KeyMatching(Study study, Vocabulary vocabulary, SheetCells cells, String file) {
		this.study = study;
		this.vocabulary = vocabulary;
		this.cells = cells;
		this.file = file;
		this.values = new KeyValues(study, vocabulary);
	}

	/** Columns that keys were found in. */
	Set<Integer> used() {
		return used;
	}

	/** The keys that columns hold, and the site. */
	List<KeyProposal> propose(Optional<Site> chosen) {
		List<KeyProposal> keys = new ArrayList<>();
		best(KeyKind.OCCASION, this::occasion).ifPresent(keys::add);
		best(KeyKind.ROLE, this::role).ifPresent(keys::add);
		boolean several = !keys.isEmpty();
		best(KeyKind.THERAPIST, this::therapist).ifPresent(keys::add);
		keys.add(best(KeyKind.CLIENT, column -> client(column, several)).orElseGet(() ->
				new KeyProposal(KeyKind.CLIENT, KeySource.COLUMN,
				"", List.of(), Optional.empty(), 0, "no column is called like a client's number")));
		keys.add(site(chosen));
		keys.sort(Comparator.comparing(KeyProposal::key));
		return keys;
	}

	private interface Proposer {
		Optional<KeyProposal> propose(SourceColumn column);
	}

	private Optional<KeyProposal> best(KeyKind kind, Proposer proposer) {
		KeyProposal best = null;
		SourceColumn where = null;
		for (SourceColumn column : cells.columns()) {
			Optional<KeyProposal> proposal = used.contains(column.index()) ? Optional.empty() : proposer.propose(column);
			if (proposal.isPresent() && (best == null || proposal.get().confidence() > best.confidence())) {
				best = proposal.get();
				where = column;
			}
		}
		if (best != null) {
			used.add(where.index());
		}
		return Optional.ofNullable(best);
	}

	/** How surely a header or label names a key. */
	private double named(KeyKind kind, SourceColumn column) {
		String concept = Vocabulary.KEY + kind.getName();
		List<String> words = Words.texts(column.header());
		for (int from = 0; from < Math.min(2, words.size()); from++) {
			boolean group = from == 0 || vocabulary.find("baseline", words.subList(0, from)).isPresent();
			if (group && vocabulary.find(concept, words.subList(from, words.size())).isPresent()) {
				return IN_HEADER;
			}
		}
		return vocabulary.find(concept, Words.texts(column.label())).isPresent() ? IN_LABEL : 0;
	}

	private Optional<KeyProposal> client(SourceColumn column, boolean several) {
		double confidence = named(KeyKind.CLIENT, column);
		List<Cell> filled = cells.filled(column, Integer.MAX_VALUE);
		if (confidence == 0 || filled.isEmpty()) {
			return Optional.empty();
		}
		int distinct = cells.values(List.of(column)).size();
		boolean odd = filled.stream().anyMatch(cell -> CellKind.of(cell) == CellKind.DATE || CellKind.of(cell) == CellKind.TIME
				|| cell.value() instanceof Cell.Num n && n.number() != Math.rint(n.number()));
		confidence += odd ? -0.6 : 0;
		confidence += filled.size() < 0.9 * cells.rows() ? -0.2 : 0;
		confidence += distinct == filled.size() ? 0.1 : several ? 0.05 : -0.3;
		String repeats = distinct == filled.size() ? "each value stands once" : distinct + " different values in " + filled.size()
				+ " rows";
		return Optional.of(column(KeyKind.CLIENT, column, List.of(), Optional.empty(), confidence, "'" + column.header()
				+ "' is called like a client's number; " + repeats));
	}

	private KeyProposal column(KeyKind kind, SourceColumn column, List<RecodeProposal> recodes, Optional<CodeList> list,
			double confidence, String reason) {
		return new KeyProposal(kind, KeySource.COLUMN, column.header(), recodes, list, Math.max(0, Math.min(0.99, confidence)),
				reason);
	}

	private Optional<KeyProposal> therapist(SourceColumn column) {
		double confidence = named(KeyKind.THERAPIST, column);
		Optional<CodeList> list = therapistList();
		Set<String> found = cells.values(List.of(column)).keySet();
		long known = list.isEmpty() ? 0 : found.stream().filter(value -> list.get().getCodes().stream()
				.anyMatch(code -> code.getValue() != null && VariableNames.fold(code.getValue())
				.equals(VariableNames.fold(value)))).count();
		boolean listed = known > 0 && known * 2 >= found.size();
		if (confidence == 0 && !(listed && known * 5 >= found.size() * 4) || found.isEmpty()) {
			return Optional.empty();
		}
		confidence = confidence == 0 ? 0.75 : confidence + (listed ? 0.1 : 0);
		return Optional.of(column(KeyKind.THERAPIST, column, List.of(), listed ? list : Optional.empty(), confidence, "'"
				+ column.header()
				+ "' names therapists" + (listed ? "; " + known + " of " + found.size() + " values are in the list '" + list.get()
				.getName()
				+ "'" : "")));
	}

	private Optional<CodeList> therapistList() {
		return study.getRecipes().stream().map(Recipe::getKeys).flatMap(List::stream)
				.filter(rule -> rule.getKey() == KeyKind.THERAPIST && rule.getCodeList() != null).map(KeyRule::getCodeList)
				.findFirst()
				.or(() -> study.getCodeLists().stream().filter(list -> list.getName() != null
						&& list.getName().toLowerCase(Locale.ROOT).startsWith("therap")).findFirst());
	}

	private Optional<KeyProposal> occasion(SourceColumn column) {
		double confidence = named(KeyKind.OCCASION, column);
		Optional<List<RecodeProposal>> recodes = confidence == 0 ? Optional.empty()
				: values.occasions(cells.values(List.of(column)).keySet());
		return recodes.map(r -> column(KeyKind.OCCASION, column, r, Optional.empty(), confidence + 0.1, "'" + column.header()
				+ "' names the occasion, and all its values are occasions of the study"));
	}

	private Optional<KeyProposal> role(SourceColumn column) {
		double named = named(KeyKind.ROLE, column);
		Optional<List<RecodeProposal>> recodes = values.roles(cells.values(List.of(column)).keySet());
		double confidence = named > 0 ? named + 0.1 : 0.72;
		return recodes.map(r -> column(KeyKind.ROLE, column, r, Optional.empty(), confidence, "the values of '" + column.header()
				+ "' are rater roles"));
	}

	private KeyProposal site(Optional<Site> chosen) {
		if (chosen.isPresent()) {
			return new KeyProposal(KeyKind.SITE, KeySource.CONSTANT, chosen.get().getCode(), List.of(), Optional.empty(), 1,
					"the site was chosen");
		}
		Optional<KeyProposal> fromColumn = best(KeyKind.SITE, this::siteColumn);
		return fromColumn.or(() -> values.siteIn(file).map(site -> constant(site, 0.75, "the file's name says '" + site.getCode()
				+ "'")))
				.or(() -> cells.preview().layout().titles().stream().flatMap(title -> values.siteNamed(title).stream())
				.findFirst()
						.map(site -> constant(site, 0.85, "a title row names " + site.getName())))
				.or(() -> study.getSites().size() == 1 ? Optional.of(constant(study.getSites().get(0), 0.9,
				"the study has only this site"))
						: Optional.empty())
				.orElseGet(() -> new KeyProposal(KeyKind.SITE, KeySource.CONSTANT, "", List.of(), Optional.empty(), 0,
						"nothing in the file says which site it is from"));
	}

	private static KeyProposal constant(Site site, double confidence, String reason) {
		return new KeyProposal(KeyKind.SITE, KeySource.CONSTANT, site.getCode(), List.of(), Optional.empty(), confidence, reason);
	}

	private Optional<KeyProposal> siteColumn(SourceColumn column) {
		double confidence = named(KeyKind.SITE, column);
		Set<String> found = cells.values(List.of(column)).keySet();
		boolean known = !found.isEmpty() && found.stream().allMatch(value -> values.site(value).isPresent());
		return confidence > 0 && known ? Optional.of(column(KeyKind.SITE, column, List.of(), Optional.empty(), confidence + 0.1,
				"the values of '" + column.header() + "' are sites of the study")) : Optional.empty();
	}
}

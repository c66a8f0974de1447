package org.allianceworkbench.intake.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.internal.matching.Families;
import org.allianceworkbench.intake.internal.matching.HeaderParse;
import org.allianceworkbench.intake.internal.matching.HeaderParser;
import org.allianceworkbench.intake.internal.matching.Vocabulary;
import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;

/**
 * Proposes how a file could be read, from its first rows and the study's codebook: keys, patterns in column names, variables,
 * codes, decimal mark and date order.
 * <p>
 * The same file and study always give the same proposal.
 */
public final class Matching {

	private static final int MOST_SHEETS = 24;

	private final Study study;
	private final SourceFile file;
	private final SheetCells cells;
	private final Vocabulary vocabulary = Vocabulary.shipped();
	private final Codebook codebook;

	private Matching(Study study, SourceFile file, SheetPreview preview) {
		this.study = study;
		this.file = file;
		this.cells = new SheetCells(preview);
		this.codebook = Codebook.of(study);
	}

	/**
	 * Proposes a recipe for a file: of several sheets for the one with the most columns that go to variables, the first of
	 * those; for all sheets that are like it when their names say which session, rater role or site they are about.
	 *
	 * @param site the site that sends it, when the user says so
	 * @throws IOException when the file can't be read
	 */
	public static RecipeProposal propose(Study study, SourceFile file, Optional<Site> site) throws IOException {
		if (file.sheets().size() < 2) {
			return propose(study, file, file.preview(), site);
		}
		List<SheetPreview> all = new ArrayList<>();
		for (String sheet : file.sheets().subList(0, Math.min(MOST_SHEETS, file.sheets().size()))) {
			all.add(file.preview(sheet));
		}
		SheetPreview best = file.preview();
		int most = columnsTaken(propose(study, file, best, site));
		for (SheetPreview preview : all) {
			int taken = columnsTaken(propose(study, file, preview, site));
			if (taken > most) {
				best = preview;
				most = taken;
			}
		}
		SheetPreview sheet = best;
		RecipeProposal alone = propose(study, file, sheet, site);
		return named(study, file, alone, sheet, all).map(key -> new Matching(study, file, sheet).propose(site, Optional.of(key)))
				.orElse(alone);
	}

	/**
	 * Proposes a recipe for a sheet, and for those that are like it when their names say what they are about.
	 *
	 * @param preview the sheet with header and data where somebody says they are
	 * @throws IOException when the file can't be read
	 */
	public static RecipeProposal proposeAlike(Study study, SourceFile file, SheetPreview preview, Optional<Site> site)
			throws IOException {
		RecipeProposal alone = propose(study, file, preview, site);
		List<SheetPreview> all = new ArrayList<>();
		for (String sheet : file.sheets().size() < 2 ? List.<String>of() : file.sheets().stream().limit(MOST_SHEETS).toList()) {
			all.add(sheet.equals(preview.layout().sheet()) ? preview
					: file.preview(sheet, preview.layout().firstRow(), preview.layout().headerRows()));
		}
		return named(study, file, alone, preview, all)
				.map(key -> new Matching(study, file, preview).propose(site, Optional.of(key))).orElse(alone);
	}

	/** The key that sheets' names give, unless the rows give it more surely. */
	private static Optional<KeyProposal> named(Study study, SourceFile file, RecipeProposal proposal, SheetPreview sheet,
			List<SheetPreview> all) {
		return new SheetFamily(study, Vocabulary.shipped()).key(sheet, all, file.sheets()).filter(key -> proposal.keys().stream()
				.noneMatch(other -> other.key() == key.key() && other.confidence() > key.confidence()));
	}

	private static int columnsTaken(RecipeProposal proposal) {
		return proposal.columns().stream().filter(column -> column.variable().isPresent() && column.isDecided())
				.mapToInt(column -> column.columns().size()).sum();
	}

	/** Proposes a recipe for a sheet whose header and data are where a preview says. */
	public static RecipeProposal propose(Study study, SourceFile file, SheetPreview preview, Optional<Site> site) {
		return new Matching(study, file, preview).propose(site, Optional.empty());
	}

	private RecipeProposal propose(Optional<Site> site, Optional<KeyProposal> inSheetName) {
		KeyMatching keyMatching = new KeyMatching(study, vocabulary, cells, file.name());
		List<KeyProposal> keys = new ArrayList<>(keyMatching.propose(site));
		inSheetName.ifPresent(named -> {
			keys.removeIf(key -> key.key() == named.key());
			keys.add(named);
			keys.sort(Comparator.comparing(KeyProposal::key));
		});
		List<SourceColumn> columns = cells.columns().stream().filter(column -> !keyMatching.used().contains(column.index()))
				.toList();
		WritingMatching writing = new WritingMatching(cells, columns);
		List<RecodeProposal> missing = writing.missingTexts();
		DataFit fit = new DataFit(cells, writing.decimalComma().value(), writing.dateOrder().value(), missing);
		List<Family> families = families(columns);
		Set<KeyKind> rowKeys = keys.stream().filter(KeyProposal::isDecided).map(KeyProposal::key).collect(Collectors.toSet());
		List<ColumnProposal> proposals = new ColumnMatching(study, vocabulary, fit, rowKeys).propose(families);
		patternKeys(families, rowKeys, keys);
		return new RecipeProposal(study, name(keys), file.name(), file.format().id(), cells.preview().layout(), keys, proposals,
				missing,
				writing.decimalComma(), writing.dateOrder());
	}

	/** Families of columns; sessions that the study does not have stand alone. */
	private List<Family> families(List<SourceColumn> columns) {
		List<Family> families = new ArrayList<>();
		int sessions = codebook.sessions().size();
		for (List<HeaderParse> family : Families.of(new HeaderParser(study, vocabulary), columns, sessions)) {
			Family whole = new Family(family);
			if (whole.isBeyond(codebook)) {
				family.forEach(parse -> families.add(new Family(List.of(alone(parse)))));
			} else {
				families.add(whole);
			}
		}
		return families;
	}

	private static HeaderParse alone(HeaderParse parse) {
		return new HeaderParse(parse.column(), parse.column().header(), parse.role(), parse.roleToken(), parse.roleIsWeak(),
				parse.session(), parse.sessionIsWeak(), parse.occasion(), parse.rest());
	}

	/** The keys that stand in headers. */
	private void patternKeys(List<Family> families, Set<KeyKind> rowKeys, List<KeyProposal> keys) {
		List<Family> within = families.stream().filter(family -> !family.isBeyond(codebook)).toList();
		TreeSet<Integer> sessions = new TreeSet<>();
		Map<String, String> tokens = new LinkedHashMap<>();
		for (Family family : within) {
			family.parses().forEach(parse -> parse.session().ifPresent(sessions::add));
			family.roleTokens().forEach((token, role) -> tokens.putIfAbsent(token.toLowerCase(Locale.ROOT), role));
		}
		if (!sessions.isEmpty() && !rowKeys.contains(KeyKind.OCCASION)) {
			keys.removeIf(key -> key.key() == KeyKind.OCCASION);
			keys.add(new KeyProposal(KeyKind.OCCASION, KeySource.NAME_PATTERN, "", List.of(), Optional.empty(), 0.95,
					"column names number the sessions " + sessions.first() + " to " + sessions.last()));
		}
		if (!tokens.isEmpty() && !rowKeys.contains(KeyKind.ROLE)) {
			List<RecodeProposal> recodes = new ArrayList<>();
			tokens.forEach((token, role) -> recodes.add(new RecodeProposal(token, Optional.of(role), "in column names")));
			keys.removeIf(key -> key.key() == KeyKind.ROLE);
			keys.add(new KeyProposal(KeyKind.ROLE, KeySource.NAME_PATTERN, "", recodes, Optional.empty(), 0.95,
					"column names say who rates: " + String.join(", ", tokens.keySet())));
		}
		keys.sort(Comparator.comparing(KeyProposal::key));
	}

	/** A name that no recipe of the study has. */
	private String name(List<KeyProposal> keys) {
		String base = keys.stream().filter(key -> key.key() == KeyKind.SITE && key.source() == KeySource.CONSTANT && !key.text()
				.isEmpty())
				.map(key -> "Site " + key.text()).findFirst().orElse(file.name());
		String name = base;
		for (int n = 2; codebook.recipe(name).isPresent(); n++) {
			name = base + " " + n;
		}
		return name;
	}
}

package org.allianceworkbench.export.internal.privacy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.PrivacyPresets;
import org.allianceworkbench.export.TextForReview;
import org.allianceworkbench.export.internal.layout.LaidOut;
import org.allianceworkbench.export.internal.layout.PickedColumn;
import org.allianceworkbench.export.internal.layout.Selection;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.TextForm;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;

/** Does to the rows of an export what its definition says to protect the clients. */
public final class Protection {

	/** Most texts in a list for review. */
	private static final int MOST_TEXTS = 10_000;

	private final Study study;
	private final Export export;
	private final ExportPrivacy privacy;
	private final StudyKey key;
	private final LaidOut laidOut;
	private final Owners owners;
	private final StudyStore store;
	private final Study original;
	private Baselines baselines = Baselines.NONE;
	private final Optional<IdentifierScan> scan;

	/**
	 * Gets ready.
	 *
	 * @param original the study as the project has it
	 * @param study a copy of it, which may be changed
	 * @param laidOut the rows
	 */
	public Protection(Study original, Study study, StudyStore store, Export export, StudyKey key, LaidOut laidOut)
			throws IOException {
		this.study = study;
		this.export = export;
		this.privacy = privacy(export);
		this.key = key;
		this.laidOut = laidOut;
		this.owners = new Owners(laidOut.table());
		this.store = store;
		this.original = original;
		this.scan = privacy.isCleanMetadata() || privacy.getFreeText() == TextForm.LISTED
				? Optional.of(IdentifierValues.scan(original, store, privacy)) : Optional.empty();
	}

	private static ExportPrivacy privacy(Export export) {
		return export.getPrivacy() == null ? StudyFactory.eINSTANCE.createExportPrivacy() : export.getPrivacy();
	}

	/** Whose rows they are. */
	Owners owners() {
		return owners;
	}

	private List<Leaving> leaving() {
		List<Leaving> all = new ArrayList<>();
		for (int c = 0; c < laidOut.facts().size(); c++) {
			all.add(new Leaving(laidOut.table().columns().get(c), laidOut.facts().get(c)));
		}
		return all;
	}

	private ColumnRules rules(ExportPrivacy rules, boolean textsReviewed) throws IOException {
		if (rules.getDates() == DateForm.DAYS_SINCE_BASELINE && baselines == Baselines.NONE) {
			baselines = Baselines.of(original, store);
		}
		return new ColumnRules(rules, owners, new DateRule(rules, key, owners, baselines), textsReviewed);
	}

	/** Columns as they would leave by other rules, codes and metadata not yet replaced. */
	List<Leaving> columns(ExportPrivacy rules, Set<String> sources) throws IOException {
		return rules(rules, true).apply(leaving().stream().filter(each -> sources.contains(each.facts().source())).toList());
	}

	/**
	 * The rows as they may leave; afterwards the copy of the study holds what may leave of its definition.
	 *
	 * @param analyses analyses that the study keeps
	 * @param textsReviewed whether texts that are listed for review may leave
	 * @param selected what was said of the choice of variables, one sentence each
	 */
	public Protected apply(TableInfo info, List<Analysis> analyses, boolean textsReviewed, List<String> selected)
			throws IOException {
		List<Leaving> all = leaving();
		ColumnRules rules = rules(privacy, textsReviewed);
		List<Leaving> left = new ArrayList<>(rules.apply(all));
		List<String> notes = new ArrayList<>(selected);
		notes.addAll(rules.notes());
		notes.addAll(new NearlyUnique(owners).notes(left));
		List<String> refusals = new ArrayList<>();
		FreeWords words = new FreeWords(original, export, privacy, textsReviewed);
		List<TextForReview> texts = privacy.getFreeText() == TextForm.LISTED ? texts(words, all) : List.of();
		Optional<Pseudonyms> pseudonyms = privacy.isPseudonyms()
				? Optional.of(new Pseudonyms(key, owners, privacy.isCleanMetadata())) : Optional.empty();
		pseudonyms.ifPresent(p -> left.replaceAll(each -> p.apply(each).orElse(each)));
		Metadata metadata = new Metadata(study, export, privacy.isCleanMetadata() ? scan : Optional.empty(), pseudonyms,
				words.stay());
		left.replaceAll(metadata::column);
		TableInfo cleaned = metadata.info(info);
		Map<String, Object> definition = metadata.definition();
		List<Analysis> models = metadata.analyses(analyses);
		Export shown = metadata.export();
		metadata.study(left.stream().map(Leaving::facts).toList());
		notes = new ArrayList<>(metadata.sentences(notes));
		notes.addAll(metadata.notes());
		refusals.addAll(metadata.refusals());
		weakened().ifPresent(refusals::add);
		List<String> told = told(left, cleaned, shown, models, textsReviewed);
		boolean mayLeave = Selection.identifiersMayLeave(export);
		if (!told.isEmpty()) {
			(mayLeave ? notes : refusals).add(IdentifiersInTexts.sentence(told, mayLeave));
		}
		Table table = new Table(cleaned, left.stream().map(Leaving::column).toList());
		if (pseudonyms.isPresent()) {
			table = PickedColumn.of(table, pseudonyms.get().order(table.rowCount()));
		}
		return new Protected(table, left.stream().map(Leaving::facts).toList(), metadata.sentences(sentences(all, left,
				words.stay())), notes, texts, mayLeave ? told : List.of(), refusals, shown, models, definition);
	}

	/** Texts that leave as they are although they hold direct identifiers; where metadata are cleaned, these are replaced. */
	private List<String> told(List<Leaving> left, TableInfo info, Export shown, List<Analysis> models, boolean textsReviewed)
			throws IOException {
		Optional<IdentifierScan> direct = privacy.isCleanMetadata() ? Optional.empty() : IdentifierValues.direct(original, store);
		if (direct.isEmpty()) {
			return List.of();
		}
		IdentifiersInTexts found = new IdentifiersInTexts(direct.get());
		boolean read = privacy.getFreeText() == TextForm.LISTED && textsReviewed;
		left.stream().filter(each -> !each.facts().key()).forEach(each -> found.column(each, read && each.isFreeText()));
		found.words("the title", info.label());
		found.study(study);
		found.export(shown);
		models.forEach(found::analysis);
		return found.places();
	}

	/** Why nothing must leave under the name of a preset whose rules are not followed. */
	private Optional<String> weakened() {
		List<String> weaker = PrivacyPresets.weaker(export.getPrivacy());
		String preset = privacy.getPreset().getLiteral();
		return weaker.isEmpty() ? Optional.empty() : Optional.of("The definition names the preset " + preset + ", but its rules are "
				+ "weaker: " + String.join(", ", weaker) + ". Take the rules of the preset over, or say that these are its own (preset "
				+ PrivacyPreset.NONE.getLiteral() + ").");
	}

	private List<TextForReview> texts(FreeWords words, List<Leaving> all) {
		List<TextForReview> texts = new ArrayList<>(words.texts(scan.orElseThrow()));
		for (Leaving each : all) {
			Column column = each.column();
			Set<String> seen = new HashSet<>();
			for (int row = 0; each.isFreeText() && row < column.size() && texts.size() < MOST_TEXTS; row++) {
				String text = column.text(row);
				if (text != null && !text.isBlank() && seen.add(text)) {
					texts.add(new TextForReview(each.name(), row + 1, text, scan.filter(s -> s.finds(text)).isPresent()
							? FreeWords.FOUND : ""));
				}
			}
		}
		return texts;
	}

	private List<String> sentences(List<Leaving> all, List<Leaving> left, boolean wordsStay) {
		List<String> sentences = new ArrayList<>();
		if (privacy.isPseudonyms()) {
			sentences.add("Codes of " + (privacy.isCleanMetadata() ? "clients, therapists and sites" : "clients and therapists")
					+ " are replaced by pseudonyms, the same in each export of this study; rows are in their order.");
		}
		if (privacy.getDates() != DateForm.AS_IS && all.stream().anyMatch(Leaving::isDate)) {
			sentences.add(switch (privacy.getDates()) {
				case SHIFTED -> "All dates of a client are shifted by the same number of days, at most " + privacy.getShiftDays()
						+ " to either side.";
				case MONTH -> "Dates are cut to the month.";
				case YEAR -> "Dates are cut to the year.";
				case DAYS_SINCE_BASELINE -> "Dates are counted in days since the client's baseline.";
				case LEFT_OUT, AS_IS -> "Dates stay in the study.";
			});
		}
		changed(left, "ages over", "Ages over " + privacy.getAgeLimit() + " are one group: %s.", sentences);
		changed(left, "in groups", "Numbers leave in groups: %s.", sentences);
		changed(left, "rare codes", "Codes that fewer than " + privacy.getRareBelow() + " clients have are one group, '"
				+ RareCodes.LABEL + "': %s.", sentences);
		if (privacy.getFreeText() != TextForm.KEPT && all.stream().anyMatch(Leaving::isFreeText)) {
			sentences.add(left.stream().noneMatch(Leaving::isFreeText) ? "Free texts stay in the study."
					: "Free texts were reviewed before they left.");
		}
		if (privacy.isCleanMetadata()) {
			sentences.add((wordsStay ? "Titles, purpose and recipient, names" : "Names") + " of contributors and sites, descriptions, "
					+ "documents, recipes and rules stay in the study; " + (wordsStay ? "labels" : "titles, purpose, recipient and labels")
					+ " were searched for what tells who somebody is, which does not find a name that the study does not hold.");
		}
		return sentences;
	}

	private static void changed(List<Leaving> left, String what, String sentence, List<String> sentences) {
		List<String> names = left.stream().map(Leaving::facts).filter(f -> f.treatment().contains(what)).map(ColumnFacts::source)
				.distinct().toList();
		if (!names.isEmpty()) {
			sentences.add(sentence.formatted(String.join(", ", names)));
		}
	}
}

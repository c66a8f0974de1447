package org.allianceworkbench.export.internal.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.TextForm;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.ValueLabels;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Cleans everything that is no value of a row: labels, titles, the definition of the study; texts in cells are searched, too. */
final class Metadata {

	private static final Pattern NAME = Pattern.compile("[\\p{L}_$#@][\\p{L}\\p{N}_.$#@]*");

	private final Study study;
	private final Export export;
	private final Optional<IdentifierScan> scan;
	private final Optional<Pseudonyms> pseudonyms;
	private final boolean wordsStay;
	private final List<String> places = new ArrayList<>();
	private final List<String> refusals = new ArrayList<>();

	/**
	 * @param scan what is searched for; empty when metadata leave as they are
	 * @param wordsStay whether titles and what else people wrote in their own words stay
	 */
	Metadata(Study study, Export export, Optional<IdentifierScan> scan, Optional<Pseudonyms> pseudonyms, boolean wordsStay) {
		this.study = study;
		this.export = export;
		this.scan = scan;
		this.pseudonyms = pseudonyms;
		this.wordsStay = wordsStay;
	}

	/** Where something was replaced, one sentence. */
	List<String> notes() {
		return places.isEmpty() ? List.of() : List.of("What tells who somebody is was replaced by " + IdentifierScan.REMOVED
				+ " in: " + String.join("; ", places.stream().distinct().toList()) + ".");
	}

	/** What can't be cleaned, one sentence each. */
	List<String> refusals() {
		return refusals;
	}

	private String clean(String text, String place) {
		if (text == null || scan.isEmpty()) {
			return text;
		}
		String clean = scan.get().clean(text);
		if (!clean.equals(text)) {
			places.add(place);
		}
		return clean;
	}

	/** A column with clean label and value labels, and clean texts. */
	Leaving column(Leaving leaving) {
		if (scan.isEmpty()) {
			return leaving;
		}
		ColumnSpec spec = leaving.column().spec();
		String name = spec.name();
		if (scan.get().finds(name)) {
			refusals.add("The name of the column of " + leaving.facts().source() + " holds what tells who somebody is; give it "
					+ "another name.");
		}
		String label = clean(spec.label(), "the label of " + name);
		List<ValueLabels.Entry> labels = new ArrayList<>();
		for (ValueLabels.Entry entry : spec.valueLabels().entries()) {
			labels.add(new ValueLabels.Entry(entry.value(), clean(entry.label(), "a value label of " + name)));
		}
		if (leaving.facts().key() && leaving.facts().source().equals("site")) {
			labels.clear();
		}
		Column column = leaving.column().as(spec.toBuilder().label(label).valueLabels(ValueLabels.of(labels))
				.attributes(Map.of()).build());
		refuseCodes(leaving);
		boolean allowed = leaving.facts().variable().filter(v -> v.getPrivacy() == Privacy.DIRECT_IDENTIFIER).isPresent();
		return new Leaving(leaving.facts().key() || allowed || spec.type().isNumeric() ? column : texts(column),
				leaving.facts());
	}

	/** Codes of occasions and rater roles leave as they are, in rows and in names of columns: none may tell a day or somebody. */
	private void refuseCodes(Leaving leaving) {
		if (!leaving.facts().key() || !List.of("occasion", "role").contains(leaving.facts().source())) {
			return;
		}
		Set<String> seen = new HashSet<>();
		for (int row = 0; row < leaving.column().size(); row++) {
			String code = leaving.column().text(row);
			if (code != null && seen.add(code) && scan.orElseThrow().finds(code)) {
				refusals.add("The code '%s' of %s holds a day or what tells who somebody is; give it another code in the study."
						.formatted(code, leaving.facts().source().equals("role") ? "a rater role" : "an occasion"));
			}
		}
	}

	private Column texts(Column column) {
		Set<String> seen = new HashSet<>();
		Map<String, String> replaced = new HashMap<>();
		for (int row = 0; row < column.size(); row++) {
			String text = column.text(row);
			if (text != null && seen.add(text) && scan.orElseThrow().finds(text)) {
				replaced.put(text, clean(text, "texts of " + column.spec().name()));
			}
		}
		if (replaced.isEmpty()) {
			return column;
		}
		Map<String, String> by = new ConcurrentHashMap<>(replaced);
		return new ComputedTexts(column.spec(), column.size(), row -> {
			String text = column.text(row);
			return text == null ? null : by.getOrDefault(text, text);
		});
	}

	/** Title and what else travels with the table. */
	TableInfo info(TableInfo info) {
		return scan.isEmpty() ? info : new TableInfo(wordsStay ? export.getName() : clean(info.label(), "the title"), List.of(),
				info.weight(), Map.of(), List.of());
	}

	/** Sentences about variables, as they may be shown: these may be called by what tells who somebody is. */
	List<String> sentences(List<String> sentences) {
		return scan.isEmpty() ? sentences : sentences.stream().map(sentence -> scan.get().clean(sentence)).toList();
	}

	/**
	 * Whether the condition must stay in the study: it may name somebody by a code, a day, an age or whatever else is protected in
	 * rows, and always when it reads a direct identifier.
	 */
	private boolean hidesCondition() {
		if (export.getCondition() == null || export.getCondition().isBlank()) {
			return false;
		}
		ExportPrivacy privacy = export.getPrivacy();
		boolean isProtected = privacy != null && (privacy.isCleanMetadata() || privacy.getDates() != DateForm.AS_IS
				|| privacy.getAgeLimit() > 0 || privacy.getRareBelow() > 0 || privacy.getFreeText() != TextForm.KEPT
				|| !privacy.getCoarsenings().isEmpty() || !privacy.getLeftOut().isEmpty());
		Set<String> words = NAME.matcher(export.getCondition()).results().map(word -> VariableNames.fold(word.group()))
				.collect(Collectors.toSet());
		return isProtected || study.getVariables().stream().anyMatch(v -> v.getPrivacy() == Privacy.DIRECT_IDENTIFIER
				&& words.contains(VariableNames.fold(v.getName())));
	}

	/** The definition, as it may be shown. */
	Map<String, Object> definition() {
		for (OptionValue option : export.getOptions()) {
			if (scan.isPresent() && option.getValue() != null && scan.get().finds(option.getValue())) {
				refusals.add("The option " + option.getName() + " holds what tells who somebody is; change it.");
			}
		}
		if (scan.isPresent() && (scan.get().finds(export.getName()) || scan.get().finds(export.getName().replaceAll("[_-]+", " ")))) {
			refusals.add("The name of the export holds what tells who somebody is; give it another name.");
		}
		return new DefinitionWords(export, text -> clean(text, "the definition of the export"), scan.isPresent(),
				wordsStay, hidesCondition(), pseudonyms).words();
	}

	/** A copy of the definition without names of people, for targets. */
	Export export() {
		Export copy = EcoreUtil.copy(export);
		if (hidesCondition()) {
			copy.setCondition(null);
		}
		if (pseudonyms.isPresent()) {
			copy.getSites().clear();
		}
		if (scan.isPresent()) {
			copy.setTitle(wordsStay ? null : clean(copy.getTitle(), "the title"));
			copy.setPurpose(wordsStay ? null : clean(copy.getPurpose(), "the definition of the export"));
			copy.setRecipient(null);
			if (copy.getPrivacy() != null) {
				copy.getPrivacy().setIdentifiersConfirmedBy(null);
				copy.getPrivacy().setIdentifiersReason(wordsStay ? null : clean(copy.getPrivacy().getIdentifiersReason(),
						"the definition of the export"));
			}
		}
		return copy;
	}

	/** Copies of analyses with clean titles and options, for targets that write a model. */
	List<Analysis> analyses(List<Analysis> analyses) {
		List<Analysis> copies = new ArrayList<>(EcoreUtil.copyAll(analyses));
		for (Analysis copy : copies) {
			copy.setTitle(wordsStay ? null : clean(copy.getTitle(), "the title of an analysis"));
			copy.setNotes(scan.isPresent() ? null : copy.getNotes());
			copy.getOptions().forEach(option -> option.setValue(clean(option.getValue(), "an analysis")));
		}
		return copies;
	}

	/** Takes out of the copy of the study what must not leave. */
	void study(List<ColumnFacts> facts) {
		if (scan.isEmpty()) {
			return;
		}
		Set<Variable> leaving = new HashSet<>();
		facts.forEach(f -> f.variable().ifPresent(leaving::add));
		study.getVariables().retainAll(leaving);
		Set<CodeList> used = new HashSet<>();
		leaving.forEach(v -> used.add(v.getCodeList()));
		study.getCodeLists().retainAll(used);
		study.getContributors().clear();
		study.getRecipes().clear();
		study.getRules().clear();
		study.getAttributes().clear();
		study.setDescription(null);
		leaving.forEach(v -> v.getAttributes().clear());
		if (wordsStay) {
			study.getInstruments().forEach(instrument -> {
				instrument.setRightsNote(null);
				instrument.setToVerify(null);
			});
		}
		pseudonyms.ifPresent(p -> study.getSites().removeIf(site -> p.site(site.getCode()).isEmpty()));
		for (Site site : study.getSites()) {
			pseudonyms.flatMap(p -> p.site(site.getCode())).ifPresent(site::setCode);
			site.setName(null);
			site.setZone(null);
		}
		strings();
	}

	private void strings() {
		for (TreeIterator<EObject> parts = study.eAllContents(); parts.hasNext();) {
			EObject part = parts.next();
			for (EAttribute attribute : part.eClass().getEAllAttributes()) {
				if (isWords(attribute) && part.eGet(attribute) instanceof String text) {
					part.eSet(attribute, clean(text, "the codebook"));
				}
			}
		}
		study.setTitle(wordsStay ? FreeWords.NEUTRAL : clean(study.getTitle(), "the title"));
		study.setProtocolId(clean(study.getProtocolId(), "the protocol's number"));
	}

	private static boolean isWords(EAttribute attribute) {
		return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany() && !attribute.isID()
				&& attribute != StudyPackage.Literals.VARIABLE__NAME && !attribute.getName().equals("code");
	}
}

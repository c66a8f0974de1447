package org.allianceworkbench.intake.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.intake.internal.matching.Vocabulary;
import org.allianceworkbench.intake.internal.recipe.HeaderPattern;
import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;

/** Sheets of a workbook with the same columns, whose names say what a row does not: the session, the rater role or the site. */
final class SheetFamily {

	private static final double CONFIDENCE = 0.9;

	private final Study study;
	private final KeyValues values;

	SheetFamily(Study study, Vocabulary vocabulary) {
		this.study = study;
		this.values = new KeyValues(study, vocabulary);
	}

	/**
	 * The key that the names of a sheet and those like it give.
	 *
	 * @param sheet one of them
	 * @param all all sheets that were looked at
	 * @param sheets names of all sheets of the file: a pattern that others fit too is none
	 */
	Optional<KeyProposal> key(SheetPreview sheet, List<SheetPreview> all, List<String> sheets) {
		List<String> alike = all.stream().filter(other -> isAlike(sheet, other)).map(other -> other.layout().sheet()).toList();
		if (alike.size() < 2) {
			return Optional.empty();
		}
		String prefix = ends(alike, false);
		String suffix = ends(alike.stream().map(name -> name.substring(prefix.length())).toList(), true);
		List<String> parts = alike.stream().map(name -> name.substring(prefix.length(), name.length() - suffix.length()))
				.toList();
		if (new HashSet<>(parts).size() < parts.size() || parts.stream().anyMatch(String::isBlank)) {
			return Optional.empty();
		}
		return meaning(parts).map(key -> proposal(key, prefix + "{" + key.place() + "}" + suffix, alike)).filter(key ->
				sheets.stream().allMatch(name -> alike.contains(name) || HeaderPattern.ofFileName(key.text()).match(name)
						.isEmpty()));
	}

	/** What the parts are that differ. */
	private record Meaning(KeyKind kind, String place, List<RecodeProposal> recodes) {
	}

	private Optional<Meaning> meaning(List<String> parts) {
		Codebook codebook = Codebook.of(study);
		if (parts.stream().allMatch(part -> part.matches("[0-9]{1,3}") && codebook.session(Integer.parseInt(part)).isPresent())) {
			return Optional.of(new Meaning(KeyKind.OCCASION, HeaderPattern.SESSION, List.of()));
		}
		Optional<List<RecodeProposal>> occasions = values.occasions(parts);
		if (occasions.isPresent()) {
			return Optional.of(new Meaning(KeyKind.OCCASION, HeaderPattern.OCCASION, occasions.get()));
		}
		Optional<List<RecodeProposal>> roles = values.roles(parts);
		if (roles.isPresent()) {
			return Optional.of(new Meaning(KeyKind.ROLE, HeaderPattern.ROLE, roles.get()));
		}
		return parts.stream().allMatch(part -> values.site(part).isPresent())
				? Optional.of(new Meaning(KeyKind.SITE, "site", List.of())) : Optional.empty();
	}

	private static KeyProposal proposal(Meaning meaning, String pattern, List<String> alike) {
		return new KeyProposal(meaning.kind(), KeySource.SHEET_NAME, pattern, meaning.recodes(), Optional.empty(), CONFIDENCE,
				alike.size() + " sheets have the same columns, and their names say it: '" + String.join("', '", alike) + "'");
	}

	private static boolean isAlike(SheetPreview sheet, SheetPreview other) {
		return sheet.layout().firstRow() == other.layout().firstRow()
				&& sheet.layout().headerRows() == other.layout().headerRows() && headers(sheet).equals(headers(other));
	}

	private static Set<String> headers(SheetPreview sheet) {
		Set<String> headers = new HashSet<>();
		sheet.columns().stream().map(SourceColumn::header).map(SourceColumn::fold).forEach(headers::add);
		return headers;
	}

	/** What all names begin or end with; a number is never cut. */
	private static String ends(List<String> names, boolean atTheEnd) {
		List<String> turned = new ArrayList<>();
		names.forEach(name -> turned.add(atTheEnd ? new StringBuilder(name).reverse().toString() : name));
		String first = turned.get(0);
		int length = 0;
		while (length < first.length() && common(turned, length)) {
			length++;
		}
		while (length > 0 && Character.isDigit(first.charAt(length - 1))) {
			length--;
		}
		String common = first.substring(0, length);
		return atTheEnd ? new StringBuilder(common).reverse().toString() : common;
	}

	private static boolean common(List<String> names, int at) {
		return names.stream().allMatch(name -> at < name.length() && name.charAt(at) == names.get(0).charAt(at));
	}
}

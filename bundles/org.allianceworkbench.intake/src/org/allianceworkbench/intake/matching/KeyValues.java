package org.allianceworkbench.intake.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.internal.matching.Vocabulary;
import org.allianceworkbench.intake.internal.matching.Words;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.VariableNames;

/** What values of key columns mean in a study. */
final class KeyValues {

	private final Study study;
	private final Codebook codebook;
	private final Vocabulary vocabulary;

	KeyValues(Study study, Vocabulary vocabulary) {
		this.study = study;
		this.codebook = Codebook.of(study);
		this.vocabulary = vocabulary;
	}

	/** Recodes to occasions; empty when a value is none. Numbers mean all sessions of the study, seen or not. */
	Optional<List<RecodeProposal>> occasions(Collection<String> values) {
		List<RecodeProposal> recodes = new ArrayList<>();
		boolean numbers = false;
		for (String value : values) {
			Optional<Occasion> direct = study.getOccasions().stream().filter(o -> isCalled(value, o.getCode(), o.getLabel()))
					.findFirst();
			Optional<Occasion> occasion = direct.or(() -> byWords(Words.texts(value)));
			if (occasion.isEmpty() && !WritingMatching.isMissing(value)) {
				return Optional.empty();
			}
			boolean number = value.chars().allMatch(Character::isDigit);
			numbers |= number;
			if (direct.isEmpty() && occasion.isPresent() && !(number && codebook.sessionNumber(occasion.get()).isPresent())) {
				recodes.add(new RecodeProposal(value, Optional.of(occasion.get().getCode()), "is " + occasion.get().getCode()));
			}
		}
		for (int n = 1; numbers && n <= codebook.sessions().size(); n++) {
			recodes.add(new RecodeProposal(Integer.toString(n), Optional.of(codebook.sessions().get(n - 1).getCode()), "session "
					+ n));
		}
		return values.isEmpty() ? Optional.empty() : Optional.of(recodes);
	}

	private static boolean isCalled(String value, String code, String label) {
		return VariableNames.fold(code).equals(VariableNames.fold(value))
				|| label != null && VariableNames.fold(label).equals(VariableNames.fold(value));
	}

	private Optional<Occasion> byWords(List<String> words) {
		for (int i = 0; i < words.size(); i++) {
			boolean number = Character.isDigit(words.get(i).charAt(0)) && words.get(i).length() < 4;
			boolean named = i > 0 && vocabulary.find(Vocabulary.SESSION, List.of(words.get(i - 1))).isPresent();
			if (number && (words.size() == 1 || named)) {
				return codebook.session(Integer.parseInt(words.get(i)));
			}
		}
		for (Occasion occasion : study.getOccasions()) {
			String concept = switch (occasion.getKind()) {
				case BASELINE -> "baseline";
				case POST -> "post";
				default -> "followup";
			};
			boolean only = study.getOccasions().stream().filter(o -> o.getKind() == occasion.getKind()).count() == 1;
			if (occasion.getKind() != OccasionKind.SESSION && only
					&& vocabulary.phrases(concept).stream().anyMatch(phrase -> Words.contains(words, phrase.words()))) {
				return Optional.of(occasion);
			}
		}
		return Optional.empty();
	}

	/** Recodes to rater roles; empty when a value is none. */
	Optional<List<RecodeProposal>> roles(Collection<String> values) {
		List<RecodeProposal> recodes = new ArrayList<>();
		for (String value : values) {
			Optional<RaterRole> direct = study.getRoles().stream().filter(r -> isCalled(value, r.getCode(), r.getLabel()))
					.findFirst();
			Optional<RaterRole> role = direct.or(() -> study.getRoles().stream()
					.filter(r -> vocabulary.find(Vocabulary.ROLE + r.getCode(), Words.texts(value)).isPresent()).findFirst());
			if (role.isEmpty()) {
				return Optional.empty();
			}
			if (direct.isEmpty()) {
				recodes.add(new RecodeProposal(value, Optional.of(role.get().getCode()), "is the " + role.get().getCode()));
			}
		}
		return values.isEmpty() ? Optional.empty() : Optional.of(recodes);
	}

	/** The site whose code or name a value is. */
	Optional<Site> site(String value) {
		return study.getSites().stream().filter(site -> isCalled(value, site.getCode(), site.getName())).findFirst();
	}

	/** The site that a file's name mentions: its name, or its code as a word of its own or after 'site'. */
	Optional<Site> siteIn(String file) {
		int dot = file.lastIndexOf('.');
		List<String> words = Words.texts(dot < 0 ? file : file.substring(0, dot));
		List<Site> found = study.getSites().stream().filter(site -> mentions(words, site)).toList();
		return found.size() == 1 ? Optional.of(found.get(0)) : siteNamed(file);
	}

	private static boolean mentions(List<String> words, Site site) {
		List<String> code = Words.texts(site.getCode());
		return Words.contains(words, code);
	}

	/** The site whose name stands in a text. */
	Optional<Site> siteNamed(String text) {
		List<String> words = Words.texts(text);
		List<Site> found = study.getSites().stream().filter(site -> site.getName() != null && !site.getName().isBlank()
				&& Words.contains(words, Words.texts(site.getName()))).toList();
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}
}

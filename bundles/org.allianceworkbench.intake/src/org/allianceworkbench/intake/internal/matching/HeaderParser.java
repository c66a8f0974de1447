package org.allianceworkbench.intake.internal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.allianceworkbench.intake.internal.matching.Words.Word;
import org.allianceworkbench.intake.internal.recipe.HeaderPattern;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;

/** Finds rater roles, sessions and other occasions in headers. */
public final class HeaderParser {

	private static final int MOST_DIGITS = 3;

	private record Role(String code, int first, int last, boolean weak) {
	}

	private record Session(int number, int word, boolean named, boolean weak) {
	}

	private final Vocabulary vocabulary;
	private final Map<String, List<Vocabulary.Phrase>> roles = new LinkedHashMap<>();
	private final Map<String, List<List<String>>> occasions = new LinkedHashMap<>();
	private final Set<List<String>> variableNames = new HashSet<>();

	/** A parser for the roles and occasions of a study. */
	public HeaderParser(Study study, Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		for (RaterRole role : study.getRoles()) {
			List<Vocabulary.Phrase> phrases = new ArrayList<>();
			phrases.add(new Vocabulary.Phrase(Words.texts(role.getCode()), false));
			if (role.getLabel() != null && !role.getLabel().isBlank()) {
				phrases.add(new Vocabulary.Phrase(Words.texts(role.getLabel()), false));
			}
			phrases.addAll(vocabulary.phrases(Vocabulary.ROLE + role.getCode()));
			roles.put(role.getCode(), phrases);
		}
		for (Occasion occasion : study.getOccasions()) {
			if (occasion.getKind() != OccasionKind.SESSION) {
				occasions.put(occasion.getCode(), phrases(study, occasion));
			}
		}
		study.getVariables().stream().map(Variable::getName).map(Words::texts).forEach(variableNames::add);
	}

	private List<List<String>> phrases(Study study, Occasion occasion) {
		List<List<String>> phrases = new ArrayList<>();
		phrases.add(Words.texts(occasion.getCode()));
		if (occasion.getLabel() != null && !occasion.getLabel().isBlank()) {
			phrases.add(Words.texts(occasion.getLabel()));
		}
		boolean only = study.getOccasions().stream().filter(o -> o.getKind() == occasion.getKind()).count() == 1;
		String concept = switch (occasion.getKind()) {
			case BASELINE -> "baseline";
			case POST -> "post";
			default -> "followup";
		};
		if (only) {
			vocabulary.phrases(concept).forEach(phrase -> phrases.add(phrase.words()));
		}
		return phrases;
	}

	/** All ways to understand a header; the one without any place comes first. */
	public List<HeaderParse> parses(SourceColumn column) {
		List<Word> words = Words.of(column.header());
		List<String> texts = words.stream().map(Word::text).toList();
		List<HeaderParse> parses = new ArrayList<>();
		HeaderParse plain = parse(column, words, Optional.empty(), Optional.empty());
		if (variableNames.contains(texts) || variableNames.contains(plain.rest())) {
			return List.of(plain);
		}
		List<Optional<Role>> roleOptions = new ArrayList<>(List.of(Optional.empty()));
		rolesIn(texts).forEach(role -> roleOptions.add(Optional.of(role)));
		List<Optional<Session>> sessionOptions = new ArrayList<>(List.of(Optional.empty()));
		sessionsIn(words).forEach(session -> sessionOptions.add(Optional.of(session)));
		for (Optional<Role> role : roleOptions) {
			for (Optional<Session> session : sessionOptions) {
				if (!overlap(role, session)) {
					parses.add(parse(column, words, role, session));
				}
			}
		}
		return parses;
	}

	private static boolean overlap(Optional<Role> role, Optional<Session> session) {
		return role.isPresent() && session.isPresent() && session.get().named() && role.get().last() >= session.get().word() - 1
				&& role.get().first() <= session.get().word();
	}

	private List<Role> rolesIn(List<String> words) {
		List<Role> found = new ArrayList<>();
		roles.forEach((code, phrases) -> {
			Set<Integer> taken = new HashSet<>();
			for (Vocabulary.Phrase phrase : phrases) {
				for (int i = 0; i + phrase.words().size() <= words.size(); i++) {
					if (words.subList(i, i + phrase.words().size()).equals(phrase.words()) && taken.add(i)) {
						found.add(new Role(code, i, i + phrase.words().size() - 1, phrase.weak()));
					}
				}
			}
		});
		return found;
	}

	private List<Session> sessionsIn(List<Word> words) {
		List<Session> found = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			if (!word.isNumber() || word.text().length() > MOST_DIGITS || word.text().equals("0")) {
				continue;
			}
			Optional<Vocabulary.Phrase> before = i == 0 ? Optional.empty()
					: vocabulary.find(Vocabulary.SESSION, List.of(words.get(i - 1).text()));
			boolean adjacent = i > 0 && words.get(i - 1).end() == word.start();
			boolean named = before.isPresent() && (!before.get().weak() || adjacent);
			found.add(new Session(Integer.parseInt(word.text()), i, named, !named));
		}
		return found;
	}

	private HeaderParse parse(SourceColumn column, List<Word> words, Optional<Role> role, Optional<Session> session) {
		boolean[] used = new boolean[words.size()];
		role.ifPresent(r -> Arrays.fill(used, r.first(), r.last() + 1, true));
		session.ifPresent(s -> Arrays.fill(used, s.named() ? s.word() - 1 : s.word(), s.word() + 1, true));
		Optional<String> occasion = session.isPresent() ? Optional.empty() : occasion(words, used);
		List<String> rest = new ArrayList<>();
		for (int i = 0; i < used.length; i++) {
			if (!used[i]) {
				rest.add(words.get(i).text());
			}
		}
		String token = role.map(r -> column.header().substring(words.get(r.first()).start(), words.get(r.last()).end()))
				.orElse("");
		return new HeaderParse(column, pattern(column.header(), words, role, session), role.map(Role::code), token,
				role.map(Role::weak).orElse(false), session.map(s -> OptionalInt.of(s.number())).orElse(OptionalInt.empty()),
				session.map(Session::weak).orElse(false), occasion, rest);
	}

	private Optional<String> occasion(List<Word> words, boolean[] used) {
		List<String> texts = words.stream().map(Word::text).toList();
		for (Map.Entry<String, List<List<String>>> occasion : occasions.entrySet()) {
			for (List<String> phrase : occasion.getValue()) {
				int at = Collections.indexOfSubList(texts, phrase);
				if (at >= 0 && phrase.size() < texts.size() && free(used, at, phrase.size())) {
					Arrays.fill(used, at, at + phrase.size(), true);
					return Optional.of(occasion.getKey());
				}
			}
		}
		return Optional.empty();
	}

	private static boolean free(boolean[] used, int at, int size) {
		for (int i = at; i < at + size; i++) {
			if (used[i]) {
				return false;
			}
		}
		return true;
	}

	private static String pattern(String header, List<Word> words, Optional<Role> role, Optional<Session> session) {
		StringBuilder pattern = new StringBuilder(header);
		int roleAt = role.map(r -> words.get(r.first()).start()).orElse(-1);
		int sessionAt = session.map(s -> words.get(s.word()).start()).orElse(-1);
		Runnable putRole = () -> role.ifPresent(r -> pattern.replace(roleAt, words.get(r.last()).end(),
				"{" + HeaderPattern.ROLE + "}"));
		Runnable putSession = () -> session.ifPresent(s -> pattern.replace(sessionAt, words.get(s.word()).end(),
				"{" + HeaderPattern.SESSION + "}"));
		(roleAt > sessionAt ? putRole : putSession).run();
		(roleAt > sessionAt ? putSession : putRole).run();
		return pattern.toString();
	}
}

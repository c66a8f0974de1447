package org.allianceworkbench.ui.analysis.picker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisCatalogue;
import org.allianceworkbench.analysis.Guide;
import org.allianceworkbench.project.results.Suitability;
import org.allianceworkbench.study.Study;

/**
 * A question of the field with the analyses that answer it.
 *
 * @param text the question
 * @param answers the analyses
 */
public record Question(String text, List<Answer> answers) {

	private static final String OTHERS = "Other questions";

	/**
	 * An analysis that answers a question.
	 *
	 * @param analysis the analysis
	 * @param lacking what the study lacks for it; empty when nothing
	 * @param words all that it can be found by, lower case
	 */
	public record Answer(Analysis<?> analysis, List<String> lacking, String words) {

		static Answer of(Study study, Analysis<?> analysis) {
			Guide guide = Guide.of(analysis);
			return new Answer(analysis, Suitability.lacking(study, analysis),
					String.join(" ", analysis.question(), analysis.title(),
					analysis.id(), analysis.id().replace('_', ' '), String.join(" ", guide.definition()))
					.toLowerCase(Locale.ROOT));
		}

		/** What it lacks, as a sentence; empty when nothing. */
		public String lacks() {
			return lacking.isEmpty() ? "" : "Needs " + String.join(" and ", lacking) + ".";
		}

		boolean matches(String wanted) {
			return Stream.of(wanted.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(words::contains);
		}
	}

	/** All questions, in order; analyses that nobody has sorted stand at the end. */
	static List<Question> of(Study study, AnalysisCatalogue catalogue) {
		Map<String, List<Answer>> found = new LinkedHashMap<>();
		List<String> sorted = new ArrayList<>();
		questions().forEach((text, ids) -> {
			List<Answer> answers = new ArrayList<>();
			ids.forEach(id -> catalogue.find(id).ifPresent(analysis -> answers.add(Answer.of(study, analysis))));
			found.put(text, answers);
			sorted.addAll(ids);
		});
		found.put(OTHERS, catalogue.analyses().stream().filter(each -> !sorted.contains(each.id()))
				.map(each -> Answer.of(study, each)).toList());
		return found.entrySet().stream().filter(each -> !each.getValue().isEmpty())
				.map(each -> new Question(each.getKey(), each.getValue())).toList();
	}

	private static Map<String, List<String>> questions() {
		Map<String, List<String>> questions = new LinkedHashMap<>();
		String question = OTHERS;
		try (InputStream in = Question.class.getResourceAsStream("questions.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				if (line.startsWith("\t")) {
					questions.put(question, Arrays.asList(line.strip().split(" ")));
				} else {
					question = line.strip();
				}
			}
		} catch (IOException e) {
			throw new IllegalStateException("questions.txt can't be read", e);
		}
		return questions;
	}

	/** The question with those analyses that match what is looked for; all of them when the question does. */
	Question matching(String wanted) {
		boolean all = Stream.of(wanted.toLowerCase(Locale.ROOT).strip().split("\\s+"))
				.allMatch(text.toLowerCase(Locale.ROOT)::contains);
		return all ? this : new Question(text, answers.stream().filter(each -> each.matches(wanted)).toList());
	}
}

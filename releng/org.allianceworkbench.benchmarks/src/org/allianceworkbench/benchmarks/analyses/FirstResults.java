package org.allianceworkbench.benchmarks.analyses;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Suite;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The time until the first result of each analysis is on its page, in a process that has done it before: from the question to the
 * page as the window shows it, figures drawn, the data being in memory. Options: {@code --sessions} the largest number of
 * sessions, {@code --limit} seconds after which an analysis is stopped ({@code none} in the table, as for one that refuses),
 * {@code --only} ids separated by commas.
 */
public final class FirstResults implements Suite {

	private static final int TIMES = 3;
	private static final int WARM = 3;
	private static final double SLOW = 2;
	/** Ten times the sessions take at least so many times as long. */
	private static final double GROWTH = 5;
	/** The options without a default, and no others. */
	private static final String QUESTIONS = """
			descriptives values=alliance,progress by=site,role
			missingness values=alliance,progress
			mcar values=alliance,progress,item1,item2
			t_test value=alliance by=arm
			anova value=alliance by=site
			correlation values=alliance,progress,distress,experience
			crosstab rows=site columns=mood
			regression outcome=post predictors=alliance,distress where=role=CLIENT;occasion=S3
			effect_sizes value=alliance occasions=S1,S5 where=role=CLIENT
			normality values=alliance,progress
			scoring scales=bond=item1+item3+item5,task=item2+item4+item6
			reliability items=item1,item2,item3,item4,item5,item6 where=role=CLIENT;occasion=S3
			multilevel_reliability items=item1,item2,item3 where=role=CLIENT
			agreement rating=alliance
			icc rating=alliance
			agreement_categories rating=mood
			congruence rating=alliance
			dyad_overview rating=alliance experience=experience distress=distress
			mixed_model formula=alliance~time*distress+(1|therapist/client) where=role=CLIENT
			growth outcome=alliance where=role=CLIENT
			mmrm outcome=alliance where=role=CLIENT
			within_between outcome=symptoms predictor=alliance where=role=CLIENT
			therapist_effects outcome=alliance where=role=CLIENT
			generalizability score=alliance object=client facets=role,occasion
			owm rating=alliance
			lowm rating=alliance predictors=experience,distress
			apim outcome=progress predictor=alliance
			dyadic_growth rating=alliance
			truth_bias rating=alliance
			rsa rating=alliance outcome=post
			lagged outcome=symptoms alliance=alliance where=role=CLIENT
			outcome outcome=post alliance=alliance where=role=CLIENT;occasion=S3
			moderation outcome=post predictor=alliance moderator=distress where=role=CLIENT;occasion=S3
			mediation outcome=post predictor=distress mediator=alliance where=role=CLIENT;occasion=S3
			rci before=distress after=post reliability=0.85 where=role=CLIENT;occasion=S1
			rupture rating=alliance
			sites outcome=alliance where=role=CLIENT
			""";

	@Override
	public void run(Options options) throws Exception {
		int largest = options.number("sessions", 100_000);
		double limit = options.number("limit", 60);
		List<FirstResult> questions = questions(options.values().getOrDefault("only", ""));
		List<AnalysisInput> inputs = new ArrayList<>();
		List<String> heads = new ArrayList<>(List.of("analysis"));
		for (int sessions = 1_000; sessions <= largest; sessions *= 10) {
			inputs.add(AnalysisInput.of(RatedSessions.of(sessions, 11)));
			heads.add(String.format(Locale.ROOT, "%,d sessions, s", sessions));
			heads.add("CPU s");
		}
		ResultTable table = new ResultTable(heads.toArray(String[]::new));
		for (FirstResult question : questions) {
			warm(question, inputs.get(0), limit);
			List<String> cells = new ArrayList<>(List.of(question.analysis().id()));
			Optional<FirstResult.Time> time = Optional.empty();
			for (AnalysisInput input : inputs) {
				boolean hopeless = cells.size() > 1 && (time.isEmpty() || time.get().cpu() > limit / GROWTH);
				time = hopeless ? Optional.empty() : question.best(input, TIMES, limit);
				cells.add(time.map(t -> String.format(Locale.ROOT, "%.3f", t.seconds())).orElse("none"));
				cells.add(time.map(t -> String.format(Locale.ROOT, "%.3f", t.cpu())).orElse(""));
			}
			System.err.println(String.join(" ", cells));
			table.row(cells.toArray(String[]::new));
		}
		System.out.println(table);
	}

	private static void warm(FirstResult question, AnalysisInput input, double limit) {
		Optional<FirstResult.Time> time = Optional.empty();
		for (int i = 0; i < WARM && (i == 0 || time.isPresent() && time.get().seconds() < SLOW); i++) {
			time = question.once(input, limit);
		}
	}

	private static List<FirstResult> questions(String only) throws Exception {
		Map<String, Analysis<?>> analyses = registered();
		List<FirstResult> questions = new ArrayList<>();
		for (String line : QUESTIONS.strip().split("\n")) {
			String[] words = line.strip().split(" ");
			Map<String, String> settings = new LinkedHashMap<>();
			for (int i = 1; i < words.length; i++) {
				int sign = words[i].indexOf('=');
				settings.put(words[i].substring(0, sign), words[i].substring(sign + 1));
			}
			if (only.isEmpty() || List.of(only.split(",")).contains(words[0])) {
				questions.add(new FirstResult(analyses.get(words[0]), settings));
			}
		}
		return questions;
	}

	/** What the plugin.xml files on the class path register. */
	private static Map<String, Analysis<?>> registered() throws Exception {
		Map<String, Analysis<?>> analyses = new LinkedHashMap<>();
		for (URL url : Collections.list(FirstResults.class.getClassLoader().getResources("plugin.xml"))) {
			try (InputStream in = url.openStream()) {
				NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
						.getElementsByTagName("analysis");
				for (int i = 0; i < elements.getLength(); i++) {
					Element element = (Element) elements.item(i);
					analyses.put(element.getAttribute("id"), (Analysis<?>) Class.forName(element.getAttribute("class"))
							.getConstructor().newInstance());
				}
			}
		}
		return analyses;
	}
}

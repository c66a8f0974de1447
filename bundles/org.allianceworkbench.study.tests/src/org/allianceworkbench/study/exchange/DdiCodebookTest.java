package org.allianceworkbench.study.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.allianceworkbench.study.exchange.ExchangeFiles.OPTIONS;
import static org.allianceworkbench.study.exchange.ExchangeFiles.variable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.allianceworkbench.study.exchange.ddi.DdiCodebook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.check.StudyChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class DdiCodebookTest {

	/** Order of elements in the schema of DDI Codebook 2.5, as far as this program writes them. */
	private static final Map<String, List<String>> SCHEMA = Map.of("codeBook", List.of("stdyDscr", "fileDscr", "dataDscr"),
		"stdyDscr", List.of("citation", "stdyInfo"), "citation", List.of("titlStmt", "rspStmt"), "titlStmt",
		List.of("titl", "IDNo"), "var",
		List.of("labl", "imputation", "security", "respUnit", "anlysUnit", "qstn", "valrng", "invalrng", "universe", "txt",
		"catgry",
			"codInstr", "concept", "derivation", "varFormat", "notes"),
		"catgry", List.of("catValu", "labl"), "qstn", List.of("preQTxt", "qstnLit", "postQTxt", "ivuInstr"), "invalrng",
		List.of("item", "range", "key"), "fileTxt", List.of("fileName", "fileCont", "fileType"));

	private static CodebookReading real() throws IOException {
		return DdiCodebook.read(ExchangeFiles.bytes("ddi-alliance.xml"), "ddi-alliance.xml", OPTIONS);
	}

	private static CodebookReading read(String text) throws IOException {
		return DdiCodebook.read(text.getBytes(UTF_8), "c.xml", OPTIONS);
	}

	@Test
	void theStudyIsTakenOver() throws IOException {
		Study study = real().study();
		assertThat(study.getTitle()).isEqualTo("Alliance and Progress: A Pilot Study");
		assertThat(study.getProtocolId()).isEqualTo("AP-0042");
		assertThat(study.getContributors()).containsExactly("Okafor, Ada", "Lindqvist, Per");
		assertThat(study.getDescription()).contains("Clients and therapists rated").contains("Both sides were asked");
		assertThat(StudyChecks.check(study)).noneMatch(violation -> violation.severity() == Severity.ERROR);
	}

	@ParameterizedTest
	@CsvSource({"clientid,TEXT,NOMINAL,CLIENT", "birth,DATE,SCALE,CLIENT", "gender,NUMBER,NOMINAL,CLIENT",
		"wai1,NUMBER,ORDINAL,RATING", "alliance,NUMBER,SCALE,CLIENT", "sessdate,DATE,SCALE,OCCASION", "start,TIME,SCALE,CLIENT",
		"entered,DATE_TIME,SCALE,CLIENT", "grade,TEXT,ORDINAL,THERAPIST", "weight,NUMBER,SCALE,CLIENT"})
	void aVariableHasItsType(String name, VariableType type, MeasurementLevel measure, Level level) throws IOException {
		Variable variable = variable(real().study(), name);
		assertThat(variable.getType()).isEqualTo(type);
		assertThat(variable.getMeasure()).isEqualTo(measure);
		assertThat(variable.getLevel()).isEqualTo(level);
	}

	@Test
	void valuesAndWordsOfAVariableAreTakenOver() throws IOException {
		Study study = real().study();
		Variable first = variable(study, "wai1");
		assertThat(first.getLowest()).isEqualTo(1);
		assertThat(first.getHighest()).isEqualTo(5);
		assertThat(first.getMissingValues()).singleElement()
			.satisfies(missing -> assertThat(missing.getReason()).isEqualTo("not answered"));
		assertThat(variable(study, "wai2").getMissingValues().getFirst().getReason()).isEqualTo("refused");
		assertThat(variable(study, "wai2").getCodeList()).isSameAs(first.getCodeList());
		assertThat(Attributes.text(first.getAttributes(), "ddi.question")).isEqualTo("We agreed on what to do.");
		assertThat(variable(study, "birth").getPrivacy()).isEqualTo(Privacy.DIRECT_IDENTIFIER);
		assertThat(variable(study, "alliance").getUnit()).isEqualTo("points");
		assertThat(variable(study, "alliance").getDecimals()).isEqualTo(2);
		assertThat(variable(study, "grade").getLabel()).isEqualTo("Grade of the therapist & supervisor <both>");
	}

	@Test
	void whatIsNotTakenOverIsNamed() throws IOException {
		assertThat(real().notes()).anyMatch(note -> note.contains("sumStat") && note.contains("clientid"))
			.anyMatch(note -> note.contains("varGrp")).anyMatch(note -> note.contains("method"))
			.anyMatch(note -> note.contains("catStat"));
	}

	@Test
	void whatIsReadAgainIsTheSameCodebook() throws IOException {
		Study first = real().study();
		Study again = read(DdiCodebook.write(first).text()).study();
		ExchangeFiles.assertSameCodebook(again, first);
		assertThat(again.getDescription()).isEqualTo(first.getDescription());
		assertThat(DdiCodebook.write(again).text()).isEqualTo(DdiCodebook.write(first).text());
		assertThat(DdiCodebook.write(first).losses()).allMatch(loss -> loss.contains("unit of analysis")
				|| loss.contains("security"));
	}

	@Test
	void aStudyOfOursComesBackButForWhatIsNamed() throws IOException {
		Study study = SampleStudy.create();
		CodebookWriting written = DdiCodebook.write(study);
		assertThat(written.losses()).anyMatch(loss -> loss.startsWith("Not in a DDI codebook"));
		Study again = read(written.text()).study();
		assertThat(ExchangeFiles.names(again)).isEqualTo(ExchangeFiles.names(study));
		for (int i = 0; i < study.getVariables().size(); i++) {
			Variable own = study.getVariables().get(i);
			Variable variable = again.getVariables().get(i);
			assertThat(variable.getLabel()).isEqualTo(own.getLabel());
			assertThat(variable.getLevel()).isEqualTo(own.getLevel());
			assertThat(variable.getType()).isEqualTo(own.getType());
			assertThat(variable.getMeasure()).isEqualTo(own.getMeasure());
			assertThat(variable.getLowest()).isEqualTo(own.getLowest());
			assertThat(variable.getPrivacy()).isEqualTo(own.getPrivacy());
			assertThat(variable.isRequired()).isEqualTo(own.isRequired());
			assertThat(variable.getMeaning()).isEqualTo(own.getMeaning());
			assertThat(variable.getMissingValues()).hasSameSizeAs(own.getMissingValues());
			assertThat(variable.getCodeList() == null).isEqualTo(own.getCodeList() == null);
		}
	}

	@Test
	void elementsStandInTheOrderOfTheSchema() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Study study : List.of(real().study(), SampleStudy.create())) {
			byte[] bytes = DdiCodebook.write(study).text().getBytes(UTF_8);
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			Element root = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
			assertThat(root.getNamespaceURI()).isEqualTo("ddi:codebook:2_5");
			order(root, wrong);
		}
		assertThat(wrong).isEmpty();
	}

	private static void order(Element element, List<String> wrong) {
		List<String> allowed = SCHEMA.get(element.getLocalName());
		int last = 0;
		for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				int place = allowed == null ? 0 : allowed.indexOf(child.getLocalName());
				if (place < last) {
					wrong.add(element.getLocalName() + "/" + child.getLocalName());
				}
				last = place;
				order(child, wrong);
			}
		}
	}

	@Test
	void documentTypesAndEntitiesAreRefused() {
		for (String type : List.of("<!DOCTYPE codeBook SYSTEM \"http://127.0.0.1:9/x.dtd\">",
			"<!DOCTYPE codeBook [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
			"<!DOCTYPE codeBook [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>")) {
			assertThatThrownBy(() -> read(type + "<codeBook><stdyDscr><citation><titlStmt><titl>&x;</titl></titlStmt></citation>"
				+ "</stdyDscr></codeBook>")).isInstanceOf(CodebookFileException.class).hasMessageContaining("c.xml, line 1")
				.hasMessageContaining("document type");
		}
		assertThatThrownBy(() -> read("<codeBook>&x;</codeBook>")).isInstanceOf(CodebookFileException.class);
	}

	@Test
	void endlessDepthIsRefused() {
		assertThatThrownBy(() -> read("<codeBook>" + "<a>".repeat(100_000))).isInstanceOf(CodebookFileException.class)
			.hasMessageContaining("deeper");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {"<a/>!root is a", "<codeBook!well-formed", "''!well-formed",
		"<codeBook><dataDscr><var/></dataDscr></codeBook>!neither a name nor an ID",
		"<codeBook><dataDscr><var name='x' dcml='-1'/></dataDscr></codeBook>!decimals",
		"<codeBook><dataDscr><var name='x'><valrng><range min='a'/></valrng></var></dataDscr></codeBook>!no number",
		"<DDIInstance xmlns='ddi:instance:3_2'/>!Lifecycle"})
	void aMistakeIsReportedWithItsPlace(String text, String problem) {
		assertThatThrownBy(() -> read(text == null ? "" : text)).isInstanceOf(CodebookFileException.class)
				.hasMessageContaining("c.xml")
			.hasMessageContaining(problem);
	}

	@Test
	void olderCodebooksWithoutNamespaceAreRead() throws IOException {
		assertThat(ExchangeFiles.names(read("<codeBook version='1.2.2'><dataDscr><var ID='V1' name='age'><labl>Age</labl></var>"
			+ "</dataDscr></codeBook>").study())).containsExactly("age");
	}

	@Test
	void charactersThatXmlCannotHoldAreLeftOutAndNamed() {
		Study study = StudyFactory.eINSTANCE.createStudy();
		study.setTitle("a\u0001b");
		assertThat(DdiCodebook.write(study).losses())
				.containsExactly("Left out, because XML can't hold them: 1 control or half characters.");
	}
}

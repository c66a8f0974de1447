package org.allianceworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CodebookVerbsTest {

	private static final String DICTIONARY = """
			field_name,form_name,section_header,field_type,field_label,select_choices_or_calculations,identifier
			number,person,,text,Number of the client,,y
			gender,person,,radio,Gender,"1, woman | 2, man",
			alliance,session,,text,Alliance,,
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void aStudyAndADictionary() throws Exception {
		SmallStudy.make(folder);
		Files.writeString(folder.resolve("redcap.csv"), DICTIONARY);
	}

	private Ran run(String commandLine) {
		return Ran.in(folder, commandLine);
	}

	private static JsonObject json(Ran ran) {
		assertThat(ran.said()).isEmpty();
		assertThat(ran.status()).isZero();
		return JsonParser.parseString(ran.out()).getAsJsonObject();
	}

	@Test
	void aDictionaryIsTakenIntoAStudyAndWhatIsThereStays() {
		JsonObject answer = json(run("study import-codebook study redcap.csv --json"));
		assertThat(answer.getAsJsonArray("added")).hasSize(2);
		assertThat(answer.getAsJsonArray("present").get(0).getAsString()).isEqualTo("alliance");
		Ran again = run("study import-codebook study redcap.csv");
		assertThat(again.status()).isZero();
		assertThat(again.out()).contains("0 variables added, 3 there already");
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xml", "sav" })
	void aNewStudyIsMadeOfWhatAnotherStudyWrote(String extension) {
		JsonObject answer = json(run("study export-codebook study out." + extension + " --json"));
		assertThat(answer.get("variables").getAsInt()).isEqualTo(1);
		assertThat(answer.getAsJsonArray("losses").toString()).isNotEqualTo("[]");
		Ran made = run("study new made --codebook out." + extension);
		assertThat(made.said()).isEmpty();
		assertThat(made.status()).isZero();
		assertThat(made.out()).contains("with 1 variables");
		assertThat(run("check made").status()).isZero();
	}

	@Test
	void aFileThatIsThereIsNotOverwritten() {
		assertThat(run("study export-codebook study redcap.csv").status()).isEqualTo(4);
		assertThat(run("study export-codebook study redcap.csv --replace").status()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "study export-codebook study out.doc", "study export-codebook study",
			"study import-codebook study redcap.csv --level NOBODY" })
	void wrongUseHasStatusTwo(String commandLine) {
		assertThat(run(commandLine).status()).isEqualTo(2);
	}

	@Test
	void aCodebookThatCantBeReadIsOneLineWithThePlace() throws Exception {
		Files.writeString(folder.resolve("bad.csv"), DICTIONARY.replace("radio", "wireless"));
		Ran ran = run("study import-codebook study bad.csv");
		assertThat(ran.status()).isEqualTo(3);
		assertThat(ran.said()).singleElement().asString().contains("bad.csv, line 3").contains("wireless");
		Files.writeString(folder.resolve("bad.xml"), "<!DOCTYPE a SYSTEM \"x\"><codeBook/>");
		assertThat(run("study import-codebook study bad.xml").said()).singleElement().asString().contains("document type");
		assertThat(run("study import-codebook study none.xml").status()).isEqualTo(3);
		assertThat(run("study new other --codebook none.sav").status()).isEqualTo(3);
		assertThat(Files.exists(folder.resolve("other"))).isFalse();
	}
}

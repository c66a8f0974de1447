package org.allianceworkbench.export.internal.targets.redcap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.export.internal.targets.Samples;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.redcap.RedcapDictionary;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedcapTargetTest {

	private static final RedcapTarget TARGET = new RedcapTarget();

	@TempDir
	Path folder;

	private TargetOutput write(Table table) throws IOException {
		return TARGET.write(Samples.content(table, TARGET, Map.of()), folder, "data", Progress.NONE);
	}

	@Test
	void sessionsAreEventsAndClientsHaveARowOfTheirOwn() throws IOException {
		TargetOutput written = write(Samples.dyads());
		assertThat(Files.readString(folder.resolve("data.csv"))).isEqualTo("""
				record_id,redcap_event_name,site,therapist,client,occasion,occasion_position,experience,alliance_client,\
				alliance_therapist
				A-1,baseline_arm_1,A,T1,1,,,12,,
				A-1,s1_arm_1,,,,S1,2,,5.5,5
				A-1,s2_arm_1,,,,S2,3,,97,4.5
				A-2,baseline_arm_1,A,T1,2,,,12,,
				A-2,s1_arm_1,,,,S1,2,,4.25,4
				B-1,baseline_arm_1,B,T1,1,,,3,,
				B-1,s1_arm_1,,,,S1,2,,6,97
				B-2,baseline_arm_1,B,T1,2,,,3,,
				B-2,s1_arm_1,,,,S1,2,,,3.5
				B-2,s2_arm_1,,,,S2,3,,5,5
				""".replace("\n", "\r\n"));
		assertThat(written.notes()).containsExactly("The REDCap project must be longitudinal and have the events baseline_arm_1, "
				+ "s1_arm_1, s2_arm_1.");
	}

	@Test
	void theDictionaryFitsTheFile() throws IOException {
		write(Samples.dyads());
		Study read = RedcapDictionary.read(Files.readAllBytes(folder.resolve("data.dictionary.csv")), "data.dictionary.csv",
				CodebookOptions.titled("")).study();
		assertThat(read.getVariables()).extracting(v -> v.getName()).containsExactlyInAnyOrder("record_id", "site", "therapist",
				"client", "occasion", "occasion_position", "experience", "alliance_client", "alliance_therapist");
		assertThat(read.getVariables().getFirst().getName()).isEqualTo("record_id");
	}

	@Test
	void namesInUpperCaseAndMissingCodesAreNamedBefore() {
		ExportContent content = Samples.content(Samples.dyads(), TARGET, Map.of());
		assertThat(TARGET.losses(content)).anyMatch(s -> s.startsWith("REDCap allows names of 100 characters, "
				+ "lower-case letters, digits and _; renamed: alliance_CLIENT to alliance_client, alliance_THERAPIST to "))
				.anyMatch(s -> s.contains("missing data codes"));
	}

	@Test
	void aTableWithoutOccasionsHasNoEvents() throws IOException {
		write(Samples.dyads().select(java.util.List.of("site", "client", "experience")));
		assertThat(Files.readString(folder.resolve("data.csv"))).startsWith("record_id,site,client,experience\r\nA-1,A,1,12\r\n");
	}
}

package org.allianceworkbench.export;

import static org.allianceworkbench.export.SmallStudy.export;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.export.run.Exporter;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportDefinitionTest {

	@TempDir
	Path folder;

	private List<String> names(Export export, String rating) throws Exception {
		try (SmallStudy small = new SmallStudy(Files.createTempDirectory(folder, "study"), rating)) {
			Exporter exporter = new Exporter(small.study, small.store, List.of(), folder.resolve("pseudonyms.key"));
			return exporter.content(export, new MemoryTarget(), ExportRun.PLAIN, Progress.NONE).table().specs().stream()
					.map(ColumnSpec::name).toList();
		}
	}

	private static Export wide(String pattern) {
		Export export = export(ExportLayout.CLIENT);
		export.setNamePattern(pattern);
		return export;
	}

	@ParameterizedTest
	@CsvSource({ "{variable}_{role}_{occasion}, alliance_CLIENT_S1, session_date_S1",
			"{occasion}.{variable}.{role}, S1.alliance.CLIENT, "
			+ "S1.session_date", "{role}{occasion}_{variable}, CLIENTS1_alliance, S1_session_date" })
	void wideNamesFollowThePattern(String pattern, String rating, String date) throws Exception {
		assertThat(names(wide(pattern), "alliance")).contains(rating, date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{variable}_{role} | two columns would be called session_date",
			"{role}_{occasion} | lacks {variable}", "{variable}_{visit} | {visit}, which means nothing",
			"{variable} {role} {occasion} | contains a blank", "1{variable}{role}{occasion} | does not begin with a letter",
			"{variable}_{role}_{occasion}_123456789_123456789_123456789_123456789_123456789 | more than 64" })
	void aPatternThatCannotNameTheColumnsIsRefused(String pattern, String said) {
		assertThatThrownBy(() -> names(wide(pattern), "alliance")).isInstanceOf(ExportException.class).hasMessageContaining(said)
				.hasMessageStartingWith("export all:");
	}

	@Test
	void sixtyFourBytesAreCountedInUtf8() throws Exception {
		// 32 letters of two bytes each are 64 bytes as a variable; as a wide column 73
		String name = "ä".repeat(32);
		assertThatThrownBy(() -> names(wide(null), name)).isInstanceOf(ExportException.class).hasMessageContaining("64");
		String fits = "ä".repeat(24);
		assertThat(names(export(ExportLayout.CLIENT, fits), fits)).contains(fits + "_CLIENT_S1");
	}

	@Test
	void unknownNamesAreNamedTogetherWithWhatIsThere() {
		assertThatThrownBy(() -> names(export(ExportLayout.RATING, "aliance"), "alliance")).isInstanceOf(ExportException.class)
				.hasMessageContaining("'aliance'").hasMessageContaining("alliance");
		Export export = export(ExportLayout.RATING);
		export.getSites().add("Z");
		assertThatThrownBy(() -> names(export, "alliance")).isInstanceOf(ExportException.class).hasMessageContaining("'Z'")
				.hasMessageContaining("A, B");
	}

	@Test
	void aVariableBelowTheLayoutIsRefusedWhenItIsNamed() {
		assertThatThrownBy(() -> names(export(ExportLayout.THERAPIST, "alliance"), "alliance"))
				.isInstanceOf(ExportException.class)
				.hasMessageContaining("alliance").hasMessageContaining("therapist");
	}
}

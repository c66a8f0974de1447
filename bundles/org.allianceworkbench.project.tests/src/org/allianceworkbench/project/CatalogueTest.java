package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.table.format.TableFormat;
import org.junit.jupiter.api.Test;

/** Runs with the Eclipse platform's registry in the build, and with the plugin.xml files on the class path elsewhere. */
class CatalogueTest {

	private final Catalogue installed = Catalogue.installed();

	@Test
	void ourFormatsAnalysesAndTargetsAreRegistered() {
		assertThat(installed.problems()).isEmpty();
		assertThat(installed.formats().all()).extracting(TableFormat::id).containsExactlyInAnyOrder("spss", "excel", "text");
		assertThat(installed.analyses().analyses()).extracting(Analysis::id)
				.contains("descriptives", "missingness", "agreement", "icc");
		assertThat(installed.targets()).extracting(ExportTarget::id).contains("sav", "xlsx", "csv");
	}

	@Test
	void theInstrumentsAreRead() throws Exception {
		assertThat(installed.libraries()).isNotEmpty();
		assertThat(installed.libraries().get(0).open().instruments()).isNotEmpty();
	}

	@Test
	void anUnknownTargetNamesThoseThatAreThere() {
		assertThatThrownBy(() -> installed.target("pdf")).isInstanceOf(UsageException.class).hasMessageContaining("sav");
	}
}

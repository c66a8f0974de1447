package org.allianceworkbench.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.allianceworkbench.product.Product.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed leaves the study as it was before. */
class KillTest {

	private static final int CLIENTS = 4_000;
	private static final int[] MOMENTS_MS = { 600, 1_200, 2_000, 3_000 };

	@TempDir
	Path folder;

	@BeforeEach
	void needsAProductForThisMachine() {
		assumeTrue(Product.canRunHere(), "no product for this machine was built");
	}

	@Test
	void theStudyIsAsBefore() throws Exception {
		assertThat(Product.run(folder, "demo", "study", "--quiet").status()).isZero();
		Path large = largeFile(folder.resolve("siteC-wave2.csv"));
		String history = history();
		int killed = 0;
		for (int moment : MOMENTS_MS) {
			Process running = Product.start(folder, "import", "study", large.toString(), "--recipe", "Site C");
			if (!running.waitFor(moment, TimeUnit.MILLISECONDS)) {
				killed++;
			}
			kill(running);
			assertThat(history()).as("after a kill at %d ms", moment).isEqualTo(history);
		}
		assertThat(killed).as("imports that were still running when they were killed").isPositive();
		Outcome whole = Product.run(folder, "import", "study", large.toString(), "--recipe", "Site C", "--quiet");
		assertThat(whole.status()).as(whole.err()).isLessThanOrEqualTo(1);
		assertThat(history()).isNotEqualTo(history).contains(large.getFileName().toString());
	}

	private static void kill(Process process) throws InterruptedException {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly().waitFor();
	}

	private String history() throws Exception {
		Outcome outcome = Product.run(folder, "history", "study", "--json");
		assertThat(outcome.status()).as(outcome.err()).isZero();
		return outcome.out();
	}

	/** New clients of site C in that site's form, enough to take several seconds. */
	private static Path largeFile(Path file) throws IOException {
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer.write("pid,clinician,years_practice,group,age_years,enrolment,ies_total,bdi_total,rosenberg,expressivity,buffering,"
					+ "visit,visit_date,visit_held,rater,wa_total,sess_progress\r\n");
			for (int client = 1; client <= CLIENTS; client++) {
				for (int session = 1; session <= 6; session++) {
					for (String rater : new String[] { "patient", "clinician" }) {
						writer.write("C-9%05d,C-T1,5,coping,50,2021-01-04,20,10,30,4.5,2.5,Session %d,2021-01-%02d,yes,%s,5.25,5\r\n"
								.formatted(client, session, 10 + 3 * session, rater));
					}
				}
			}
		}
		return file;
	}
}

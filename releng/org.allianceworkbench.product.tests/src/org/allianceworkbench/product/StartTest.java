package org.allianceworkbench.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.allianceworkbench.product.Product.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

	@TempDir
	Path folder;

	@BeforeEach
	void needsAProductForThisMachine() {
		assumeTrue(Product.canRunHere(), "no product for this machine was built");
	}

	@Test
	void versionIsPrintedWithoutADisplay() throws Exception {
		Outcome outcome = Product.run(folder, "--version");
		assertThat(outcome.err()).isEmpty();
		assertThat(outcome.out()).isNotBlank();
		assertThat(outcome.status()).isZero();
	}

	@Test
	void helpIsPrintedWithoutADisplay() throws Exception {
		Outcome outcome = Product.run(folder, "--help");
		assertThat(outcome.err()).isEmpty();
		assertThat(outcome.out()).isNotBlank();
		assertThat(outcome.status()).isZero();
	}

	@Test
	void theWindowSaysThatItNeedsADisplay() throws Exception {
		Outcome outcome = Product.run(folder);
		assertThat(outcome.err()).contains("needs a display").hasLineCount(1);
		assertThat(outcome.out()).isEmpty();
		assertThat(outcome.status()).isEqualTo(2);
	}

	@Test
	void severalCommandLinesRunAtTheSameTime() throws Exception {
		List<Callable<Outcome>> starts = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			starts.add(() -> Product.run(folder, "--version"));
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(starts.size())) {
			for (Future<Outcome> outcome : threads.invokeAll(starts)) {
				assertThat(outcome.get().err()).isEmpty();
				assertThat(outcome.get().status()).isZero();
			}
		}
	}
}

package org.allianceworkbench.export;

import static org.allianceworkbench.export.SmallStudy.export;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.allianceworkbench.export.run.Exporter;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class BundleTest {

	/** Writes two files, the second with a note; fails or is cancelled when it is told to. */
	private static final class TwoFiles implements ExportTarget {

		private RuntimeException stop;

		@Override
		public String id() {
			return "two";
		}

		@Override
		public String name() {
			return "Two files";
		}

		@Override
		public List<String> files(Export export, String baseName) {
			return List.of(baseName + ".one", baseName + ".two");
		}

		@Override
		public List<String> losses(ExportContent content) {
			return List.of("It holds names only.");
		}

		@Override
		public TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException {
			Path one = Files.writeString(folder.resolve(baseName + ".one"), content.title());
			if (stop != null) {
				throw stop;
			}
			return new TargetOutput(List.of(one, Files.writeString(folder.resolve(baseName + ".two"), "second")),
					List.of("Nothing was escaped."));
		}
	}

	@TempDir
	Path folder;

	private Path output;
	private SmallStudy small;
	private final TwoFiles target = new TwoFiles();

	@BeforeEach
	void open() throws Exception {
		small = new SmallStudy(folder);
		output = Files.createDirectories(folder.resolve("output"));
	}

	@AfterEach
	void close() throws Exception {
		small.close();
	}

	private ExportResult run(ExportPacking packing, ExportRun how) throws Exception {
		Export export = export(ExportLayout.RATING);
		export.setPacking(packing);
		export.setPurpose("Reanalysis of the alliance");
		return new Exporter(small.study, small.store, List.of(), folder.resolve("pseudonyms.key")).run(export, target, output,
				how, Progress.NONE);
	}

	private List<String> there() throws IOException {
		try (Stream<Path> all = Files.walk(output)) {
			return all.filter(path -> !path.equals(output)).map(path -> output.relativize(path).toString()).sorted().toList();
		}
	}

	private static String sha256(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	@Test
	void aFolderHasTheFilesAManifestAndAReadme() throws Exception {
		ExportResult result = run(ExportPacking.FOLDER, ExportRun.PLAIN);
		assertThat(there()).containsExactly("all", "all/README.txt", "all/all.one", "all/all.two", "all/manifest.json");
		byte[] manifest = Files.readAllBytes(output.resolve("all/manifest.json"));
		assertThat(result.sha256()).isEqualTo(sha256(manifest));
		JsonObject json = JsonParser.parseString(new String(manifest, StandardCharsets.UTF_8)).getAsJsonObject();
		for (JsonElement file : json.getAsJsonArray("files")) {
			byte[] bytes = Files.readAllBytes(output.resolve("all").resolve(file.getAsJsonObject().get("name").getAsString()));
			assertThat(file.getAsJsonObject().get("sha256").getAsString()).isEqualTo(sha256(bytes));
			assertThat(file.getAsJsonObject().get("bytes").getAsInt()).isEqualTo(bytes.length);
		}
		assertThat(json.getAsJsonObject("study").get("title").getAsString()).isEqualTo("Small study");
		assertThat(json.getAsJsonObject("study").get("version").getAsString()).matches("\\d+-[0-9a-f]{12}");
		assertThat(json.getAsJsonObject("definition").get("purpose").getAsString()).isEqualTo("Reanalysis of the alliance");
		assertThat(json.getAsJsonObject("counts").get("rows").getAsInt()).isEqualTo(5);
		assertThat(json.getAsJsonArray("losses").get(0).getAsString()).isEqualTo("It holds names only.");
		assertThat(json.getAsJsonArray("notes").toString()).contains("Nothing was escaped.");
		assertThat(json.getAsJsonArray("columns")).hasSize(10);
		assertThat(Files.readString(output.resolve("all/README.txt"))).startsWith("Small study\n===========\n")
				.contains("Reanalysis of the alliance", sha256("second".getBytes(StandardCharsets.UTF_8)),
						"Direct identifiers stay in the study: surname.", "Working alliance");
	}

	@Test
	void severalFilesAreAFolderAtLeast() throws Exception {
		assertThat(run(ExportPacking.FILE, ExportRun.PLAIN).file()).isEqualTo(output.resolve("all")).isDirectory();
	}

	@Test
	void aZipHoldsTheSame() throws Exception {
		ExportResult result = run(ExportPacking.ZIP, ExportRun.PLAIN);
		assertThat(there()).containsExactly("all.zip");
		assertThat(result.sha256()).isEqualTo(sha256(Files.readAllBytes(output.resolve("all.zip"))));
		try (ZipFile zip = new ZipFile(output.resolve("all.zip").toFile())) {
			assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("all/README.txt", "all/manifest.json", "all/all.one",
					"all/all.two");
			try (InputStream two = zip.getInputStream(zip.getEntry("all/all.two"))) {
				assertThat(new String(two.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("second");
			}
		}
	}

	@Test
	void whatIsThereIsKeptUnlessItMayBeReplaced() throws Exception {
		for (ExportPacking packing : List.of(ExportPacking.FOLDER, ExportPacking.ZIP)) {
			run(packing, ExportRun.PLAIN);
			assertThatThrownBy(() -> run(packing, ExportRun.PLAIN)).isInstanceOf(ExportRefusedException.class)
					.hasMessageContaining("is there already");
			run(packing, ExportRun.REPLACING);
		}
		assertThat(there()).hasSize(6).noneMatch(name -> name.startsWith("."));
	}

	@Test
	void aFolderWithFilesOfSomebodyElseIsNotReplaced() throws Exception {
		run(ExportPacking.FOLDER, ExportRun.PLAIN);
		Files.writeString(output.resolve("all/mine.txt"), "a remark");
		assertThatThrownBy(() -> run(ExportPacking.FOLDER, ExportRun.REPLACING)).isInstanceOf(ExportRefusedException.class)
				.hasMessageContaining("mine.txt");
		assertThat(output.resolve("all/mine.txt")).hasContent("a remark");
	}

	@Test
	void aRunThatFailsOrIsStoppedLeavesWhatWasThere() throws Exception {
		run(ExportPacking.FOLDER, ExportRun.PLAIN);
		List<String> before = there();
		for (RuntimeException stop : List.of(new CancelledException(), new IllegalStateException("disk"))) {
			target.stop = stop;
			assertThatThrownBy(() -> run(ExportPacking.FOLDER, ExportRun.REPLACING)).isSameAs(stop);
			assertThat(there()).isEqualTo(before);
			assertThatThrownBy(() -> run(ExportPacking.ZIP, ExportRun.PLAIN)).isSameAs(stop);
			assertThat(there()).isEqualTo(before);
		}
	}

	@Test
	void whatAKilledRunHadPutAsideComesBack() throws Exception {
		run(ExportPacking.FOLDER, ExportRun.PLAIN);
		// killed between putting the old folder aside and putting the new one in its place
		Files.move(output.resolve("all"), output.resolve(".all.old"));
		Files.createDirectories(output.resolve(".all.new/files"));
		Files.writeString(output.resolve(".all.new/files/all.one"), "half");
		assertThatThrownBy(() -> run(ExportPacking.FOLDER, ExportRun.PLAIN)).isInstanceOf(ExportRefusedException.class);
		assertThat(output.resolve("all/all.two")).hasContent("second");
		run(ExportPacking.FOLDER, ExportRun.REPLACING);
		assertThat(there()).containsExactly("all", "all/README.txt", "all/all.one", "all/all.two", "all/manifest.json");
	}
}

package org.allianceworkbench.project.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.Formats;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.CodebookReading;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.format.TableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dictionaries of real SPSS files through a study's file and back. */
class SpssDictionaryCorpusTest {

	private record Dictionary(TableInfo info, List<ColumnSpec> columns) {
	}

	/** What SPSS's format itself decides: a text's format has its width, a width in the data grid is never 0. */
	private static final String WRITERS_OWN =
			"(?s)\\S+: the (width|format|write format|display width) '.*' is '.*' in the file\\.";

	private final Formats formats = Catalogue.installed().formats();
	private final TableFormat format = formats.find("spss").orElseThrow();

	@TempDir
	Path folder;

	@Test
	void aDictionaryComesBackFromTheStudysFileAsItWasOrTheDifferenceIsNamed() throws IOException {
		List<String> wrong = new ArrayList<>();
		int same = 0;
		int named = 0;
		for (Path file : files()) {
			Dictionary original;
			try {
				original = dictionary(file);
			} catch (IOException e) {
				continue;
			}
			CodebookReading reading = SpssDictionary.read(original.info(), original.columns(), CodebookOptions.titled("Corpus"));
			Path study = folder.resolve(file.getFileName() + ".alliance");
			StudyFile.create(study, reading.study(), Study.class);
			SpssColumns again = SpssColumns.of(StudyFile.openStudy(study).content());
			String difference = difference(original, new Dictionary(again.info(), again.columns()));
			if (difference.isEmpty()) {
				same++;
			} else if (reading.notes().stream().anyMatch(note -> note.contains("not kept") || note.contains("left out"))) {
				named++;
			} else {
				wrong.add(file.getFileName() + ": " + difference);
			}
		}
		System.out.println("SPSS dictionaries: " + same + " the same, " + named + " with a difference that is named");
		assertThat(wrong).isEmpty();
	}

	@Test
	void aDictionaryWithoutDataIsWrittenAndReadAgain() throws IOException, ProjectException {
		List<String> wrong = new ArrayList<>();
		int written = 0;
		for (Path file : files()) {
			Dictionary original;
			try {
				original = dictionary(file);
			} catch (IOException e) {
				continue;
			}
			Study study = SpssDictionary.read(original.info(), original.columns(), CodebookOptions.titled("Corpus")).study();
			if (study.getVariables().isEmpty()) {
				continue;
			}
			List<String> losses = CodebookFiles.write(study, formats, folder.resolve("out.sav"), true);
			losses.stream().filter(loss -> !loss.matches(WRITERS_OWN)).forEach(loss ->
					wrong.add(file.getFileName() + ": " + loss));
			written++;
		}
		System.out.println("SPSS dictionaries written and read again: " + written);
		assertThat(wrong).isEmpty();
	}

	private static String difference(Dictionary one, Dictionary other) {
		if (!one.info().equals(other.info())) {
			return one.info() + " <> " + other.info();
		}
		if (one.columns().size() != other.columns().size()) {
			return one.columns().size() + " variables <> " + other.columns().size();
		}
		for (int i = 0; i < one.columns().size(); i++) {
			if (!one.columns().get(i).equals(other.columns().get(i))) {
				return one.columns().get(i) + " <> " + other.columns().get(i);
			}
		}
		return "";
	}

	private Dictionary dictionary(Path file) throws IOException {
		try (TableReader reader = format.open(file, ReadOptions.NONE)) {
			return new Dictionary(reader.info(), reader.columns());
		}
	}

	private static List<Path> files() throws IOException {
		Optional<Path> corpus = corpus();
		if (corpus.isEmpty()) {
			System.out.println("skipped: the corpus of SPSS files is not there");
			return List.of();
		}
		try (Stream<Path> all = Files.walk(corpus.get())) {
			return all.filter(file -> file.toString().matches(".*\\.z?sav")).sorted().toList();
		}
	}

	private static Optional<Path> corpus() {
		for (Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.exists(at.resolve("mvnw")) && Files.isDirectory(at.resolve("bundles"))) {
				Path spss = at.resolveSibling("shared").resolve("corpus/spss");
				return Files.isDirectory(spss) ? Optional.of(spss) : Optional.empty();
			}
		}
		return Optional.empty();
	}
}

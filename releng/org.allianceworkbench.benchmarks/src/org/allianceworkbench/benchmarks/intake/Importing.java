package org.allianceworkbench.benchmarks.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.intake.ImportRequest;
import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.Intake;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;

/** Imports a workbook into a new study, on the disk for good; counts the ratings. */
public final class Importing implements Task {

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		Study study = RatingsFile.study();
		Path file = Path.of(arguments.get(0));
		Path data = Files.createTempDirectory(file.getParent(), "study").resolve(SqliteStudyStore.FILE_NAME);
		try (StudyStore store = SqliteStudyStore.create(data, study)) {
			SourceFile source = SourceFile.open(file, new ExcelFormat(), ReadOptions.NONE);
			ImportResult result = Intake.commit(ImportRequest.of(study, store, study.getRecipes().get(0), source, "benchmark"),
					Progress.NONE);
			return new Outcome(result.counts().of(Level.RATING).added(), Files.size(data));
		} finally {
			Files.deleteIfExists(data);
			Files.deleteIfExists(data.getParent());
		}
	}
}

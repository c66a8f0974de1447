package org.allianceworkbench.benchmarks.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.table.Progress;

/** Writes ratings that are in memory. Arguments: the target, a folder, the number of ratings. The outcome has the file's size. */
public final class WriteTarget implements Task {

	private ExportTarget target;
	private ExportContent content;

	@Override
	public void prepare(List<String> arguments) {
		target = Targets.of(arguments.get(0));
		content = ManyRatings.content(ManyRatings.table(Integer.parseInt(arguments.get(2))), target);
	}

	@Override
	public Outcome run(List<String> arguments) throws IOException {
		Path folder = Files.createTempDirectory(Path.of(arguments.get(1)), "export");
		TargetOutput written = target.write(content, folder, "many", Progress.NONE);
		long bytes = 0;
		for (Path file : written.files()) {
			bytes += Files.size(file);
			Files.delete(file);
		}
		Files.delete(folder);
		return new Outcome(content.table().rowCount(), bytes);
	}
}

package org.allianceworkbench.benchmarks.datafiles;

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;

/** Reads a file's bytes and does nothing with them. Arguments: the file. */
public final class ReadBytes implements Task {

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		byte[] buffer = new byte[1 << 18];
		long bytes = 0;
		try (InputStream in = new FileInputStream(arguments.get(0))) {
			for (int got = in.read(buffer); got > 0; got = in.read(buffer)) {
				bytes += got;
			}
		}
		return Outcome.of(bytes);
	}
}

package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Usage;

/** Reading a plain file and writing it, as a whole process; of ours also what writing costs of that. */
final class SpssWriting {

	private final SpssFiles files;
	private final boolean pspp;
	private final Peers peers;
	private final ResultTable table = new ResultTable("read plain and write", "process CPU s", "process wall s",
			"writing only CPU s", "warm CPU s", "CPU of PSPP / ours");

	SpssWriting(SpssFiles files, Options options) {
		this.files = files;
		this.pspp = options.peer("pspp") && Peers.hasPspp();
		this.peers = new Peers(files.folder(), files.cases());
	}

	ResultTable measure() throws IOException, InterruptedException {
		measure("bytecode", files.folder().resolve("copy.sav"), "COMPRESSED");
		measure("zlib", files.folder().resolve("copy.zsav"), "ZCOMPRESSED");
		return table;
	}

	private void measure(String kind, Path copy, String compression) throws IOException, InterruptedException {
		String source = files.plain().toString();
		JavaRun once = JavaRun.of(Write.class, SpssFiles.HEAP, 1, source, copy.toString()).did(files.cases());
		JavaRun more = JavaRun.of(Write.class, SpssFiles.HEAP, 3, source, copy.toString()).did(files.cases());
		counted(copy);
		String ratio = "";
		if (pspp) {
			Usage usage = peers.psppCopies(files.plain(), copy, compression);
			counted(copy);
			ratio = ResultTable.times(usage.cpu(), once.process().cpu());
			table.row(kind + ", PSPP", ResultTable.seconds(usage.cpu()), ResultTable.seconds(usage.wall()));
		}
		table.row(kind + ", ours", ResultTable.seconds(once.process().cpu()), ResultTable.seconds(once.process().wall()),
				ResultTable.seconds(once.warm().cpu()), ResultTable.seconds(more.warm().cpu()), ratio);
		Files.delete(copy);
	}

	private void counted(Path copy) throws IOException, InterruptedException {
		JavaRun.of(Stream.class, "256m", 1, copy.toString()).did(files.cases());
	}
}

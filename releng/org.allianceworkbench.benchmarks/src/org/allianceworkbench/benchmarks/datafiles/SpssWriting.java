package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Usage;

/** Reading a plain file and writing it, as a whole process: in batches as PSPP does, and by way of a table in memory. */
final class SpssWriting {

	private static final String SMALL_HEAP = "256m";

	private final SpssFiles files;
	private final boolean pspp;
	private final Peers peers;
	private final ResultTable table = new ResultTable("read plain and write", "heap", "process CPU s", "process wall s",
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
		double peer = Double.NaN;
		if (pspp) {
			Usage usage = peers.psppCopies(files.plain(), copy, compression);
			counted(copy);
			peer = usage.cpu();
			table.row(kind + ", PSPP", "", ResultTable.seconds(usage.cpu()), ResultTable.seconds(usage.wall()));
		}
		String source = files.plain().toString();
		JavaRun batches = JavaRun.of(Copy.class, SMALL_HEAP, 1, source, copy.toString()).did(files.cases());
		counted(copy);
		JavaRun warm = JavaRun.of(Copy.class, SMALL_HEAP, 3, source, copy.toString()).did(files.cases());
		table.row(kind + ", ours in batches", SMALL_HEAP, ResultTable.seconds(batches.process().cpu()),
				ResultTable.seconds(batches.process().wall()), "", ResultTable.seconds(warm.warm().cpu()), ratio(peer, batches));
		JavaRun whole = JavaRun.of(Write.class, SpssFiles.HEAP, 1, source, copy.toString()).did(files.cases());
		counted(copy);
		JavaRun more = JavaRun.of(Write.class, SpssFiles.HEAP, 3, source, copy.toString()).did(files.cases());
		table.row(kind + ", ours as a table in memory", SpssFiles.HEAP, ResultTable.seconds(whole.process().cpu()),
				ResultTable.seconds(whole.process().wall()), ResultTable.seconds(whole.warm().cpu()),
				ResultTable.seconds(more.warm().cpu()), ratio(peer, whole));
		Files.delete(copy);
	}

	private static String ratio(double peer, JavaRun ours) {
		return Double.isNaN(peer) ? "" : ResultTable.times(peer, ours.process().cpu());
	}

	private void counted(Path copy) throws IOException, InterruptedException {
		JavaRun.of(Stream.class, SMALL_HEAP, 1, copy.toString()).did(files.cases());
	}
}

package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Usage;

/** Reading: ours as a whole process and the third time within one, against peers and against what can't be saved. */
final class SpssReading {

	private final SpssFiles files;
	private final boolean pspp;
	private final boolean haven;
	private final Peers peers;
	private final ResultTable table = new ResultTable("read", "process CPU s", "process wall s", "warm CPU s",
			"warm wall s", "CPU of PSPP / ours");

	SpssReading(SpssFiles files, Options options) throws InterruptedException {
		this.files = files;
		this.pspp = options.peer("pspp") && Peers.hasPspp();
		this.haven = options.peer("haven") && Peers.hasR("haven");
		this.peers = new Peers(files.folder(), files.cases());
	}

	ResultTable measure() throws IOException, InterruptedException {
		for (Path file : new Path[] { files.plain(), files.bytecode(), files.zlib() }) {
			String kind = file.getFileName().toString().replaceFirst("-.*", "");
			JavaRun once = JavaRun.of(ReadWhole.class, SpssFiles.HEAP, 1, file.toString()).did(files.cases());
			JavaRun more = JavaRun.of(ReadWhole.class, SpssFiles.HEAP, 3, file.toString()).did(files.cases());
			String ratio = "";
			if (pspp) {
				ratio = peer(kind + ", PSPP into its dataset", () -> peers.psppReads(file))
						.map(u -> ResultTable.times(u.cpu(), once.process().cpu())).orElse("");
				peer(kind + ", PSPP counting only", () -> peers.psppCounts(file));
			}
			if (haven) {
				peer(kind + ", R haven", () -> peers.havenReads(file));
			}
			ours(kind + ", ours", once, more, ratio);
			ours(kind + ", its bytes only", JavaRun.of(ReadBytes.class, "64m", 1, file.toString()).did(Files.size(file)),
					JavaRun.of(ReadBytes.class, "64m", 3, file.toString()), "");
			if (file.equals(files.zlib())) {
				inflating(once, more);
			}
		}
		return table;
	}

	private void inflating(JavaRun oursOnce, JavaRun ours) throws IOException, InterruptedException {
		JavaRun once = JavaRun.of(Inflate.class, "256m", 1, files.zlib().toString());
		JavaRun more = JavaRun.of(Inflate.class, "256m", 3, files.zlib().toString());
		ours("zlib, inflating its blocks only", once, more, "");
		table.row("zlib, ours / inflating only", ResultTable.times(oursOnce.process().cpu(), once.process().cpu()), "",
				ResultTable.times(ours.warm().cpu(), more.warm().cpu()));
	}

	private interface Run {
		Usage run() throws IOException, InterruptedException;
	}

	/** A peer may fail on a file: PSPP 1.6 does so on long {@code .zsav} files, its own too ("ZLIB stream inconsistency"). */
	private Optional<Usage> peer(String name, Run run) throws InterruptedException {
		try {
			Usage usage = run.run();
			table.row(name, ResultTable.seconds(usage.cpu()), ResultTable.seconds(usage.wall()));
			return Optional.of(usage);
		} catch (IOException e) {
			System.err.println(name + ": " + e.getMessage());
			table.row(name, "failed");
			return Optional.empty();
		}
	}

	private void ours(String name, JavaRun once, JavaRun more, String ratio) {
		table.row(name, ResultTable.seconds(once.process().cpu()), ResultTable.seconds(once.process().wall()),
				ResultTable.seconds(more.warm().cpu()), ResultTable.seconds(more.warm().wall()), ratio);
	}
}

package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

import org.allianceworkbench.project.Program;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;

/**
 * Keeps other programs away from an open study.
 * <p>
 * The operating system holds the lock and releases it when the program ends, however it ends: what a killed program leaves behind
 * is only its note, which the next one replaces. The locked byte lies beyond the note, so that the note can be read meanwhile.
 */
public final class StudyLock implements AutoCloseable {

	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
	private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final FileChannel channel;

	private StudyLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock and notes who has it.
	 *
	 * @param file the lock file
	 * @param study the study as messages name it
	 * @throws RefusedException when another program, or this one, has the study open
	 */
	public static StudyLock take(Path file, String study, String who) throws ProjectException {
		FileChannel channel = null;
		try {
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
			FileLock lock = tryLock(channel);
			if (lock == null) {
				channel.close();
				throw new RefusedException(study + " is open " + holder(file) + "; close it there first");
			}
			note(channel, who);
			return new StudyLock(channel);
		} catch (IOException e) {
			closeQuietly(channel, e);
			throw Failures.of(file, e);
		}
	}

	private static FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(LOCKED_BYTE, 1, false);
		} catch (OverlappingFileLockException e) {
			return null;
		}
	}

	private static void closeQuietly(FileChannel channel, IOException cause) {
		if (channel != null) {
			try {
				channel.close();
			} catch (IOException e) {
				cause.addSuppressed(e);
			}
		}
	}

	private static void note(FileChannel channel, String who) throws IOException {
		Properties note = new Properties();
		note.setProperty("user", who);
		note.setProperty("host", host());
		note.setProperty("process", Long.toString(ProcessHandle.current().pid()));
		note.setProperty("since", LocalDateTime.now().format(SINCE));
		note.setProperty("program", Program.nameAndVersion());
		StringWriter text = new StringWriter();
		note.store(text, "Alliance Workbench has this study open");
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)), 0);
	}

	/** The computer's name without asking the network, which may take many seconds to answer. */
	private static String host() throws IOException {
		for (String variable : new String[] { "HOSTNAME", "COMPUTERNAME" }) {
			String name = System.getenv(variable);
			if (name != null && !name.isBlank()) {
				return name;
			}
		}
		Path kernel = Path.of("/proc/sys/kernel/hostname");
		return Files.isReadable(kernel) ? Files.readString(kernel).strip() : "this computer";
	}

	private static String holder(Path file) throws IOException {
		Properties note = new Properties();
		note.load(new StringReader(Files.readString(file)));
		String process = note.getProperty("process", "");
		if (process.isEmpty()) {
			return "in another program";
		}
		boolean here = process.equals(Long.toString(ProcessHandle.current().pid()));
		return (here ? "in this program already" : "in another program") + " (user " + note.getProperty("user")
				+ ", process " + process + " on " + note.getProperty("host") + ", since " + note.getProperty("since") + ")";
	}

	@Override
	public void close() throws IOException {
		if (channel.isOpen()) {
			channel.truncate(0);
			channel.close();
		}
	}
}

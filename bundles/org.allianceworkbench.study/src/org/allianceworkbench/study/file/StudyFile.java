package org.allianceworkbench.study.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.check.StudyValidator;
import org.allianceworkbench.study.file.StudyFileException.Kind;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * One file with one definition in it: a study, an analysis, an export or a report.
 *
 * <p>
 * The format is XMI in UTF-8, made to be compared line by line: the same content gives the same bytes, references are ids.
 * Reading is safe against hostile files: no document type, no entity, no reference to another file, a limit of size.
 * Saving replaces the file as a whole or not at all, and refuses when somebody else changed it in the meantime. Whatever is
 * added to the content gets an id of its own. Works with and without OSGi.
 *
 * @param <T> what the file holds
 */
public final class StudyFile<T extends Identified> {

	/** Name of the file in a study's folder that holds the study's definition. */
	public static final String STUDY_NAME = "study.alliance";
	/** Extension of files that hold an analysis, without a dot. */
	public static final String ANALYSIS_EXTENSION = "analysis";
	/** Extension of files that hold an export, without a dot. */
	public static final String EXPORT_EXTENSION = "export";
	/** Extension of files that hold a report, without a dot. */
	public static final String REPORT_EXTENSION = "report";
	/** Largest file that is read, in bytes. A large study's definition takes about one hundredth of it. */
	public static final long MOST_BYTES = 64L << 20;

	private static final URI STREAM = URI.createURI("stream:definition");

	static {
		StudyValidator.register();
	}

	private final Path path;
	private final StudyResource resource;
	private final T content;
	private byte[] onDisk;

	private StudyFile(Path path, StudyResource resource, Class<T> kind, byte[] onDisk) {
		this.path = path;
		this.resource = resource;
		this.content = kind.cast(resource.getContents().get(0));
		this.onDisk = onDisk;
	}

	/** Opens a study's definition. */
	public static StudyFile<Study> openStudy(Path path) throws StudyFileException {
		return open(path, Study.class);
	}

	/** Opens a stored analysis. */
	public static StudyFile<Analysis> openAnalysis(Path path) throws StudyFileException {
		return open(path, Analysis.class);
	}

	/** Opens a stored export definition. */
	public static StudyFile<Export> openExport(Path path) throws StudyFileException {
		return open(path, Export.class);
	}

	/** Opens a file that holds a definition of a kind. */
	public static <T extends Identified> StudyFile<T> open(Path path, Class<T> kind) throws StudyFileException {
		byte[] bytes = bytes(path);
		return new StudyFile<>(path, StudyXml.read(bytes, path.toString(), uri(path), kind), kind, bytes);
	}

	/**
	 * Reads a definition from a stream, which is not closed.
	 *
	 * @param name what to call the stream in messages
	 */
	public static <T extends Identified> T read(InputStream stream, String name, Class<T> kind) throws StudyFileException {
		byte[] bytes;
		try {
			bytes = stream.readNBytes((int) MOST_BYTES + 1);
		} catch (IOException e) {
			throw new StudyFileException(Kind.UNREADABLE, name, 0, 0, "can't be read (" + e.getMessage() + ")", e);
		}
		if (bytes.length > MOST_BYTES) {
			throw new StudyFileException(Kind.TOO_LARGE, name, 0, 0, tooLarge(), null);
		}
		StudyResource resource = StudyXml.read(bytes, name, STREAM, kind);
		return kind.cast(resource.getContents().get(0));
	}

	/**
	 * Makes a new file and writes it.
	 *
	 * @param content a definition that is in no file yet
	 * @throws StudyFileException also when there is a file already; it is left as it is
	 */
	public static <T extends Identified> StudyFile<T> create(Path path, T content, Class<T> kind) throws StudyFileException {
		if (Files.exists(path)) {
			throw new StudyFileException(Kind.EXISTS, path, "there is a file already; choose another place or delete it first");
		}
		StudyResource resource = new StudyResource(uri(path));
		resource.getContents().add(content);
		StudyFile<T> file = new StudyFile<>(path, resource, kind, null);
		file.overwrite();
		return file;
	}

	/** Where the file is. */
	public Path path() {
		return path;
	}

	/** What the file holds; changes are written by {@link #save()}. */
	public T content() {
		return content;
	}

	/** EMF's view of the file, for an editing domain. */
	public Resource resource() {
		return resource;
	}

	/** Whether the file on disk is another one than was read or written last, or is gone. */
	public boolean isChangedOnDisk() throws StudyFileException {
		return !Files.exists(path) || !Arrays.equals(bytes(path), onDisk);
	}

	/**
	 * Writes the content; a file that has the same bytes already is not touched.
	 *
	 * @throws StudyFileException also when somebody else changed the file since it was read; it is left as it is
	 */
	public void save() throws StudyFileException {
		if (Files.exists(path) && isChangedOnDisk()) {
			throw new StudyFileException(Kind.CHANGED_ON_DISK, path,
				"somebody else changed the file since it was opened; nothing was saved. Open it again and repeat your change");
		}
		overwrite();
	}

	/** Writes the content whatever the file on disk holds. */
	public void overwrite() throws StudyFileException {
		byte[] bytes = StudyXml.write(resource, path.toString());
		try {
			if (!Files.exists(path) || !Arrays.equals(bytes, bytes(path))) {
				AtomicFile.write(path, bytes);
			}
		} catch (StudyFileException e) {
			throw e;
		} catch (IOException e) {
			throw new StudyFileException(Kind.WRITE_FAILED, path, "can't be written (" + reason(e)
				+ "); the file is as it was. Check the folder's permissions and the free space", e);
		}
		onDisk = bytes;
		resource.setModified(false);
	}

	private static byte[] bytes(Path path) throws StudyFileException {
		try {
			if (Files.isDirectory(path)) {
				throw new StudyFileException(Kind.WRONG_KIND, path, "is a folder; choose a file");
			}
			if (Files.size(path) > MOST_BYTES) {
				throw new StudyFileException(Kind.TOO_LARGE, path, tooLarge());
			}
			return Files.readAllBytes(path);
		} catch (NoSuchFileException e) {
			throw new StudyFileException(Kind.NOT_FOUND, path, "there is no such file", e);
		} catch (StudyFileException e) {
			throw e;
		} catch (IOException e) {
			throw new StudyFileException(Kind.UNREADABLE, path, "can't be read (" + reason(e) + ")", e);
		}
	}

	private static String tooLarge() {
		return "is larger than " + (MOST_BYTES >> 20) + " MB, which no definition of a study is; it was not opened";
	}

	private static String reason(IOException error) {
		return error instanceof AccessDeniedException ? "access denied" : String.valueOf(error.getMessage());
	}

	private static URI uri(Path path) {
		return URI.createFileURI(path.toAbsolutePath().toString());
	}
}

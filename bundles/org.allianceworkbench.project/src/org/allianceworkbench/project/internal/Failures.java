package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.export.ExportRefusedException;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.intake.queries.QueryException;
import org.allianceworkbench.store.RevertRefusedException;
import org.allianceworkbench.study.file.StudyFileException;
import org.allianceworkbench.table.TableFormatException;

/** Turns what other rooms throw into one sentence for the user. */
public final class Failures {

	/** Work that may fail in reading or writing. */
	@FunctionalInterface
	public interface Work<T> {

		/** Does it. */
		T run() throws IOException, ProjectException;
	}

	private Failures() {
	}

	/**
	 * Does some work, and gives the sentence for the user when it fails.
	 *
	 * @param what the file or folder that is worked on, for failures that do not name one
	 */
	public static <T> T explained(Object what, Work<T> work) throws ProjectException {
		try {
			return work.run();
		} catch (IOException e) {
			throw of(what, e);
		} catch (UncheckedIOException e) {
			throw of(what, e.getCause());
		}
	}

	/**
	 * The sentence for a failure of reading or writing.
	 *
	 * @param what the file or folder that was worked on, for failures that do not name one
	 */
	public static ProjectException of(Object what, IOException e) {
		return switch (e) {
			case TableFormatException t -> new InputException(t.file() + ": " + t.problem(), t);
			case RevertRefusedException r -> new RefusedException(r.getMessage() + ": " + String.join("; ", r.dependents()), r);
			case QueryException q -> new RefusedException(q.getMessage(), q);
			case ExportRefusedException r -> new RefusedException(r.getMessage(), r);
			case StudyFileException s -> switch (s.kind()) {
				case EXISTS, CHANGED_ON_DISK -> new RefusedException(s.getMessage(), s);
				default -> new InputException(s.getMessage(), s);
			};
			case NoSuchFileException n -> new InputException(n.getFile() + ": there is no such file or folder", n);
			case NotDirectoryException n -> new InputException(n.getFile() + " is not a folder", n);
			case AccessDeniedException a ->
					new InputException(a.getFile() + ": permission denied; ask for access, or choose another "
					+ "place", a);
			case FileAlreadyExistsException x -> new RefusedException(x.getFile() + " is there already and is not overwritten",
					x);
			case FileSystemException f -> new InputException(f.getFile() + ": "
					+ Optional.ofNullable(f.getReason()).orElse("the system gives no reason"), f);
			default -> new InputException(sentence(what, e), e);
		};
	}

	/** Names the file as the user did, once. */
	private static String sentence(Object what, IOException e) {
		String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		String name = what instanceof Path path ? String.valueOf(path.getFileName()) : "";
		if (!name.isEmpty() && message.startsWith(name)) {
			return what + message.substring(name.length());
		}
		return message.contains(String.valueOf(what)) ? message : what + ": " + message;
	}

	/** The sentence for an analysis that can't be run. */
	public static ProjectException of(Object what, AnalysisException e) {
		String message = what + ": " + e.getMessage();
		return e instanceof OptionException ? new UsageException(message, e) : new InputException(message, e);
	}
}

package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;

/** A folder that is being filled: unless it is kept, closing removes what was put into it, and the folder when it is new. */
public final class NewFolder implements AutoCloseable {

	private final Path folder;
	private final boolean wasThere;
	private boolean kept;

	private NewFolder(Path folder, boolean wasThere) {
		this.folder = folder;
		this.wasThere = wasThere;
	}

	/**
	 * Makes a folder, or takes an empty one.
	 *
	 * @throws RefusedException when there is a file of this name, or the folder holds anything
	 */
	public static NewFolder begin(Path folder) throws ProjectException, IOException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new RefusedException(folder + " is a file and is not overwritten; choose another name for the folder");
		}
		if (!Files.exists(folder)) {
			Files.createDirectories(folder);
			return new NewFolder(folder, false);
		}
		try (Stream<Path> inside = Files.list(folder)) {
			if (inside.findAny().isPresent()) {
				throw new RefusedException(folder + " is not empty and is left as it is; choose a new or empty folder");
			}
		}
		return new NewFolder(folder, true);
	}

	/** The folder is complete and stays. */
	public void keep() {
		kept = true;
	}

	@Override
	public void close() throws IOException {
		if (kept) {
			return;
		}
		List<Path> inside;
		try (Stream<Path> all = Files.walk(folder)) {
			inside = all.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : inside) {
			if (!path.equals(folder) || !wasThere) {
				Files.delete(path);
			}
		}
	}
}

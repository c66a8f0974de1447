package org.allianceworkbench.export.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.CheckedFile;
import org.allianceworkbench.export.CheckedFile.State;
import org.allianceworkbench.export.internal.bundle.BundleCheck;

/**
 * What an export has written, looked at later: hashes tell whether all of it is as it was. Neither the study's data nor its
 * definition are needed.
 *
 * @param place the file, folder or zip
 * @param sha256 hash that the run gave: of the file, of the manifest for a folder
 * @param contentSha256 hash of its content that the run gave, which tells of a zip whose hash differs whether its manifest does
 */
public record WrittenExport(Path place, String sha256, Optional<String> contentSha256) {

	/**
	 * All files with what has become of them: a zip first, then the manifest and what it lists, then others that are there.
	 *
	 * @throws IOException when a file can't be read
	 */
	public List<CheckedFile> files() throws IOException {
		return new BundleCheck(place, sha256, contentSha256).files();
	}

	/**
	 * Whether all of it is as it was written.
	 *
	 * @throws IOException when a file can't be read
	 */
	public boolean isAsWritten() throws IOException {
		return files().stream().allMatch(file -> file.state() == State.AS_WRITTEN);
	}
}

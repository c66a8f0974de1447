package org.allianceworkbench.export;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.study.ExportLayout;

/**
 * What an export wrote.
 *
 * @param name name of the definition
 * @param file the file, or the folder or zip with several
 * @param files the files in it, the main one first; the file itself when it is one
 * @param layout what one row is
 * @param counts what left, in numbers
 * @param columns names of the columns, in order
 * @param sha256 SHA-256 of the file in lower-case hexadecimal digits; of the manifest for a folder
 * @param contentSha256 SHA-256 of what left, whenever it left: that of a single file, of a bundle's manifest without the time
 * @param leftOut which rows stay in the study and why
 * @param losses what the target can't hold, one sentence each
 * @param notes what the definition, the layout or the target left out or changed, one sentence each
 * @param protection what protects the clients, one sentence each
 * @param identifiers direct identifiers that left, and texts in which they did
 * @param disclosure whether clients could be told by the quasi-identifiers
 */
public record ExportResult(String name, Path file, List<ExportedFile> files, ExportLayout layout, ExportCounts counts,
		List<String> columns, String sha256, String contentSha256, List<LeftOut> leftOut, List<String> losses, List<String> notes,
		List<String> protection, List<String> identifiers, Disclosure disclosure) {

	public ExportResult {
		files = List.copyOf(files);
		columns = List.copyOf(columns);
		leftOut = List.copyOf(leftOut);
		losses = List.copyOf(losses);
		notes = List.copyOf(notes);
		protection = List.copyOf(protection);
		identifiers = List.copyOf(identifiers);
	}

	/** The same with the hash of what was put in place, and of its content. */
	public ExportResult hashed(String hash, String contentHash) {
		return new ExportResult(name, file, files, layout, counts, columns, hash, contentHash, leftOut, losses, notes, protection,
				identifiers, disclosure);
	}

	/** Number of rows. */
	public long rows() {
		return counts.rows();
	}
}

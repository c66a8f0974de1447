package org.allianceworkbench.project.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.Formats;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.project.internal.WholeFile;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.exchange.CodebookMerge;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.CodebookReading;
import org.allianceworkbench.study.exchange.CodebookWriting;
import org.allianceworkbench.study.exchange.ddi.DdiCodebook;
import org.allianceworkbench.study.exchange.redcap.RedcapDictionary;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.format.TableFormat;

/** Reads a codebook of a file, takes it into a study, and writes one: the extension says the format. */
public final class CodebookFiles {

	private static final String WHICH = "name a REDCap data dictionary (.csv), a DDI codebook (.xml) or an SPSS file (.sav)";

	private CodebookFiles() {
	}

	/**
	 * Reads a codebook as a study in no file yet.
	 *
	 * @throws InputException when the file can't be read; the message names the place
	 */
	public static CodebookReading read(Formats formats, Path file, CodebookOptions options) throws ProjectException {
		return Failures.explained(file, () -> switch (Formats.extension(file)) {
			case "csv" -> RedcapDictionary.read(bytes(file), file.toString(), options);
			case "xml" -> DdiCodebook.read(bytes(file), file.toString(), options);
			default -> dictionary(formats, file, options);
		});
	}

	private static byte[] bytes(Path file) throws IOException, InputException {
		if (Files.isDirectory(file)) {
			throw new InputException(file + " is a folder, not a codebook; " + WHICH);
		}
		return Files.readAllBytes(file);
	}

	private static CodebookReading dictionary(Formats formats, Path file, CodebookOptions options)
			throws IOException, ProjectException {
		TableFormat format = formats.detect(file);
		if (format.hasGrid()) {
			throw new InputException(file + " has no dictionary (" + format.name() + "); " + WHICH);
		}
		try (TableReader reader = format.open(file, ReadOptions.NONE)) {
			return SpssDictionary.read(reader.info(), reader.columns(), options);
		}
	}

	/**
	 * Makes a new study of a codebook and opens it.
	 *
	 * @param study what was read
	 * @throws RefusedException when the folder holds anything
	 */
	public static StudyProject create(Path folder, CodebookReading study, Catalogue catalogue, String who)
			throws ProjectException {
		return StudyProject.create(folder, study.study(), catalogue, who);
	}

	/**
	 * Takes a codebook into an open study, saves it and writes that into the study's history; variables that are there stay as
	 * they are.
	 *
	 * @param file the file that it was read from
	 */
	public static CodebookMerge take(StudyProject project, CodebookReading codebook, Path file) throws ProjectException {
		String sha256 = sha256(file);
		CodebookMerge merge = CodebookMerge.into(project.study(), codebook.study());
		if (!merge.added().isEmpty()) {
			project.save();
			String name = String.valueOf(file.getFileName());
			record(project, CodebookMerge.told(merge.added().size(), name), name, sha256);
		}
		return merge;
	}

	/** Writes into the study's history what was taken from a codebook's file. */
	public static void record(StudyProject project, String what, String file, String sha256) throws ProjectException {
		Failures.explained(project.folder().data(), () -> {
			project.store().record(HistoryEntry.Kind.CODEBOOK, project.who(), what, file, sha256);
			return what;
		});
	}

	/** The hash of a codebook's file. */
	public static String sha256(Path file) throws ProjectException {
		return Failures.explained(file, () -> {
			try {
				return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
			} catch (NoSuchAlgorithmException e) {
				throw new IllegalStateException("every Java has SHA-256", e);
			}
		});
	}

	/**
	 * Writes a study's codebook.
	 *
	 * @param replace whether the file may be overwritten when it is there
	 * @return what the format can't hold, one sentence each
	 * @throws RefusedException when there is such a file and it may not be overwritten
	 * @throws UsageException when the extension is that of no codebook
	 */
	public static List<String> write(Study study, Formats formats, Path file, boolean replace) throws ProjectException {
		return switch (Formats.extension(file)) {
			case "csv" -> text(file, replace, RedcapDictionary.write(study));
			case "xml" -> text(file, replace, DdiCodebook.write(study));
			case "sav", "zsav" -> dictionary(study, formats, file, replace);
			default -> throw new UsageException(file + ": codebooks can't be written with this extension; " + WHICH);
		};
	}

	private static List<String> text(Path file, boolean replace, CodebookWriting writing) throws ProjectException {
		free(file, replace);
		return Failures.explained(file, () -> {
			WholeFile.write(file, writing.text().getBytes(StandardCharsets.UTF_8));
			return writing.losses();
		});
	}

	private static List<String> dictionary(Study study, Formats formats, Path file, boolean replace) throws ProjectException {
		free(file, replace);
		TableFormat format = formats.writing(file);
		SpssColumns dictionary = SpssColumns.of(study);
		if (dictionary.columns().isEmpty()) {
			throw new InputException(file + " was not written: the study has no variables yet, and an SPSS file needs one");
		}
		return Failures.explained(file, () -> {
			List<String> losses = new ArrayList<>(dictionary.losses());
			losses.addAll(format.losses(file, dictionary.info(), dictionary.columns()));
			try (TableWriter writer = format.create(file, dictionary.info(), dictionary.columns())) {
				writer.finish();
			}
			try (TableReader reader = format.open(file, ReadOptions.NONE)) {
				losses.addAll(DictionaryDifferences.between(dictionary.columns(), reader.columns()));
			}
			return losses;
		});
	}

	private static void free(Path file, boolean replace) throws RefusedException {
		if (Files.exists(file) && !replace) {
			throw new RefusedException(file + " is there already and is not overwritten; choose another name, or say --replace");
		}
	}
}

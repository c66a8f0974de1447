package org.allianceworkbench.format.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.format.excel.internal.model.Workbook;
import org.allianceworkbench.format.excel.internal.opc.OpcPackage;
import org.allianceworkbench.format.excel.internal.xls.XlsWorkbook;
import org.allianceworkbench.format.excel.internal.xlsb.XlsbWorkbook;
import org.allianceworkbench.format.excel.internal.xlsx.XlsxWorkbook;
import org.allianceworkbench.table.PasswordRequiredException;
import org.allianceworkbench.table.TableFormatException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens a workbook of any of Excel's formats by what the file is, whatever it is called. */
public final class Workbooks {

	private static final int START = 4096;
	private static final String ENCRYPTED = "EncryptedPackage";

	private Workbooks() {
	}

	/**
	 * Opens a workbook.
	 *
	 * @throws PasswordRequiredException when the file is encrypted and the password is absent or wrong
	 * @throws TableFormatException when the file is damaged, hostile or no workbook
	 */
	public static Workbook open(Path file, Optional<String> password) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(START);
		}
		return switch (FileKind.of(start)) {
			case ZIP -> open(OpcPackage.open(file));
			case OLE2 -> openOle2(file, password);
			case FileKind other -> throw new TableFormatException(file, other.refusal(file, start));
		};
	}

	private static Workbook open(OpcPackage parts) throws IOException {
		try {
			String part = parts.mainPart().orElse(parts.has("xl/workbook.bin") ? "xl/workbook.bin" : "xl/workbook.xml");
			if (!parts.has(part)) {
				throw new TableFormatException(parts.file(), "this zip archive holds no Excel workbook" + other(parts));
			}
			return part.endsWith(".bin") ? new XlsbWorkbook(parts, part) : new XlsxWorkbook(parts, part);
		} catch (IOException | RuntimeException wrong) {
			parts.close();
			throw wrong;
		}
	}

	private static String other(OpcPackage parts) {
		return parts.has("content.xml") ? "; it looks like an OpenDocument file: save it as .xlsx"
				: parts.has("word/document.xml") ? "; it is a Word document" : "";
	}

	private static Workbook openOle2(Path file, Optional<String> password) throws IOException {
		POIFSFileSystem system = container(file);
		boolean kept = false;
		try {
			Set<String> names = system.getRoot().getEntryNames();
			if (names.contains(ENCRYPTED)) {
				return open(OpcPackage.open(file, decrypt(file, system, password)));
			}
			Workbook workbook = new XlsWorkbook(file, system.getRoot(), stream(file, names), password);
			kept = true;
			return workbook;
		} finally {
			if (!kept) {
				system.close();
			}
		}
	}

	/** POI tells damage by exceptions of many kinds; the root is asked for here because it is read when it is needed. */
	private static POIFSFileSystem container(Path file) throws IOException {
		POIFSFileSystem system = null;
		try {
			system = new POIFSFileSystem(file.toFile(), true);
			system.getRoot();
			return system;
		} catch (IOException | RuntimeException damaged) {
			if (system != null) {
				system.close();
			}
			throw new TableFormatException(file, "the container of the workbook is damaged or cut off; get the file again",
					damaged);
		}
	}

	private static String stream(Path file, Set<String> names) throws TableFormatException {
		for (String name : names) {
			if (name.equalsIgnoreCase("Workbook")) {
				return name;
			}
		}
		for (String name : names) {
			if (name.equalsIgnoreCase("Book")) {
				return name;
			}
		}
		throw new TableFormatException(file, names.contains("WordDocument") ? "this is a Word document, not a workbook"
				: "this file holds no Excel workbook");
	}

	private static byte[] decrypt(Path file, POIFSFileSystem system, Optional<String> password) throws IOException {
		try {
			EncryptionInfo how = new EncryptionInfo(system);
			if (how.getVerifier().getSpinCount() > Limits.PASSWORD_ROUNDS) {
				throw new TableFormatException(file, "the workbook asks to try a password " + how.getVerifier().getSpinCount()
						+ " times over, more than any program does; it was not decrypted");
			}
			Decryptor decryptor = how.getDecryptor();
			if (!decryptor.verifyPassword(password.orElse(Decryptor.DEFAULT_PASSWORD))) {
				throw new PasswordRequiredException(file, password.isPresent());
			}
			try (InputStream in = decryptor.getDataStream(system)) {
				if (decryptor.getLength() > Limits.ENCRYPTED_BYTES) {
					throw new TableFormatException(file,
							"the workbook is too large to be decrypted here; save it without a password");
				}
				return in.readAllBytes();
			}
		} catch (GeneralSecurityException | EncryptedDocumentException unknown) {
			throw new TableFormatException(file,
					"the workbook is encrypted in a way that can't be decrypted here; save it without "
					+ "a password", unknown);
		} catch (TableFormatException known) {
			throw known;
		} catch (IOException | RuntimeException damaged) {
			throw new TableFormatException(file, "the encrypted workbook is damaged; get the file again", damaged);
		}
	}

	/** Whether a beginning of a file is that of a workbook. */
	public static boolean recognises(byte[] start) {
		return switch (FileKind.of(start)) {
			case ZIP -> new String(start, StandardCharsets.ISO_8859_1).matches("(?s).*(\\[Content_Types]|_rels/|xl/).*");
			case OLE2 -> true;
			default -> false;
		};
	}
}
